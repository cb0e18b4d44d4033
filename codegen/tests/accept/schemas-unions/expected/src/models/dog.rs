use crate::runtime::json;

/// The schema `Dog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The property `species`.
    pub species: super::CatSpecies,
    /// The property `tricks`.
    pub tricks: Option<Vec<String>>,
}

impl Dog {
    /// A value of the required properties.
    #[must_use]
    pub fn new(species: impl Into<super::CatSpecies>) -> Self {
        Self {
            species: species.into(),
            ..json::Object::blank()
        }
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

impl json::Object for Dog {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("species"),
        json::Property::optional("tricks"),
    ];

    fn blank() -> Self {
        Self {
            species: json::Read::blank(),
            tricks: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.species),
            1 => reader.read_into(&mut self.tricks),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("species", &self.species);
        object.optional("tricks", &self.tricks);
    }
}

json::object!(Dog);
