use std::collections::BTreeMap;
use crate::runtime::{IntoList, IntoMap, json};

/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub labels: Option<BTreeMap<String, String>>,
    pub free: Option<BTreeMap<String, json::Value>>,
    pub grid: Vec<Vec<f64>>,
    pub by_name: Option<BTreeMap<String, Vec<super::Money>>>,
    pub nested: Option<BTreeMap<String, BTreeMap<String, i64>>>,
    pub anything: Option<json::Value>,
    pub any_list: Option<Vec<json::Value>>,
    pub inline: Option<HolderInline>,
    pub rows: Option<Vec<HolderRowsItem>>,
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

    #[must_use]
    pub fn labels<How>(mut self, labels: impl IntoMap<String, How>) -> Self {
        self.labels = Some(IntoMap::into_map(labels));
        self
    }

    #[must_use]
    pub fn free<How>(mut self, free: impl IntoMap<json::Value, How>) -> Self {
        self.free = Some(IntoMap::into_map(free));
        self
    }

    #[must_use]
    pub fn by_name<How>(
        mut self,
        by_name: impl IntoMap<Vec<super::Money>, How>,
    ) -> Self {
        self.by_name = Some(IntoMap::into_map(by_name));
        self
    }

    #[must_use]
    pub fn nested<How>(
        mut self,
        nested: impl IntoMap<BTreeMap<String, i64>, How>,
    ) -> Self {
        self.nested = Some(IntoMap::into_map(nested));
        self
    }

    #[must_use]
    pub fn anything(mut self, anything: impl Into<json::Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    #[must_use]
    pub fn any_list<How>(mut self, any_list: impl IntoList<json::Value, How>) -> Self {
        self.any_list = Some(IntoList::into_list(any_list));
        self
    }

    #[must_use]
    pub fn inline(mut self, inline: impl Into<HolderInline>) -> Self {
        self.inline = Some(inline.into());
        self
    }

    #[must_use]
    pub fn rows<How>(mut self, rows: impl IntoList<HolderRowsItem, How>) -> Self {
        self.rows = Some(IntoList::into_list(rows));
        self
    }

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
