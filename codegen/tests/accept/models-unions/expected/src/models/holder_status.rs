use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderStatus {
    /// `on`
    On,
    /// `off`
    Off,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl HolderStatus {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for HolderStatus {
    fn from(value: &str) -> Self {
        match value {
            "on" => Self::On,
            "off" => Self::Off,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(HolderStatus);
