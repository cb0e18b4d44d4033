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
    EthpU2bfEl,
    /// `Ethpʾel`
    EthpEl,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(Stem {
    PAl = "Pʿal",
    PaEl = "Paʿʿel",
    EthpU2bfEl = "Ethpʿel",
    EthpEl = "Ethpʾel",
});
