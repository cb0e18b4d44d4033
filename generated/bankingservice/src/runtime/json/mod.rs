//! JSON: reading and writing without a line of generic code per model.
//!
//! A model says what its members are (`object!`); one engine for all models does the rest.

mod bridge;
mod conversions;
mod copy;
mod fault;
mod foreign;
mod glance;
mod ledger;
mod lenient;
mod map;
mod number;
mod object;
mod piece;
mod raw;
mod read;
mod reader;
mod tagged;
mod text;
mod unknown;
mod value;
mod write;
mod writer;

pub(crate) use self::bridge::{bridge, integer_enum, number_enum, object, string_enum};
pub use self::bridge::{deserialize, serialize};
pub use self::fault::{Fault, Hidden};
pub use self::map::Map;
pub use self::number::{Number, is_number};
pub use self::object::{Property, Rest, Slot, read_object, write_object};
pub use self::raw::{Kind, Raw, Shape};
pub use self::read::Read;
pub use self::reader::Reader;
pub use self::tagged::write_tagged;
pub use self::unknown::Unknown;
pub use self::value::{Place, Value};
pub use self::write::{Write, Writer};
pub use self::writer::JsonWriter;

use self::ledger::Ledger;

/// Reads a JSON text.
///
/// # Errors
///
/// A [`Fault`] that says where and why the text is not a `T`.
pub fn from_slice<T: Read>(text: &[u8]) -> Result<T, Fault> {
    let mut value = T::blank();
    // Through a pointer: see `crate::runtime`.
    let read: fn(_, &mut dyn FnMut(&mut Reader<'_>) -> _) -> _ = read_text;
    read(text, &mut |reader| value.fill(reader))?;
    Ok(value)
}

/// The part of [`from_slice`] that is the same for all types.
fn read_text(text: &[u8], read: &mut dyn FnMut(&mut Reader<'_>) -> Result<(), Fault>) -> Result<(), Fault> {
    let result = match std::str::from_utf8(text) {
        Ok(text) => {
            let ledger = Ledger::new(text, true);
            let mut reader = Reader::new(text, &ledger);
            read(&mut reader).and_then(|()| reader.check()).and_then(|()| reader.finish())
        }
        Err(error) => Err(Fault::at(error.valid_up_to(), "the text is not UTF-8")),
    };
    result.map_err(|fault| fault.locate(text))
}

/// Reads a JSON text that is part of this crate: a value that the document fixes.
#[must_use]
pub fn fixed<T: Read>(text: &'static str) -> T {
    from_slice(text.as_bytes()).unwrap_or_else(|_| T::blank())
}

/// Writes a value as JSON text.
#[must_use]
pub fn to_vec(value: &dyn Write) -> Vec<u8> {
    let mut writer = JsonWriter::new();
    value.write(&mut writer);
    writer.into_bytes()
}

/// Reads a `T` from a value in memory: a [`Value`], or whatever else can be written.
///
/// # Errors
///
/// A [`Fault`] that says where and why the value is not a `T`.
pub fn from_value<T: Read>(value: &dyn Write) -> Result<T, Fault> {
    bridge::read_value(value, &mut |reader| T::read(reader))
}

/// Turns a value into a tree in memory.
#[must_use]
pub fn to_value(value: &dyn Write) -> Value {
    // What the writer writes is JSON; only what is nested too deeply has no place in a Value.
    from_slice(&to_vec(value)).unwrap_or_default()
}
