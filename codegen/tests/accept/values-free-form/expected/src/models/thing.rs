use std::collections::BTreeMap;
use crate::runtime::{IntoMap, json};

/// The schema `Thing`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Thing {
    pub any: Option<json::Value>,
    pub metadata: Option<BTreeMap<String, json::Value>>,
    pub mixed: Option<ThingMixed>,
    pub tuple: Option<ThingTuple>,
    pub choice: Option<ThingChoice>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Thing {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn any(mut self, any: impl Into<json::Value>) -> Self {
        self.any = Some(any.into());
        self
    }

    #[must_use]
    pub fn metadata<How>(mut self, metadata: impl IntoMap<json::Value, How>) -> Self {
        self.metadata = Some(IntoMap::into_map(metadata));
        self
    }

    #[must_use]
    pub fn mixed(mut self, mixed: impl Into<ThingMixed>) -> Self {
        self.mixed = Some(mixed.into());
        self
    }

    #[must_use]
    pub fn tuple(mut self, tuple: impl Into<ThingTuple>) -> Self {
        self.tuple = Some(tuple.into());
        self
    }

    #[must_use]
    pub fn choice(mut self, choice: impl Into<ThingChoice>) -> Self {
        self.choice = Some(choice.into());
        self
    }
}

json::object!(Thing {
    any: optional "any",
    metadata: optional "metadata",
    mixed: optional "mixed",
    tuple: optional "tuple",
    choice: optional "choice",
    ..unknown_members
});

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingChoice {
    /// `true` or `false`.
    Boolean(bool),
    /// Text.
    String(String),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for ThingChoice {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[json::Shape::Boolean, json::Shape::String];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Boolean),
                1 => raw.try_read().map(Self::String),
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

impl json::Write for ThingChoice {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Boolean(value) => json::Write::write(value, writer),
            Self::String(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<bool> for ThingChoice {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<String> for ThingChoice {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ThingChoice {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

json::bridge!(ThingChoice);

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingMixed {
    /// [`ThingMixedString`](ThingMixedString).
    String(ThingMixedString),
    /// [`ThingMixedNumber`](ThingMixedNumber).
    Number(ThingMixedNumber),
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

impl From<ThingMixedString> for ThingMixed {
    #[inline]
    fn from(value: ThingMixedString) -> Self {
        Self::String(value)
    }
}

impl From<ThingMixedNumber> for ThingMixed {
    #[inline]
    fn from(value: ThingMixedNumber) -> Self {
        Self::Number(value)
    }
}

impl From<&str> for ThingMixed {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<i32> for ThingMixed {
    #[inline]
    fn from(value: i32) -> Self {
        Self::Number(value.into())
    }
}

json::bridge!(ThingMixed);

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ThingMixedNumber {
    /// `1`
    Value1,
    /// `2.5`
    Value2Point5,
    /// A value that is not known to this version of the crate.
    Unknown(f64),
}

json::number_enum!(ThingMixedNumber {
    Value1 = 1.0,
    Value2Point5 = 2.5,
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingMixedString {
    /// `1`
    N1,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ThingMixedString {
    N1 = "1",
});

/// The schema `ThingTuple`.
///
/// In JSON an array, whose elements are these in their order.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingTuple {
    /// Element 0 of the array.
    pub first: Option<f64>,
    /// Element 1 of the array.
    pub second: Option<String>,
    /// Elements after these, which the document does not know, kept to be sent back.
    pub rest: json::UnknownElements,
}

impl ThingTuple {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn first(mut self, first: f64) -> Self {
        self.first = Some(first);
        self
    }

    #[must_use]
    pub fn second(mut self, second: impl Into<String>) -> Self {
        self.second = Some(second.into());
        self
    }
}

impl<T1: Into<String>> From<(f64, T1)> for ThingTuple {
    #[inline]
    fn from((first, second): (f64, T1)) -> Self {
        Self::new().first(first).second(second)
    }
}

json::tuple!(ThingTuple {
    first: optional "first",
    second: optional "second",
    ..rest
});
