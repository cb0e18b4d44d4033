use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Narrow {
    /// [`Card`](super::Card).
    Card(super::Card),
    /// `true` or `false`.
    Boolean(bool),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Narrow {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::Card as json::Read>::PROPERTIES),
            json::Shape::Boolean,
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Card),
                1 => raw.try_read().map(Self::Boolean),
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

impl json::Write for Narrow {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Card(value) => json::Write::write(value, writer),
            Self::Boolean(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Card> for Narrow {
    #[inline]
    fn from(value: super::Card) -> Self {
        Self::Card(value)
    }
}

impl From<bool> for Narrow {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

json::bridge!(Narrow);
