//! Where the values of an amended document were written.

use crate::diagnostic::{Origins, Place};
use crate::hash::HashMap;
use crate::sources::FileId;
use crate::tree::Text;
use crate::tree::pointer::{escaped, unescaped};

/// Where a value was written, and those within it that come from elsewhere. What has no place of its own stands where
/// the value around it says, and the document itself where it always stood.
#[derive(Debug, Clone, Default)]
pub struct Trace {
    own: Option<Place>,
    below: HashMap<Text, Trace>,
}

impl Trace {
    /// The trace of a value that was written at this place, with all that is in it.
    pub fn at(place: Place) -> Self {
        Self { own: Some(place), below: HashMap::default() }
    }

    /// The place of the value, where it has one of its own.
    pub fn place(&self) -> Option<&Place> {
        self.own.as_ref()
    }

    /// The same, written at this place where it has none of its own.
    pub fn or_at(self, place: Place) -> Self {
        Self { own: self.own.or(Some(place)), ..self }
    }

    /// The trace of a member or element, to be changed.
    pub fn entry(&mut self, key: impl Into<Text>) -> &mut Self {
        self.below.entry(key.into()).or_default()
    }

    /// The value of this name is another one now.
    pub fn put(&mut self, key: impl Into<Text>, trace: Self) {
        self.below.insert(key.into(), trace);
    }

    /// The value of this name is gone: what was known of it, if anything was.
    pub fn forget(&mut self, key: &str) -> Option<Self> {
        self.below.remove(key)
    }

    /// The trace of a member or element as it is on its own.
    pub fn child(&self, key: &str) -> Self {
        let mut child = self.below.get(key).cloned().unwrap_or_default();
        if child.own.is_none() {
            child.own = self.own.as_ref().map(|place| below(place, key));
        }
        child
    }

    /// The trace of the value at a place of the document as it is on its own.
    pub fn of(&self, pointer: &str) -> Self {
        let mut tokens = pointer.split('/').skip(1).map(unescaped);
        let found = tokens.try_fold(self, |trace, token| trace.below.get(&*token));
        Self { own: Some(self.written(pointer)), below: found.map(|trace| trace.below.clone()).unwrap_or_default() }
    }

    /// Where the value at a place of the document was written.
    pub fn written(&self, pointer: &str) -> Place {
        let mut trace = self;
        let mut known = self.own.as_ref().map(|place| (place, 0));
        let mut end = 0;
        for token in pointer.split('/').skip(1) {
            let Some(child) = trace.below.get(&*unescaped(token)) else { break };
            end += 1 + token.len();
            known = child.own.as_ref().map(|place| (place, end)).or(known);
            trace = child;
        }
        match known {
            Some((place, end)) => {
                let rest = pointer.get(end..).unwrap_or_default();
                Place { file: place.file, pointer: format!("{}{rest}", place.pointer) }
            }
            None => Place { file: FileId::ROOT, pointer: pointer.to_owned() },
        }
    }
}

impl Origins for Trace {
    fn written(&self, place: Place) -> Place {
        Self::written(self, &place.pointer)
    }
}

/// The place of a member or element.
pub fn below(place: &Place, key: &str) -> Place {
    Place { file: place.file, pointer: format!("{}/{}", place.pointer, escaped(key)) }
}
