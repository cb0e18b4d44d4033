use std::collections::BTreeMap;
use crate::runtime::{IntoList, IntoMap, json};

/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// The property `labels`.
    pub labels: Option<BTreeMap<String, String>>,
    /// The property `free`.
    pub free: Option<BTreeMap<String, json::Value>>,
    /// The property `grid`.
    pub grid: Vec<Vec<f64>>,
    /// The property `by_name`.
    pub by_name: Option<BTreeMap<String, Vec<super::Money>>>,
    /// The property `nested`.
    pub nested: Option<BTreeMap<String, BTreeMap<String, i64>>>,
    /// The property `anything`.
    pub anything: Option<json::Value>,
    /// The property `any_list`.
    pub any_list: Option<Vec<json::Value>>,
    /// The property `inline`.
    pub inline: Option<HolderInline>,
    /// The property `rows`.
    pub rows: Option<Vec<HolderRowsItem>>,
    /// The property `valued`.
    pub valued: Option<BTreeMap<String, HolderValuedValue>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Holder {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(grid: impl IntoList<Vec<f64>, How>) -> Self {
        Self {
            grid: IntoList::into_list(grid),
            ..json::Read::blank()
        }
    }

    /// Sets `labels`.
    #[must_use]
    pub fn labels<How>(mut self, labels: impl IntoMap<String, How>) -> Self {
        self.labels = Some(IntoMap::into_map(labels));
        self
    }

    /// Sets `free`.
    #[must_use]
    pub fn free<How>(mut self, free: impl IntoMap<json::Value, How>) -> Self {
        self.free = Some(IntoMap::into_map(free));
        self
    }

    /// Sets `by_name`.
    #[must_use]
    pub fn by_name<How>(
        mut self,
        by_name: impl IntoMap<Vec<super::Money>, How>,
    ) -> Self {
        self.by_name = Some(IntoMap::into_map(by_name));
        self
    }

    /// Sets `nested`.
    #[must_use]
    pub fn nested<How>(
        mut self,
        nested: impl IntoMap<BTreeMap<String, i64>, How>,
    ) -> Self {
        self.nested = Some(IntoMap::into_map(nested));
        self
    }

    /// Sets `anything`.
    #[must_use]
    pub fn anything(mut self, anything: impl Into<json::Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    /// Sets `any_list`.
    #[must_use]
    pub fn any_list<How>(mut self, any_list: impl IntoList<json::Value, How>) -> Self {
        self.any_list = Some(IntoList::into_list(any_list));
        self
    }

    /// Sets `inline`.
    #[must_use]
    pub fn inline(mut self, inline: impl Into<HolderInline>) -> Self {
        self.inline = Some(inline.into());
        self
    }

    /// Sets `rows`.
    #[must_use]
    pub fn rows<How>(mut self, rows: impl IntoList<HolderRowsItem, How>) -> Self {
        self.rows = Some(IntoList::into_list(rows));
        self
    }

    /// Sets `valued`.
    #[must_use]
    pub fn valued<How>(mut self, valued: impl IntoMap<HolderValuedValue, How>) -> Self {
        self.valued = Some(IntoMap::into_map(valued));
        self
    }
}

json::object!(Holder {
    labels: optional "labels",
    free: optional "free",
    grid: required "grid",
    by_name: optional "by_name",
    nested: optional "nested",
    anything: optional "anything",
    any_list: optional "any_list",
    inline: optional "inline",
    rows: optional "rows",
    valued: optional "valued",
    ..unknown_members
});

/// The schema `HolderInline`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HolderInline {
    /// The property `deep`.
    pub deep: Option<HolderInlineDeep>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl HolderInline {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `deep`.
    #[must_use]
    pub fn deep(mut self, deep: impl Into<HolderInlineDeep>) -> Self {
        self.deep = Some(deep.into());
        self
    }
}

json::object!(HolderInline {
    deep: optional "deep",
    ..unknown_members
});

/// The schema `HolderInlineDeep`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HolderInlineDeep {
    /// The property `x`.
    pub x: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl HolderInlineDeep {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }
}

json::object!(HolderInlineDeep {
    x: optional "x",
    ..unknown_members
});

/// The schema `HolderRowsItem`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HolderRowsItem {
    /// The property `id`.
    pub id: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl HolderRowsItem {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(HolderRowsItem {
    id: required "id",
    ..unknown_members
});

/// The schema `HolderValuedValue`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HolderValuedValue {
    /// The property `v`.
    pub v: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl HolderValuedValue {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `v`.
    #[must_use]
    pub fn v(mut self, v: impl Into<String>) -> Self {
        self.v = Some(v.into());
        self
    }
}

json::object!(HolderValuedValue {
    v: optional "v",
    ..unknown_members
});
