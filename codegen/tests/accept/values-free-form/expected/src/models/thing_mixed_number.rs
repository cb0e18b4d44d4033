use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ThingMixedNumber {
    /// `1`
    Value1,
    /// `2.5`
    Value2Point5,
    /// A value that is not known to this version of the crate.
    Unknown(f64),
}

json::number_enum!(ThingMixedNumber {
    Value1 = 1.0,
    Value2Point5 = 2.5,
});
