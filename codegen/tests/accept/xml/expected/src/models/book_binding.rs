use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookBinding {
    /// `hard`
    Hard,
    /// `soft`
    Soft,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl BookBinding {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hard => "hard",
            Self::Soft => "soft",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BookBinding {
    fn from(value: &str) -> Self {
        match value {
            "hard" => Self::Hard,
            "soft" => Self::Soft,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(BookBinding);
