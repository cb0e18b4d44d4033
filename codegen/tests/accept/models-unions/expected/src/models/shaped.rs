use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shaped {
    /// [`Card`](super::Card).
    Card(super::Card),
    /// [`ChargeCard`](super::ChargeCard).
    ChargeCard(super::ChargeCard),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Shaped {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::Card as json::Read>::PROPERTIES),
            json::Shape::Object(<super::ChargeCard as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Card),
                1 => raw.try_read().map(Self::ChargeCard),
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

impl json::Write for Shaped {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Card(value) => json::Write::write(value, writer),
            Self::ChargeCard(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Card> for Shaped {
    #[inline]
    fn from(value: super::Card) -> Self {
        Self::Card(value)
    }
}

impl From<super::ChargeCard> for Shaped {
    #[inline]
    fn from(value: super::ChargeCard) -> Self {
        Self::ChargeCard(value)
    }
}

json::bridge!(Shaped);
