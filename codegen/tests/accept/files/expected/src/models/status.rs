use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommonStatus {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(CommonStatus {
    Red = "red",
    Green = "green",
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(Status {
    Open = "open",
    Closed = "closed",
});
