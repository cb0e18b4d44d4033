use crate::runtime::json;

/// The schema `OrderInline`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderInline {
    /// The property `a`.
    pub a: Option<i64>,
}

impl OrderInline {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: i64) -> Self {
        self.a = Some(a);
        self
    }
}

impl json::Object for OrderInline {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("a")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.a),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("a", &self.a);
    }
}

json::object!(OrderInline);
