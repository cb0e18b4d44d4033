use std::collections::BTreeMap;
use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Filter {
    /// Text.
    String(String),
    /// `true` or `false`.
    Boolean(bool),
    /// A list of texts.
    StringList(Vec<String>),
    /// A list of integers.
    IntegerList(Vec<i64>),
    /// A list of [`Cat`](super::Cat).
    CatList(Vec<super::Cat>),
    /// An object whose members are numbers.
    NumberMap(BTreeMap<String, f64>),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Filter {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::String,
            json::Shape::Boolean,
            json::Shape::List(&json::Shape::String),
            json::Shape::List(&json::Shape::Integer),
            json::Shape::List(
                &json::Shape::Object(<super::Cat as json::Read>::PROPERTIES),
            ),
            json::Shape::Map,
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::String),
                1 => raw.try_read().map(Self::Boolean),
                2 => raw.try_read().map(Self::StringList),
                3 => raw.try_read().map(Self::IntegerList),
                4 => raw.try_read().map(Self::CatList),
                5 => raw.try_read().map(Self::NumberMap),
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

impl json::Write for Filter {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::String(value) => json::Write::write(value, writer),
            Self::Boolean(value) => json::Write::write(value, writer),
            Self::StringList(value) => json::Write::write(value, writer),
            Self::IntegerList(value) => json::Write::write(value, writer),
            Self::CatList(value) => json::Write::write(value, writer),
            Self::NumberMap(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<String> for Filter {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<bool> for Filter {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<String>> for Filter {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl From<Vec<i64>> for Filter {
    #[inline]
    fn from(value: Vec<i64>) -> Self {
        Self::IntegerList(value)
    }
}

impl From<Vec<super::Cat>> for Filter {
    #[inline]
    fn from(value: Vec<super::Cat>) -> Self {
        Self::CatList(value)
    }
}

impl From<BTreeMap<String, f64>> for Filter {
    #[inline]
    fn from(value: BTreeMap<String, f64>) -> Self {
        Self::NumberMap(value)
    }
}

impl From<&str> for Filter {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

json::bridge!(Filter);
