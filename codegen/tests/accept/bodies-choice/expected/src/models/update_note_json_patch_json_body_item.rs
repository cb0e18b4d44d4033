use crate::runtime::json;

/// The schema `UpdateNoteJsonPatchJsonBodyItem`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateNoteJsonPatchJsonBodyItem {
    /// The property `op`.
    pub op: String,
}

impl UpdateNoteJsonPatchJsonBodyItem {
    /// A value of the required properties.
    #[must_use]
    pub fn new(op: impl Into<String>) -> Self {
        Self { op: op.into() }
    }
}

json::object!(UpdateNoteJsonPatchJsonBodyItem {
    op: required "op",
});
