//! JSON inside of a string (JSON Schema 2020-12 §8.5, `contentSchema`).

use std::fmt;
use std::marker::PhantomData;

use super::json::{self, Fault, Read, Reader, Write, Writer};

/// A string that holds a `T` as JSON.
///
/// It is made from a `T`, and keeps the exact text that was sent, so that text which is not as documented never fails a
/// response: [`decode`](Self::decode) reads it when it is asked for.
pub struct JsonText<T> {
    text: String,
    value: PhantomData<fn() -> T>,
}

impl<T> JsonText<T> {
    /// Takes a text as it is.
    pub fn from_text(text: impl Into<String>) -> Self {
        Self { text: text.into(), value: PhantomData }
    }

    /// The text as it was sent or given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The text, by value.
    #[must_use]
    pub fn into_string(self) -> String {
        self.text
    }
}

impl<T: Read> JsonText<T> {
    /// Reads the value.
    ///
    /// # Errors
    ///
    /// A [`Fault`] that says where and why the text is not a `T`.
    pub fn decode(&self) -> Result<T, Fault> {
        json::from_slice(self.text.as_bytes())
    }
}

impl<T: Write> From<T> for JsonText<T> {
    fn from(value: T) -> Self {
        Self::from_text(String::from_utf8_lossy(&json::to_vec(&value)))
    }
}

impl<T> Read for JsonText<T> {
    fn blank() -> Self {
        Self::from_text("")
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        // Servers also send the value itself, without the string around it.
        if reader.is_string() {
            reader.string().map(Self::from_text)
        } else {
            Ok(Self::from_text(reader.raw()?.text()))
        }
    }
}

impl<T> Write for JsonText<T> {
    fn write(&self, writer: &mut dyn Writer) {
        writer.json_text(&self.text);
    }
}

impl<T> serde::Serialize for JsonText<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de, T> serde::Deserialize<'de> for JsonText<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

// Derived, these would ask the same of `T`.

impl<T> Clone for JsonText<T> {
    fn clone(&self) -> Self {
        Self::from_text(self.text.as_str())
    }
}

/// Compares as text: blanks and the order of members count.
impl<T> PartialEq for JsonText<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for JsonText<T> {}

impl<T> fmt::Debug for JsonText<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("JsonText").field(&self.text).finish()
    }
}
