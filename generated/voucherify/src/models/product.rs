use crate::runtime::{Nullable, OrNull, json};

/// A product or a variant (SKU) that a discount gives for free.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SimpleProductDiscountUnit {
    /// Id in Voucherify.
    pub id: Nullable<String>,
    /// Id in your own system.
    pub source_id: Nullable<String>,
    /// Name of the product or variant.
    pub name: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SimpleProductDiscountUnit {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`; `None` is null.
    #[must_use]
    pub fn id<How>(mut self, id: impl OrNull<String, How>) -> Self {
        self.id = Nullable::from(OrNull::or_null(id));
        self
    }

    /// Sets `id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_id(mut self) -> Self {
        self.id = Nullable::Null;
        self
    }

    /// Sets `source_id`; `None` is null.
    #[must_use]
    pub fn source_id<How>(mut self, source_id: impl OrNull<String, How>) -> Self {
        self.source_id = Nullable::from(OrNull::or_null(source_id));
        self
    }

    /// Sets `source_id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_source_id(mut self) -> Self {
        self.source_id = Nullable::Null;
        self
    }

    /// Sets `name`; `None` is null.
    #[must_use]
    pub fn name<How>(mut self, name: impl OrNull<String, How>) -> Self {
        self.name = Nullable::from(OrNull::or_null(name));
        self
    }

    /// Sets `name` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_name(mut self) -> Self {
        self.name = Nullable::Null;
        self
    }
}

json::object!(SimpleProductDiscountUnit {
    id: optional "id",
    source_id: optional "source_id",
    name: optional "name",
    ..unknown_members
});
