use crate::runtime::json;

/// The schema `Circle`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    /// The property `form`.
    pub form: String,
    /// The property `r`.
    pub r: Option<f64>,
}

impl Circle {
    /// A value of the required properties.
    #[must_use]
    pub fn new(form: impl Into<String>) -> Self {
        Self {
            form: form.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `r`.
    #[must_use]
    pub fn r(mut self, r: f64) -> Self {
        self.r = Some(r);
        self
    }
}

impl json::Object for Circle {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("form"),
        json::Property::optional("r"),
    ];

    fn blank() -> Self {
        Self {
            form: json::Read::blank(),
            r: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.form),
            1 => reader.read_into(&mut self.r),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("form", &self.form);
        object.optional("r", &self.r);
    }
}

json::object!(Circle);
