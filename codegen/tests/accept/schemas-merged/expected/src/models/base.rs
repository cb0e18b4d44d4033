use crate::runtime::json;

/// The schema `Base`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Base {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `kind`.
    pub kind: Option<super::BaseKind>,
    /// The property `size`.
    pub size: Option<f64>,
    /// The property `address`.
    pub address: Option<super::BaseAddress>,
    /// The property `owner`.
    pub owner: Option<super::Person>,
}

impl Base {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<super::BaseKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: f64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<super::BaseAddress>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: impl Into<super::Person>) -> Self {
        self.owner = Some(owner.into());
        self
    }
}

impl json::Object for Base {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("id"),
        json::Property::optional("kind"),
        json::Property::optional("size"),
        json::Property::optional("address"),
        json::Property::optional("owner"),
    ];

    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.id),
            1 => reader.read_into(&mut self.kind),
            2 => reader.read_into(&mut self.size),
            3 => reader.read_into(&mut self.address),
            4 => reader.read_into(&mut self.owner),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("id", &self.id);
        object.optional("kind", &self.kind);
        object.optional("size", &self.size);
        object.optional("address", &self.address);
        object.optional("owner", &self.owner);
    }
}

json::object!(Base);
