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
    pub fn risk_score(mut self, risk_score: f64) -> Self {
        self.risk_score = Some(risk_score);
        self
    }
}

impl json::Object for RiskRating {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("configuration_id"),
        json::Property::optional("id"),
        json::Property::optional("next_review"),
        json::Property::optional("risk_level"),
        json::Property::optional("risk_review"),
        json::Property::optional("risk_score"),
    ];

    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.configuration_id),
            1 => reader.read_into(&mut self.id),
            2 => reader.read_into(&mut self.next_review),
            3 => reader.read_into(&mut self.risk_level),
            4 => reader.read_into(&mut self.risk_review),
            5 => reader.read_into(&mut self.risk_score),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("configuration_id", &self.configuration_id);
        object.optional("id", &self.id);
        object.optional("next_review", &self.next_review);
        object.optional("risk_level", &self.risk_level);
        object.optional("risk_review", &self.risk_review);
        object.optional("risk_score", &self.risk_score);
    }
}

json::object!(RiskRating);
