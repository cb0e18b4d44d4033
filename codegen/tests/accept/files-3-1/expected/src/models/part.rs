use crate::runtime::json;

/// The schema `Part`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Part {
    /// The property `whole`.
    pub whole: Option<Box<super::Thing>>,
    /// The property `inner`.
    pub inner: Option<super::PartOther>,
}

impl Part {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `whole`.
    #[must_use]
    pub fn whole(mut self, whole: impl Into<super::Thing>) -> Self {
        self.whole = Some(Box::new(whole.into()));
        self
    }

    /// Sets `inner`.
    #[must_use]
    pub fn inner(mut self, inner: impl Into<super::PartOther>) -> Self {
        self.inner = Some(inner.into());
        self
    }
}

impl json::Object for Part {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("whole"),
        json::Property::optional("inner"),
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
            0 => reader.read_into(&mut self.whole),
            1 => reader.read_into(&mut self.inner),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("whole", &self.whole);
        object.optional("inner", &self.inner);
    }
}

json::object!(Part);
