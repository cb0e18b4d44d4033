use crate::runtime::json;

/// A company or other organisation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Company {
    /// Name of the company.
    pub name: Option<String>,
    /// Registration number of the company.
    pub organization_number: Option<String>,
}

impl Company {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `organizationNumber`.
    #[must_use]
    pub fn organization_number(
        mut self,
        organization_number: impl Into<String>,
    ) -> Self {
        self.organization_number = Some(organization_number.into());
        self
    }
}

impl json::Object for Company {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("name"),
        json::Property::optional("organizationNumber"),
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
            0 => reader.read_into(&mut self.name),
            1 => reader.read_into(&mut self.organization_number),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("name", &self.name);
        object.optional("organizationNumber", &self.organization_number);
    }
}

json::object!(Company);
