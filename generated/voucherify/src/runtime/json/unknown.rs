//! The members of an object that its type has no room for.

use std::fmt;

use super::ledger::Ledger;
use super::object::{Rest, position};
use super::{Fault, Hidden, Map, Property, Raw, Read, Reader, Value, Write, Writer, from_slice, to_vec};

/// What an object takes that holds members, beside their text: two blocks of memory.
const BLOCKS: usize = 64;

/// The members of an object that its type has no room for, as they were sent: those that the document does not name, and
/// those that it names but whose value the field cannot hold, such as null where the document knows of none, or a number
/// beyond 64 bits. They are written again with the others, so that whoever reads a value, changes it and sends it back
/// takes nothing away from what this version of the crate does not know.
///
/// They are kept as text, in the memory of a pointer where there are none, and read when they are asked for. What is
/// inserted here is sent, unless the field of that name has a value. `Debug` shows their names alone: of what the document
/// does not know nobody can say that it is no secret.
#[derive(Clone, Default)]
pub struct Unknown(Option<Box<Held>>);

/// The text of an object, with a member at least.
#[derive(Clone)]
struct Held(String);

impl Unknown {
    /// No members.
    #[must_use]
    pub const fn new() -> Self {
        Self(None)
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// A member.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Value> {
        let mut last = None;
        self.each(&mut |member, value| {
            if member == name {
                last = value.read().ok();
            }
        });
        last
    }

    /// All members.
    #[must_use]
    pub fn to_map(&self) -> Map {
        from_slice(self.text().as_bytes()).unwrap_or_default()
    }

    /// Sets a member; what it was before.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        let mut members = self.to_map();
        let before = members.insert(name, value);
        *self = members.into();
        before
    }

    /// Takes a member out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let mut members = self.to_map();
        let before = members.remove(name)?;
        *self = members.into();
        Some(before)
    }

    fn text(&self) -> &str {
        self.0.as_ref().map_or("{}", |held| &held.0)
    }

    /// Adds a member, by its text.
    fn add(&mut self, member: &str, reader: &Reader<'_>) -> Result<(), Fault> {
        // A string at most doubles when it grows.
        reader.hold(2 * member.len() + if self.is_empty() { BLOCKS } else { 0 })?;
        match &mut self.0 {
            Some(held) => {
                held.0.pop();
                held.0.push(',');
                held.0.push_str(member);
                held.0.push('}');
            }
            None => self.0 = Some(Box::new(Held(["{", member, "}"].concat()))),
        }
        Ok(())
    }

    /// Hands out the members in the order of the text.
    fn each(&self, each: &mut dyn FnMut(&str, &Raw<'_>)) {
        if self.is_empty() {
            return;
        }
        let text = self.text();
        let ledger = Ledger::new(text, false);
        // What was read once is well-formed.
        if let Ok(object) = Reader::new(text, &ledger).raw() {
            let _ = object.each_member(&mut |name, value| {
                each(&name, &value);
                Ok(())
            });
        }
    }
}

impl Rest for Unknown {
    fn is_empty(&self) -> bool {
        Self::is_empty(self)
    }

    fn read_entry(&mut self, _: &str, start: usize, reader: &mut Reader<'_>) -> Result<(), Fault> {
        reader.skip()?;
        self.add(reader.since(start), reader)
    }

    fn keep(&mut self, _: &str, start: usize, _: &Raw<'_>, reader: &Reader<'_>) -> Result<bool, Fault> {
        self.add(reader.since(start), reader).map(|()| true)
    }

    fn write_entries(&self, writer: &mut dyn Writer, is_written: &dyn Fn(&str) -> bool) {
        self.each(&mut |name, value| {
            if !is_written(name) {
                writer.key(name);
                value.write(writer);
            }
        });
    }

    fn known(&self, properties: &[Property]) -> Vec<Option<Value>> {
        let mut known = Vec::new();
        self.each(&mut |name, value| {
            let Some(index) = position(properties, 0, name) else { return };
            known.resize(properties.len(), None);
            known[index] = value.read().ok();
        });
        known
    }
}

impl Read for Unknown {
    fn blank() -> Self {
        Self::new()
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        Map::read(reader).map(Self::from)
    }
}

impl From<Map> for Unknown {
    fn from(members: Map) -> Self {
        let text = || String::from_utf8_lossy(&to_vec(&members)).into_owned();
        Self((!members.is_empty()).then(|| Box::new(Held(text()))))
    }
}

impl From<Unknown> for Map {
    fn from(members: Unknown) -> Self {
        members.to_map()
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Unknown {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        Map::from_iter(members).into()
    }
}

/// By their names and values, however they were written.
impl PartialEq for Unknown {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text() || !self.is_empty() && !other.is_empty() && self.to_map() == other.to_map()
    }
}

impl Eq for Unknown {}

impl fmt::Debug for Unknown {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = formatter.debug_map();
        self.each(&mut |name, _| {
            map.entry(&name, &Hidden);
        });
        map.finish()
    }
}
