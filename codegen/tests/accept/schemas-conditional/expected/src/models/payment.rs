use crate::runtime::json;

/// The schema `Payment`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Payment {
    pub card: Option<String>,
    pub billing: Option<super::Address>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Payment {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn card(mut self, card: impl Into<String>) -> Self {
        self.card = Some(card.into());
        self
    }

    #[must_use]
    pub fn billing(mut self, billing: impl Into<super::Address>) -> Self {
        self.billing = Some(billing.into());
        self
    }
}

json::object!(Payment {
    card: optional "card",
    billing: optional "billing",
    ..unknown_members
});
