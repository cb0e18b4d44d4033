use crate::runtime::{IntoList, json};

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
    pub fn new<How>(risk_ratings: impl IntoList<super::RiskRating, How>) -> Self {
        Self {
            risk_ratings: IntoList::into_list(risk_ratings),
            ..json::Read::blank()
        }
    }

    /// Sets `next_page_token`.
    #[must_use]
    pub fn next_page_token(mut self, next_page_token: impl Into<String>) -> Self {
        self.next_page_token = Some(next_page_token.into());
        self
    }
}

json::object!(RiskRatingList {
    next_page_token: optional "next_page_token",
    risk_ratings: required "risk_ratings",
});
