use crate::runtime::{Base64, IntoList, JsonText, Nullable, OrNull, json};

/// The schema `Order`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub line: JsonText<super::Line>,
    pub inline: Option<JsonText<OrderInline>>,
    pub lines: Option<Vec<JsonText<super::Line>>>,
    pub numbers: Nullable<JsonText<Vec<Option<i64>>>>,
    pub encoded: Option<Base64>,
    pub page: Option<String>,
    pub bare: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Order {
    /// A value of the required properties.
    #[must_use]
    pub fn new(line: impl Into<JsonText<super::Line>>) -> Self {
        Self {
            line: line.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn inline(mut self, inline: impl Into<JsonText<OrderInline>>) -> Self {
        self.inline = Some(inline.into());
        self
    }

    #[must_use]
    pub fn lines<How>(
        mut self,
        lines: impl IntoList<JsonText<super::Line>, How>,
    ) -> Self {
        self.lines = Some(IntoList::into_list(lines));
        self
    }

    /// Sets `numbers`; `None` is null.
    #[must_use]
    pub fn numbers<How>(
        mut self,
        numbers: impl OrNull<JsonText<Vec<Option<i64>>>, How>,
    ) -> Self {
        self.numbers = Nullable::from(OrNull::or_null(numbers));
        self
    }

    /// Sets `numbers` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_numbers(mut self) -> Self {
        self.numbers = Nullable::Null;
        self
    }

    #[must_use]
    pub fn encoded(mut self, encoded: impl Into<Base64>) -> Self {
        self.encoded = Some(encoded.into());
        self
    }

    #[must_use]
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.page = Some(page.into());
        self
    }

    #[must_use]
    pub fn bare(mut self, bare: impl Into<String>) -> Self {
        self.bare = Some(bare.into());
        self
    }
}

json::object!(Order {
    line: required "line",
    inline: optional "inline",
    lines: optional "lines",
    numbers: optional "numbers",
    encoded: optional "encoded",
    page: optional "page",
    bare: optional "bare",
    ..unknown_members
});

/// The schema `OrderInline`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderInline {
    pub a: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl OrderInline {
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

json::object!(OrderInline {
    a: optional "a",
    ..unknown_members
});
