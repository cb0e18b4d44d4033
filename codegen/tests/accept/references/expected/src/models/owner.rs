use crate::runtime::json;

/// The schema `Owner`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Owner {
    /// The property `address`.
    pub address: Option<super::OwnerAddress>,
    /// The property `list`.
    pub list: Option<Vec<super::OwnerList>>,
}

impl Owner {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<super::OwnerAddress>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `list`.
    #[must_use]
    pub fn list(
        mut self,
        list: impl IntoIterator<Item = impl Into<super::OwnerList>>,
    ) -> Self {
        self.list = Some(list.into_iter().map(Into::into).collect());
        self
    }
}

impl json::Object for Owner {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("address"),
        json::Property::optional("list"),
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
            0 => reader.read_into(&mut self.address),
            1 => reader.read_into(&mut self.list),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("address", &self.address);
        object.optional("list", &self.list);
    }
}

json::object!(Owner);
