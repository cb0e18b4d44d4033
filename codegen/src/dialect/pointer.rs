//! Pointers from one tree to another.

use crate::tree::Node;
use crate::tree::pointer::{escaped, names};

/// The pointer of the member or element `key` of what `parent` points to.
pub fn below(parent: &str, key: &str) -> String {
    format!("{parent}/{}", escaped(key))
}

/// A pointer as the text of a `$ref`, whose fragment is percent-decoded by who follows it.
pub fn reference(pointer: &str) -> String {
    format!("#{}", pointer.replace('%', "%25"))
}

/// The value that a pointer leads to.
pub fn value_mut<'n>(root: &'n mut Node, pointer: &str) -> Option<&'n mut Node> {
    let mut current = root;
    for key in names(pointer) {
        current = match current {
            Node::Object(members) => members.get_mut(&key)?,
            Node::Array(elements) => elements.get_mut(key.parse::<usize>().ok()?)?,
            _ => return None,
        };
    }
    Some(current)
}
