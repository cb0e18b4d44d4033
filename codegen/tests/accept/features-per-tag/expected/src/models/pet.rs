use crate::runtime::json;

/// Reached by a tag directly, and by another through its owner.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// The property `name`.
    pub name: String,
    /// The property `size`.
    pub size: Option<super::Size>,
}

impl Pet {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: impl Into<super::Size>) -> Self {
        self.size = Some(size.into());
        self
    }
}

impl json::Object for Pet {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("name"),
        json::Property::optional("size"),
    ];

    fn blank() -> Self {
        Self {
            name: json::Read::blank(),
            size: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.name),
            1 => reader.read_into(&mut self.size),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("name", &self.name);
        object.optional("size", &self.size);
    }
}

json::object!(Pet);
