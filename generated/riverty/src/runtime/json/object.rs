//! Objects with known members: the one engine for all models.

use std::collections::BTreeMap;

use super::lenient::Lenient;
use super::read::hold_entry;
use super::reader::Before;
use super::{Fault, Kind, Raw, Read, Reader, Value, Write, Writer, from_slice, text, to_vec};

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
    /// What it is turned into, where it comes in another form.
    pub(super) lenient: Lenient,
    /// Whether its value may come without the object around it.
    pub(super) bare: bool,
}

impl Property {
    /// A member without which an object is refused; it is always written, `None` as null.
    #[must_use]
    pub const fn required(name: &'static str) -> Self {
        Self {
            name,
            required: true,
            plain: is_plain(name),
            some: false,
            secret: false,
            lenient: Lenient::Never,
            bare: false,
        }
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

    /// Whether an object has the member, whose value is in this field.
    pub(super) fn is_written(&self, field: &dyn Write) -> bool {
        self.required && !self.some || !field.is_absent()
    }

    /// Reads a value into its field.
    pub(super) fn read_into(&self, field: &mut dyn Slot, reader: &mut Reader<'_>) -> Result<(), Fault> {
        if self.some && reader.peek() == b'n' {
            return Err(reader.expected("a value"));
        }
        self.lenient.read(field, reader).map_err(|fault| if self.secret { fault.without_piece() } else { fault })
    }

    fn write_name(&self, writer: &mut dyn Writer) {
        if self.plain {
            writer.plain_key(self.name);
        } else {
            writer.key(self.name);
        }
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
        if reader.before != Before::Nothing {
            *self = T::blank();
            if std::mem::take(&mut reader.before) == Before::Unfit {
                return Ok(());
            }
        }
        self.fill(reader)
    }
}

/// A field that holds the members that no other field does.
pub trait Rest {
    /// Whether it holds none.
    #[doc(hidden)]
    fn is_empty(&self) -> bool;
    /// Reads a member that the document does not name, and whose own name begins at `start`.
    #[doc(hidden)]
    fn read_entry(&mut self, name: &str, start: usize, reader: &mut Reader<'_>) -> Result<(), Fault>;
    /// Keeps a member that was read, but whose value its field could not hold; whether it could.
    #[doc(hidden)]
    fn keep(&mut self, name: &str, start: usize, value: &Raw<'_>, reader: &Reader<'_>) -> Result<bool, Fault>;
    /// Writes the members, but for those that were written already.
    #[doc(hidden)]
    fn write_entries(&self, writer: &mut dyn Writer, is_written: &dyn Fn(&str) -> bool);
    /// What it holds of the members that the document names; nothing if it is none of them.
    #[doc(hidden)]
    fn known(&self, properties: &[Property]) -> Vec<Option<Value>> {
        let _ = properties;
        Vec::new()
    }
}

impl<T: Read + Write> Rest for BTreeMap<String, T> {
    fn is_empty(&self) -> bool {
        Self::is_empty(self)
    }

    fn read_entry(&mut self, name: &str, _: usize, reader: &mut Reader<'_>) -> Result<(), Fault> {
        hold_entry(self, reader)?;
        let value = T::read(reader)?;
        self.insert(name.to_owned(), value);
        Ok(())
    }

    /// A null, if it has room for that; of a number that is also in a field nobody could tell which one counts.
    fn keep(&mut self, name: &str, _: usize, value: &Raw<'_>, reader: &Reader<'_>) -> Result<bool, Fault> {
        let null = if value.kind() == Kind::Null { value.try_read() } else { None };
        let Some(value) = null else { return Ok(false) };
        hold_entry(self, reader)?;
        self.insert(name.to_owned(), value);
        Ok(true)
    }

