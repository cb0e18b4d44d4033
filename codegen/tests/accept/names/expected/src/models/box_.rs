use crate::runtime::json;

/// The schema `Box`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Box {
    /// The property `inner`.
    pub inner: Option<::std::boxed::Box<Box>>,
    /// The property `s`.
    pub s: Option<String>,
}

impl Box {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `inner`.
    #[must_use]
    pub fn inner(mut self, inner: impl Into<Box>) -> Self {
        self.inner = Some(::std::boxed::Box::new(inner.into()));
        self
    }

    /// Sets `s`.
    #[must_use]
    pub fn s(mut self, s: impl Into<String>) -> Self {
        self.s = Some(s.into());
        self
    }
}

impl json::Object for Box {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("inner"),
        json::Property::optional("s"),
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
            0 => reader.read_into(&mut self.inner),
            1 => reader.read_into(&mut self.s),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("inner", &self.inner);
        object.optional("s", &self.s);
    }
}

json::object!(Box);
