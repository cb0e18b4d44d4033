use crate::runtime::json;

/// The schema `Vague`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Vague {
    /// The property `known`.
    pub known: Option<String>,
    /// The property `what`.
    pub what: json::Value,
}

impl Vague {
    /// A value of the required properties.
    #[must_use]
    pub fn new(what: impl Into<json::Value>) -> Self {
        Self {
            what: what.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `known`.
    #[must_use]
    pub fn known(mut self, known: impl Into<String>) -> Self {
        self.known = Some(known.into());
        self
    }
}

impl json::Object for Vague {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("known"),
        json::Property::required("what"),
    ];

    fn blank() -> Self {
        Self {
            known: None,
            what: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.known),
            1 => reader.read_into(&mut self.what),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("known", &self.known);
        object.required("what", &self.what);
    }
}

json::object!(Vague);
