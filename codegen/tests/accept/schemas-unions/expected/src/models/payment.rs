use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    /// [`PaymentCard`](super::PaymentCard).
    Card(super::PaymentCard),
    /// [`PaymentIban`](super::PaymentIban).
    Iban(super::PaymentIban),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Payment {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::PaymentCard as json::Read>::PROPERTIES),
            json::Shape::Object(<super::PaymentIban as json::Read>::PROPERTIES),
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

impl From<super::PaymentCard> for Payment {
    #[inline]
    fn from(value: super::PaymentCard) -> Self {
        Self::Card(value)
    }
}

impl From<super::PaymentIban> for Payment {
    #[inline]
    fn from(value: super::PaymentIban) -> Self {
        Self::Iban(value)
    }
}

json::bridge!(Payment);
