use crate::runtime::json;

/// The schema `RestockBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RestockBody {
    /// The property `type`.
    pub r#type: super::RestockBodyType,
    /// The property `items`.
    pub items: Vec<super::Item>,
}

impl RestockBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        r#type: impl Into<super::RestockBodyType>,
        items: impl IntoIterator<Item = impl Into<super::Item>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            items: items.into_iter().map(Into::into).collect(),
        }
    }
}

impl json::Object for RestockBody {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("type"),
        json::Property::required("items"),
    ];

    fn blank() -> Self {
        Self {
            r#type: json::Read::blank(),
            items: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.r#type),
            1 => reader.read_into(&mut self.items),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("type", &self.r#type);
        object.required("items", &self.items);
    }
}

json::object!(RestockBody);
