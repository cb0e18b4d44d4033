use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Refund {
    /// [`RefundCard`](RefundCard).
    Card(RefundCard),
    /// [`RefundIban`](RefundIban).
    Iban(RefundIban),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Refund {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<RefundCard as json::Read>::PROPERTIES),
            json::Shape::Object(<RefundIban as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Card),
                1 => raw.try_read().map(Self::Iban),
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

impl json::Write for Refund {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Card(value) => json::Write::write(value, writer),
            Self::Iban(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<RefundCard> for Refund {
    #[inline]
    fn from(value: RefundCard) -> Self {
        Self::Card(value)
    }
}

impl From<RefundIban> for Refund {
    #[inline]
    fn from(value: RefundIban) -> Self {
        Self::Iban(value)
    }
}

json::bridge!(Refund);

/// The schema `RefundCard`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundCard {
    pub reason: String,
    pub number: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RefundCard {
    /// A value of the required properties.
    #[must_use]
    pub fn new(reason: impl Into<String>, number: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            number: number.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(RefundCard {
    reason: required "reason",
    number: required "number",
    ..unknown_members
});

/// The schema `RefundIban`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundIban {
    pub reason: String,
    pub iban: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RefundIban {
    /// A value of the required properties.
    #[must_use]
    pub fn new(reason: impl Into<String>, iban: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            iban: iban.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(RefundIban {
    reason: required "reason",
    iban: required "iban",
    ..unknown_members
});
