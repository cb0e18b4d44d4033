//! A member that may be missing, null or a value.

use super::json::{Fault, Read, Reader, Write, Writer};

/// An optional member whose null means something else than its absence, as in a patch.
///
/// It reads like an [`Option`]: [`as_ref`](Self::as_ref), [`value`](Self::value), [`unwrap_or`](Self::unwrap_or) …
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Nullable<T> {
    /// The member is left out.
    #[default]
    Absent,
    /// The member is null.
    Null,
    /// The member has a value.
    Value(T),
}

impl<T> Nullable<T> {
    /// Whether the member is left out.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the member is null.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether there is a value.
    pub const fn is_value(&self) -> bool {
        matches!(self, Self::Value(_))
    }

    /// The value, if there is one.
    pub fn value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one; the same as [`value`](Self::value).
    pub fn into_option(self) -> Option<T> {
        self.value()
    }

    /// Borrows the value.
    pub const fn as_ref(&self) -> Nullable<&T> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(value),
        }
    }

    /// Borrows the value mutably.
    pub const fn as_mut(&mut self) -> Nullable<&mut T> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(value),
        }
    }

    /// The value as an option: `Some(&str)` of a `Nullable<String>`.
    pub fn as_deref(&self) -> Option<&T::Target>
    where
        T: std::ops::Deref,
    {
        self.as_ref().value().map(|value| &**value)
    }

    /// Changes the value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Nullable<U> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(change(value)),
        }
    }

    /// The value, or another one.
    pub fn unwrap_or(self, other: T) -> T {
        self.value().unwrap_or(other)
    }

    /// The value, or one that is only computed where needed.
    pub fn unwrap_or_else(self, other: impl FnOnce() -> T) -> T {
        self.value().unwrap_or_else(other)
    }

    /// The value, or the default one.
    pub fn unwrap_or_default(self) -> T
    where
        T: Default,
    {
        self.value().unwrap_or_default()
    }

    /// Takes the value out and leaves the member absent.
    pub const fn take(&mut self) -> Self {
        std::mem::replace(self, Self::Absent)
    }

    /// Iterates over the value, if there is one.
    pub fn iter(&self) -> std::option::IntoIter<&T> {
        self.as_ref().value().into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Nullable<T> {
    type Item = &'a T;
    type IntoIter = std::option::IntoIter<&'a T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> IntoIterator for Nullable<T> {
    type Item = T;
    type IntoIter = std::option::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.value().into_iter()
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Nullable<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

/// `None` is null: what is not set at all is left absent.
impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl<T> From<Nullable<T>> for Option<T> {
    fn from(value: Nullable<T>) -> Self {
        value.value()
    }
}

impl<T: Read> Read for Nullable<T> {
    fn blank() -> Self {
        Self::Absent
    }

    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        *self = if reader.null()? {
            reader.hold_null();
            Self::Null
        } else {
            Self::Value(T::read(reader)?)
        };
        Ok(())
    }
}

impl<T: Write> Write for Nullable<T> {
    fn write(&self, writer: &mut dyn Writer) {
        match self {
            Self::Value(value) => value.write(writer),
            Self::Absent | Self::Null => writer.null(),
        }
    }

    fn is_absent(&self) -> bool {
        Nullable::is_absent(self)
    }
}

/// Written on its own, absent is null; inside a model the model leaves it out.
impl<T: Write> serde::Serialize for Nullable<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        super::json::serialize(self, serializer)
    }
}

impl<'de, T: Read> serde::Deserialize<'de> for Nullable<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::json::deserialize(deserializer)
    }
}
