use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateOrderBodyAddressKind {
    /// `home`
    Home,
    /// `work`
    Work,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl CreateOrderBodyAddressKind {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Home => "home",
            Self::Work => "work",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CreateOrderBodyAddressKind {
    fn from(value: &str) -> Self {
        match value {
            "home" => Self::Home,
            "work" => Self::Work,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(CreateOrderBodyAddressKind);
