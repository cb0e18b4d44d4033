use crate::runtime::json;

/// The schema `OrderCreated`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderCreated {
    /// The property `type`.
    pub r#type: super::OrderCreatedType,
    /// The property `order`.
    pub order: super::Order,
}

impl OrderCreated {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        r#type: impl Into<super::OrderCreatedType>,
        order: impl Into<super::Order>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            order: order.into(),
        }
    }
}

impl json::Object for OrderCreated {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("type"),
        json::Property::required("order"),
    ];

    fn blank() -> Self {
        Self {
            r#type: json::Read::blank(),
            order: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.r#type),
            1 => reader.read_into(&mut self.order),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("type", &self.r#type);
        object.required("order", &self.order);
    }
}

json::object!(OrderCreated);
