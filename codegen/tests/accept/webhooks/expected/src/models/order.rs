use crate::runtime::json;

/// The schema `Order`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// The property `id`.
    pub id: String,
    /// The property `total`.
    pub total: i64,
}

impl Order {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>, total: i64) -> Self {
        Self { id: id.into(), total }
    }
}

impl json::Object for Order {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("id"),
        json::Property::required("total"),
    ];

    fn blank() -> Self {
        Self {
            id: json::Read::blank(),
            total: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.id),
            1 => reader.read_into(&mut self.total),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("id", &self.id);
        object.required("total", &self.total);
    }
}

json::object!(Order);
