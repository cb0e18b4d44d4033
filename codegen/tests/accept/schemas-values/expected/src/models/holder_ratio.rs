use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum HolderRatio {
    /// `0.5`
    Value0Point5,
    /// `1`
    Value1,
    /// A value that is not known to this version of the crate.
    Unknown(f64),
}

json::number_enum!(HolderRatio {
    Value0Point5 = 0.5,
    Value1 = 1.0,
});
