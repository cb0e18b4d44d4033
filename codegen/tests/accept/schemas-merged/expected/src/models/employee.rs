use crate::runtime::json;

/// The schema `Employee`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Employee {
    /// The property `name`.
    pub name: String,
    /// The property `salary`.
    pub salary: Option<i64>,
}

impl Employee {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `salary`.
    #[must_use]
    pub fn salary(mut self, salary: i64) -> Self {
        self.salary = Some(salary);
        self
    }
}

impl json::Object for Employee {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("name"),
        json::Property::optional("salary"),
    ];

    fn blank() -> Self {
        Self {
            name: json::Read::blank(),
            salary: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.name),
            1 => reader.read_into(&mut self.salary),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("name", &self.name);
        object.optional("salary", &self.salary);
    }
}

json::object!(Employee);
