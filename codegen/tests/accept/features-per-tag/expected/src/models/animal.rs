use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// [`Pet`](super::Pet).
    Pet(super::Pet),
    /// [`Stray`](super::Stray).
    Stray(super::Stray),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Animal {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::Pet as json::Read>::PROPERTIES),
            json::Shape::Object(<super::Stray as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Pet),
                1 => raw.try_read().map(Self::Stray),
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

impl json::Write for Animal {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Pet(value) => json::Write::write(value, writer),
            Self::Stray(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Pet> for Animal {
    #[inline]
    fn from(value: super::Pet) -> Self {
        Self::Pet(value)
    }
}

impl From<super::Stray> for Animal {
    #[inline]
    fn from(value: super::Stray) -> Self {
        Self::Stray(value)
    }
}

json::bridge!(Animal);
