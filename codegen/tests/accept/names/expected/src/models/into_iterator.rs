use crate::runtime::json;

/// The schema `IntoIterator`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IntoIterator {
    /// The property `l`.
    pub l: Option<Vec<String>>,
}

impl IntoIterator {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `l`.
    #[must_use]
    pub fn l(
        mut self,
        l: impl ::std::iter::IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.l = Some(l.into_iter().map(Into::into).collect());
        self
    }
}

impl json::Object for IntoIterator {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("l")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.l),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("l", &self.l);
    }
}

json::object!(IntoIterator);
