use crate::runtime::json;

/// The schema `Item`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Item {
    /// The property `sku`.
    pub sku: Option<String>,
    /// The property `left`.
    pub left: Option<i64>,
}

impl Item {
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

    /// Sets `left`.
    #[must_use]
    pub fn left(mut self, left: i64) -> Self {
        self.left = Some(left);
        self
    }
}

impl json::Object for Item {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("sku"),
        json::Property::optional("left"),
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
            1 => reader.read_into(&mut self.left),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("sku", &self.sku);
        object.optional("left", &self.left);
    }
}

json::object!(Item);
