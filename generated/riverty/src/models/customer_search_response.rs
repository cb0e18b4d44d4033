use crate::runtime::json;

/// One page of search results.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerSearchResponse {
    /// The matches on this page.
    pub items: Vec<super::CustomerResponse>,
    /// Number of matches.
    pub total: Option<i32>,
}

impl CustomerSearchResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        items: impl IntoIterator<Item = impl Into<super::CustomerResponse>>,
    ) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
            ..json::Object::blank()
        }
    }

    /// Sets `total`.
    #[must_use]
    pub fn total(mut self, total: i32) -> Self {
        self.total = Some(total);
        self
    }
}

impl json::Object for CustomerSearchResponse {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("items"),
        json::Property::optional("total"),
    ];

    fn blank() -> Self {
        Self {
            items: json::Read::blank(),
            total: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.items),
            1 => reader.read_into(&mut self.total),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("items", &self.items);
        object.optional("total", &self.total);
    }
}

json::object!(CustomerSearchResponse);
