use std::collections::BTreeMap;
use crate::runtime::{IntoList, IntoMap, Nullable, json};

/// The schema `Thing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// A number or a boolean is read as its text, too.
    pub code: String,
    /// A number or a boolean is read as its text, too.
    pub secret: Option<String>,
    /// A number or a boolean is read as its text, too.
    pub kind: Option<ThingKind>,
    /// The texts `true` and `false` are read, too, and so are 1 and 0.
    pub is_main: Option<bool>,
    /// Text that is a number is read, too.
    pub count: Option<i64>,
    /// What it costs.
    ///
    /// Text that is a number is read, too.
    pub price: Nullable<f64>,
    /// A value that is no list is read, too, as its only element.
    pub tags: Option<Vec<String>>,
    /// A value that is no list is read, too, as its only element.
    pub parts: Option<Vec<Thing>>,
    pub strict: Option<String>,
    pub other: Option<BTreeMap<String, json::Value>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Thing {
    /// A value of the required properties.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    #[must_use]
    pub fn kind(mut self, kind: impl Into<ThingKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn is_main(mut self, is_main: bool) -> Self {
        self.is_main = Some(is_main);
        self
    }

    #[must_use]
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets `price`; `None` is null.
    #[must_use]
    pub fn price(mut self, price: impl Into<Option<f64>>) -> Self {
        self.price = Nullable::from(price.into());
        self
    }

    /// Sets `price` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_price(mut self) -> Self {
        self.price = Nullable::Null;
        self
    }

    #[must_use]
    pub fn tags<How>(mut self, tags: impl IntoList<String, How>) -> Self {
        self.tags = Some(IntoList::into_list(tags));
        self
    }

    #[must_use]
    pub fn parts<How>(mut self, parts: impl IntoList<Thing, How>) -> Self {
        self.parts = Some(IntoList::into_list(parts));
        self
    }

    #[must_use]
    pub fn strict(mut self, strict: impl Into<String>) -> Self {
        self.strict = Some(strict.into());
        self
    }

    #[must_use]
    pub fn other<How>(mut self, other: impl IntoMap<json::Value, How>) -> Self {
        self.other = Some(IntoMap::into_map(other));
        self
    }
}

impl ::std::fmt::Debug for Thing {
    #[inline]
    fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        formatter
            .debug_struct("Thing")
            .field("code", &self.code)
            .field("secret", &json::Hidden)
            .field("kind", &self.kind)
            .field("is_main", &self.is_main)
            .field("count", &self.count)
            .field("price", &self.price)
            .field("tags", &self.tags)
            .field("parts", &self.parts)
            .field("strict", &self.strict)
            .field("other", &self.other)
            .field("unknown_members", &self.unknown_members)
            .finish()
    }
}

json::object!(Thing {
    code: required "code" lenient_text,
    secret: optional "secret" secret lenient_text,
    kind: optional "kind" lenient_text,
    is_main: optional "is_main" lenient_boolean,
    count: optional "count" lenient_number,
    price: optional "price" lenient_number,
    tags: optional "tags" lenient_list,
    parts: optional "parts" lenient_list,
    strict: optional "strict",
    other: optional "other",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingKind {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ThingKind {
    N1 = "1",
    N2 = "2",
});

/// The schema `ThingList`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ThingList {
    /// A value that is no list is read, too, as its only element.
    ///
    /// Read, too, where it comes by itself, without the object around it.
    pub data: Vec<Thing>,
    pub total: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ThingList {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(data: impl IntoList<Thing, How>) -> Self {
        Self {
            data: IntoList::into_list(data),
            ..json::Read::blank()
        }
    }

    #[must_use]
    #[inline]
    pub fn total(mut self, total: i64) -> Self {
        self.total = Some(total);
        self
    }
}

json::object!(ThingList {
    data: required "data" lenient_list bare,
    total: optional "total",
    ..unknown_members
});

/// The schema `ThingResponse`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ThingResponse {
    pub trace: Option<String>,
    /// Read, too, where it comes by itself, without the object around it.
    pub data: Thing,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ThingResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new(data: impl Into<Thing>) -> Self {
        Self {
            data: data.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn trace(mut self, trace: impl Into<String>) -> Self {
        self.trace = Some(trace.into());
        self
    }
}

json::object!(ThingResponse {
    data: required "data" bare,
    trace: optional "trace",
    ..unknown_members
});
