use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListItemsPerPage {
    /// `10`
    Value10,
    /// `50`
    Value50,
    /// A value that is not known to this version of the crate.
    Unknown(i64),
}

json::integer_enum!(ListItemsPerPage {
    Value10 = 10,
    Value50 = 50,
});
