use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stem {
    /// `Pʿal`
    PAl,
    /// `Paʿʿel`
    PaEl,
    /// `Ethpʿel`
    EthpElX4496,
    /// `Ethpʾel`
    EthpEl,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl Stem {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PAl => "Pʿal",
            Self::PaEl => "Paʿʿel",
            Self::EthpElX4496 => "Ethpʿel",
            Self::EthpEl => "Ethpʾel",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Stem {
    fn from(value: &str) -> Self {
        match value {
            "Pʿal" => Self::PAl,
            "Paʿʿel" => Self::PaEl,
            "Ethpʿel" => Self::EthpElX4496,
            "Ethpʾel" => Self::EthpEl,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(Stem);
