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
            ..json::Object::blank()
        }
    }

    /// Sets `cancelledAt`.
    #[must_use]
    pub fn cancelled_at(mut self, cancelled_at: impl Into<DateTime>) -> Self {
        self.cancelled_at = Some(cancelled_at.into());
        self
    }
}

impl json::Object for OrderCancelledBody {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("type"),
        json::Property::required("reason"),
        json::Property::optional("cancelledAt"),
    ];

    fn blank() -> Self {
        Self {
            r#type: json::Read::blank(),
            reason: json::Read::blank(),
            cancelled_at: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.r#type),
            1 => reader.read_into(&mut self.reason),
            2 => reader.read_into(&mut self.cancelled_at),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("type", &self.r#type);
        object.required("reason", &self.reason);
        object.optional("cancelledAt", &self.cancelled_at);
    }
}

json::object!(OrderCancelledBody);
