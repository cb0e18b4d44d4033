use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Refund {
    /// [`RefundCard`](super::RefundCard).
    Card(super::RefundCard),
    /// [`RefundIban`](super::RefundIban).
    Iban(super::RefundIban),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Refund {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::RefundCard as json::Read>::PROPERTIES),
            json::Shape::Object(<super::RefundIban as json::Read>::PROPERTIES),
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

impl From<super::RefundCard> for Refund {
    #[inline]
    fn from(value: super::RefundCard) -> Self {
        Self::Card(value)
    }
}

impl From<super::RefundIban> for Refund {
    #[inline]
    fn from(value: super::RefundIban) -> Self {
        Self::Iban(value)
    }
}

json::bridge!(Refund);
