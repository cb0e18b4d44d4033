use crate::runtime::{Nullable, OrNull, json};

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

    /// Sets `cockpit_url`; `None` is null.
    #[must_use]
    pub fn cockpit_url<How>(mut self, cockpit_url: impl OrNull<String, How>) -> Self {
        self.cockpit_url = Nullable::from(OrNull::or_null(cockpit_url));
        self
    }

    /// Sets `cockpit_url` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_cockpit_url(mut self) -> Self {
        self.cockpit_url = Nullable::Null;
        self
    }
}

json::object!(CustomerAssets {
    cockpit_url: optional "cockpit_url",
});
