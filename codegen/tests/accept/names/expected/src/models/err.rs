use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Err {
    /// [`Some`](super::Some).
    Some(super::Some),
    /// [`None`](super::None).
    None(super::None),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Err {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::Some as json::Read>::PROPERTIES),
            json::Shape::Object(<super::None as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Some),
                1 => raw.try_read().map(Self::None),
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

impl json::Write for Err {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Some(value) => json::Write::write(value, writer),
            Self::None(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Some> for Err {
    #[inline]
    fn from(value: super::Some) -> Self {
        Self::Some(value)
    }
}

impl From<super::None> for Err {
    #[inline]
    fn from(value: super::None) -> Self {
        Self::None(value)
    }
}

json::bridge!(Err);
