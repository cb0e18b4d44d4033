//! Following `$ref` (OpenAPI 3.1 §4.8.23; JSON Pointer, RFC 6901; JSON Schema 2020-12 §8.2).

use super::{At, Document, nearest};
use crate::sources::location::{base, percent_decoded};
use crate::sources::{FileId, Link};
use crate::tree::SyntaxFault;
use crate::tree::pointer::{names, unescaped};

/// A chain of references longer than this is a loop.
const MAX_HOPS: usize = 64;

impl<'a> Document<'a> {
    /// The value itself, or what its `$ref` leads to in the end. `None` (and an error) where it leads nowhere.
    pub fn follow(&self, at: &At<'a>) -> Option<At<'a>> {
        let mut current = at.clone();
        for _ in 0..MAX_HOPS {
            let Some(reference) = current.get("$ref") else { return Some(current) };
            let Some(text) = reference.node.as_str() else { return Some(current) };
            match self.target(&current, text, &mut { MAX_HOPS }) {
                Ok(target) => current = target,
                Err(fault) => {
                    self.report_dangling(&reference, text, fault);
                    return None;
                }
            }
        }
        self.error(at, "this reference leads back to itself", "let one of the chain be a real definition");
        None
    }

    /// The value itself, or what its `$ref` leads to in the end, if it leads anywhere; nothing is reported.
    pub fn find(&self, at: &At<'a>) -> Option<At<'a>> {
        let mut current = at.clone();
        for _ in 0..MAX_HOPS {
            let Some(text) = current.text("$ref") else { return Some(current) };
            current = self.target(&current, text, &mut { MAX_HOPS }).ok()?;
        }
        None
    }

    /// The schema that a value of a discriminator's `mapping` means: a name of the components, or a reference.
    pub fn mapped(&self, value: &At<'a>) -> Option<At<'a>> {
        let text = value.node.as_str()?;
        let named = || self.root().get("components")?.get("schemas")?.get(text);
        let referred = || self.target(value, text, &mut { MAX_HOPS }).ok();
        // What could be both is a name (OpenAPI 3.1.1 §4.8.25).
        named().or_else(referred).and_then(|at| self.find(&at))
    }

    /// The value that a reference in `from` names. `hops` are the references that may be passed through on the way.
    fn target(&self, from: &At<'a>, text: &str, hops: &mut usize) -> Result<At<'a>, Dangling<'a>> {
        let text = if from.file == FileId::ROOT { self.local(text) } else { text };
        let (base, fragment) = (base(text), text.split_once('#').map_or("", |(_, fragment)| fragment));
        let root = self.resource(from, base)?;
        let pointer = percent_decoded(fragment);
        if !pointer.is_empty() && !pointer.starts_with('/') {
            return self.anchor(&root, from, &pointer).ok_or_else(|| {
                let meant = self.walk(root, &format!("/{pointer}"), hops).is_ok();
                Dangling::NoPointer(meant.then(|| format!("{base}#/{fragment}")))
            });
        }
        let found = self.walk(root.clone(), &pointer, hops);
        match found {
            // A pointer is relative to the schema with the `$id` around it, if there is one. Most authors do not know,
            // and mean the file.
            Err(fault) if base.is_empty() => match self.enclosing_resource(from) {
                Some(resource) => self.walk(resource, &pointer, hops).map_err(|_| fault),
                None => Err(fault),
            },
            found => found,
        }
    }

    /// What stands for a reference up to its `#`: a schema of that `$id`, or a file.
    fn resource(&self, from: &At<'a>, base: &str) -> Result<At<'a>, Dangling<'a>> {
        if base.is_empty() {
            return self.file(from.file);
        }
        match self.trees.sources.link(from.file, base) {
            Some(Link::File(file)) => self.file(*file),
            // Only now, for the search takes long: the name may be one that the files give themselves.
            link => self.identified(from, base).map_or_else(
                || {
                    Err(match link {
                        Some(Link::Refused(refusal)) => Dangling::Refused(&refusal.fault, &refusal.remedy),
                        _ => Dangling::NotGiven,
                    })
                },
                Ok,
            ),
        }
    }

    /// The root of a file.
    fn file(&self, file: FileId) -> Result<At<'a>, Dangling<'a>> {
        if file == FileId::ROOT {
            return Ok(self.root().clone());
        }
        let tree = self.trees.get(file).map_err(|fault| Dangling::NoTree(file, fault))?;
        Ok(At::root(tree, file))
    }

    /// Every file that could be read, the document first.
    pub(super) fn files(&self) -> impl Iterator<Item = At<'a>> {
        let overlays = self.trees.sources.overlays();
        let ids = self.trees.sources.ids().filter(|file| !overlays.contains(file));
        ids.filter_map(|file| self.file(file).ok())
    }

    fn walk(&self, root: At<'a>, pointer: &str, hops: &mut usize) -> Result<At<'a>, Dangling<'a>> {
        let mut current = root;
        for name in names(pointer) {
            current = match self.child(&current, &name, hops) {
                Some(child) => child,
                None => return Err(Dangling::Missing(current, name)),
            };
        }
        Ok(current)
    }

    /// One step of a pointer; a `$ref` on the way is passed through.
    fn child(&self, at: &At<'a>, name: &str, hops: &mut usize) -> Option<At<'a>> {
        let mut current = at.clone();
        loop {
            if let Some(child) = current.child(name) {
                return Some(child);
            }
            let text = current.text("$ref")?;
            *hops = hops.checked_sub(1)?;
            current = self.target(&current, text, hops).ok()?;
        }
    }

    fn report_dangling(&self, at: &At<'a>, text: &str, fault: Dangling<'a>) {
        let shown: String = text.chars().take(200).collect();
        match fault {
            Dangling::NoPointer(meant) => self.error(
                at,
                format!("`{shown}` is no JSON Pointer, and no schema has this `$anchor`"),
                match meant {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => "write it as `#/components/schemas/Name`".to_owned(),
                },
            ),
            Dangling::NotGiven => self.error(
                at,
                format!("`{shown}` is in another file, and only the given document is read"),
                "bundle the files into one document, for example with `npx @redocly/cli bundle`",
            ),
            Dangling::Refused(fault, remedy) => self.error(at, format!("`{shown}` {fault}"), remedy),
            Dangling::NoTree(file, fault) => self.report.borrow_mut().syntax(file, fault),
            Dangling::Missing(parent, name) => {
                let siblings = parent.members().map(|(sibling, _)| sibling);
                let place = match parent.file {
                    FileId::ROOT => format!("#{}", parent.pointer()),
                    file => format!("{}#{}", self.trees.sources.name(file), parent.pointer()),
                };
                let remedy = match nearest(&name, siblings) {
                    Some(sibling) => format!("did you mean `{sibling}`?"),
                    None => format!("define `{name}` in `{place}`, or correct the reference"),
                };
                self.error(at, format!("`{shown}` does not exist"), remedy);
            }
        }
    }
}

/// Why a reference leads nowhere.
enum Dangling<'a> {
    /// Its fragment is neither a pointer nor a known anchor; with a slash before it, it may be.
    NoPointer(Option<String>),
    /// It names a file, and files were not looked for.
    NotGiven,
    /// It names a file that was not read: why, and what to do.
    Refused(&'a str, &'a str),
    /// It names a file that is no tree.
    NoTree(FileId, &'a SyntaxFault),
    /// A value has no member of the name that the pointer goes on with.
    Missing(At<'a>, String),
}

/// What a reference calls the value: the last word of its pointer, its anchor, or the name of the file.
pub fn name_of(reference: &str) -> String {
    let fragment = reference.split_once('#').map_or("", |(_, fragment)| fragment);
    match fragment.rsplit('/').find(|word| !word.is_empty()) {
        Some(word) => unescaped(&percent_decoded(word)),
        None => stem(&percent_decoded(base(reference))),
    }
}

/// The name of a file without folder and endings: `Pet` of `schemas/Pet.schema.json`. A file that is called after what
/// it holds (`index.yaml`) is named after its folder.
pub(super) fn stem(path: &str) -> String {
    const GENERAL: [&str; 4] = ["index", "schema", "schemas", "main"];
    let path = path.split('?').next().unwrap_or_default();
    let mut parts = path.rsplit(['/', '\\']).filter(|part| !part.is_empty());
    let file = parts.next().unwrap_or_default();
    let mut name = file;
    for ending in [".json", ".yaml", ".yml", ".schema", ".oas", ".openapi"] {
        name = name.strip_suffix(ending).filter(|rest| !rest.is_empty()).unwrap_or(name);
    }
    let folder = parts.next().filter(|folder| !matches!(*folder, "." | "..") && !folder.contains(':'));
    if GENERAL.contains(&name) { folder.unwrap_or(name).to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::name_of;

    #[test]
    fn a_reference_names_what_it_leads_to() {
        let names = [
            ("#/components/schemas/Pet", "Pet"),
            ("#/components/schemas/a~1b~0c%20d", "a/b~c d"),
            ("#pet", "pet"),
            ("pet.yaml", "pet"),
            ("./schemas/Pet.schema.json#", "Pet"),
            ("../pet/index.yml", "pet"),
            ("./index.yml", "index"),
            ("https://example.com/v1/pet.json?x=1", "pet"),
            ("common.yaml#/definitions/Owner", "Owner"),
            ("#", ""),
        ];
        for (reference, name) in names {
            assert_eq!(name_of(reference), name, "{reference}");
        }
    }
}
