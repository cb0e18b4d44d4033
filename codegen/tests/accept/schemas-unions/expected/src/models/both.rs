use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Both {
    /// [`BothCardToday`](super::BothCardToday).
    CardToday(super::BothCardToday),
    /// [`BothCardLater`](super::BothCardLater).
    CardLater(super::BothCardLater),
    /// [`BothIbanToday`](super::BothIbanToday).
    IbanToday(super::BothIbanToday),
    /// [`BothIbanLater`](super::BothIbanLater).
    IbanLater(super::BothIbanLater),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Both {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::BothCardToday as json::Read>::PROPERTIES),
            json::Shape::Object(<super::BothCardLater as json::Read>::PROPERTIES),
            json::Shape::Object(<super::BothIbanToday as json::Read>::PROPERTIES),
            json::Shape::Object(<super::BothIbanLater as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::CardToday),
                1 => raw.try_read().map(Self::CardLater),
                2 => raw.try_read().map(Self::IbanToday),
                3 => raw.try_read().map(Self::IbanLater),
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

impl json::Write for Both {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::CardToday(value) => json::Write::write(value, writer),
            Self::CardLater(value) => json::Write::write(value, writer),
            Self::IbanToday(value) => json::Write::write(value, writer),
            Self::IbanLater(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::BothCardToday> for Both {
    #[inline]
    fn from(value: super::BothCardToday) -> Self {
        Self::CardToday(value)
    }
}

impl From<super::BothCardLater> for Both {
    #[inline]
    fn from(value: super::BothCardLater) -> Self {
        Self::CardLater(value)
    }
}

impl From<super::BothIbanToday> for Both {
    #[inline]
    fn from(value: super::BothIbanToday) -> Self {
        Self::IbanToday(value)
    }
}

impl From<super::BothIbanLater> for Both {
    #[inline]
    fn from(value: super::BothIbanLater) -> Self {
        Self::IbanLater(value)
    }
}

json::bridge!(Both);
