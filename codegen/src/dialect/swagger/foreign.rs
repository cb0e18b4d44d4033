//! Schemas of other files: each becomes a component, so that it is lifted as those of the document are.

use std::collections::VecDeque;

use super::super::pointer::{below, reference};
use super::Lift;
use crate::diagnostic::Place;
use crate::document::{At, name_of};
use crate::hash::HashMap;
use crate::sources::FileId;
use crate::tree::{Node, Object};

/// What was met of other files.
#[derive(Default)]
pub struct Foreign<'a> {
    /// The components that schemas became.
    names: HashMap<Place, String>,
    /// Those that are still to be lifted: what each is called, and which place of the document led to it.
    open: VecDeque<(String, At<'a>, String)>,
    /// Where schemas written in place stand now.
    pub homes: HashMap<Place, String>,
    /// Which place of the document led to what is being lifted.
    led_here: String,
}

impl<'a> Lift<'a, '_> {
    /// Gives the schemas of other files that the document names itself those names.
    pub fn name_foreign(&mut self, root: &At<'a>) {
        for (name, at) in root.members_of("definitions") {
            if let Some(target) = self.foreign_target(&at) {
                self.foreign.names.entry(target.place()).or_insert_with(|| name.to_owned());
            }
        }
    }

    /// A definition; of another file's schema that has its name, that schema.
    pub fn definition(&mut self, name: &str, at: &At<'a>, to: &str) -> Node {
        match self.foreign_target(at) {
            Some(target) if self.foreign.names.get(&target.place()).is_some_and(|known| known == name) => {
                self.foreign.led_here = at.pointer();
                self.schema(&target, to)
            }
            _ => self.schema(at, to),
        }
    }

    /// What a reference leads to, if that stands in another file.
    pub fn foreign_target(&self, at: &At<'a>) -> Option<At<'a>> {
        let written = at.text("$ref")?;
        // Most references are local: they need not be followed for this.
        let local = at.file == FileId::ROOT && written.starts_with('#');
        let target = (!local).then(|| self.document.find(at)).flatten();
        target.filter(|target| target.file != FileId::ROOT)
    }

    /// A reference to the component that a schema of another file becomes.
    pub fn component_of(&mut self, at: &At<'a>, target: At<'a>) -> Node {
        let place = target.place();
        let name = match self.foreign.names.get(&place) {
            Some(name) => name.clone(),
            None => {
                let name = self.free_name(at, &target);
                let led_here = if at.file == FileId::ROOT { at.pointer() } else { self.foreign.led_here.clone() };
                self.foreign.names.insert(place, name.clone());
                self.foreign.open.push_back((name.clone(), target, led_here));
                name
            }
        };
        Node::Object(Object::from_iter([("$ref", text_of(&name))]))
    }

    /// What the reference calls it; where another schema is called so, with its file before it. A number is for files
    /// that are called alike, too.
    fn free_name(&self, at: &At<'a>, target: &At<'a>) -> String {
        let wanted =
            at.text("$ref").map(name_of).filter(|name| !name.is_empty()).unwrap_or_else(|| "Schema".to_owned());
        let own = self.document.root().get("definitions");
        let is_taken = |name: &str| {
            own.as_ref().is_some_and(|own| own.has(name)) || self.foreign.names.values().any(|known| known == name)
        };
        let longer = format!("{} {wanted}", self.document.file_stem(target.file));
        let numbered = (2..).map(|number: usize| format!("{longer} {number}"));
        [wanted.clone(), longer.clone()].into_iter().chain(numbered).find(|name| !is_taken(name)).unwrap_or(wanted)
    }

    /// Lifts what the document led to, one after the other: files decide how deep one leads to the next.
    pub fn foreign_schemas(&mut self, schemas: &mut Object) {
        while let Some((name, target, led_here)) = self.foreign.open.pop_front() {
            let to = below("/components/schemas", &name);
            self.origins.note(&to, &led_here);
            self.foreign.led_here = led_here;
            let schema = self.schema(&target, &to);
            schemas.insert(name, schema);
        }
    }
}

fn text_of(name: &str) -> Node {
    Node::text(reference(&below("/components/schemas", name)))
}
