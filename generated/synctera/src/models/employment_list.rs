use crate::runtime::json;

/// One page of employment records.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmploymentList {
    /// Token of the next page. It is absent on the last one.
    pub next_page_token: Option<String>,
    /// The employment records on this page.
    pub employment: Vec<super::Employment>,
}

impl EmploymentList {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        employment: impl IntoIterator<Item = impl Into<super::Employment>>,
    ) -> Self {
        Self {
            employment: employment.into_iter().map(Into::into).collect(),
            ..json::Object::blank()
        }
    }

    /// Sets `next_page_token`.
    #[must_use]
    pub fn next_page_token(mut self, next_page_token: impl Into<String>) -> Self {
        self.next_page_token = Some(next_page_token.into());
        self
    }
}

impl json::Object for EmploymentList {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("next_page_token"),
        json::Property::required("employment"),
    ];

    fn blank() -> Self {
        Self {
            next_page_token: None,
            employment: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.next_page_token),
            1 => reader.read_into(&mut self.employment),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("next_page_token", &self.next_page_token);
        object.required("employment", &self.employment);
    }
}

json::object!(EmploymentList);
