use crate::runtime::{File, Nullable, OrNull, json, xml};

/// The schema `Note`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Note {
    pub text: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Note {
    /// A value of the required properties.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..json::Read::blank()
        }
    }
}

impl xml::Described for Note {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("text", xml::Shape::Text)],
    );
}

json::object!(Note {
    text: required "text",
    ..unknown_members
});

/// The schema `NoteForm`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NoteForm {
    pub text: Option<String>,
    pub meta: Option<NoteFormMeta>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl NoteForm {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    #[must_use]
    pub fn meta(mut self, meta: impl Into<NoteFormMeta>) -> Self {
        self.meta = Some(meta.into());
        self
    }
}

json::object!(NoteForm {
    text: optional "text",
    meta: optional "meta",
    ..unknown_members
});

/// The schema `NoteFormMeta`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NoteFormMeta {
    pub a: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl NoteFormMeta {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn a(mut self, a: i64) -> Self {
        self.a = Some(a);
        self
    }
}

json::object!(NoteFormMeta {
    a: optional "a",
    ..unknown_members
});

/// The schema `UpdateNoteBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateNoteBody {
    pub text: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl UpdateNoteBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `text`; `None` is null.
    #[must_use]
    pub fn text<How>(mut self, text: impl OrNull<String, How>) -> Self {
        self.text = Nullable::from(OrNull::or_null(text));
        self
    }

    /// Sets `text` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_text(mut self) -> Self {
        self.text = Nullable::Null;
        self
    }
}

json::object!(UpdateNoteBody {
    text: optional "text",
    ..unknown_members
});

/// The schema `UpdateNoteJsonPatchJsonBodyItem`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateNoteJsonPatchJsonBodyItem {
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

/// The schema `UpdateNoteMultipartBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateNoteMultipartBody {
    pub picture: Option<File>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl UpdateNoteMultipartBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn picture(mut self, picture: impl Into<File>) -> Self {
        self.picture = Some(picture.into());
        self
    }
}

json::object!(UpdateNoteMultipartBody {
    picture: optional "picture",
    ..unknown_members
});
