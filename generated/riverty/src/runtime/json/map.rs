//! The members of an object that a document leaves open.

use std::fmt;

use super::{Fault, Read, Reader, Value, Write, Writer};

/// The members of a JSON object, in the order of their names.
///
/// A sorted list takes a tenth of the memory of a tree where objects are small, and is searched as quickly.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Map {
    /// No name is there twice.
    members: Vec<(String, Value)>,
}

impl Map {
    /// No members.
    #[must_use]
    pub const fn new() -> Self {
        Self { members: Vec::new() }
    }

    /// How many members there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    fn place(&self, name: &str) -> Result<usize, usize> {
        self.members.binary_search_by(|(member, _)| member.as_str().cmp(name))
    }

    /// Whether there is a member of this name.
    #[must_use]
    pub fn contains_key(&self, name: &str) -> bool {
        self.place(name).is_ok()
    }

    /// A member.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.place(name).ok().map(|index| &self.members[index].1)
    }

    /// A member, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        self.place(name).ok().map(|index| &mut self.members[index].1)
    }

    /// Sets a member; what it was before.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        let (name, value) = (name.into(), value.into());
        match self.place(&name) {
            Ok(index) => Some(std::mem::replace(&mut self.members[index].1, value)),
            Err(index) => {
                self.members.insert(index, (name, value));
                None
            }
        }
    }

    /// Takes a member out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.place(name).ok().map(|index| self.members.remove(index).1)
    }

    /// The members.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&String, &Value)> + ExactSizeIterator {
        self.members.iter().map(|(name, value)| (name, value))
    }

    /// The names of the members.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &String> + ExactSizeIterator {
        self.members.iter().map(|(name, _)| name)
    }

    /// The values of the members.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &Value> + ExactSizeIterator {
        self.members.iter().map(|(_, value)| value)
    }

    /// Brings the members in order; of several with the same name the last one stays.
    fn sort(&mut self) {
        if self.members.is_sorted_by(|one, other| one.0 < other.0) {
            return;
        }
        // Stable: equal names keep their order.
        self.members.sort_by(|one, other| one.0.cmp(&other.0));
        self.members.dedup_by(|later, earlier| {
            let is_same = later.0 == earlier.0;
            if is_same {
                std::mem::swap(later, earlier);
            }
            is_same
        });
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Map {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        let members = members.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        let mut map = Self { members };
        map.sort();
        map
    }
}

impl<K: Into<String>, V: Into<Value>> Extend<(K, V)> for Map {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, members: I) {
        self.members.extend(members.into_iter().map(|(name, value)| (name.into(), value.into())));
        self.sort();
    }
}

impl IntoIterator for Map {
    type Item = (String, Value);
    type IntoIter = std::vec::IntoIter<(String, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.members.into_iter()
    }
}

impl<'a> IntoIterator for &'a Map {
    type Item = (&'a String, &'a Value);
    type IntoIter = std::iter::Map<std::slice::Iter<'a, (String, Value)>, fn(&'a (String, Value)) -> Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.members.iter().map(|(name, value)| (name, value))
    }
}

/// Null where there is no such member.
impl std::ops::Index<&str> for Map {
    type Output = Value;

    fn index(&self, name: &str) -> &Value {
        self.get(name).unwrap_or(&Value::Null)
    }
}

impl Read for Map {
    fn blank() -> Self {
        Self::new()
    }

    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        let mut more = reader.open_object()?;
        while more {
            let name = reader.name()?;
            let count = self.members.len();
            if count == self.members.capacity() {
                self.members.reserve_exact(reader.room(count, size_of::<(String, Value)>(), b'}')?);
            }
            let value = Value::read(reader).map_err(|fault| fault.in_member(&name))?;
            self.members.push((name.into_owned(), value));
            more = reader.next_member()?;
        }
        self.sort();
        Ok(())
    }
}

impl Write for Map {
    fn write(&self, writer: &mut dyn Writer) {
        writer.begin_object();
        for (name, value) in self {
            writer.key(name);
            value.write(writer);
        }
        writer.end_object();
    }
}

impl fmt::Debug for Map {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self).finish()
    }
}
