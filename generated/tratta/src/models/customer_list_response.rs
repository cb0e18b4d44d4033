use crate::runtime::json;

/// Envelope around one page of debtors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerListResponse {
    /// The debtors on this page.
    pub data: Vec<super::Customer>,
    /// Figures that place this page in the whole list.
    pub meta: Option<super::PageMeta>,
    /// Addresses of other pages of the list.
    pub links: Option<super::PageLinks>,
}

impl CustomerListResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new(data: impl IntoIterator<Item = impl Into<super::Customer>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
            ..json::Object::blank()
        }
    }

    /// Sets `meta`.
    #[must_use]
    pub fn meta(mut self, meta: impl Into<super::PageMeta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// Sets `links`.
    #[must_use]
    pub fn links(mut self, links: impl Into<super::PageLinks>) -> Self {
        self.links = Some(links.into());
        self
    }
}

impl json::Object for CustomerListResponse {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("data"),
        json::Property::optional("meta"),
        json::Property::optional("links"),
    ];

    fn blank() -> Self {
        Self {
            data: json::Read::blank(),
            meta: None,
            links: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.data),
            1 => reader.read_into(&mut self.meta),
            2 => reader.read_into(&mut self.links),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("data", &self.data);
        object.optional("meta", &self.meta);
        object.optional("links", &self.links);
    }
}

json::object!(CustomerListResponse);
