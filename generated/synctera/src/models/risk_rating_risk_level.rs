use crate::runtime::json;

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
