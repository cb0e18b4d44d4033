//! Mappings of the tree, of which a document has as many as values.

use std::sync::Arc;

use super::Node;
use crate::hash::HashMap;

/// Mappings of more members are searched by hash, others one by one.
const FEW: usize = 16;

/// A mapping, in the order of the text; YAML keys that are no strings are kept as their text, as it was written.
/// Members that a YAML merge key (`<<`) brings in follow the mapping's own.
#[derive(Debug, Clone, Default)]
pub struct Object(Members);

/// The name of a member, or a string. Most are short, and used again and again: a reader shares those.
pub type Text = Arc<str>;

type Member = (Text, Node);

#[derive(Debug, Clone)]
enum Members {
    Few(Vec<Member>),
    Many(Box<Indexed>),
}

/// Members, and where each of them stands.
#[derive(Debug, Clone)]
struct Indexed {
    members: Vec<Member>,
    places: HashMap<Text, usize>,
}

impl Object {
    /// How many members there are.
    pub fn len(&self) -> usize {
        self.members().len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.members().is_empty()
    }

    /// The names and values.
    pub fn iter(&self) -> Iter<'_> {
        self.into_iter()
    }

    /// The names.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.members().iter().map(|(name, _)| &**name)
    }

    /// The values.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &Node> {
        self.members().iter().map(|(_, value)| value)
    }

    /// The names, and the values to be changed.
    pub fn iter_mut(&mut self) -> impl DoubleEndedIterator<Item = (&str, &mut Node)> {
        self.members_mut().iter_mut().map(|(name, value)| (&**name, value))
    }

    /// Which of the members has this name.
    pub fn get_index_of(&self, name: &str) -> Option<usize> {
        match &self.0 {
            Members::Few(members) => members.iter().position(|(own, _)| **own == *name),
            Members::Many(indexed) => indexed.places.get(name).copied(),
        }
    }

    /// Whether there is a member of this name.
    pub fn contains_key(&self, name: &str) -> bool {
        self.get_index_of(name).is_some()
    }

    /// A member.
    pub fn get_key_value(&self, name: &str) -> Option<(&str, &Node)> {
        self.members().get(self.get_index_of(name)?).map(|(name, value)| (&**name, value))
    }

    /// The value of a member.
    pub fn get(&self, name: &str) -> Option<&Node> {
        self.get_key_value(name).map(|(_, value)| value)
    }

    /// The value of a member, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Node> {
        let place = self.get_index_of(name)?;
        self.members_mut().get_mut(place).map(|(_, value)| value)
    }

    /// The name and value of the member at this place.
    #[cfg(feature = "overlays")]
    pub fn get_index_mut(&mut self, place: usize) -> Option<(&str, &mut Node)> {
        self.members_mut().get_mut(place).map(|(name, value)| (&**name, value))
    }

    /// Removes the members at the places of which `keep` says no; the others keep their order.
    #[cfg(feature = "overlays")]
    pub fn retain(&mut self, mut keep: impl FnMut(usize, &str) -> bool) {
        let members = std::mem::take(self).into_members();
        let kept = members.into_iter().enumerate().filter(|(place, (name, _))| keep(*place, name));
        self.extend(kept.map(|(_, member)| member));
    }

    /// Adds a member at the end, or replaces the value of the one that has this name.
    pub fn insert(&mut self, name: impl Into<Text>, value: Node) {
        let name = name.into();
        match self.get_mut(&name) {
            Some(old) => *old = value,
            None => self.push(name, value),
        }
    }

    /// Removes a member; the others keep their order.
    pub fn remove(&mut self, name: &str) -> Option<Node> {
        let place = self.get_index_of(name)?;
        let mut members = std::mem::take(self).into_members();
        let (_, value) = members.remove(place);
        self.extend(members);
        Some(value)
    }

    /// Gives back the memory that was taken for members to come.
    pub(super) fn shrink(&mut self) {
        shrink(self.members_mut());
    }

    /// Adds a member whose name is new.
    pub(super) fn push(&mut self, name: Text, value: Node) {
        match &mut self.0 {
            Members::Few(members) if members.len() < FEW => members.push((name, value)),
            Members::Few(members) => {
                let mut indexed = Box::new(Indexed::of(std::mem::take(members)));
                indexed.push(name, value);
                self.0 = Members::Many(indexed);
            }
            Members::Many(indexed) => indexed.push(name, value),
        }
    }

    fn members(&self) -> &[Member] {
        match &self.0 {
            Members::Few(members) => members,
            Members::Many(indexed) => &indexed.members,
        }
    }

    fn members_mut(&mut self) -> &mut Vec<Member> {
        match &mut self.0 {
            Members::Few(members) => members,
            Members::Many(indexed) => &mut indexed.members,
        }
    }

    fn into_members(self) -> Vec<Member> {
        match self.0 {
            Members::Few(members) => members,
            Members::Many(indexed) => indexed.members,
        }
    }
}

