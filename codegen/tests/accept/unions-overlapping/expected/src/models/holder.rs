use crate::runtime::{IntoList, Nullable, OrNull, json};

/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    pub v: Nullable<HolderV>,
    pub inner: Nullable<HolderInner>,
    pub list: Option<Vec<Option<HolderListItem>>>,
    pub count: Option<HolderCount>,
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

    /// Sets `v`; `None` is null.
    #[must_use]
    pub fn v<How>(mut self, v: impl OrNull<HolderV, How>) -> Self {
        self.v = Nullable::from(OrNull::or_null(v));
        self
    }

    /// Sets `v` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_v(mut self) -> Self {
        self.v = Nullable::Null;
        self
    }

    /// Sets `inner`; `None` is null.
    #[must_use]
    pub fn inner<How>(mut self, inner: impl OrNull<HolderInner, How>) -> Self {
        self.inner = Nullable::from(OrNull::or_null(inner));
        self
    }

    /// Sets `inner` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_inner(mut self) -> Self {
        self.inner = Nullable::Null;
        self
    }

    #[must_use]
    pub fn list<How>(
        mut self,
        list: impl IntoList<Option<HolderListItem>, How>,
    ) -> Self {
        self.list = Some(IntoList::into_list(list));
        self
    }

    #[must_use]
    pub fn count(mut self, count: impl Into<HolderCount>) -> Self {
        self.count = Some(count.into());
        self
    }
}

json::object!(Holder {
    v: optional "v",
    inner: optional "inner",
    list: optional "list",
    count: optional "count",
    ..unknown_members
});

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HolderCount {
    /// An integer.
    Integer(i64),
    /// Text.
    String(String),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for HolderCount {
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

impl json::Write for HolderCount {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Integer(value) => json::Write::write(value, writer),
            Self::String(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<i64> for HolderCount {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for HolderCount {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for HolderCount {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i32> for HolderCount {
    #[inline]
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

json::bridge!(HolderCount);

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HolderInner {
    /// `true` or `false`.
    Boolean(bool),
    /// [`HolderInnerValue`](HolderInnerValue).
    Value(HolderInnerValue),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for HolderInner {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Boolean,
            json::Shape::AnyOf(
                &[json::Shape::String, json::Shape::List(&json::Shape::Integer)],
            ),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Boolean),
                1 => raw.try_read().map(Self::Value),
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

impl json::Write for HolderInner {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Boolean(value) => json::Write::write(value, writer),
            Self::Value(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<bool> for HolderInner {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<HolderInnerValue> for HolderInner {
    #[inline]
    fn from(value: HolderInnerValue) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for HolderInner {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Value(value.into())
    }
}

json::bridge!(HolderInner);

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HolderInnerValue {
    /// Text.
    String(String),
    /// A list of integers.
    IntegerList(Vec<i64>),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for HolderInnerValue {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::String,
            json::Shape::List(&json::Shape::Integer),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::String),
                1 => raw.try_read().map(Self::IntegerList),
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

impl json::Write for HolderInnerValue {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::String(value) => json::Write::write(value, writer),
            Self::IntegerList(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<String> for HolderInnerValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Vec<i64>> for HolderInnerValue {
    #[inline]
    fn from(value: Vec<i64>) -> Self {
        Self::IntegerList(value)
    }
}

impl From<&str> for HolderInnerValue {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl<T: Into<i64>, const N: usize> From<[T; N]> for HolderInnerValue {
    #[inline]
    fn from(value: [T; N]) -> Self {
        Self::IntegerList(value.into_iter().map(Into::into).collect())
    }
}

json::bridge!(HolderInnerValue);

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HolderListItem {
    /// [`Nothing`](super::Nothing).
    Nothing(super::Nothing),
    /// An integer.
    Integer(i64),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for HolderListItem {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::Nothing as json::Read>::PROPERTIES),
            json::Shape::Integer,
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Nothing),
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

impl json::Write for HolderListItem {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Nothing(value) => json::Write::write(value, writer),
            Self::Integer(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Nothing> for HolderListItem {
    #[inline]
    fn from(value: super::Nothing) -> Self {
        Self::Nothing(value)
    }
}

impl From<i64> for HolderListItem {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<i32> for HolderListItem {
    #[inline]
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

json::bridge!(HolderListItem);

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HolderV {
    /// [`Nothing`](super::Nothing).
    Nothing(super::Nothing),
    /// An integer.
    Integer(i64),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for HolderV {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::Nothing as json::Read>::PROPERTIES),
            json::Shape::Integer,
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Nothing),
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

impl json::Write for HolderV {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Nothing(value) => json::Write::write(value, writer),
            Self::Integer(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Nothing> for HolderV {
    #[inline]
    fn from(value: super::Nothing) -> Self {
        Self::Nothing(value)
    }
}

impl From<i64> for HolderV {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<i32> for HolderV {
    #[inline]
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

json::bridge!(HolderV);
