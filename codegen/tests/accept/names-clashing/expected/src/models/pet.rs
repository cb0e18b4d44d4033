use crate::runtime::json;

/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Pet {
    /// The property `petName`.
    pub pet_name_xec7d: Option<String>,
    /// The property `pet_name`.
    pub pet_name: Option<String>,
    /// The property `PetName`.
    pub pet_name_x401d: Option<String>,
}

impl Pet {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `petName`.
    #[must_use]
    pub fn pet_name_xec7d(mut self, pet_name_xec7d: impl Into<String>) -> Self {
        self.pet_name_xec7d = Some(pet_name_xec7d.into());
        self
    }

    /// Sets `pet_name`.
    #[must_use]
    pub fn pet_name(mut self, pet_name: impl Into<String>) -> Self {
        self.pet_name = Some(pet_name.into());
        self
    }

    /// Sets `PetName`.
    #[must_use]
    pub fn pet_name_x401d(mut self, pet_name_x401d: impl Into<String>) -> Self {
        self.pet_name_x401d = Some(pet_name_x401d.into());
        self
    }
}

impl json::Object for Pet {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("petName"),
        json::Property::optional("pet_name"),
        json::Property::optional("PetName"),
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
            0 => reader.read_into(&mut self.pet_name_xec7d),
            1 => reader.read_into(&mut self.pet_name),
            2 => reader.read_into(&mut self.pet_name_x401d),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("petName", &self.pet_name_xec7d);
        object.optional("pet_name", &self.pet_name);
        object.optional("PetName", &self.pet_name_x401d);
    }
}

json::object!(Pet);
