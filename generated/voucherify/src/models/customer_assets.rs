use crate::runtime::{Nullable, json};

/// Links that belong to a customer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerAssets {
    /// Web address of the customer's own cockpit.
    pub cockpit_url: Nullable<String>,
}

impl CustomerAssets {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `cockpit_url`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn cockpit_url(mut self, cockpit_url: impl Into<String>) -> Self {
        self.cockpit_url = Nullable::Value(cockpit_url.into());
        self
    }
}

json::object!(CustomerAssets {
    cockpit_url: optional "cockpit_url",
});
