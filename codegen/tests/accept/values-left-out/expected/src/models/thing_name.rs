use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingName {
    /// `a`
    A,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl ThingName {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ThingName {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(ThingName);
