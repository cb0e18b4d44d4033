//! Objects with known members: what generated models implement.

use std::collections::BTreeMap;

use super::{Fault, Reader, Write, Writer};

/// A type that is a JSON object with known members.
///
/// Generated models implement it, and `object!` derives the rest from it.
pub trait Object: Sized {
    /// The members, in the order of the document.
    const PROPERTIES: &'static [Property];

    /// A value that stands in until the members were read; the reader never lets it out with a required one missing.
    fn blank() -> Self;

    /// Reads the member at this index of [`Self::PROPERTIES`].
    ///
    /// # Errors
    ///
    /// A [`Fault`] when the member's value is not of its type.
    fn read_property(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Fault>;

    /// Reads a member that is not among [`Self::PROPERTIES`]: skipped, unless the type keeps such members.
    ///
    /// # Errors
    ///
    /// A [`Fault`] when the member's value is not of the expected type.
    fn read_additional(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<(), Fault> {
        let _ = name;
        reader.skip()
    }

    /// Writes the members.
    fn write_properties(&self, object: &mut ObjectWriter<'_>);
}

/// A known member of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Property {
    pub(super) name: &'static str,
    pub(super) required: bool,
}

impl Property {
    /// A member without which an object is refused.
    #[must_use]
    pub const fn required(name: &'static str) -> Self {
        Self { name, required: true }
    }

    /// A member that may be missing.
    #[must_use]
    pub const fn optional(name: &'static str) -> Self {
        Self { name, required: false }
    }
}

/// Writes the members of an object.
pub struct ObjectWriter<'a> {
    writer: &'a mut dyn Writer,
}

impl<'a> ObjectWriter<'a> {
    pub(super) fn new(writer: &'a mut dyn Writer) -> Self {
        Self { writer }
    }

    /// Writes a member, `None` as null.
    pub fn required<T: Write>(&mut self, name: &'static str, value: &T) {
        self.writer.key(name);
        value.write(self.writer);
    }

    /// Writes a member unless it is absent.
    pub fn optional<T: Write>(&mut self, name: &'static str, value: &T) {
        if !value.is_absent() {
            self.writer.key(name);
            value.write(self.writer);
        }
    }

    /// Writes members whose names the document does not list.
    pub fn additional<T: Write>(&mut self, members: &BTreeMap<String, T>) {
        for (name, value) in members {
            self.writer.key(name);
            value.write(self.writer);
        }
    }
}

impl std::fmt::Debug for ObjectWriter<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("ObjectWriter")
    }
}

/// The part of [`Object`] that the one engine for all models calls.
pub trait Members {
    #[doc(hidden)]
    fn property(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Fault>;
    #[doc(hidden)]
    fn other(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<(), Fault>;
    #[doc(hidden)]
    fn write_members(&self, object: &mut ObjectWriter<'_>);
}

impl<T: Object> Members for T {
    fn property(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Fault> {
        self.read_property(index, reader)
    }

    fn other(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<(), Fault> {
        self.read_additional(name, reader)
    }

    fn write_members(&self, object: &mut ObjectWriter<'_>) {
        self.write_properties(object);
    }
}

/// Reads an object with known members into a blank one; see `object!`.
///
/// # Errors
///
/// A [`Fault`] when it is not an object, a member is not of its type, or a required one is missing.
pub fn read_object(
    target: &mut dyn Members,
    properties: &'static [Property],
    reader: &mut Reader<'_>,
) -> Result<(), Fault> {
    let mut seen = Seen::new(properties.len());
    let mut expected = 0;
    let mut more = reader.open_object()?;
    while more {
        let name = reader.name()?;
        match position(properties, expected, &name) {
            Some(index) => {
                reader.repeated = seen.mark(index);
                expected = index + 1;
                target.property(index, reader).map_err(|fault| fault.in_member(&name))?;
                reader.repeated = false;
            }
            None => target.other(&name, reader).map_err(|fault| fault.in_member(&name))?,
        }
        more = reader.next_member()?;
    }
    seen.check(properties).map_err(|message| reader.fault_before(message))
}

/// Writes an object with known members; see `object!`.
pub fn write_object(source: &dyn Members, writer: &mut dyn Writer) {
    writer.begin_object();
    source.write_members(&mut ObjectWriter::new(writer));
    writer.end_object();
}

/// Finds a name. Servers mostly send members in the order of their document, so the next one is tried first.
fn position(properties: &[Property], expected: usize, name: &str) -> Option<usize> {
    match properties.get(expected) {
        Some(property) if property.name == name => Some(expected),
        _ => properties.iter().position(|property| property.name == name),
    }
}

/// Which members came; on the heap only for objects of more than 64.
struct Seen {
    first: u64,
    rest: Vec<bool>,
}

impl Seen {
    fn new(count: usize) -> Self {
        Self { first: 0, rest: if count > 64 { vec![false; count - 64] } else { Vec::new() } }
    }

    /// Notes a member; whether it came before.
    fn mark(&mut self, index: usize) -> bool {
        if index >= 64 {
            return std::mem::replace(&mut self.rest[index - 64], true);
        }
        let bit = 1 << index;
        let before = self.first & bit != 0;
        self.first |= bit;
        before
    }

    fn has(&self, index: usize) -> bool {
        if index >= 64 { self.rest[index - 64] } else { self.first >> index & 1 == 1 }
    }

    fn check(&self, properties: &[Property]) -> Result<(), String> {
        let is_missing = |(index, property): &(usize, &Property)| property.required && !self.has(*index);
        let mut missing = properties.iter().enumerate().filter(is_missing);
        let Some((_, property)) = missing.next() else { return Ok(()) };
        let mut message = format!("missing required property `{}`", property.name);
        for (_, property) in missing {
            message.push_str(&format!(", `{}`", property.name));
        }
        Err(message)
    }
}
