use std::collections::BTreeMap;
use crate::runtime::{Nullable, collect, json};

/// The schema `SendFormBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SendFormBody {
    /// The property `object`.
    pub object: Option<SendFormBodyObject>,
    /// The property `map`.
    pub map: Nullable<BTreeMap<String, String>>,
    /// The property `maybe`.
    pub maybe: Nullable<super::Inner>,
    /// The property `deep`.
    pub deep: Option<super::Inner>,
    /// The property `list`.
    pub list: Option<Vec<i64>>,
}

impl SendFormBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `object`.
    #[must_use]
    pub fn object(mut self, object: impl Into<SendFormBodyObject>) -> Self {
        self.object = Some(object.into());
        self
    }

    /// Sets `map`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn map(
        mut self,
        map: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.map = Nullable::Value(collect::map(map));
        self
    }

    /// Sets `maybe`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<super::Inner>) -> Self {
        self.maybe = Nullable::Value(maybe.into());
        self
    }

    /// Sets `deep`.
    #[must_use]
    pub fn deep(mut self, deep: impl Into<super::Inner>) -> Self {
        self.deep = Some(deep.into());
        self
    }

    /// Sets `list`.
    #[must_use]
    pub fn list(mut self, list: impl IntoIterator<Item = i64>) -> Self {
        self.list = Some(collect::list(list));
        self
    }
}

json::object!(SendFormBody {
    object: optional "object",
    map: optional "map",
    maybe: optional "maybe",
    deep: optional "deep",
    list: optional "list",
});

/// The schema `SendFormBodyObject`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SendFormBodyObject {
    /// The property `a`.
    pub a: Option<i64>,
}

impl SendFormBodyObject {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `a`.
    #[must_use]
    #[inline]
    pub fn a(mut self, a: i64) -> Self {
        self.a = Some(a);
        self
    }
}

json::object!(SendFormBodyObject {
    a: optional "a",
});
