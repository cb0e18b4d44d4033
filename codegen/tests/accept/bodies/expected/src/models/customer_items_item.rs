use crate::runtime::json;

/// The schema `CustomerItemsItem`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerItemsItem {
    /// The property `sku`.
    pub sku: Option<String>,
    /// The property `quantity`.
    pub quantity: Option<i64>,
}

impl CustomerItemsItem {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `sku`.
    #[must_use]
    pub fn sku(mut self, sku: impl Into<String>) -> Self {
        self.sku = Some(sku.into());
        self
    }

    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }
}

impl json::Object for CustomerItemsItem {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("sku"),
        json::Property::optional("quantity"),
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
            0 => reader.read_into(&mut self.sku),
            1 => reader.read_into(&mut self.quantity),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("sku", &self.sku);
        object.optional("quantity", &self.quantity);
    }
}

json::object!(CustomerItemsItem);
