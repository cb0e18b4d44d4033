use crate::runtime::{Nullable, collect, json};

/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    /// The property `v`.
    pub v: Nullable<super::HolderV>,
    /// The property `inner`.
    pub inner: Nullable<super::HolderInner>,
    /// The property `list`.
    pub list: Option<Vec<Option<super::HolderListItem>>>,
    /// The property `count`.
    pub count: Option<super::HolderCount>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Holder {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `v`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn v(mut self, v: impl Into<super::HolderV>) -> Self {
        self.v = Nullable::Value(v.into());
        self
    }

    /// Sets `inner`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn inner(mut self, inner: impl Into<super::HolderInner>) -> Self {
        self.inner = Nullable::Value(inner.into());
        self
    }

    /// Sets `list`.
    #[must_use]
    pub fn list(
        mut self,
        list: impl IntoIterator<Item = impl Into<Option<super::HolderListItem>>>,
    ) -> Self {
        self.list = Some(collect::list(list));
        self
    }

    /// Sets `count`.
    #[must_use]
    pub fn count(mut self, count: impl Into<super::HolderCount>) -> Self {
        self.count = Some(count.into());
        self
    }
}

json::object!(Holder {
    v: optional "v",
    inner: optional "inner",
    list: optional "list",
    count: optional "count",
    ..unknown_members
});
