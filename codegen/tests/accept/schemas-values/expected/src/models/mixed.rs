use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    /// [`MixedString`](MixedString).
    String(MixedString),
    /// [`MixedInteger`](MixedInteger).
    Integer(MixedInteger),
    /// `true` or `false`.
    Boolean(bool),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Mixed {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::OneOf(&["auto", "none"]),
            json::Shape::Integer,
            json::Shape::Boolean,
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::String),
                1 => raw.try_read().map(Self::Integer),
                2 => raw.try_read().map(Self::Boolean),
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
            Self::String(value) => json::Write::write(value, writer),
            Self::Integer(value) => json::Write::write(value, writer),
            Self::Boolean(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<MixedString> for Mixed {
    #[inline]
    fn from(value: MixedString) -> Self {
        Self::String(value)
    }
}

impl From<MixedInteger> for Mixed {
    #[inline]
    fn from(value: MixedInteger) -> Self {
        Self::Integer(value)
    }
}

impl From<bool> for Mixed {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<&str> for Mixed {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<i32> for Mixed {
    #[inline]
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

json::bridge!(Mixed);

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MixedInteger {
    /// `1`
    Value1,
    /// `2`
    Value2,
    /// A value that is not known to this version of the crate.
    Unknown(i64),
}

json::integer_enum!(MixedInteger {
    Value1 = 1,
    Value2 = 2,
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MixedString {
    /// `auto`
    Auto,
    /// `none`
    None,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(MixedString {
    Auto = "auto",
    None = "none",
});
