use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PetPrice {
    /// `42`
    Value42,
    /// A value that is not known to this version of the crate.
    Unknown(f64),
}

json::number_enum!(PetPrice {
    Value42 = 42.0,
});
