use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MixedString {
    /// `auto`
    Auto,
    /// `none`
    None,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl MixedString {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::None => "none",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MixedString {
    fn from(value: &str) -> Self {
        match value {
            "auto" => Self::Auto,
            "none" => Self::None,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(MixedString);
