use crate::runtime::json;

/// The schema `ListPetsFilter`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPetsFilter {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `age`.
    pub age: Option<i64>,
}

impl ListPetsFilter {
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

    /// Sets `age`.
    #[must_use]
    pub fn age(mut self, age: i64) -> Self {
        self.age = Some(age);
        self
    }
}

impl json::Object for ListPetsFilter {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("name"),
        json::Property::optional("age"),
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
            1 => reader.read_into(&mut self.age),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("name", &self.name);
        object.optional("age", &self.age);
    }
}

json::object!(ListPetsFilter);
