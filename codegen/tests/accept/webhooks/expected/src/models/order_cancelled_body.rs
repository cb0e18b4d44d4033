use crate::runtime::{DateTime, json};

/// The schema `OrderCancelledBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderCancelledBody {
    /// The property `type`.
    ///
    /// Always `order.cancelled`.
    pub r#type: super::OrderCancelledBodyType,
    /// The property `reason`.
    pub reason: super::OrderCancelledBodyReason,
    /// The property `cancelledAt`.
    pub cancelled_at: Option<DateTime>,
}

impl OrderCancelledBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(reason: impl Into<super::OrderCancelledBodyReason>) -> Self {
        Self {
            reason: reason.into(),
            r#type: super::OrderCancelledBodyType::OrderCancelled,
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