/// Gives back what a list took for elements to come. Allocators keep up to half of a block that is asked to shrink; a
/// tree of small lists is worth a copy.
pub(crate) fn shrink<T>(list: &mut Vec<T>) {
    if list.len() < list.capacity() {
        let mut exact = Vec::with_capacity(list.len());
        exact.append(list);
        *list = exact;
    }
}

impl Indexed {
    fn of(members: Vec<Member>) -> Self {
        let places = members.iter().enumerate().map(|(place, (name, _))| (name.clone(), place)).collect();
        Self { members, places }
    }

    fn push(&mut self, name: Text, value: Node) {
        self.places.insert(name.clone(), self.members.len());
        self.members.push((name, value));
    }
}

impl Default for Members {
    fn default() -> Self {
        Self::Few(Vec::new())
    }
}

/// Equal in any order.
impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(name, value)| other.get(name) == Some(value))
    }
}

impl<N: Into<Text>> Extend<(N, Node)> for Object {
    fn extend<I: IntoIterator<Item = (N, Node)>>(&mut self, members: I) {
        for (name, value) in members {
            self.insert(name, value);
        }
    }
}

impl<N: Into<Text>> FromIterator<(N, Node)> for Object {
    fn from_iter<I: IntoIterator<Item = (N, Node)>>(members: I) -> Self {
        let mut object = Self::default();
        object.extend(members);
        object.shrink();
        object
    }
}

impl IntoIterator for Object {
    type Item = Member;
    type IntoIter = std::vec::IntoIter<Member>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_members().into_iter()
    }
}

/// The names and values of a mapping.
pub type Iter<'a> = std::iter::Map<std::slice::Iter<'a, Member>, fn(&Member) -> (&str, &Node)>;

impl<'a> IntoIterator for &'a Object {
    type Item = (&'a str, &'a Node);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.members().iter().map(|(name, value)| (name, value))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::parse;
    use super::{FEW, Member, Node, Object};

    fn counted(count: usize) -> Object {
        (0..count).map(|number| (format!("m{number}"), Node::integer(number as i128))).collect()
    }

    #[test]
    fn few_and_many_members_are_found_replaced_and_removed() {
        for count in [0, 1, FEW - 1, FEW, FEW + 1, 3 * FEW] {
            let mut object = counted(count);
            assert_eq!(object.len(), count);
            object.insert("last", Node::Null);
            object.insert("last", Node::Bool(true));
            assert_eq!(object.get("last"), Some(&Node::Bool(true)));
            assert_eq!(object.keys().next_back(), Some("last"));
            for number in (0..count).step_by(2) {
                assert!(object.remove(&format!("m{number}")).is_some(), "{count}");
            }
            let left: Vec<String> = object.keys().map(str::to_owned).collect();
            let odd = (0..count).filter(|number| number % 2 == 1).map(|number| format!("m{number}"));
            assert_eq!(left, odd.chain(["last".to_owned()]).collect::<Vec<_>>());
            assert!(left.iter().all(|name| object.contains_key(name)) && !object.contains_key("m0"));
        }
    }

    #[test]
    fn order_does_not_matter_for_equality() {
        for count in [2, FEW, 3 * FEW] {
            let (object, mut other) = (counted(count), counted(count));
            let first = other.remove("m0").unwrap_or(Node::Null);
            assert_ne!(object, other);
            other.insert("m0", first);
            assert_eq!(object, other);
            other.insert("m1", Node::Null);
            assert_ne!(object, other);
        }
    }

    /// A document has millions of them.
    #[test]
    fn values_and_members_are_small() {
        assert_eq!((size_of::<Node>(), size_of::<Member>()), (32, 48));
    }

    #[test]
    fn a_name_is_kept_once() {
        for text in [r#"{"one": {"type": 1}, "other": [{"type": 2}]}"#, "one: {type: 1}\nother: [{type: 2}]"] {
            let tree = parse(text).expect("the text is a document");
            let members = tree.as_object().expect("its root is a mapping");
            let one = members.get("one").and_then(Node::as_object).cloned().unwrap_or_default();
            let other = members.get("other").and_then(Node::as_array).and_then(|list| list.first()?.as_object());
            let (one, other) = (one.into_iter().next(), other.cloned().unwrap_or_default().into_iter().next());
            let (Some((one, _)), Some((other, _))) = (one, other) else { panic!("both have a member: {text}") };
            assert!(Arc::ptr_eq(&one, &other), "{text}");
        }
    }
}
