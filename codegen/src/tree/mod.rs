//! The document as an ordered tree, whatever language it was written in.
//!
//! This room knows JSON and YAML and nothing of OpenAPI. It keeps the order of members, refuses duplicate names
//! and guards the depth before a parser sees the text. Positions are not stored: [`position`] finds them again, in
//! one pass, for the few places that a diagnostic names.
//!
//! No text may make it panic, overflow the stack or run for longer than its length explains.

mod display;
mod explain;
mod guard;
mod json;
mod object;
pub(crate) mod pointer;
pub mod position;
mod reader;
mod skim;
mod trail;
mod yaml;

use std::fmt;

pub(crate) use self::object::shrink;
pub use self::object::{Object, Text};
use self::position::Position;

/// A value of the tree.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// `null`, `~` or an empty YAML value.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string. YAML: what an application's own tag (`!name`) marks is read as if it had none, and what YAML's other
    /// standard tags mark (`!!binary`, `!!timestamp`) is a string.
    String(Text),
    /// A sequence.
    Array(Vec<Node>),
    /// A mapping, in the order of the text.
    Object(Object),
}

/// A number: exact where it is an integer of up to 128 bits (JSON: up to 64).
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number {
    /// An integer.
    Integer(Integer),
    /// Anything else.
    Float(f64),
}

impl Number {
    /// The nearest floating-point number.
    pub fn to_f64(self) -> f64 {
        match self {
            Self::Integer(value) => value.get() as f64,
            Self::Float(value) => value,
        }
    }

    /// An integer, where a number is one.
    pub fn of(value: f64) -> Self {
        // Below 2⁵³ every whole number is a double.
        let is_whole = value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0;
        if is_whole { Self::from(value as i128) } else { Self::Float(value) }
    }
}

/// An integer that is aligned as other values are: a value of the tree would take a third more otherwise.
#[derive(Clone, Copy, PartialEq)]
#[repr(Rust, packed(8))]
pub struct Integer(i128);

impl Integer {
    /// The integer.
    pub fn get(self) -> i128 {
        self.0
    }
}

impl fmt::Debug for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.get(), f)
    }
}

impl From<i128> for Number {
    fn from(value: i128) -> Self {
        Self::Integer(Integer(value))
    }
}

impl fmt::Display for Number {
    /// Writes the number so that it is read back as the same number of the same kind: `1`, `1.0`, `1e300`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => write!(f, "{}", value.get()),
            Self::Float(value) => write!(f, "{value:?}"),
        }
    }
}

/// The depth of nesting at which a document is refused.
pub const MAX_DEPTH: usize = 128;

/// The length of a text, in bytes, beyond which it is refused: the largest known documents have half of it.
pub const MAX_LENGTH: usize = 64 << 20;

/// Why a text is no tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxFault {
    /// One-based line, where known.
    pub line: usize,
    /// One-based column (in characters), where known.
    pub column: usize,
    /// JSON Pointer of the innermost value that was being read (empty: the root).
    pub pointer: String,
    /// What is wrong.
    pub fault: String,
    /// What to do about it.
    pub remedy: String,
}

impl SyntaxFault {
    fn new(position: Position, pointer: String, fault: impl Into<String>, remedy: impl Into<String>) -> Self {
        let Position { line, column } = position;
        Self { line, column, pointer, fault: fault.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for SyntaxFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {} (at #{}); {}", self.line, self.column, self.fault, self.pointer, self.remedy)
    }
}

impl std::error::Error for SyntaxFault {}

/// Reads a text: JSON when it begins as a JSON object does, YAML otherwise.
///
/// # Errors
/// The first fault of the syntax, with its position; or the root is neither a mapping nor a sequence.
pub fn parse(text: &str) -> Result<Node, SyntaxFault> {
    if text.len() > MAX_LENGTH {
        return Err(SyntaxFault::new(
            Position::default(),
            String::new(),
            format!("the text has {} MB; more than {} MB are not read", text.len() >> 20, MAX_LENGTH >> 20),
            "check that this is the OpenAPI document itself; split it with $ref if it is",
        ));
    }
    let text = without_mark(text);
    if is_json(text) { json::parse(text) } else { yaml::parse(text) }
}

/// The text without a byte order mark, which no line or column counts.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Whether the text begins as a JSON object does. (`{a: 1}` is YAML, and an array reads the same in both.)
fn is_json(text: &str) -> bool {
    text.trim_start().strip_prefix('{').is_some_and(|rest| rest.trim_start().starts_with(['"', '}']))
}

impl Node {
    /// A string.
    pub fn text(text: impl Into<Text>) -> Self {
        Self::String(text.into())
    }

    /// An integer.
    pub fn integer(value: impl Into<i128>) -> Self {
        Self::Number(Number::from(value.into()))
    }

    /// The string, if this is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The boolean, if this is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The number, if this is one.
    pub fn as_number(&self) -> Option<Number> {
        match self {
            Self::Number(value) => Some(*value),
            _ => None,
        }
    }

    /// The elements, if this is a sequence.
    pub fn as_array(&self) -> Option<&[Node]> {
        match self {
            Self::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// The members, if this is a mapping.
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The same as serde_json holds it; an integer of more than 64 bits becomes a double, as JSON readers see it.
    pub fn to_json(&self) -> serde_json::Value {
        match self {
            Self::Null => serde_json::Value::Null,
            Self::Bool(value) => (*value).into(),
            Self::Number(Number::Integer(value)) => match (i64::try_from(value.get()), u64::try_from(value.get())) {
                (Ok(value), _) => value.into(),
                (_, Ok(value)) => value.into(),
                _ => (value.get() as f64).into(),
            },
            Self::Number(Number::Float(value)) => (*value).into(),
            Self::String(text) => (**text).into(),
            Self::Array(elements) => elements.iter().map(Self::to_json).collect(),
            Self::Object(members) => members.iter().map(|(name, value)| (name.to_owned(), value.to_json())).collect(),
        }
    }

    /// What kind of value this is, as an error message says it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::Array(_) => "a list",
            Self::Object(_) => "an object",
        }
    }
}
