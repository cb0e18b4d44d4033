use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    /// [`PaymentCard`](PaymentCard).
    Card(PaymentCard),
    /// [`PaymentIban`](PaymentIban).
    Iban(PaymentIban),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Payment {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<PaymentCard as json::Read>::PROPERTIES),
            json::Shape::Object(<PaymentIban as json::Read>::PROPERTIES),
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

impl json::Write for Payment {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Card(value) => json::Write::write(value, writer),
            Self::Iban(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<PaymentCard> for Payment {
    #[inline]
    fn from(value: PaymentCard) -> Self {
        Self::Card(value)
    }
}

impl From<PaymentIban> for Payment {
    #[inline]
    fn from(value: PaymentIban) -> Self {
        Self::Iban(value)
    }
}

json::bridge!(Payment);

/// The schema `PaymentCard`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentCard {
    pub amount: i64,
    pub number: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl PaymentCard {
    /// A value of the required properties.
    #[must_use]
    pub fn new(amount: i64, number: impl Into<String>) -> Self {
        Self {
            amount,
            number: number.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(PaymentCard {
    amount: required "amount",
    number: required "number",
    ..unknown_members
});

/// The schema `PaymentIban`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentIban {
    pub amount: i64,
    pub iban: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl PaymentIban {
    /// A value of the required properties.
    #[must_use]
    pub fn new(amount: i64, iban: impl Into<String>) -> Self {
        Self {
            amount,
            iban: iban.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(PaymentIban {
    amount: required "amount",
    iban: required "iban",
    ..unknown_members
});
