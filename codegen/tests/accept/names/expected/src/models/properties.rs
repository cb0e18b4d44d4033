use std::collections::BTreeMap;
use crate::runtime::{IntoMap, json};

/// The schema `Properties`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Properties {
    pub r#type: String,
    pub new_: String,
    pub self_: Option<String>,
    /// The property `_`.
    pub underscore: Option<String>,
    /// The property an empty string.
    pub n: Option<String>,
    /// The property `🦀`.
    pub u1f980: Option<String>,
    /// The property `1`.
    pub n1: Option<i64>,
    pub größe: Option<f64>,
    pub a_b: Option<String>,
    pub quo_te: Option<String>,
    pub reader: Option<String>,
    pub writer: Option<String>,
    pub object: Option<String>,
    pub index: Option<i64>,
    pub name: Option<String>,
    pub key: Option<BTreeMap<String, String>>,
    pub value: Option<BTreeMap<String, String>>,
    pub blank: Option<String>,
    pub default: Option<String>,
    pub clone: Option<String>,
    pub json: Option<json::Value>,
    pub std: Option<String>,
    pub r#gen: Option<String>,
    pub id: Option<String>,
    pub r#ref: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Properties {
    /// A value of the required properties.
    #[must_use]
    pub fn new(r#type: impl Into<String>, new_: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            new_: new_.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// Sets `_`.
    #[must_use]
    pub fn underscore(mut self, underscore: impl Into<String>) -> Self {
        self.underscore = Some(underscore.into());
        self
    }

    /// Sets an empty string.
    #[must_use]
    pub fn n(mut self, n: impl Into<String>) -> Self {
        self.n = Some(n.into());
        self
    }

    /// Sets `🦀`.
    #[must_use]
    pub fn u1f980(mut self, u1f980: impl Into<String>) -> Self {
        self.u1f980 = Some(u1f980.into());
        self
    }

    /// Sets `1`.
    #[must_use]
    #[inline]
    pub fn n1(mut self, n1: i64) -> Self {
        self.n1 = Some(n1);
        self
    }

    #[must_use]
    #[inline]
    pub fn größe(mut self, größe: f64) -> Self {
        self.größe = Some(größe);
        self
    }

    #[must_use]
    pub fn a_b(mut self, a_b: impl Into<String>) -> Self {
        self.a_b = Some(a_b.into());
        self
    }

    #[must_use]
    pub fn quo_te(mut self, quo_te: impl Into<String>) -> Self {
        self.quo_te = Some(quo_te.into());
        self
    }

    #[must_use]
    pub fn reader(mut self, reader: impl Into<String>) -> Self {
        self.reader = Some(reader.into());
        self
    }

    #[must_use]
    pub fn writer(mut self, writer: impl Into<String>) -> Self {
        self.writer = Some(writer.into());
        self
    }

    #[must_use]
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Some(object.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn index(mut self, index: i64) -> Self {
        self.index = Some(index);
        self
    }

    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn key<How>(mut self, key: impl IntoMap<String, How>) -> Self {
        self.key = Some(IntoMap::into_map(key));
        self
    }

    #[must_use]
    pub fn value<How>(mut self, value: impl IntoMap<String, How>) -> Self {
        self.value = Some(IntoMap::into_map(value));
        self
    }

    #[must_use]
    pub fn blank(mut self, blank: impl Into<String>) -> Self {
        self.blank = Some(blank.into());
        self
    }

    #[must_use]
    pub fn default(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }

    #[must_use]
    pub fn clone(mut self, clone: impl Into<String>) -> Self {
        self.clone = Some(clone.into());
        self
    }

    #[must_use]
    pub fn json(mut self, json: impl Into<json::Value>) -> Self {
        self.json = Some(json.into());
        self
    }

    #[must_use]
    pub fn std(mut self, std: impl Into<String>) -> Self {
        self.std = Some(std.into());
        self
    }

    #[must_use]
    pub fn r#gen(mut self, r#gen: impl Into<String>) -> Self {
        self.r#gen = Some(r#gen.into());
        self
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[must_use]
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.r#ref = Some(r#ref.into());
        self
    }
}

json::object!(Properties {
    r#type: required "type",
    new_: required "new",
    self_: optional "self",
    underscore: optional "_",
    n: optional "",
    u1f980: optional "🦀",
    n1: optional "1",
    größe: optional "größe",
    a_b: optional "a b",
    quo_te: optional "quo\"te\\",
    reader: optional "reader",
    writer: optional "writer",
    object: optional "object",
    index: optional "index",
    name: optional "name",
    key: optional "key",
    value: optional "value",
    blank: optional "blank",
    default: optional "default",
    clone: optional "clone",
    json: optional "json",
    std: optional "std",
    r#gen: optional "gen",
    id: optional "@id",
    r#ref: optional "$ref",
    ..unknown_members
});
