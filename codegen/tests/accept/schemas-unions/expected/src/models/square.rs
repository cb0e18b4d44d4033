use crate::runtime::json;

/// The schema `Square`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// The property `form`.
    pub form: String,
    /// The property `side`.
    pub side: Option<f64>,
}

impl Square {
    /// A value of the required properties.
    #[must_use]
    pub fn new(form: impl Into<String>) -> Self {
        Self {
            form: form.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `side`.
    #[must_use]
    pub fn side(mut self, side: f64) -> Self {
        self.side = Some(side);
        self
    }
}

impl json::Object for Square {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("form"),
        json::Property::optional("side"),
    ];

    fn blank() -> Self {
        Self {
            form: json::Read::blank(),
            side: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.form),
            1 => reader.read_into(&mut self.side),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("form", &self.form);
        object.optional("side", &self.side);
    }
}

json::object!(Square);
