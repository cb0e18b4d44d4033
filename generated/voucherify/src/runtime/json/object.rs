//! Objects with known members: the one engine for all models.

use std::collections::BTreeMap;

use super::read::hold_entry;
use super::{Fault, Read, Reader, Write, Writer, text};

/// A known member of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Property {
    pub(super) name: &'static str,
    pub(super) required: bool,
    /// Whether the name has nothing to escape: found out once, by the compiler.
    plain: bool,
    /// Whether null is refused although the field, an `Option`, could hold it.
    some: bool,
    /// Whether no fault may show its value.
    secret: bool,
}

impl Property {
    /// A member without which an object is refused; it is always written, `None` as null.
    #[must_use]
    pub const fn required(name: &'static str) -> Self {
        Self { name, required: true, plain: is_plain(name), some: false, secret: false }
    }

    /// A member that may be missing; it is written unless it is absent.
    #[must_use]
    pub const fn optional(name: &'static str) -> Self {
        Self { required: false, ..Self::required(name) }
    }

    /// A member without which an object is refused, and which may not be null, although its field is an `Option`: types
    /// that require each other could not be built otherwise. It is written unless it is absent.
    #[must_use]
    pub const fn endless(name: &'static str) -> Self {
        Self { some: true, ..Self::required(name) }
    }

    /// The same, and no fault shows its value.
    #[must_use]
    pub const fn secret(self) -> Self {
        Self { secret: true, ..self }
    }
}

const fn is_plain(name: &str) -> bool {
    let bytes = name.as_bytes();
    let mut index = 0;
    while index < bytes.len() {
        if text::is_special(bytes[index]) {
            return false;
        }
        index += 1;
    }
    true
}

/// A field that a member is read into.
pub trait Slot {
    #[doc(hidden)]
    fn read_member(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault>;
}

impl<T: Read> Slot for T {
    fn read_member(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        if reader.repeated {
            reader.repeated = false;
            *self = T::blank();
        }
        self.fill(reader)
    }
}

/// A field that holds the members that the document does not name.
pub trait Rest {
    #[doc(hidden)]
    fn read_entry(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<(), Fault>;
    #[doc(hidden)]
    fn write_entries(&self, writer: &mut dyn Writer);
}

impl<T: Read + Write> Rest for BTreeMap<String, T> {
    fn read_entry(&mut self, name: &str, reader: &mut Reader<'_>) -> Result<(), Fault> {
        hold_entry(self, reader)?;
        let value = T::read(reader)?;
        self.insert(name.to_owned(), value);
        Ok(())
    }

    fn write_entries(&self, writer: &mut dyn Writer) {
        for (name, value) in self {
            writer.key(name);
            value.write(writer);
        }
    }
}

/// Reads an object into its fields, which are in the order of `properties`; other members go into `rest`, if it keeps
/// them. See `object!`.
///
/// # Errors
///
/// A [`Fault`] when it is not an object, a member is not of its type, or a required one is missing.
pub fn read_object(
    properties: &'static [Property],
    fields: &mut [&mut dyn Slot],
    rest: &mut [&mut dyn Rest],
    reader: &mut Reader<'_>,
) -> Result<(), Fault> {
    // Through a pointer: see `crate::runtime`.
    let read: fn(_, _, _, _) -> _ = read_members;
    read(properties, fields, rest, reader)
}

fn read_members(
    properties: &'static [Property],
    fields: &mut [&mut dyn Slot],
    rest: &mut [&mut dyn Rest],
    reader: &mut Reader<'_>,
) -> Result<(), Fault> {
    let mut seen = Seen::new(properties.len());
    let mut expected = 0;
    let mut more = reader.open_object()?;
    while more {
        let name = reader.name()?;
        let known = position(properties, expected, &name).and_then(|index| Some((index, fields.get_mut(index)?)));
        let read = match (known, rest.first_mut()) {
            (Some((index, field)), _) => {
                reader.repeated = seen.mark(index);
                expected = index + 1;
                let property = &properties[index];
                let read = if property.some && reader.peek() == b'n' {
                    Err(reader.expected("a value"))
                } else {
                    field.read_member(reader)
                };
                reader.repeated = false;
                read.map_err(|fault| if property.secret { fault.without_piece() } else { fault })
            }
            (None, Some(rest)) => rest.read_entry(&name, reader),
            (None, None) => reader.skip(),
        };
        read.map_err(|fault| fault.in_member(&name))?;
        more = reader.next_member()?;
    }
    seen.check(properties, reader)
}

/// Writes an object of these fields, which are in the order of `properties`, and the members in `rest`. See `object!`.
pub fn write_object(
    properties: &'static [Property],
    fields: &[&dyn Write],
    rest: &[&dyn Rest],
    writer: &mut dyn Writer,
) {
    writer.begin_object();
    for (property, field) in properties.iter().zip(fields) {
        if property.required && !property.some || !field.is_absent() {
            if property.plain {
                writer.plain_key(property.name);
            } else {
                writer.key(property.name);
            }
            field.write(writer);
        }
    }
    for rest in rest {
        rest.write_entries(writer);
    }
    writer.end_object();
}

/// Finds a name. Servers mostly send members in the order of their document, so the search begins with the expected one.
fn position(properties: &[Property], expected: usize, name: &str) -> Option<usize> {
    let (before, after) = properties.split_at(expected);
    let found = |properties: &[Property]| properties.iter().position(|property| property.name == name);
    found(after).map(|index| expected + index).or_else(|| found(before))
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

    fn check(&self, properties: &[Property], reader: &Reader<'_>) -> Result<(), Fault> {
        let is_missing = |(index, property): &(usize, &Property)| property.required && !self.has(*index);
        let mut missing = properties.iter().enumerate().filter(is_missing);
        let Some((_, property)) = missing.next() else { return Ok(()) };
        let mut message = "missing required property".to_owned();
        for (index, (_, property)) in missing.enumerate() {
            message.push_str(if index == 0 { ", and so are `" } else { ", `" });
            message.push_str(property.name);
            message.push('`');
        }
        Err(reader.fault_before(message).in_member(property.name))
    }
}
