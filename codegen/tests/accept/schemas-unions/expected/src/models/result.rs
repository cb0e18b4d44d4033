use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Result {
    /// [`ResultOk`](super::ResultOk).
    Ok(super::ResultOk),
    /// [`ResultNotOk`](super::ResultNotOk).
    NotOk(super::ResultNotOk),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Result {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> ::std::result::Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Tagged(
                <super::ResultOk as json::Read>::PROPERTIES,
                &[("ok", "true")],
            ),
            json::Shape::Tagged(
                <super::ResultNotOk as json::Read>::PROPERTIES,
                &[("ok", "false")],
            ),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Ok),
                1 => raw.try_read().map(Self::NotOk),
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

impl json::Write for Result {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Ok(value) => json::Write::write(value, writer),
            Self::NotOk(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::ResultOk> for Result {
    #[inline]
    fn from(value: super::ResultOk) -> Self {
        Self::Ok(value)
    }
}

impl From<super::ResultNotOk> for Result {
    #[inline]
    fn from(value: super::ResultNotOk) -> Self {
        Self::NotOk(value)
    }
}

json::bridge!(Result);
