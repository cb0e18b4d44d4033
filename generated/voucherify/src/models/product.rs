use crate::runtime::{Nullable, json};

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

    /// Sets `id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Nullable::Value(id.into());
        self
    }

    /// Sets `source_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn source_id(mut self, source_id: impl Into<String>) -> Self {
        self.source_id = Nullable::Value(source_id.into());
        self
    }

    /// Sets `name`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Nullable::Value(name.into());
        self
    }
}

json::object!(SimpleProductDiscountUnit {
    id: optional "id",
    source_id: optional "source_id",
    name: optional "name",
    ..unknown_members
});
