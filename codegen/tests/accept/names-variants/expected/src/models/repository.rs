use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RepositoryRule {
    /// [`RepositoryRuleCreation`](RepositoryRuleCreation).
    Creation(RepositoryRuleCreation),
    /// [`RepositoryRuleDeletion`](RepositoryRuleDeletion).
    Deletion(RepositoryRuleDeletion),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for RepositoryRule {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<RepositoryRuleCreation as json::Read>::PROPERTIES),
            json::Shape::Object(<RepositoryRuleDeletion as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Creation),
                1 => raw.try_read().map(Self::Deletion),
                _ => None,
            };
            if let Some(value) = value {
                return Ok(value);
            }
        }
        raw.unknown(SHAPES).map(Self::Unknown)
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for RepositoryRule {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Creation(value) => json::Write::write(value, writer),
            Self::Deletion(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<RepositoryRuleCreation> for RepositoryRule {
    #[inline]
    fn from(value: RepositoryRuleCreation) -> Self {
        Self::Creation(value)
    }
}

impl From<RepositoryRuleDeletion> for RepositoryRule {
    #[inline]
    fn from(value: RepositoryRuleDeletion) -> Self {
        Self::Deletion(value)
    }
}

json::bridge!(RepositoryRule);

/// The schema `RepositoryRuleCreation`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RepositoryRuleCreation {
    pub by: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RepositoryRuleCreation {
    /// A value of the required properties.
    #[must_use]
    pub fn new(by: impl Into<String>) -> Self {
        Self {
            by: by.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(RepositoryRuleCreation {
    by: required "by",
    ..unknown_members
});

/// The schema `RepositoryRuleDeletion`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RepositoryRuleDeletion {
    pub at: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RepositoryRuleDeletion {
    /// A value of the required properties.
    #[must_use]
    pub fn new(at: impl Into<String>) -> Self {
        Self {
            at: at.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(RepositoryRuleDeletion {
    at: required "at",
    ..unknown_members
});
