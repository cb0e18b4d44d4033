use crate::runtime::json;

/// The schema `ToolMessage`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolMessage {
    /// Always `tool`.
    pub role: ToolMessageRole,
    pub content: String,
    pub id: String,
    /// Always `2`.
    pub version: ToolMessageVersion,
    /// Always.
    pub r#final: Option<bool>,
    /// Always: `1`.
    pub sampling: Option<ToolMessageSampling>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ToolMessage {
    /// A value of the required properties.
    #[must_use]
    pub fn new(content: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            id: id.into(),
            role: ToolMessageRole::Tool,
            version: ToolMessageVersion::Value2,
            ..json::Read::blank()
        }
    }

    /// Sets `final`, which has one value only.
    #[must_use]
    #[inline]
    pub fn r#final(mut self) -> Self {
        self.r#final = Some(true);
        self
    }

    /// Sets `sampling`, which has one value only.
    #[must_use]
    #[inline]
    pub fn sampling(mut self) -> Self {
        self.sampling = Some(ToolMessageSampling::Value1);
        self
    }
}

json::object!(ToolMessage {
    role: required "role",
    content: required "content",
    id: required "id",
    version: required "version",
    r#final: optional "final",
    sampling: optional "sampling",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToolMessageRole {
    /// `tool`
    Tool,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ToolMessageRole {
    Tool = "tool",
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ToolMessageSampling {
    /// `1`
    Value1,
    /// A value that is not known to this version of the crate.
    Unknown(f64),
}

json::number_enum!(ToolMessageSampling {
    Value1 = 1.0,
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToolMessageVersion {
    /// `2`
    Value2,
    /// A value that is not known to this version of the crate.
    Unknown(i64),
}

json::integer_enum!(ToolMessageVersion {
    Value2 = 2,
});
