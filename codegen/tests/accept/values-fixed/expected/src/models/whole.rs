use std::collections::BTreeMap;
use crate::runtime::json;

/// The schema `Whole`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Whole {
    /// Always `{"width": 1, "unit": "mm"}`.
    pub size: BTreeMap<String, json::Value>,
    /// Always `["mm", "cm"]`.
    pub unit: Vec<String>,
    /// Always `{"from": 1}`.
    pub range: WholeRange,
    /// Always `5`.
    pub any: WholeAny,
    /// Always: `1.5`.
    pub price: WholePrice,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Whole {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            size: json::fixed("{\"width\": 1, \"unit\": \"mm\"}"),
            unit: json::fixed("[\"mm\", \"cm\"]"),
            range: json::fixed("{\"from\": 1}"),
            any: json::fixed("5"),
            price: WholePrice::Value1Point5,
            ..json::Read::blank()
        }
    }
}

impl Default for Whole {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(Whole {
    size: required "size",
    unit: required "unit",
    range: required "range",
    any: required "any",
    price: required "price",
    ..unknown_members
});

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WholeAny {
    /// Text.
    String(String),
    /// [`WholeAnyInteger`](WholeAnyInteger).
    Integer(WholeAnyInteger),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for WholeAny {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[json::Shape::String, json::Shape::Integer];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::String),
                1 => raw.try_read().map(Self::Integer),
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

impl json::Write for WholeAny {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::String(value) => json::Write::write(value, writer),
            Self::Integer(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<String> for WholeAny {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<WholeAnyInteger> for WholeAny {
    #[inline]
    fn from(value: WholeAnyInteger) -> Self {
        Self::Integer(value)
    }
}

impl From<&str> for WholeAny {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i32> for WholeAny {
    #[inline]
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

json::bridge!(WholeAny);

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WholeAnyInteger {
    /// `5`
    Value5,
    /// A value that is not known to this version of the crate.
    Unknown(i64),
}

json::integer_enum!(WholeAnyInteger {
    Value5 = 5,
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum WholePrice {
    /// `1.5`
    Value1Point5,
    /// A value that is not known to this version of the crate.
    Unknown(f64),
}

json::number_enum!(WholePrice {
    Value1Point5 = 1.5,
});

/// The schema `WholeRange`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WholeRange {
    pub from: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl WholeRange {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn from(mut self, from: i64) -> Self {
        self.from = Some(from);
        self
    }
}

json::object!(WholeRange {
    from: optional "from",
    ..unknown_members
});
