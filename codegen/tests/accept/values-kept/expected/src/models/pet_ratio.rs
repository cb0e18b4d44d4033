use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PetRatio {
    /// `0.5`
    Value0Point5,
    /// `1`
    Value1,
    /// `-1.5`
    ValueMinus1Point5,
    /// A value that is not known to this version of the crate.
    Unknown(f64),
}

json::number_enum!(PetRatio {
    Value0Point5 = 0.5,
    Value1 = 1.0,
    ValueMinus1Point5 = -1.5,
});
