use crate::runtime::{DateTime, json};

/// The schema `OrderCancelledBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderCancelledBody {
    /// The property `type`.
    pub r#type: super::OrderCancelledType,
    /// The property `reason`.
    pub reason: super::OrderCancelledReason,
    /// The property `cancelledAt`.
    pub cancelled_at: Option<DateTime>,
}

impl OrderCancelledBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        r#type: impl Into<super::OrderCancelledType>,
        reason: impl Into<super::OrderCancelledReason>,
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
});
