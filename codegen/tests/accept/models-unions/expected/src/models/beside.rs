use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Beside {
    /// [`BesideCard`](super::BesideCard).
    Card(super::BesideCard),
    /// [`BesideDog`](super::BesideDog).
    Dog(super::BesideDog),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Beside {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::BesideCard as json::Read>::PROPERTIES),
            json::Shape::Object(<super::BesideDog as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Card),
                1 => raw.try_read().map(Self::Dog),
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

impl json::Write for Beside {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Card(value) => json::Write::write(value, writer),
            Self::Dog(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::BesideCard> for Beside {
    #[inline]
    fn from(value: super::BesideCard) -> Self {
        Self::Card(value)
    }
}

impl From<super::BesideDog> for Beside {
    #[inline]
    fn from(value: super::BesideDog) -> Self {
        Self::Dog(value)
    }
}

json::bridge!(Beside);
