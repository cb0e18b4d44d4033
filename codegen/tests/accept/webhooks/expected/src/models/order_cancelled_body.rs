use crate::runtime::{DateTime, json};

/// The schema `OrderCancelledBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderCancelledBody {
    /// The property `type`.
    pub r#type: super::OrderCancelledBodyType,
    /// The property `reason`.
    pub reason: super::OrderCancelledBodyReason,
    /// The property `cancelledAt`.
    pub cancelled_at: Option<DateTime>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl OrderCancelledBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        r#type: impl Into<super::OrderCancelledBodyType>,
        reason: impl Into<super::OrderCancelledBodyReason>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            reason: reason.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `cancelledAt`.
    #[must_use]
    pub fn cancelled_at(mut self, cancelled_at: impl Into<DateTime>) -> Self {
        self.cancelled_at = Some(cancelled_at.into());
        self
    }
}

json::object!(OrderCancelledBody {
    r#type: required "type",
    reason: required "reason",
    cancelled_at: optional "cancelledAt",
    ..unknown_members
});
