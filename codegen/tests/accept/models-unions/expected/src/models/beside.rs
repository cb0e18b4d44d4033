use crate::runtime::json;

/// The schema `Beside`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Beside {
    /// The property `id`.
    pub id: String,
    /// The property `number`.
    pub number: Option<String>,
    /// The property `kind`.
    pub kind: Option<String>,
    /// The property `tricks`.
    pub tricks: Option<Vec<String>>,
}

impl Beside {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `number`.
    #[must_use]
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `tricks`.
    #[must_use]
    pub fn tricks(
        mut self,
        tricks: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tricks = Some(tricks.into_iter().map(Into::into).collect());
        self
    }
}

impl json::Object for Beside {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("id"),
        json::Property::optional("number"),
        json::Property::optional("kind"),
        json::Property::optional("tricks"),
    ];

    fn blank() -> Self {
        Self {
            id: json::Read::blank(),
            number: None,
            kind: None,
            tricks: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.id),
            1 => reader.read_into(&mut self.number),
            2 => reader.read_into(&mut self.kind),
            3 => reader.read_into(&mut self.tricks),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("id", &self.id);
        object.optional("number", &self.number);
        object.optional("kind", &self.kind);
        object.optional("tricks", &self.tricks);
    }
}

json::object!(Beside);
