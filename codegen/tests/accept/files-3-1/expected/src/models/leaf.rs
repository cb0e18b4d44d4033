use crate::runtime::json;

/// The schema `Leaf`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Leaf {
    /// The property `green`.
    pub green: Option<bool>,
}

impl Leaf {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `green`.
    #[must_use]
    pub fn green(mut self, green: bool) -> Self {
        self.green = Some(green);
        self
    }
}

impl json::Object for Leaf {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("green")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.green),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("green", &self.green);
    }
}

json::object!(Leaf);
