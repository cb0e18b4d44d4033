//! Any JSON value: what a document leaves open.

use std::fmt;
use std::str::FromStr;

use super::{Fault, Map, Number, Read, Reader, Write, Writer, from_slice, to_vec};

/// Any JSON value, as it was sent: no digit of a number is lost.
///
/// It is made of whatever `serde_json::json!` makes, and compares with that; `serde_json::Value` has no room for numbers
/// of many digits.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Value {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Value>),
    /// An object.
    Object(Map),
}

impl Value {
    /// Whether it is null.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether it is a boolean.
    #[must_use]
    pub const fn is_boolean(&self) -> bool {
        matches!(self, Self::Bool(_))
    }

    /// Whether it is a number.
    #[must_use]
    pub const fn is_number(&self) -> bool {
        matches!(self, Self::Number(_))
    }

    /// Whether it is a string.
    #[must_use]
    pub const fn is_string(&self) -> bool {
        matches!(self, Self::String(_))
    }

    /// Whether it is an array.
    #[must_use]
    pub const fn is_array(&self) -> bool {
        matches!(self, Self::Array(_))
    }

    /// Whether it is an object.
    #[must_use]
    pub const fn is_object(&self) -> bool {
        matches!(self, Self::Object(_))
    }

    /// The boolean that it is.
    #[must_use]
    pub const fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The number that it is, with all digits.
    #[must_use]
    pub const fn as_number(&self) -> Option<&Number> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is an integer of 64 bits with sign.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number()?.as_i64()
    }

    /// The value, if it is an integer of 64 bits without sign.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        self.as_number()?.as_u64()
    }

    /// The nearest floating-point number, if it is a number, and not out of range.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        self.as_number()?.as_f64()
    }

    /// The string that it is.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// The array that it is.
    #[must_use]
    pub const fn as_array(&self) -> Option<&Vec<Self>> {
        match self {
            Self::Array(values) => Some(values),
            _ => None,
        }
    }

    /// The array that it is, to be changed.
    pub const fn as_array_mut(&mut self) -> Option<&mut Vec<Self>> {
        match self {
            Self::Array(values) => Some(values),
            _ => None,
        }
    }

    /// The object that it is.
    #[must_use]
    pub const fn as_object(&self) -> Option<&Map> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The object that it is, to be changed.
    pub const fn as_object_mut(&mut self) -> Option<&mut Map> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// A member of an object, by its name, or an element of an array, by its index from 0.
    pub fn get(&self, place: impl Place) -> Option<&Self> {
        place.within(self)
    }

    /// The value at a JSON Pointer (RFC 6901), such as `/data/0/name`.
    #[must_use]
    pub fn pointer(&self, pointer: &str) -> Option<&Self> {
        if pointer.is_empty() {
            return Some(self);
        }
        pointer.strip_prefix('/')?.split('/').try_fold(self, |value, token| {
            let token = token.replace("~1", "/").replace("~0", "~");
            match value {
                Self::Array(_) if token.starts_with('+') || token.len() > 1 && token.starts_with('0') => None,
                Self::Array(_) => value.get(token.parse::<usize>().ok()?),
                _ => value.get(token.as_str()),
            }
        })
    }

    /// Whether this is what came nearest to a value some numbers of which their types could not hold.
    pub(super) fn is_nearest_to(&self, exact: &Self) -> bool {
        match (self, exact) {
            (Self::Number(own), Self::Number(exact)) => own == exact || own.is_nearest_to(exact),
            (Self::Array(own), Self::Array(exact)) => {
                own.len() == exact.len() && own.iter().zip(exact).all(|(own, exact)| own.is_nearest_to(exact))
            }
            (Self::Object(own), Self::Object(exact)) => {
                let is_nearest = |((name, own), (other, exact)): ((&String, &Self), (&String, &Self))| {
                    name == other && own.is_nearest_to(exact)
                };
                own.len() == exact.len() && own.iter().zip(exact).all(is_nearest)
            }
            (own, exact) => own == exact,
        }
    }

    /// Takes the value out, and leaves null.
    pub const fn take(&mut self) -> Self {
        std::mem::replace(self, Self::Null)
    }
}

/// Where a value stands in another: the name of a member, or the index of an element.
pub trait Place {
    #[doc(hidden)]
    fn within(self, value: &Value) -> Option<&Value>;
}

impl Place for &str {
    fn within(self, value: &Value) -> Option<&Value> {
        value.as_object()?.get(self)
    }
}

impl Place for &String {
    fn within(self, value: &Value) -> Option<&Value> {
        value.as_object()?.get(self)
    }
}

impl Place for usize {
    fn within(self, value: &Value) -> Option<&Value> {
        value.as_array()?.get(self)
    }
}

/// Null where there is nothing.
impl<P: Place> std::ops::Index<P> for Value {
    type Output = Self;

    fn index(&self, place: P) -> &Self {
        self.get(place).unwrap_or(&Self::Null)
    }
}

/// As JSON, in one line.
impl fmt::Display for Value {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&String::from_utf8_lossy(&to_vec(self)))
    }
}

impl FromStr for Value {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        from_slice(text.as_bytes())
    }
}

impl Read for Value {
    fn blank() -> Self {
        Self::Null
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        match reader.peek() {
            b'"' => String::read(reader).map(Self::String),
            b'{' => Map::read(reader).map(Self::Object),
            b'[' => Vec::read(reader).map(Self::Array),
            b't' | b'f' => reader.boolean().map(Self::Bool),
            b'-' | b'0'..=b'9' => Number::read(reader).map(Self::Number),
            b'n' => reader.null().map(|_| Self::Null),
            _ => Err(reader.expected("a value")),
        }
    }
}

impl Write for Value {
    fn write(&self, writer: &mut dyn Writer) {
        match self {
            Self::Null => writer.null(),
            Self::Bool(value) => writer.boolean(*value),
            Self::Number(value) => value.write(writer),
            Self::String(value) => writer.string(value),
            Self::Array(values) => values.write(writer),
            Self::Object(members) => members.write(writer),
        }
    }
}
