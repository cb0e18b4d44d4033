use crate::runtime::json;

/// The schema `UpdateNoteJsonPatchJsonBodyItem`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateNoteJsonPatchJsonBodyItem {
    /// The property `op`.
    pub op: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl UpdateNoteJsonPatchJsonBodyItem {
    /// A value of the required properties.
    #[must_use]
    pub fn new(op: impl Into<String>) -> Self {
        Self {
            op: op.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(UpdateNoteJsonPatchJsonBodyItem {
    op: required "op",
    ..unknown_members
});
