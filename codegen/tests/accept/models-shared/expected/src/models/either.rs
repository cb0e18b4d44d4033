use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// [`EitherWithX`](EitherWithX).
    WithX(EitherWithX),
    /// [`EitherWithY`](EitherWithY).
    WithY(EitherWithY),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Either {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<EitherWithX as json::Read>::PROPERTIES),
            json::Shape::Object(<EitherWithY as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::WithX),
                1 => raw.try_read().map(Self::WithY),
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

impl json::Write for Either {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::WithX(value) => json::Write::write(value, writer),
            Self::WithY(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<EitherWithX> for Either {
    #[inline]
    fn from(value: EitherWithX) -> Self {
        Self::WithX(value)
    }
}

impl From<EitherWithY> for Either {
    #[inline]
    fn from(value: EitherWithY) -> Self {
        Self::WithY(value)
    }
}

json::bridge!(Either);

/// The schema `EitherWithX`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EitherWithX {
    pub x: i64,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl EitherWithX {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(x: i64) -> Self {
        Self { x, ..json::Read::blank() }
    }
}

json::object!(EitherWithX {
    x: required "x",
    ..unknown_members
});

/// The schema `EitherWithY`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EitherWithY {
    pub y: i64,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl EitherWithY {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(y: i64) -> Self {
        Self { y, ..json::Read::blank() }
    }
}

json::object!(EitherWithY {
    y: required "y",
    ..unknown_members
});
