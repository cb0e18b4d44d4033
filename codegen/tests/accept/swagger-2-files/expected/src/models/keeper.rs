use crate::runtime::json;

/// The schema `Keeper`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Keeper {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `pets`.
    pub pets: Option<Vec<super::Pet>>,
}

impl Keeper {
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

    /// Sets `pets`.
    #[must_use]
    pub fn pets(
        mut self,
        pets: impl IntoIterator<Item = impl Into<super::Pet>>,
    ) -> Self {
        self.pets = Some(pets.into_iter().map(Into::into).collect());
        self
    }
}

impl json::Object for Keeper {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("name"),
        json::Property::optional("pets"),
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
            1 => reader.read_into(&mut self.pets),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("name", &self.name);
        object.optional("pets", &self.pets);
    }
}

json::object!(Keeper);
