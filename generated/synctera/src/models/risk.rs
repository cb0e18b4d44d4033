use crate::runtime::{DateTime, IntoList, Uuid, json};

/// An assessment of the risk that a customer poses.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RiskRating {
    /// Id of the scoring configuration that was used.
    ///
    /// Read-only: the server sets it.
    pub configuration_id: Option<Uuid>,
    /// Id of the risk rating.
    ///
    /// Read-only: the server sets it.
    pub id: Option<Uuid>,
    /// When the risk is next to be computed.
    pub next_review: Option<DateTime>,
    /// The risk in words.
    pub risk_level: Option<RiskRatingRiskLevel>,
    /// When the risk was computed.
    ///
    /// Read-only: the server sets it.
    pub risk_review: Option<DateTime>,
    /// The risk as a total score.
    pub risk_score: Option<f64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RiskRating {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn configuration_id(mut self, configuration_id: impl Into<Uuid>) -> Self {
        self.configuration_id = Some(configuration_id.into());
        self
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<Uuid>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[must_use]
    pub fn next_review(mut self, next_review: impl Into<DateTime>) -> Self {
        self.next_review = Some(next_review.into());
        self
    }

    #[must_use]
    pub fn risk_level(mut self, risk_level: impl Into<RiskRatingRiskLevel>) -> Self {
        self.risk_level = Some(risk_level.into());
        self
    }

    #[must_use]
    pub fn risk_review(mut self, risk_review: impl Into<DateTime>) -> Self {
        self.risk_review = Some(risk_review.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn risk_score(mut self, risk_score: f64) -> Self {
        self.risk_score = Some(risk_score);
        self
    }
}

json::object!(RiskRating {
    configuration_id: optional "configuration_id",
    id: optional "id",
    next_review: optional "next_review",
    risk_level: optional "risk_level",
    risk_review: optional "risk_review",
    risk_score: optional "risk_score",
    ..unknown_members
});

/// The risk in words.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskRatingRiskLevel {
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(RiskRatingRiskLevel {
    Low = "low",
    Medium = "medium",
    High = "high",
});

/// One page of risk ratings.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RiskRatingList {
    /// Token of the next page. It is absent on the last one.
    pub next_page_token: Option<String>,
    /// The risk ratings on this page.
    pub risk_ratings: Vec<RiskRating>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RiskRatingList {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(risk_ratings: impl IntoList<RiskRating, How>) -> Self {
        Self {
            risk_ratings: IntoList::into_list(risk_ratings),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn next_page_token(mut self, next_page_token: impl Into<String>) -> Self {
        self.next_page_token = Some(next_page_token.into());
        self
    }
}

json::object!(RiskRatingList {
    next_page_token: optional "next_page_token",
    risk_ratings: required "risk_ratings",
    ..unknown_members
});
