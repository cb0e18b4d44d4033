use std::collections::BTreeMap;
use crate::runtime::{IntoList, IntoMap, ListOrNull, Nullable, OrNull, json};

/// The schema `Thing`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Thing {
    pub note: Nullable<String>,
    pub count: Nullable<i64>,
    pub line: Nullable<super::Line>,
    pub tags: Option<Vec<String>>,
    pub lines: Option<Vec<super::Line>>,
    pub labels: Option<BTreeMap<String, String>>,
    pub aliases: Option<Vec<Option<String>>>,
    pub names: Option<BTreeMap<String, Option<String>>>,
    pub words: Nullable<Vec<String>>,
    pub stop: Option<ThingStop>,
    pub size: Option<ThingSize>,
    pub level: Option<ThingLevel>,
    pub free: Option<BTreeMap<String, json::Value>>,
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

    /// Sets `note`; `None` is null.
    #[must_use]
    pub fn note<How>(mut self, note: impl OrNull<String, How>) -> Self {
        self.note = Nullable::from(OrNull::or_null(note));
        self
    }

    /// Sets `note` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_note(mut self) -> Self {
        self.note = Nullable::Null;
        self
    }

    /// Sets `count`; `None` is null.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = Nullable::from(count.into());
        self
    }

    /// Sets `count` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_count(mut self) -> Self {
        self.count = Nullable::Null;
        self
    }

    /// Sets `line`; `None` is null.
    #[must_use]
    pub fn line<How>(mut self, line: impl OrNull<super::Line, How>) -> Self {
        self.line = Nullable::from(OrNull::or_null(line));
        self
    }

    /// Sets `line` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_line(mut self) -> Self {
        self.line = Nullable::Null;
        self
    }

    #[must_use]
    pub fn tags<How>(mut self, tags: impl IntoList<String, How>) -> Self {
        self.tags = Some(IntoList::into_list(tags));
        self
    }

    #[must_use]
    pub fn lines<How>(mut self, lines: impl IntoList<super::Line, How>) -> Self {
        self.lines = Some(IntoList::into_list(lines));
        self
    }

    #[must_use]
    pub fn labels<How>(mut self, labels: impl IntoMap<String, How>) -> Self {
        self.labels = Some(IntoMap::into_map(labels));
        self
    }

    #[must_use]
    pub fn aliases<How>(mut self, aliases: impl IntoList<Option<String>, How>) -> Self {
        self.aliases = Some(IntoList::into_list(aliases));
        self
    }

    #[must_use]
    pub fn names<How>(mut self, names: impl IntoMap<Option<String>, How>) -> Self {
        self.names = Some(IntoMap::into_map(names));
        self
    }

    /// Sets `words`; `None` is null.
    #[must_use]
    pub fn words<How>(mut self, words: impl ListOrNull<String, How>) -> Self {
        self.words = Nullable::from(ListOrNull::list_or_null(words));
        self
    }

    /// Sets `words` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_words(mut self) -> Self {
        self.words = Nullable::Null;
        self
    }

    #[must_use]
    pub fn stop(mut self, stop: impl Into<ThingStop>) -> Self {
        self.stop = Some(stop.into());
        self
    }

    #[must_use]
    pub fn size(mut self, size: impl Into<ThingSize>) -> Self {
        self.size = Some(size.into());
        self
    }

    #[must_use]
    pub fn level(mut self, level: impl Into<ThingLevel>) -> Self {
        self.level = Some(level.into());
        self
    }

    #[must_use]
    pub fn free<How>(mut self, free: impl IntoMap<json::Value, How>) -> Self {
        self.free = Some(IntoMap::into_map(free));
        self
    }
}

json::object!(Thing {
    note: optional "note",
    count: optional "count",
    line: optional "line",
    tags: optional "tags",
    lines: optional "lines",
    labels: optional "labels",
    aliases: optional "aliases",
    names: optional "names",
    words: optional "words",
    stop: optional "stop",
    size: optional "size",
    level: optional "level",
    free: optional "free",
    ..unknown_members
});

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingLevel {
    /// [`Mood`](super::Mood).
    Mood(super::Mood),
    /// An integer.
    Integer(i64),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for ThingLevel {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::OneOf(&["good", "bad"]),
            json::Shape::Integer,
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Mood),
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

impl json::Write for ThingLevel {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Mood(value) => json::Write::write(value, writer),
            Self::Integer(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Mood> for ThingLevel {
    #[inline]
    fn from(value: super::Mood) -> Self {
        Self::Mood(value)
    }
}

impl From<i64> for ThingLevel {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<&str> for ThingLevel {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Mood(value.into())
    }
}

impl From<i32> for ThingLevel {
    #[inline]
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

json::bridge!(ThingLevel);

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingSize {
    /// A number.
    Number(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for ThingSize {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[json::Shape::Number, json::Shape::Boolean];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Number),
                1 => raw.try_read().map(Self::Boolean),
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

impl json::Write for ThingSize {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Number(value) => json::Write::write(value, writer),
            Self::Boolean(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<f64> for ThingSize {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for ThingSize {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<i32> for ThingSize {
    #[inline]
    fn from(value: i32) -> Self {
        Self::Number(value.into())
    }
}

json::bridge!(ThingSize);

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingStop {
    /// Text.
    String(String),
    /// A list of texts.
    StringList(Vec<String>),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for ThingStop {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::String,
            json::Shape::List(&json::Shape::String),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::String),
                1 => raw.try_read().map(Self::StringList),
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

impl json::Write for ThingStop {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::String(value) => json::Write::write(value, writer),
            Self::StringList(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<String> for ThingStop {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Vec<String>> for ThingStop {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl From<&str> for ThingStop {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl<T: Into<String>, const N: usize> From<[T; N]> for ThingStop {
    #[inline]
    fn from(value: [T; N]) -> Self {
        Self::StringList(value.into_iter().map(Into::into).collect())
    }
}

json::bridge!(ThingStop);
