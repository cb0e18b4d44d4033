use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingMixed {
    /// [`ThingMixedString`](super::ThingMixedString).
    String(super::ThingMixedString),
    /// A number.
    Number(f64),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for ThingMixed {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::OneOf(&["1"]),
            json::Shape::Number,
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::String),
                1 => raw.try_read().map(Self::Number),
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

impl json::Write for ThingMixed {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::String(value) => json::Write::write(value, writer),
            Self::Number(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::ThingMixedString> for ThingMixed {
    #[inline]
    fn from(value: super::ThingMixedString) -> Self {
        Self::String(value)
    }
}

impl From<f64> for ThingMixed {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

json::bridge!(ThingMixed);
