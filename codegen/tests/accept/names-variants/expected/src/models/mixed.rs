use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    /// [`MixedCat`](super::MixedCat).
    Cat(super::MixedCat),
    /// [`MixedDog`](super::MixedDog).
    Dog(super::MixedDog),
    /// [`MixedWithWild`](super::MixedWithWild).
    WithWild(super::MixedWithWild),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Mixed {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::MixedCat as json::Read>::PROPERTIES),
            json::Shape::Object(<super::MixedDog as json::Read>::PROPERTIES),
            json::Shape::Object(<super::MixedWithWild as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Cat),
                1 => raw.try_read().map(Self::Dog),
                2 => raw.try_read().map(Self::WithWild),
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

impl json::Write for Mixed {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Cat(value) => json::Write::write(value, writer),
            Self::Dog(value) => json::Write::write(value, writer),
            Self::WithWild(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::MixedCat> for Mixed {
    #[inline]
    fn from(value: super::MixedCat) -> Self {
        Self::Cat(value)
    }
}

impl From<super::MixedDog> for Mixed {
    #[inline]
    fn from(value: super::MixedDog) -> Self {
        Self::Dog(value)
    }
}

impl From<super::MixedWithWild> for Mixed {
    #[inline]
    fn from(value: super::MixedWithWild) -> Self {
        Self::WithWild(value)
    }
}

json::bridge!(Mixed);
