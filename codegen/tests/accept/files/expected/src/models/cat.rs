use crate::runtime::json;

/// The schema `cat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The property `kind`.
    pub kind: String,
    /// The property `owner`.
    pub owner: Option<super::Owner>,
    /// The property `size`.
    pub size: Option<super::Size>,
}

impl Cat {
    /// A value of the required properties.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: impl Into<super::Owner>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: impl Into<super::Size>) -> Self {
        self.size = Some(size.into());
        self
    }
}

impl json::Object for Cat {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("kind"),
        json::Property::optional("owner"),
        json::Property::optional("size"),
    ];

    fn blank() -> Self {
        Self {
            kind: json::Read::blank(),
            owner: None,
            size: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.kind),
            1 => reader.read_into(&mut self.owner),
            2 => reader.read_into(&mut self.size),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("kind", &self.kind);
        object.optional("owner", &self.owner);
        object.optional("size", &self.size);
    }
}

json::object!(Cat);
