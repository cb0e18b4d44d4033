use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Casing {
    /// `asc`
    AscXdd2a,
    /// `ASC`
    AscX5c0a,
    /// `Asc`
    Asc,
    /// `aSc`
    AScX0b4a,
    /// `a_sc`
    AScX97f7,
    /// `A-SC`
    ASc,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl Casing {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AscXdd2a => "asc",
            Self::AscX5c0a => "ASC",
            Self::Asc => "Asc",
            Self::AScX0b4a => "aSc",
            Self::AScX97f7 => "a_sc",
            Self::ASc => "A-SC",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Casing {
    fn from(value: &str) -> Self {
        match value {
            "asc" => Self::AscXdd2a,
            "ASC" => Self::AscX5c0a,
            "Asc" => Self::Asc,
            "aSc" => Self::AScX0b4a,
            "a_sc" => Self::AScX97f7,
            "A-SC" => Self::ASc,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(Casing);