    fn write_entries(&self, writer: &mut dyn Writer, is_written: &dyn Fn(&str) -> bool) {
        for (name, value) in self {
            if !is_written(name) {
                writer.key(name);
                value.write(writer);
            }
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
    let tag = reader.tag.take();
    if let (Some(property), Some(field)) = (properties.first().filter(|first| first.bare), fields.first_mut())
        && property.comes_bare(reader)?
    {
        seen.mark(0);
        if let Some(unfit) = read_member(property, &mut **field, reader)? {
            unfit.pass_on(property.name, reader);
        }
        return seen.check(properties, reader);
    }
    let mut expected = 0;
    let mut more = reader.open_object()?;
    while more {
        let start = reader.start();
        let name = reader.name()?;
        let known = position(properties, expected, &name).and_then(|index| Some((index, fields.get_mut(index)?)));
        let read = match known {
            Some((index, field)) => {
                reader.before = if seen.mark(index) { Before::Other } else { Before::Nothing };
                expected = index + 1;
                match read_member(&properties[index], &mut **field, reader) {
                    Ok(Some(unfit)) => match rest.first_mut() {
                        Some(rest) => unfit.keep(&properties[index], &mut **field, (&mut **rest, &name, start), reader),
                        // An object around this one may keep it.
                        None => {
                            unfit.pass_on(&name, reader);
                            Ok(())
                        }
                    },
                    Ok(None) => Ok(()),
                    Err(fault) => Err(fault),
                }
            }
            None => match rest.first_mut().filter(|_| tag != Some(&*name)) {
                Some(rest) => rest.read_entry(&name, start, reader),
                None => reader.skip(),
            },
        };
        read.map_err(|fault| fault.in_member(&name))?;
        more = reader.next_member()?;
    }
    seen.check(properties, reader)
}

/// Reads a member into its field; the value if that cannot hold it.
fn read_member<'a>(
    property: &Property,
    field: &mut dyn Slot,
    reader: &mut Reader<'a>,
) -> Result<Option<Unfit<'a>>, Fault> {
    let start = reader.start();
    let is_null = reader.peek() == b'n';
    if property.some && is_null {
        return Err(reader.expected("a value"));
    }
    let before = (reader.clipped.take(), std::mem::take(&mut reader.rounded));
    reader.holds_null = false;
    let read = property.lenient.read(field, reader);
    reader.before = Before::Nothing;
    read.map_err(|fault| if property.secret { fault.without_piece() } else { fault })?;
    let clipped = std::mem::replace(&mut reader.clipped, before.0);
    let rounded = std::mem::replace(&mut reader.rounded, before.1);
    let clipped = clipped.map(|fault| if property.secret { fault.without_piece() } else { fault });
    let is_held = clipped.is_none() && !rounded && (!is_null || property.required || reader.holds_null);
    Ok((!is_held).then(|| Unfit { value: Raw::new(reader.at(start), reader.position), clipped, rounded }))
}

/// A value that its field cannot hold.
struct Unfit<'a> {
    value: Raw<'a>,
    /// A number in it that another one was read for; else it is rounded, or null, and nothing was read for it.
    clipped: Option<Fault>,
    /// Whether it has more digits than what was read for it.
    rounded: bool,
}

impl Unfit<'_> {
    /// Leaves a number to an object around this one, whose member it is then.
    fn pass_on(self, name: &str, reader: &mut Reader<'_>) {
        reader.rounded |= self.rounded;
        if let (Some(fault), None) = (self.clipped, &reader.clipped) {
            reader.clipped = Some(fault.in_member(name));
        }
    }

    /// Keeps the value beside its field, under its name, which begins at a place.
    fn keep(
        self,
        property: &Property,
        field: &mut dyn Slot,
        (rest, name, start): (&mut dyn Rest, &str, usize),
        reader: &mut Reader<'_>,
    ) -> Result<(), Fault> {
        if !rest.keep(name, start, &self.value, reader)? {
            self.pass_on(name, reader);
        } else if self.clipped.is_some() && !property.required {
            // Nothing is better than another number.
            reader.before = Before::Unfit;
            field.read_member(reader)?;
        }
        Ok(())
    }
}

/// Writes an object of these fields, which are in the order of `properties`, and the members in `rest`. See `object!`.
pub fn write_object(
    properties: &'static [Property],
    fields: &[&dyn Write],
    rest: &[&dyn Rest],
    writer: &mut dyn Writer,
) {
    writer.begin_object();
    match rest.first().filter(|rest| !rest.is_empty()) {
        Some(rest) => write_with(properties, fields, *rest, writer),
        None => {
            for (property, field) in properties.iter().zip(fields) {
                if property.is_written(*field) {
                    property.write_name(writer);
                    field.write(writer);
                }
            }
        }
    }
    writer.end_object();
}

/// Writes the fields, and the members that they do not hold.
fn write_with(properties: &[Property], fields: &[&dyn Write], rest: &dyn Rest, writer: &mut dyn Writer) {
    let known = rest.known(properties);
    let mut written = vec![false; properties.len()];
    for (index, (property, field)) in properties.iter().zip(fields).enumerate() {
        if !property.is_written(*field) {
            continue;
        }
        written[index] = true;
        property.write_name(writer);
        match known.get(index).and_then(Option::as_ref).filter(|kept| is_nearest(*field, kept)) {
            Some(exact) => exact.write(writer),
            None => field.write(writer),
        }
    }
    rest.write_entries(writer, &|name| position(properties, 0, name).is_some_and(|index| written[index]));
}

/// Whether a field still has what came nearest to a value when that was read.
fn is_nearest(field: &dyn Write, exact: &Value) -> bool {
    from_slice::<Value>(&to_vec(field)).is_ok_and(|held| held.is_nearest_to(exact))
}

/// Finds a name. Servers mostly send members in the order of their document, so the search begins with the expected one.
pub(super) fn position(properties: &[Property], expected: usize, name: &str) -> Option<usize> {
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
