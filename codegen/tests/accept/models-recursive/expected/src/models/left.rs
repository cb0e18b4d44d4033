use crate::runtime::json;

/// The schema `Left`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Left {
    /// The property `right`.
    pub right: Option<Box<super::Right>>,
}

impl Left {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `right`.
    #[must_use]
    pub fn right(mut self, right: impl Into<super::Right>) -> Self {
        self.right = Some(Box::new(right.into()));
        self
    }
}

impl json::Object for Left {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("right")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.right),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("right", &self.right);
    }
}

json::object!(Left);
