//! What went wrong while reading JSON, and where.

use std::fmt;

use super::piece;

/// Why a JSON text could not be read as the expected type.
///
/// Displayed as ``customers[3].dob: expected a string, found a number: `5` (line 1, column 512)``.
/// The piece of what was found has 60 characters at most, in one line; there is none in members whose names are those of
/// secrets or that the document says are some, and long words, which may be tokens, are cut, so that it can be logged.
#[derive(Clone, PartialEq, Eq)]
pub struct Fault(Box<Details>);

// Boxed: a `Result<_, Fault>` is returned for each value, and the good case should fit in registers.
#[derive(Clone, PartialEq, Eq)]
struct Details {
    message: String,
    /// From the innermost to the outermost, as the readers return.
    path: Vec<Step>,
    offset: Option<usize>,
    place: Option<(usize, usize)>,
    /// A short piece of what was found; empty for none.
    piece: String,
}

#[derive(Clone, PartialEq, Eq)]
enum Step {
    Name(String),
    Index(usize),
}

impl Fault {
    /// A fault without a place; the readers around it add the path.
    #[cold]
    pub fn new(message: impl Into<String>) -> Self {
        let (message, path, piece) = (message.into(), Vec::new(), String::new());
        Self(Box::new(Details { message, path, offset: None, place: None, piece }))
    }

    #[cold]
    pub(super) fn at(offset: usize, message: impl Into<String>) -> Self {
        let mut fault = Self::new(message);
        fault.0.offset = Some(offset);
        fault
    }

    /// Says that it happened somewhere else: within a value that was turned into another one before it was read.
    #[cold]
    pub(super) fn moved(mut self, offset: usize) -> Self {
        self.0.offset = Some(offset);
        self
    }

    /// Adds the object's member in which it happened.
    #[cold]
    #[must_use]
    pub fn in_member(mut self, name: &str) -> Self {
        if piece::is_secret(name) {
            self.0.piece.clear();
        }
        self.0.path.push(Step::Name(piece::name(name)));
        self
    }

    /// Adds a piece of what was found.
    #[cold]
    pub(super) fn with_piece(mut self, piece: String) -> Self {
        self.0.piece = piece;
        self
    }

    /// Shows nothing of what was found.
    #[cold]
    pub(super) fn without_piece(self) -> Self {
        self.with_piece(String::new())
    }

    /// Adds the array's element in which it happened.
    #[cold]
    #[must_use]
    pub fn in_element(mut self, index: usize) -> Self {
        self.0.path.push(Step::Index(index));
        self
    }

    /// Finds line and column, which nobody counts while all goes well.
    #[cold]
    pub(super) fn locate(mut self, text: &[u8]) -> Self {
        if let Some(offset) = self.0.offset {
            let before = &text[..offset.min(text.len())];
            let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
            let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
            // Continuation bytes of UTF-8 belong to a character already counted.
            let column = before[start..].iter().filter(|byte| **byte & 0xC0 != 0x80).count() + 1;
            self.0.place = Some((line, column));
        }
        self
    }

    /// Where in the value it happened, such as `customers[3].dob`; empty for the whole value.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for step in self.0.path.iter().rev() {
            match step {
                Step::Index(index) => path.push_str(&format!("[{index}]")),
                Step::Name(name) if is_plain(name) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(name);
                }
                Step::Name(name) => path.push_str(&format!("[{name:?}]")),
            }
        }
        path
    }

    /// What happened, without the place.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// A short piece of what was found, as JSON; `None` where its kind says all, or where it may be secret.
    #[must_use]
    pub fn piece(&self) -> Option<&str> {
        Some(self.0.piece.as_str()).filter(|piece| !piece.is_empty())
    }

    /// Line and column (in characters) in the text, both from 1.
    #[must_use]
    pub fn place(&self) -> Option<(usize, usize)> {
        self.0.place
    }
}

/// Whether a name can stand in a path without quotes.
fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '$' | '@' | '…'))
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path();
        if !path.is_empty() {
            write!(formatter, "{path}: ")?;
        }
        formatter.write_str(&self.0.message)?;
        if let Some(piece) = self.piece() {
            write!(formatter, ": `{piece}`")?;
        }
        match self.0.place {
            Some((line, column)) => write!(formatter, " (line {line}, column {column})"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Fault({:?})", self.to_string())
    }
}

impl std::error::Error for Fault {}

/// What `Debug` shows of a member that is secret: nothing.
pub struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("***")
    }
}
