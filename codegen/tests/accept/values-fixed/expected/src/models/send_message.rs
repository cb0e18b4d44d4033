use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendMessageDepth {
    /// `3`
    Value3,
    /// A value that is not known to this version of the crate.
    Unknown(i64),
}

json::integer_enum!(SendMessageDepth {
    Value3 = 3,
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendMessageExpand {
    /// `all`
    All,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(SendMessageExpand {
    All = "all",
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendMessageOp {
    /// `list`
    List,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(SendMessageOp {
    List = "list",
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SendMessageRatio {
    /// `1.5`
    Value1Point5,
    /// A value that is not known to this version of the crate.
    Unknown(f64),
}

json::number_enum!(SendMessageRatio {
    Value1Point5 = 1.5,
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendMessageVersion {
    /// `v2`
    V2,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(SendMessageVersion {
    V2 = "v2",
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendMessageXApi {
    /// `2024-01-01`
    N20240101,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(SendMessageXApi {
    N20240101 = "2024-01-01",
});
