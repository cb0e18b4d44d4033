use crate::runtime::json;

/// One page of risk ratings.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RiskRatingList {
    /// Token of the next page. It is absent on the last one.
    pub next_page_token: Option<String>,
    /// The risk ratings on this page.
    pub risk_ratings: Vec<super::RiskRating>,
}

impl RiskRatingList {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        risk_ratings: impl IntoIterator<Item = impl Into<super::RiskRating>>,
    ) -> Self {
        Self {
            risk_ratings: risk_ratings.into_iter().map(Into::into).collect(),
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

impl json::Object for RiskRatingList {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("next_page_token"),
        json::Property::required("risk_ratings"),
    ];

    fn blank() -> Self {
        Self {
            next_page_token: None,
            risk_ratings: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.next_page_token),
            1 => reader.read_into(&mut self.risk_ratings),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("next_page_token", &self.next_page_token);
        object.required("risk_ratings", &self.risk_ratings);
    }
}

json::object!(RiskRatingList);
