use crate::runtime::json;

/// The schema `Limited`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Limited {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `b`.
    pub b: Option<String>,
}

impl Limited {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

impl json::Object for Limited {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("a"),
        json::Property::optional("b"),
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
            0 => reader.read_into(&mut self.a),
            1 => reader.read_into(&mut self.b),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("a", &self.a);
        object.optional("b", &self.b);
    }
}

json::object!(Limited);
