use crate::runtime::json;

/// The schema `Oval`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Oval {
    /// The property `form`.
    pub form: String,
    /// The property `a`.
    pub a: Option<f64>,
}

impl Oval {
    /// A value of the required properties.
    #[must_use]
    pub fn new(form: impl Into<String>) -> Self {
        Self {
            form: form.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: f64) -> Self {
        self.a = Some(a);
        self
    }
}

impl json::Object for Oval {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("form"),
        json::Property::optional("a"),
    ];

    fn blank() -> Self {
        Self {
            form: json::Read::blank(),
            a: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.form),
            1 => reader.read_into(&mut self.a),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("form", &self.form);
        object.optional("a", &self.a);
    }
}

json::object!(Oval);
