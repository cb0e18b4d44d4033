use std::collections::BTreeMap;
use crate::runtime::{Base64, Date, IntoList, IntoMap, Nullable, OrNull, json};

/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    pub level: Option<super::Level>,
    pub mixed: Nullable<super::Mixed>,
    /// One of: `[0.5, 1]`.
    pub ratio: Option<HolderRatio>,
    /// Always.
    pub always: Option<bool>,
    /// Always `5`.
    pub five: Option<HolderFive>,
    pub blank: Option<HolderBlank>,
    pub several: Nullable<HolderSeveral>,
    pub shape: Option<HolderShape>,
    pub anything: Option<json::Value>,
    pub tuple: Option<HolderTuple>,
    pub alike: Option<HolderAlike>,
    pub open: Option<Vec<json::Value>>,
    pub patterns: Option<BTreeMap<String, HolderPatternsValue>>,
    /// Minimum length in characters: `3`.
    pub guessed: Option<String>,
    pub dated: Option<Date>,
    pub bytes: Option<Base64>,
    pub big: Option<u64>,
    pub matrix: Option<Vec<Vec<BTreeMap<String, Option<i64>>>>>,
    pub not_this: Option<String>,
    pub nothing: Option<json::Value>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Holder {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn level(mut self, level: impl Into<super::Level>) -> Self {
        self.level = Some(level.into());
        self
    }

    /// Sets `mixed`; `None` is null.
    #[must_use]
    pub fn mixed<How>(mut self, mixed: impl OrNull<super::Mixed, How>) -> Self {
        self.mixed = Nullable::from(OrNull::or_null(mixed));
        self
    }

    /// Sets `mixed` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_mixed(mut self) -> Self {
        self.mixed = Nullable::Null;
        self
    }

    #[must_use]
    pub fn ratio(mut self, ratio: impl Into<HolderRatio>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }

    /// Sets `always`, which has one value only.
    #[must_use]
    #[inline]
    pub fn always(mut self) -> Self {
        self.always = Some(true);
        self
    }

    /// Sets `five`, which has one value only.
    #[must_use]
    #[inline]
    pub fn five(mut self) -> Self {
        self.five = Some(HolderFive::Value5);
        self
    }

    #[must_use]
    pub fn blank(mut self, blank: impl Into<HolderBlank>) -> Self {
        self.blank = Some(blank.into());
        self
    }

    /// Sets `several`; `None` is null.
    #[must_use]
    pub fn several<How>(mut self, several: impl OrNull<HolderSeveral, How>) -> Self {
        self.several = Nullable::from(OrNull::or_null(several));
        self
    }

    /// Sets `several` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_several(mut self) -> Self {
        self.several = Nullable::Null;
        self
    }

    #[must_use]
    pub fn shape(mut self, shape: impl Into<HolderShape>) -> Self {
        self.shape = Some(shape.into());
        self
    }

    #[must_use]
    pub fn anything(mut self, anything: impl Into<json::Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    #[must_use]
    pub fn tuple(mut self, tuple: impl Into<HolderTuple>) -> Self {
        self.tuple = Some(tuple.into());
        self
    }

    #[must_use]
    pub fn alike(mut self, alike: impl Into<HolderAlike>) -> Self {
        self.alike = Some(alike.into());
        self
    }

    #[must_use]
    pub fn open<How>(mut self, open: impl IntoList<json::Value, How>) -> Self {
        self.open = Some(IntoList::into_list(open));
        self
    }

    #[must_use]
    pub fn patterns<How>(
        mut self,
        patterns: impl IntoMap<HolderPatternsValue, How>,
    ) -> Self {
        self.patterns = Some(IntoMap::into_map(patterns));
        self
    }

    #[must_use]
    pub fn guessed(mut self, guessed: impl Into<String>) -> Self {
        self.guessed = Some(guessed.into());
        self
    }

    #[must_use]
    pub fn dated(mut self, dated: impl Into<Date>) -> Self {
        self.dated = Some(dated.into());
        self
    }

    #[must_use]
    pub fn bytes(mut self, bytes: impl Into<Base64>) -> Self {
        self.bytes = Some(bytes.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn big(mut self, big: u64) -> Self {
        self.big = Some(big);
        self
    }

    #[must_use]
    pub fn matrix<How>(
        mut self,
        matrix: impl IntoList<Vec<BTreeMap<String, Option<i64>>>, How>,
    ) -> Self {
        self.matrix = Some(IntoList::into_list(matrix));
        self
    }

    #[must_use]
    pub fn not_this(mut self, not_this: impl Into<String>) -> Self {
        self.not_this = Some(not_this.into());
        self
    }

    #[must_use]
    pub fn nothing(mut self, nothing: impl Into<json::Value>) -> Self {
        self.nothing = Some(nothing.into());
        self
    }
}

json::object!(Holder {
    level: optional "level",
    mixed: optional "mixed",
    ratio: optional "ratio",
    always: optional "always",
    five: optional "five",
    blank: optional "blank",
    several: optional "several",
    shape: optional "shape",
    anything: optional "anything",
    tuple: optional "tuple",
    alike: optional "alike",
    open: optional "open",
    patterns: optional "patterns",
    guessed: optional "guessed",
    dated: optional "dated",
    bytes: optional "bytes",
    big: optional "big",
    matrix: optional "matrix",
    not_this: optional "not_this",
    nothing: optional "nothing",
    ..unknown_members
});

/// The schema `HolderAlike`.
///
/// In JSON an array, whose elements are these in their order.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HolderAlike {
    /// Element 0 of the array.
    pub first: Option<f64>,
    /// Element 1 of the array.
    pub second: Option<f64>,
    /// Elements after these.
    pub rest: Vec<json::Value>,
}

impl HolderAlike {
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
    #[inline]
    pub fn second(mut self, second: f64) -> Self {
        self.second = Some(second);
        self
    }

    /// Sets the elements after these.
    #[must_use]
    pub fn rest<How>(mut self, rest: impl IntoList<json::Value, How>) -> Self {
        self.rest = IntoList::into_list(rest);
        self
    }
}

impl From<(f64, f64)> for HolderAlike {
    #[inline]
    fn from((first, second): (f64, f64)) -> Self {
        Self::new().first(first).second(second)
    }
}

json::tuple!(HolderAlike {
    first: optional "first",
    second: optional "second",
    ..rest
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderBlank {
    /// an empty string
    Empty,
    /// `x`
    X,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(HolderBlank {
    Empty = "",
    X = "x",
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderFive {
    /// `5`
    Value5,
    /// A value that is not known to this version of the crate.
    Unknown(i64),
}

json::integer_enum!(HolderFive {
    Value5 = 5,
});

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HolderPatternsValue {
    /// An integer.
    Integer(i64),
    /// Text.
    String(String),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for HolderPatternsValue {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[json::Shape::Integer, json::Shape::String];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Integer),
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

impl json::Write for HolderPatternsValue {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Integer(value) => json::Write::write(value, writer),
            Self::String(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<i64> for HolderPatternsValue {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for HolderPatternsValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for HolderPatternsValue {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i32> for HolderPatternsValue {
    #[inline]
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

json::bridge!(HolderPatternsValue);

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum HolderRatio {
    /// `0.5`
    Value0Point5,
    /// `1`
    Value1,
    /// A value that is not known to this version of the crate.
    Unknown(f64),
}

json::number_enum!(HolderRatio {
    Value0Point5 = 0.5,
    Value1 = 1.0,
});

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HolderSeveral {
    /// Text.
    String(String),
    /// An integer.
    Integer(i64),
    /// A list of integers.
    List(Vec<i64>),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for HolderSeveral {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::String,
            json::Shape::Integer,
            json::Shape::List(&json::Shape::Integer),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::String),
                1 => raw.try_read().map(Self::Integer),
                2 => raw.try_read().map(Self::List),
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

impl json::Write for HolderSeveral {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::String(value) => json::Write::write(value, writer),
            Self::Integer(value) => json::Write::write(value, writer),
            Self::List(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<String> for HolderSeveral {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<i64> for HolderSeveral {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Vec<i64>> for HolderSeveral {
    #[inline]
    fn from(value: Vec<i64>) -> Self {
        Self::List(value)
    }
}

impl From<&str> for HolderSeveral {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i32> for HolderSeveral {
    #[inline]
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

impl<T: Into<i64>, const N: usize> From<[T; N]> for HolderSeveral {
    #[inline]
    fn from(value: [T; N]) -> Self {
        Self::List(value.into_iter().map(Into::into).collect())
    }
}

json::bridge!(HolderSeveral);

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HolderShape {
    /// Text.
    String(String),
    /// [`HolderShapeObject`](HolderShapeObject).
    Object(HolderShapeObject),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for HolderShape {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::String,
            json::Shape::Object(<HolderShapeObject as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::String),
                1 => raw.try_read().map(Self::Object),
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

impl json::Write for HolderShape {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::String(value) => json::Write::write(value, writer),
            Self::Object(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<String> for HolderShape {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<HolderShapeObject> for HolderShape {
    #[inline]
    fn from(value: HolderShapeObject) -> Self {
        Self::Object(value)
    }
}

impl From<&str> for HolderShape {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

json::bridge!(HolderShape);

/// The schema `HolderShapeObject`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HolderShapeObject {
    pub w: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl HolderShapeObject {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn w(mut self, w: i64) -> Self {
        self.w = Some(w);
        self
    }
}

json::object!(HolderShapeObject {
    w: optional "w",
    ..unknown_members
});

/// The schema `HolderTuple`.
///
/// In JSON an array, whose elements are these in their order.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HolderTuple {
    /// Element 0 of the array.
    pub first: Option<String>,
    /// Element 1 of the array.
    pub second: Option<i64>,
    /// Elements after these, which the document does not know, kept to be sent back.
    pub rest: json::UnknownElements,
}

impl HolderTuple {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn first(mut self, first: impl Into<String>) -> Self {
        self.first = Some(first.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn second(mut self, second: i64) -> Self {
        self.second = Some(second);
        self
    }
}

impl<T0: Into<String>> From<(T0, i64)> for HolderTuple {
    #[inline]
    fn from((first, second): (T0, i64)) -> Self {
        Self::new().first(first).second(second)
    }
}

json::tuple!(HolderTuple {
    first: optional "first",
    second: optional "second",
    ..rest
});
