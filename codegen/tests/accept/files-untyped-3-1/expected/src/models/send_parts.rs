use crate::runtime::{Base64, File, IntoList, JsonText, Nullable, OrNull, json};

/// The schema `SendPartsBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendPartsBody {
    pub plain: File,
    pub typed: File,
    pub picture: File,
    pub drawn: Option<File>,
    pub more: Option<Vec<File>>,
    pub others: Option<Vec<File>>,
    pub whichever: Option<File>,
    pub optional: Nullable<File>,
    pub shared: Option<File>,
    pub encoded: Option<Base64>,
    pub note: Option<String>,
    pub page: Option<String>,
    pub json: Option<json::Value>,
    pub data: Option<JsonText<SendPartsData>>,
    pub said: Option<json::Value>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SendPartsBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        plain: impl Into<File>,
        typed: impl Into<File>,
        picture: impl Into<File>,
    ) -> Self {
        Self {
            plain: plain.into(),
            typed: typed.into(),
            picture: picture.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn drawn(mut self, drawn: impl Into<File>) -> Self {
        self.drawn = Some(drawn.into());
        self
    }

    #[must_use]
    pub fn more<How>(mut self, more: impl IntoList<File, How>) -> Self {
        self.more = Some(IntoList::into_list(more));
        self
    }

    #[must_use]
    pub fn others<How>(mut self, others: impl IntoList<File, How>) -> Self {
        self.others = Some(IntoList::into_list(others));
        self
    }

    #[must_use]
    pub fn whichever(mut self, whichever: impl Into<File>) -> Self {
        self.whichever = Some(whichever.into());
        self
    }

    /// Sets `optional`; `None` is null.
    #[must_use]
    pub fn optional<How>(mut self, optional: impl OrNull<File, How>) -> Self {
        self.optional = Nullable::from(OrNull::or_null(optional));
        self
    }

    /// Sets `optional` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_optional(mut self) -> Self {
        self.optional = Nullable::Null;
        self
    }

    #[must_use]
    pub fn shared(mut self, shared: impl Into<File>) -> Self {
        self.shared = Some(shared.into());
        self
    }

    #[must_use]
    pub fn encoded(mut self, encoded: impl Into<Base64>) -> Self {
        self.encoded = Some(encoded.into());
        self
    }

    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    #[must_use]
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.page = Some(page.into());
        self
    }

    #[must_use]
    pub fn json(mut self, json: impl Into<json::Value>) -> Self {
        self.json = Some(json.into());
        self
    }

    #[must_use]
    pub fn data(mut self, data: impl Into<JsonText<SendPartsData>>) -> Self {
        self.data = Some(data.into());
        self
    }

    #[must_use]
    pub fn said(mut self, said: impl Into<json::Value>) -> Self {
        self.said = Some(said.into());
        self
    }
}

json::object!(SendPartsBody {
    plain: required "plain",
    typed: required "typed",
    picture: required "picture",
    drawn: optional "drawn",
    more: optional "more",
    others: optional "others",
    whichever: optional "whichever",
    optional: optional "optional",
    shared: optional "shared",
    encoded: optional "encoded",
    note: optional "note",
    page: optional "page",
    json: optional "json",
    data: optional "data",
    said: optional "said",
    ..unknown_members
});

/// The schema `SendPartsData`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SendPartsData {
    pub a: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SendPartsData {
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

json::object!(SendPartsData {
    a: optional "a",
    ..unknown_members
});
