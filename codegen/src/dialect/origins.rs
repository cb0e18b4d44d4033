//! Where the parts of a lifted tree come from.

use crate::diagnostic::{self, Place};
use crate::hash::HashMap;

/// From places of the lifted tree to those that the author wrote. Only what was moved is noted: everything below it
/// moved along, and everything else stands where it stood.
#[derive(Debug, Default)]
pub struct Origins {
    moved: HashMap<String, String>,
}

impl Origins {
    /// Notes that what stands at `lifted` was written at `written`.
    pub fn note(&mut self, lifted: &str, written: &str) {
        self.moved.insert(lifted.to_owned(), written.to_owned());
    }

    /// The place that the author wrote.
    pub fn of(&self, lifted: &str) -> String {
        translated(&self.moved, lifted)
    }
}

impl diagnostic::Origins for Origins {
    fn written(&self, place: Place) -> Place {
        Place { pointer: self.of(&place.pointer), ..place }
    }
}

/// A pointer whose longest known beginning is replaced.
pub fn translated(moved: &HashMap<String, String>, pointer: &str) -> String {
    let mut end = pointer.len();
    loop {
        let (head, rest) = pointer.split_at(end);
        if let Some(other) = moved.get(head) {
            return format!("{other}{rest}");
        }
        match head.rfind('/') {
            Some(slash) => end = slash,
            None => return pointer.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Origins;

    #[test]
    fn the_longest_beginning_decides() {
        let mut origins = Origins::default();
        origins.note("/components/schemas", "/definitions");
        origins.note("/paths/~1a/post/requestBody", "/paths/~1a/post/parameters/0");
        origins.note("/paths/~1a/post/requestBody/content/x~1y", "/paths/~1a/post/parameters/1");
        assert_eq!(origins.of("/components/schemas/A/type"), "/definitions/A/type");
        assert_eq!(origins.of("/paths/~1a/post/requestBody/required"), "/paths/~1a/post/parameters/0/required");
        assert_eq!(origins.of("/paths/~1a/post/requestBody/content/x~1y/a"), "/paths/~1a/post/parameters/1/a");
        assert_eq!((origins.of("/components/schemasX"), origins.of("")), ("/components/schemasX".into(), "".into()));
    }
}
