use crate::runtime::json;

/// The schema `Right`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Right {
    /// The property `left`.
    pub left: Option<Box<super::Left>>,
}

impl Right {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `left`.
    #[must_use]
    pub fn left(mut self, left: impl Into<super::Left>) -> Self {
        self.left = Some(Box::new(left.into()));
        self
    }
}

impl json::Object for Right {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("left")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.left),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("left", &self.left);
    }
}

json::object!(Right);
