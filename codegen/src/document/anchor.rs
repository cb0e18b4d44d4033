//! Names that schemas give themselves: `$id`, `$anchor` and `$dynamicAnchor` (JSON Schema 2020-12 §8.2).

use std::cell::OnceCell;
use std::path::{Path, PathBuf};

use super::{At, Document};
use crate::hash::HashMap;
use crate::sources::FileId;
use crate::sources::location::normal;

/// The names of all files, collected when the first is asked for: few documents have any.
#[derive(Default)]
pub struct Anchors<'a> {
    index: OnceCell<Index<'a>>,
}

#[derive(Default)]
struct Index<'a> {
    anchors: HashMap<(FileId, &'a str), Vec<At<'a>>>,
    ids: HashMap<&'a str, At<'a>>,
}

impl<'a> Document<'a> {
    /// The schema of a file that has this anchor. Of several, the one in the same `$id` as the reference, which is the
    /// one that shares most of its pointer.
    pub fn anchor(&self, root: &At<'a>, from: &At<'a>, name: &str) -> Option<At<'a>> {
        let found = self.index().anchors.get(&(root.file, name))?;
        let here = from.pointer();
        let shared = |at: &&At<'a>| {
            let there = at.pointer();
            here.split('/').zip(there.split('/')).take_while(|(one, other)| one == other).count()
        };
        let below = format!("{}/", root.pointer());
        let inside = found.iter().filter(|at| format!("{}/", at.pointer()).starts_with(&below));
        if root.file == from.file { inside.rev().max_by_key(shared) } else { inside.min_by_key(|at| at.depth()) }
            .cloned()
    }

    /// The schema that says of itself that it is called so: by this very text, or relative to the `$id` around `from`.
    pub(super) fn identified(&self, from: &At<'a>, base: &str) -> Option<At<'a>> {
        let ids = &self.index().ids;
        if ids.is_empty() {
            return None;
        }
        let relative = || {
            let resource = self.enclosing_resource(from)?;
            ids.get(beside(resource.text("$id")?, base)?.as_str())
        };
        ids.get(base).or_else(relative).cloned()
    }

    /// The innermost schema with an `$id` that holds this value.
    pub(super) fn enclosing_resource(&self, at: &At<'a>) -> Option<At<'a>> {
        if self.index().ids.is_empty() {
            return None;
        }
        at.line().into_iter().rev().find(|at| at.text("$id").is_some())
    }

    fn index(&self) -> &Index<'a> {
        self.anchors.index.get_or_init(|| {
            let mut index = Index::default();
            let mut open: Vec<At<'a>> = self.files().collect();
            open.reverse();
            while let Some(at) = open.pop() {
                for keyword in ["$anchor", "$dynamicAnchor"] {
                    if let Some(name) = at.text(keyword) {
                        index.anchors.entry((at.file, name)).or_default().push(at.clone());
                    }
                }
                if let Some(id) = at.text("$id") {
                    index.ids.entry(id.trim_end_matches('#')).or_insert_with(|| at.clone());
                }
                let children = at.members().map(|(_, value)| value).chain(at.elements());
                let begin = open.len();
                open.extend(children.filter(|child| child.element_count().is_some()));
                open[begin..].reverse();
            }
            index
        })
    }
}

/// A relative reference beside a URI: `https://example.com/b` for `b` beside `https://example.com/a`.
fn beside(id: &str, reference: &str) -> Option<String> {
    let (scheme, rest) = id.split_once("://")?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let folder = Path::new(path).parent().unwrap_or(Path::new(""));
    let joined: PathBuf = match reference.strip_prefix('/') {
        Some(absolute) => normal(Path::new(absolute)),
        None => normal(&folder.join(reference)),
    };
    Some(format!("{scheme}://{host}/{}", joined.to_str()?.replace('\\', "/")))
}
