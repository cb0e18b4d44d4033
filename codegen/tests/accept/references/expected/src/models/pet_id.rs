use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PetId {
    /// `p-1`
    P1,
    /// `p-2`
    P2,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl PetId {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::P1 => "p-1",
            Self::P2 => "p-2",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PetId {
    fn from(value: &str) -> Self {
        match value {
            "p-1" => Self::P1,
            "p-2" => Self::P2,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(PetId);
