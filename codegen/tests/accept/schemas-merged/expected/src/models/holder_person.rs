use crate::runtime::json;

/// The schema `HolderPerson`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HolderPerson {
    /// The property `name`.
    pub name: String,
    /// The property `age`.
    pub age: i64,
}

impl HolderPerson {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>, age: i64) -> Self {
        Self { name: name.into(), age }
    }
}

impl json::Object for HolderPerson {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("name"),
        json::Property::required("age"),
    ];

    fn blank() -> Self {
        Self {
            name: json::Read::blank(),
            age: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.name),
            1 => reader.read_into(&mut self.age),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("name", &self.name);
        object.required("age", &self.age);
    }
}

json::object!(HolderPerson);
