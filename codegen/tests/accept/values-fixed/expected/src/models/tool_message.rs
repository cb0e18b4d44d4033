use crate::runtime::json;

/// The schema `ToolMessage`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolMessage {
    /// The property `role`.
    ///
    /// Always `tool`.
    pub role: super::ToolMessageRole,
    /// The property `content`.
    pub content: String,
    /// The property `id`.
    pub id: String,
    /// The property `version`.
    ///
    /// Always `2`.
    pub version: super::ToolMessageVersion,
    /// The property `final`.
    ///
    /// Always.
    pub r#final: Option<bool>,
    /// The property `sampling`.
    ///
    /// Always: `1`.
    pub sampling: Option<f64>,
}

impl ToolMessage {
    /// A value of the required properties.
    #[must_use]
    pub fn new(content: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            id: id.into(),
            role: super::ToolMessageRole::Tool,
            version: super::ToolMessageVersion::Value2,
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
        self.sampling = Some(1.0);
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
});
