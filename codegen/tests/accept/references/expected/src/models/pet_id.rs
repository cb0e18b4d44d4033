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

json::string_enum!(PetId {
    P1 = "p-1",
    P2 = "p-2",
});
