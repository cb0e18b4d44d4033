use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FormatVersion1Version {
    /// `1`
    Value1,
    /// A value that is not known to this version of the crate.
    Unknown(i64),
}

json::integer_enum!(FormatVersion1Version {
    Value1 = 1,
});
