use crate::runtime::json;

/// One page of a listing, with the figures that place it in the whole.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerPage {
    /// Number of this page; the first page appears to be 0.
    pub page: i64,
    /// How many pages there are.
    pub pages: i64,
    /// How many customers a full page holds.
    pub size: i64,
    /// How many customers there are on all pages together.
    pub count: i64,
    /// The customers on this page.
    pub data: Vec<super::Customer>,
}

impl CustomerPage {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        page: i64,
        pages: i64,
        size: i64,
        count: i64,
        data: impl IntoIterator<Item = impl Into<super::Customer>>,
    ) -> Self {
        Self {
            page,
            pages,
            size,
            count,
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

impl json::Object for CustomerPage {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("page"),
        json::Property::required("pages"),
        json::Property::required("size"),
        json::Property::required("count"),
        json::Property::required("data"),
    ];

    fn blank() -> Self {
        Self {
            page: json::Read::blank(),
            pages: json::Read::blank(),
            size: json::Read::blank(),
            count: json::Read::blank(),
            data: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.page),
            1 => reader.read_into(&mut self.pages),
            2 => reader.read_into(&mut self.size),
            3 => reader.read_into(&mut self.count),
            4 => reader.read_into(&mut self.data),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("page", &self.page);
        object.required("pages", &self.pages);
        object.required("size", &self.size);
        object.required("count", &self.count);
        object.required("data", &self.data);
    }
}

json::object!(CustomerPage);
