use crate::runtime::{DateTime, Uuid, json};

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
    pub risk_level: Option<super::RiskRatingRiskLevel>,
    /// When the risk was computed.
    ///
    /// Read-only: the server sets it.
    pub risk_review: Option<DateTime>,
    /// The risk as a total score.
    pub risk_score: Option<f64>,
}

impl RiskRating {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `configuration_id`.
    #[must_use]
    pub fn configuration_id(mut self, configuration_id: impl Into<Uuid>) -> Self {
        self.configuration_id = Some(configuration_id.into());
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<Uuid>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `next_review`.
    #[must_use]
    pub fn next_review(mut self, next_review: impl Into<DateTime>) -> Self {
        self.next_review = Some(next_review.into());
        self
    }

    /// Sets `risk_level`.
    #[must_use]
    pub fn risk_level(
        mut self,
        risk_level: impl Into<super::RiskRatingRiskLevel>,
    ) -> Self {
        self.risk_level = Some(risk_level.into());
        self
    }

    /// Sets `risk_review`.
    #[must_use]
    pub fn risk_review(mut self, risk_review: impl Into<DateTime>) -> Self {
        self.risk_review = Some(risk_review.into());
        self
    }

    /// Sets `risk_score`.
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
});
