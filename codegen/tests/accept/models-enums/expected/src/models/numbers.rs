use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Numbers {
    /// `1`
    Value1,
    /// `2`
    Value2,
    /// `3`
    Value3,
    /// A value that is not known to this version of the crate.
    Unknown(i64),
}

json::integer_enum!(Numbers {
    Value1 = 1,
    Value2 = 2,
    Value3 = 3,
});
