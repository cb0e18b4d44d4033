use crate::runtime::json;

/// The schema `Order`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Order {
    /// The property `item`.
    pub item: Option<super::OrderItemObject>,
    /// The property `state`.
    pub state: Option<super::OrderStateValue>,
}

impl Order {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `item`.
    #[must_use]
    pub fn item(mut self, item: impl Into<super::OrderItemObject>) -> Self {
        self.item = Some(item.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<super::OrderStateValue>) -> Self {
        self.state = Some(state.into());
        self
    }
}

impl json::Object for Order {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("item"),
        json::Property::optional("state"),
    ];

    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.item),
            1 => reader.read_into(&mut self.state),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("item", &self.item);
        object.optional("state", &self.state);
    }
}

json::object!(Order);
