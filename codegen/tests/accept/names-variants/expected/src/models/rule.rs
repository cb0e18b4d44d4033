use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// [`RuleCreation`](super::RuleCreation), where `type` is `creation`.
    Creation(super::RuleCreation),
    /// [`RuleUpdate`](super::RuleUpdate), where `type` is `update`.
    Update(super::RuleUpdate),
    /// [`RuleRequiredSignatures`](super::RuleRequiredSignatures), where `type` is `required_signatures`.
    RequiredSignatures(super::RuleRequiredSignatures),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Rule {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match reader.discriminator("type")?.as_deref() {
            Some("creation") => json::Read::read(reader).map(Self::Creation),
            Some("update") => json::Read::read(reader).map(Self::Update),
            Some("required_signatures") => {
                json::Read::read(reader).map(Self::RequiredSignatures)
            }
            _ => reader.raw()?.unknown(&[json::Shape::Map]).map(Self::Unknown),
        }
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for Rule {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Creation(value) => json::Write::write(value, writer),
            Self::Update(value) => json::Write::write(value, writer),
            Self::RequiredSignatures(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::RuleCreation> for Rule {
    #[inline]
    fn from(value: super::RuleCreation) -> Self {
        Self::Creation(value)
    }
}

impl From<super::RuleUpdate> for Rule {
    #[inline]
    fn from(value: super::RuleUpdate) -> Self {
        Self::Update(value)
    }
}

impl From<super::RuleRequiredSignatures> for Rule {
    #[inline]
    fn from(value: super::RuleRequiredSignatures) -> Self {
        Self::RequiredSignatures(value)
    }
}

json::bridge!(Rule);
