use crate::runtime::json;

/// Where to send it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOrderBodyAddress {
    /// Street and number.
    pub street: String,
    /// The property `kind`.
    pub kind: super::CreateOrderBodyAddressKind,
    /// The property `lines`.
    pub lines: Option<Vec<super::CreateOrderBodyAddressLinesItem>>,
}

impl CreateOrderBodyAddress {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        street: impl Into<String>,
        kind: impl Into<super::CreateOrderBodyAddressKind>,
    ) -> Self {
        Self {
            street: street.into(),
            kind: kind.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `lines`.
    #[must_use]
    pub fn lines(
        mut self,
        lines: impl IntoIterator<
            Item = impl Into<super::CreateOrderBodyAddressLinesItem>,
        >,
    ) -> Self {
        self.lines = Some(lines.into_iter().map(Into::into).collect());
        self
    }
}

impl json::Object for CreateOrderBodyAddress {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("street"),
        json::Property::required("kind"),
        json::Property::optional("lines"),
    ];

    fn blank() -> Self {
        Self {
            street: json::Read::blank(),
            kind: json::Read::blank(),
            lines: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.street),
            1 => reader.read_into(&mut self.kind),
            2 => reader.read_into(&mut self.lines),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("street", &self.street);
        object.required("kind", &self.kind);
        object.optional("lines", &self.lines);
    }
}

json::object!(CreateOrderBodyAddress);
