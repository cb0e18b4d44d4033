use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatSpecies {
    /// `cat`
    Cat,
    /// `Dog`
    Dog,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl CatSpecies {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cat => "cat",
            Self::Dog => "Dog",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CatSpecies {
    fn from(value: &str) -> Self {
        match value {
            "cat" => Self::Cat,
            "Dog" => Self::Dog,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(CatSpecies);
