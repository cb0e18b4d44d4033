use std::collections::BTreeMap;
use crate::runtime::json;

/// The schema `Thing`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Gadget {
    /// The identifier.
    pub id: String,
    /// The property `kind`.
    pub kind: Option<super::GadgetKind>,
    /// The property `size`.
    pub size: Option<i64>,
    /// The property `address`.
    pub address: Option<super::GadgetAddress>,
    /// The property `owner`.
    pub owner: Option<super::Employee>,
    /// The property `extra`.
    pub extra: i64,
    /// Members that the schema does not name.
    pub additional_properties: BTreeMap<String, i64>,
}

impl Gadget {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>, extra: i64) -> Self {
        Self {
            id: id.into(),
            extra,
            ..json::Object::blank()
        }
    }

    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<super::GadgetKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<super::GadgetAddress>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: impl Into<super::Employee>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// Sets the members that the schema does not name.
    #[must_use]
    pub fn additional_properties(
        mut self,
        additional_properties: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        self.additional_properties = additional_properties
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
}

impl json::Object for Gadget {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("id"),
        json::Property::optional("kind"),
        json::Property::optional("size"),
        json::Property::optional("address"),
        json::Property::optional("owner"),
        json::Property::required("extra"),
    ];

    fn blank() -> Self {
        Self {
            id: json::Read::blank(),
            kind: None,
            size: None,
            address: None,
            owner: None,
            extra: json::Read::blank(),
            additional_properties: Default::default(),
        }
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
            5 => reader.read_into(&mut self.extra),
            _ => reader.skip(),
        }
    }

    fn read_additional(
        &mut self,
        name: &str,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        reader.read_entry(&mut self.additional_properties, name)
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("id", &self.id);
        object.optional("kind", &self.kind);
        object.optional("size", &self.size);
        object.optional("address", &self.address);
        object.optional("owner", &self.owner);
        object.required("extra", &self.extra);
        object.additional(&self.additional_properties);
    }
}

json::object!(Gadget);
