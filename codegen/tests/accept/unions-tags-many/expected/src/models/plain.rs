use crate::runtime::json;

/// The schema `Plain`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Plain {
    pub r#do: PlainDo,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Plain {
    /// A value of the required properties.
    #[must_use]
    pub fn new(r#do: impl Into<PlainDo>) -> Self {
        Self {
            r#do: r#do.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(Plain {
    r#do: required "do",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlainDo {
    /// `stop`
    Stop,
    /// `start`
    Start,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(PlainDo {
    Stop = "stop",
    Start = "start",
});
