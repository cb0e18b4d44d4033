use crate::runtime::json;

/// The schema `GadgetAddress`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GadgetAddress {
    /// The property `city`.
    pub city: String,
    /// The property `zip`.
    pub postcode: Option<String>,
}

impl GadgetAddress {
    /// A value of the required properties.
    #[must_use]
    pub fn new(city: impl Into<String>) -> Self {
        Self {
            city: city.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `zip`.
    #[must_use]
    pub fn postcode(mut self, postcode: impl Into<String>) -> Self {
        self.postcode = Some(postcode.into());
        self
    }
}

impl json::Object for GadgetAddress {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("city"),
        json::Property::optional("zip"),
    ];

    fn blank() -> Self {
        Self {
            city: json::Read::blank(),
            postcode: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.city),
            1 => reader.read_into(&mut self.postcode),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("city", &self.city);
        object.optional("zip", &self.postcode);
    }
}

json::object!(GadgetAddress);
