use crate::runtime::json;

/// The schema `Cat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The property `species`.
    pub species: super::CatSpecies,
    /// The property `lives`.
    pub lives: Option<i64>,
}

impl Cat {
    /// A value of the required properties.
    #[must_use]
    pub fn new(species: impl Into<super::CatSpecies>) -> Self {
        Self {
            species: species.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `lives`.
    #[must_use]
    pub fn lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }
}

impl json::Object for Cat {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("species"),
        json::Property::optional("lives"),
    ];

    fn blank() -> Self {
        Self {
            species: json::Read::blank(),
            lives: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.species),
            1 => reader.read_into(&mut self.lives),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("species", &self.species);
        object.optional("lives", &self.lives);
    }
}

json::object!(Cat);
