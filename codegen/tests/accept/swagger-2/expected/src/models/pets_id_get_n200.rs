use crate::runtime::json;

/// The schema `PetsIdGetN200`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PetsIdGetN200 {
    /// The property `pet`.
    pub pet: Option<super::Pet>,
}

impl PetsIdGetN200 {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `pet`.
    #[must_use]
    pub fn pet(mut self, pet: impl Into<super::Pet>) -> Self {
        self.pet = Some(pet.into());
        self
    }
}

impl json::Object for PetsIdGetN200 {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("pet")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.pet),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("pet", &self.pet);
    }
}

json::object!(PetsIdGetN200);
