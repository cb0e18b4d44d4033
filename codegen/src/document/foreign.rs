//! What is known of values outside of the document: which have been looked at, and what they are called.

use std::cell::{OnceCell, RefCell};
use std::collections::VecDeque;

use super::grammar::Kind;
use super::reference::stem;
use super::{At, Document};
use crate::diagnostic::Place;
use crate::hash::{HashMap, HashSet};
use crate::sources::FileId;
use crate::tree::pointer::unescaped;

/// What is known of other files.
#[derive(Default)]
pub struct Foreign<'a> {
    unchecked: RefCell<VecDeque<(At<'a>, Kind)>>,
    seen: RefCell<HashSet<(Place, Kind)>>,
    /// Schemas of other files that are a component of the document: `Pet: {$ref: pet.yaml}`.
    components: OnceCell<HashMap<Place, &'a str>>,
    /// Names that schemas of other files have taken.
    taken: RefCell<HashMap<String, Place>>,
}

/// What a schema that is referred to is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// As a component is.
    Component(String),
    /// By these words.
    Words(Vec<String>),
}

/// Where files keep their schemas under names.
const SHELVES: [&str; 5] = ["/components/schemas/", "/definitions/", "/$defs/", "/schemas/", "/"];

/// Words of a pointer that say where a schema stands, rather than what it is.
const KEYWORDS: [&str; 9] =
    ["", "components", "properties", "schema", "content", "items", "responses", "$defs", "definitions"];

impl<'a> Document<'a> {
    /// Remembers a value of another file that a reference led to, for it has to be checked as well.
    pub(super) fn note(&self, target: At<'a>, kind: Kind) {
        if target.file != FileId::ROOT && self.foreign.seen.borrow_mut().insert((target.place(), kind)) {
            self.foreign.unchecked.borrow_mut().push_back((target, kind));
        }
    }

    /// A value that has not been checked yet.
    pub(super) fn next_unchecked(&self) -> Option<(At<'a>, Kind)> {
        self.foreign.unchecked.borrow_mut().pop_front()
    }

    /// What a schema of another file is called: what the document's components call it, else what its file does, else
    /// (where that is taken) both. `None` for a schema of the document itself.
    pub fn foreign_name(&self, at: &At<'a>) -> Option<Named> {
        if at.file == FileId::ROOT {
            return None;
        }
        let place = at.place();
        if let Some(name) = self.components().get(&place) {
            return Some(Named::Component((*name).to_owned()));
        }
        let file = stem(self.trees.sources.name(at.file));
        let shelf = SHELVES.iter().find_map(|shelf| place.pointer.strip_prefix(shelf));
        let words: Vec<String> = shelf.unwrap_or_default().split('/').map(unescaped).collect();
        let name = match words.as_slice() {
            [only] if only.is_empty() => file.clone(),
            [only] => only.clone(),
            _ => {
                let outer = (shelf == place.pointer.get(1..)).then_some(file);
                let is_media_type = |word: &str| !word.starts_with('/') && word.matches('/').count() == 1;
                let is_said = |word: &String| !KEYWORDS.contains(&word.as_str()) && !is_media_type(word);
                let said = words.into_iter().filter(is_said);
                return Some(Named::Words(outer.into_iter().chain(said).collect()));
            }
        };
        let is_component = |name: &str| {
            self.root().get("components").and_then(|at| at.get("schemas")).is_some_and(|schemas| schemas.has(name))
        };
        let mut taken = self.foreign.taken.borrow_mut();
        let is_free = !is_component(&name) && *taken.entry(name.clone()).or_insert_with(|| place.clone()) == place;
        let outer = if name == file { folder(self.trees.sources.name(at.file)) } else { file };
        Some(if is_free { Named::Component(name) } else { Named::Words(vec![outer, name]) })
    }

    /// What a file is called, without folder and endings.
    pub fn file_stem(&self, file: FileId) -> String {
        stem(self.trees.sources.name(file))
    }

    fn components(&self) -> &HashMap<Place, &'a str> {
        self.foreign.components.get_or_init(|| {
            let mut components = HashMap::default();
            for (name, at) in self.root().get("components").iter().flat_map(|at| at.members_of("schemas")) {
                let target = at.has("$ref").then(|| self.find(&at)).flatten();
                if let Some(target) = target.filter(|target| target.file != FileId::ROOT) {
                    components.entry(target.place()).or_insert(name);
                }
            }
            components
        })
    }
}

/// The name of the folder that a file stands in.
fn folder(path: &str) -> String {
    path.rsplit(['/', '\\']).nth(1).unwrap_or_default().to_owned()
}
