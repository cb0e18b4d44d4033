//! Which parts of multipart bodies are files (OpenAPI 3.1 §4.8.14 and §4.8.15.1.1): found before anything is lowered, for
//! it is where a schema is used that makes it one.

use super::Lowering;
use super::all::All;
use super::body::is_binary;
use super::scalar::json_content;
use crate::document::{At, Dialect, Kind as JsonKind};
use crate::ir::media::{Kind, kind};

/// Alternatives of lists of alternatives are looked into so far.
const MAX_DEPTH: usize = 4;

impl<'a> Lowering<'a, '_> {
    /// Finds the files of all bodies.
    pub fn files(&mut self) {
        let paths: Vec<_> = self.document.root().members_of("paths").collect();
        for (_, place) in paths.into_iter().filter(|(path, _)| !path.starts_with("x-")) {
            let Some(item) = self.document.follow(&place) else { continue };
            for (_, operation) in item.members() {
                let body = operation.get("requestBody").and_then(|body| self.document.follow(&body));
                let Some(body) = body else { continue };
                let content: Vec<_> = body.members_of("content").collect();
                for (name, media) in &content {
                    let is_shared =
                        |(other, at): &(&str, At<'a>)| kind(other) == Kind::Json && self.has_schema_of(media, at);
                    if kind(name) == Kind::Multipart && !content.iter().any(is_shared) {
                        self.files_of(media);
                    }
                }
            }
        }
    }

    fn files_of(&mut self, media: &At<'a>) {
        let Some(all) = media.get("schema").and_then(|schema| All::of(self.document, &[schema])) else { return };
        for (name, sources) in all.properties() {
            let encoding = media.get("encoding").and_then(|encoding| encoding.get(name));
            let said = encoding.as_ref().and_then(|encoding| encoding.text("contentType")).unwrap_or_default();
            self.mark(&sources, said, 0);
        }
    }

    /// Marks schemas that are one file, or the elements or alternatives of theirs that are.
    fn mark(&mut self, sources: &[At<'a>], said: &str, depth: usize) {
        let Some(all) = All::of(self.document, sources).filter(|_| depth < MAX_DEPTH) else { return };
        let branches: Vec<At<'a>> = all.groups().into_iter().flatten().collect();
        if !branches.is_empty() {
            return branches.iter().for_each(|branch| self.mark(std::slice::from_ref(branch), said, depth + 1));
        }
        match all.kinds().each().as_slice() {
            [JsonKind::Array] => self.mark(&all.items(), said, depth + 1),
            kinds if self.is_file_part(&all, kinds, said) => {
                let targets = sources.iter().filter_map(|source| self.document.follow(source));
                self.files.extend(targets.chain(sources.iter().cloned()).map(|at| at.id()));
            }
            _ => {}
        }
    }

    /// Whether a part is a file: by what the encoding of its property says, by its own `contentMediaType`, or, where
    /// neither says anything, because it has no type.
    fn is_file_part(&self, all: &All<'a>, kinds: &[JsonKind], said: &str) -> bool {
        let is_encoded = all.text("contentEncoding").is_some_and(|encoding| encoding != "binary");
        if is_encoded || !all.enumerated().is_empty() || all.parts.iter().any(|part| json_content(part).is_some()) {
            return false;
        }
        let own = all.text("contentMediaType").unwrap_or_default();
        let are_bytes = |list: &str| !list.is_empty() && list.split(',').all(|name| kind(name.trim()) == Kind::Bytes);
        match kinds {
            [] | [JsonKind::String] if is_untyped(all) && !own.is_empty() => {
                kind(own) != Kind::Json && said.is_empty() || are_bytes(said)
            }
            [JsonKind::String] => all.text("format").is_none() && (are_bytes(own) || are_bytes(said)),
            [] if !all.structure().is_empty() => false,
            [] if said.is_empty() => self.document.dialect() >= Dialect::V31,
            // Any media type says no more than none.
            [] if said.split(',').all(|name| name.trim() == "*/*") => self.document.dialect() >= Dialect::V31,
            [] => are_bytes(said),
            _ => false,
        }
    }

    /// Whether content is whatever the server or the caller likes: of any media type, with a schema that says no type.
    pub fn is_anything(&self, media_type: &str, media: &At<'a>) -> bool {
        if !media_type.contains('*') || kind(media_type) != Kind::Json || self.document.dialect() < Dialect::V30 {
            return false;
        }
        let Some(all) = media.get("schema").and_then(|schema| All::of(self.document, &[schema])) else { return true };
        let says_json = all.text("contentMediaType").is_some_and(|own| !own.contains('*') && kind(own) == Kind::Json);
        let is_open = all.kinds().is_empty() || all.text("contentMediaType").is_some();
        is_binary(media) || !says_json && is_open && is_untyped(&all)
    }
}

/// Whether schemas neither name a type nor say what values are made of.
fn is_untyped(all: &All<'_>) -> bool {
    all.structure().is_empty() && all.groups().is_empty() && all.schemas().all(|schema| schema.declared().is_none())
}
