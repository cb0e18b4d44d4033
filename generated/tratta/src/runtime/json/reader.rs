//! The reader: a pull parser over a text in memory, one for all types.

use std::borrow::Cow;

use super::glance::{self, Place};
use super::ledger::Ledger;
use super::raw::Raw;
use super::{Fault, number, piece, text};

/// Deeper nesting is refused, since each level takes some of the thread's stack.
const MAX_DEPTH: u32 = 128;

/// The first elements of a list have so many bytes of room, but one of them at least and no more than four.
const FIRST: usize = 256;

/// What is in a field before a member is read into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Before {
    /// A blank value.
    #[default]
    Nothing,
    /// A member of this name came before in the same object: the last one wins.
    Other,
    /// A value that is to be blank again, rather than to be read.
    Unfit,
}

/// Reads JSON values one after the other.
#[derive(Debug, Clone)]
pub struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) position: usize,
    depth: u32,
    /// What is in the field of the member about to be read.
    pub(super) before: Before,
    /// The fault of a number in whose place the nearest one was read, since its type cannot hold it, unless something
    /// has kept it.
    pub(super) clipped: Option<Fault>,
    /// Whether a number was read of which a double has not all digits: no fault, but an object keeps it if it can.
    pub(super) rounded: bool,
    /// Whether a null was read that its type holds, and can tell from absence.
    pub(super) holds_null: bool,
    /// The member of the next object that a union reads and writes, rather than the object itself.
    pub(super) tag: Option<&'static str>,
    pub(super) ledger: &'a Ledger,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str, ledger: &'a Ledger) -> Self {
        // Some servers send a byte order mark.
        let position = if text.starts_with('\u{FEFF}') { 3 } else { 0 };
        Self {
            text,
            position,
            depth: 0,
            before: Before::Nothing,
            clipped: None,
            rounded: false,
            holds_null: false,
            tag: None,
            ledger,
        }
    }

    /// Reads null if it comes next; whether it did.
    ///
    /// # Errors
    ///
    /// A [`Fault`] when the JSON is malformed.
    pub fn null(&mut self) -> Result<bool, Fault> {
        if self.peek() == b'n' { self.word("null").map(|()| true) } else { Ok(false) }
    }

    /// Reads a boolean.
    ///
    /// # Errors
    ///
    /// A [`Fault`] when something else comes.
    pub fn boolean(&mut self) -> Result<bool, Fault> {
        match self.peek() {
            b't' => self.word("true").map(|()| true),
            b'f' => self.word("false").map(|()| false),
            _ => Err(self.expected("a boolean")),
        }
    }

    /// Whether a string comes next.
    pub fn is_string(&mut self) -> bool {
        self.peek() == b'"'
    }

    /// Reads a string, borrowed from the text where it has no escapes.
    ///
    /// # Errors
    ///
    /// A [`Fault`] when something else comes.
    pub fn string(&mut self) -> Result<Cow<'a, str>, Fault> {
        // Through a pointer, as wherever models begin to read: see `crate::runtime`.
        let read: fn(&mut _) -> _ = Self::read_string;
        read(self)
    }

    fn read_string(&mut self) -> Result<Cow<'a, str>, Fault> {
        if self.peek() != b'"' {
            return Err(self.expected("a string"));
        }
        text::quoted(self)
    }

    /// Reads a number as its text.
    ///
    /// # Errors
    ///
    /// A [`Fault`] when something else comes.
    pub fn number(&mut self) -> Result<&'a str, Fault> {
        self.number_as("a number")
    }

    /// Reads an integer, or the nearest one of these; `1.0` and `1e3` are some.
    pub(super) fn integer(&mut self, expected: &str, least: i128, most: i128) -> Result<i128, Fault> {
        let start = self.start();
        let text = self.number_as(expected)?;
        let value = number::integer(text).map_err(|found| self.found(start, expected, found))?;
        let nearest = value.clamp(least, most);
        if nearest != value {
            self.clip(start, expected, "a number out of its range");
        }
        Ok(nearest)
    }

    /// Reads a floating-point number, or the nearest one that is finite.
    ///
    /// # Errors
    ///
    /// A [`Fault`] when something else comes.
    pub fn float(&mut self) -> Result<f64, Fault> {
        let start = self.start();
        // What is well-formed is a number, or infinite.
        let value: f64 = self.number()?.parse().unwrap_or_default();
        if value.is_infinite() {
            self.clip(start, "a number", "one out of the range of a double");
        } else if self.position - start > number::DIGITS_OF_DOUBLE {
            self.rounded |= number::is_rounded(self.since(start), value);
        }
        Ok(value.clamp(f64::MIN, f64::MAX))
    }

    pub(super) fn float32(&mut self) -> Result<f32, Fault> {
        let start = self.start();
        let value: f32 = self.number()?.parse().unwrap_or_default();
        if value.is_infinite() {
            self.clip(start, "a number", "one out of the range of a float");
        }
        Ok(value.clamp(f32::MIN, f32::MAX))
    }

    /// Refuses a number that its type cannot hold, and that no object keeps beside its fields.
    pub(super) fn check(&self) -> Result<(), Fault> {
        self.clipped.clone().map_or(Ok(()), Err)
    }

    #[cold]
    fn clip(&mut self, start: usize, expected: &str, found: &str) {
        if self.clipped.is_none() {
            self.clipped = Some(self.found(start, expected, found));
        }
    }

    fn number_as(&mut self, expected: &str) -> Result<&'a str, Fault> {
        if !matches!(self.peek(), b'-' | b'0'..=b'9') {
            return Err(self.expected(expected));
        }
        let start = self.position;
        match number::length(&self.text.as_bytes()[start..]) {
            Ok(length) => {
                self.position += length;
                Ok(&self.text[start..self.position])
            }
            Err(length) => {
                self.position += length;
                Err(self.fault("malformed number"))
            }
        }
    }

    /// Captures a value, which is then looked at and read once its type is known.
    ///
    /// # Errors
    ///
    /// A [`Fault`] when the JSON is malformed.
    pub fn raw(&mut self) -> Result<Raw<'a>, Fault> {
        let capture: fn(&mut _) -> _ = Self::capture;
        capture(self)
    }

    fn capture(&mut self) -> Result<Raw<'a>, Fault> {
        self.start();
        let start = self.clone();
        self.tag = None;
        self.skip()?;
        Ok(Raw::new(start, self.position))
    }

    /// Looks ahead for the member that tells the variants of a union apart: a string, or the text of a number or boolean.
    /// None where the value that comes next is no object, or has no such member.
    ///
    /// # Errors
    ///
    /// A [`Fault`] when the JSON is malformed.
    pub fn discriminator(&mut self, name: &str) -> Result<Option<Cow<'a, str>>, Fault> {
        let look: fn(&mut _, _) -> _ = Self::look_ahead;
        look(self, name)
    }

    fn look_ahead(&mut self, name: &str) -> Result<Option<Cow<'a, str>>, Fault> {
        if self.peek() != b'{' {
            return Ok(None);
        }
        let member = self.last_member(name)?;
        Ok(member.and_then(|value| value.tag()))
    }

    /// Of the members of the object that comes next those with this name, and of them the last, as for models.
    pub(super) fn last_member(&self, name: &str) -> Result<Option<Raw<'a>>, Fault> {
        match glance::last_member(self.text, self.position, name) {
            Place::At(start) => self.at(start).raw().map(Some),
            Place::Nowhere => Ok(None),
            Place::Unsure => self.clone().passed_member(name),
        }
    }

    /// As [`last_member`](Self::last_member), by passing over the whole object.
    fn passed_member(&mut self, name: &str) -> Result<Option<Raw<'a>>, Fault> {
        let mut last = None;
        let mut more = self.open_object()?;
        while more {
            if self.name()? == name {
                last = Some(self.raw()?);
            } else {
                self.skip()?;
            }
            more = self.next_member()?;
        }
        Ok(last)
    }

    /// Passes over a value.
    ///
    /// # Errors
    ///
    /// A [`Fault`] when the JSON is malformed.
    pub fn skip(&mut self) -> Result<(), Fault> {
        match self.peek() {
            b'"' => text::skip(self),
            b'{' => {
                let mut more = self.open_object()?;
                while more {
                    self.before_colon(text::skip)?;
                    self.skip()?;
                    more = self.next_member()?;
                }
                Ok(())
            }
            b'[' => {
                let mut more = self.open_array()?;
                while more {
                    self.skip()?;
                    more = self.next_element()?;
                }
                Ok(())
            }
            b't' | b'f' => self.boolean().map(|_| ()),
            b'n' => self.word("null"),
            _ => self.number_as("a value").map(|_| ()),
        }
    }

    /// Begins an object; whether it has a member.
    pub(super) fn open_object(&mut self) -> Result<bool, Fault> {
        self.open(b'{', b'}', "an object")
    }

    /// Goes on after a member; whether there is another one.
    pub(super) fn next_member(&mut self) -> Result<bool, Fault> {
        self.next(b'}', "a comma or the end of the object")
    }

    /// Begins an array; whether it has an element.
    pub(super) fn open_array(&mut self) -> Result<bool, Fault> {
        self.open(b'[', b']', "an array")
    }

    /// Goes on after an element; whether there is another one.
    pub(super) fn next_element(&mut self) -> Result<bool, Fault> {
        self.next(b']', "a comma or the end of the array")
    }

    /// Reads the name of a member and its colon.
    pub(super) fn name(&mut self) -> Result<Cow<'a, str>, Fault> {
        self.before_colon(text::quoted)
    }

    /// What `read` makes of the name of a member, whose colon is passed over.
    fn before_colon<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Fault>) -> Result<T, Fault> {
        if self.peek() != b'"' {
            return Err(self.expected("the name of a member"));
        }
        let name = read(self)?;
        self.colon()?;
        Ok(name)
    }

    /// A reader at another place of the same text.
    pub(super) fn at(&self, position: usize) -> Self {
        Self { position, before: Before::Nothing, clipped: None, rounded: false, ..self.clone() }
    }

    /// A reader of another text, which stands in place of the value that comes next.
    pub(super) fn over<'b>(&self, text: &'b str) -> Reader<'b>
    where
        'a: 'b,
    {
        let nothing = Reader::new(text, self.ledger);
        Reader { position: 0, depth: self.depth, before: self.before, ..nothing }
    }

    /// What was read since a place.
    pub(super) fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.position).unwrap_or_default()
    }

    /// Notes that a member of the object that comes next is the business of the union that it stands in.
    pub fn tagged(&mut self, name: &'static str) -> &mut Self {
        self.tag = Some(name);
        self
    }

    /// Notes that a null was read that is held as such, rather than as if nothing had come.
    pub fn hold_null(&mut self) {
        self.holds_null = true;
    }

    /// Whether the value that comes next is a message of its own.
    pub(super) fn is_message(&self) -> bool {
        self.depth == 0 && self.ledger.is_message
    }

    /// Refuses what comes after the value.
    pub(super) fn finish(&mut self) -> Result<(), Fault> {
        self.start();
        if self.position == self.text.len() { Ok(()) } else { Err(self.expected("the end of the text")) }
    }

    fn open(&mut self, bracket: u8, end: u8, expected: &str) -> Result<bool, Fault> {
        if self.peek() != bracket {
            return Err(self.expected(expected));
        }
        if self.depth == MAX_DEPTH || self.ledger.is_deep() {
            return Err(self.fault("nested too deeply"));
        }
        self.position += 1;
        if self.peek() == end {
            self.position += 1;
            return Ok(false);
        }
        self.depth += 1;
        Ok(true)
    }

    fn next(&mut self, end: u8, expected: &str) -> Result<bool, Fault> {
        let byte = self.peek();
        if byte == b',' {
            self.position += 1;
            return Ok(true);
        }
        if byte != end {
            return Err(self.expected(expected));
        }
        self.position += 1;
        self.depth -= 1;
        Ok(false)
    }

    fn colon(&mut self) -> Result<(), Fault> {
        if self.peek() != b':' {
            return Err(self.expected("a colon"));
        }
        self.position += 1;
        Ok(())
    }

    fn word(&mut self, word: &str) -> Result<(), Fault> {
        if !self.text.as_bytes()[self.position..].starts_with(word.as_bytes()) {
            return Err(self.fault("malformed value"));
        }
        self.position += word.len();
        Ok(())
    }

    /// Passes over white space; where the next value begins.
    pub(super) fn start(&mut self) -> usize {
        self.peek();
        self.position
    }

    /// The first byte of what comes next; 0, which is no JSON, at the end.
    #[inline]
    pub(super) fn peek(&mut self) -> u8 {
        loop {
            match self.text.as_bytes().get(self.position) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.position += 1,
                Some(byte) => return *byte,
                None => return 0,
            }
        }
    }

    #[cold]
    pub(super) fn fault(&self, message: impl Into<String>) -> Fault {
        Fault::at(self.position, message)
    }

    /// A fault of the value that was just read.
    #[cold]
    pub(super) fn fault_before(&self, message: impl Into<String>) -> Fault {
        Fault::at(self.position.saturating_sub(1), message)
    }

    /// A fault that names what was expected, and what came instead.
    #[cold]
    pub fn expected(&mut self, what: &str) -> Fault {
        let found = match self.peek() {
            b'"' => "a string",
            b'{' => "an object",
            b'[' => "an array",
            b't' | b'f' => "a boolean",
            b'n' => "null",
            b'-' | b'0'..=b'9' => "a number",
            0 if self.position == self.text.len() => "the end of the text",
            _ => "something else",
        };
        self.found(self.position, what, found)
    }

    /// A fault that names what was expected, what came instead at a place, and a piece of that.
    #[cold]
    pub(super) fn found(&self, start: usize, what: &str, found: &str) -> Fault {
        let piece = piece::of(self.text.get(start..).unwrap_or_default());
        Fault::at(start, format!("expected {what}, found {found}")).with_piece(piece)
    }

    /// Notes memory that is about to be taken.
    ///
    /// # Errors
    ///
    /// A [`Fault`] when what was read takes too much for the length of its text.
    #[inline]
    pub(super) fn hold(&self, bytes: usize) -> Result<(), Fault> {
        if self.ledger.hold(bytes) { Ok(()) } else { Err(self.too_large()) }
    }

    #[cold]
    fn too_large(&self) -> Fault {
        self.fault("too large: what is read would take more memory than its text accounts for")
    }

    /// For how many elements or members to make room, of which `count` were read, each of `size` bytes; the next one is
    /// about to be read.
    ///
    /// Room doubles, as ever; but where that could be too much, what is left is counted first.
    ///
    /// # Errors
    ///
    /// As of [`hold`](Self::hold).
    #[cold]
    pub(super) fn room(&self, count: usize, size: usize, end: u8) -> Result<usize, Fault> {
        let usual = if count == 0 { (FIRST / size.max(1)).clamp(1, 4) } else { count };
        let is_usual = self.ledger.is_little(usual.saturating_mul(size));
        let more = if is_usual { usual } else { self.clone().remaining(end) };
        self.hold(more.saturating_mul(size))?;
        Ok(more)
    }

    /// How many values there are up to the end of an array or object, before the first of which the reader stands.
    fn remaining(mut self, end: u8) -> usize {
        let mut count = 1;
        // A fault is found again, at its place.
        while self.skip().is_ok() && self.next(end, "").is_ok_and(|more| more) {
            if end == b'}' && self.before_colon(text::skip).is_err() {
                break;
            }
            count += 1;
        }
        count
    }
}
