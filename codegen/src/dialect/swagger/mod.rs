//! Swagger 2.0 in the vocabulary of OpenAPI 3.
//!
//! | 2.0 | 3.x |
//! |---|---|
//! | `host`, `basePath`, `schemes` | `servers` |
//! | `definitions`, `parameters`, `responses`, `securityDefinitions` | `components` |
//! | parameters in `body` and `formData`, `consumes` | `requestBody` |
//! | `schema` and `examples` of a response, `produces` | `content` |
//! | `type`, `items` … of a parameter or header | its `schema` |
//! | `x-ms-paths`, `x-ms-parameterized-host` | `paths`, `servers` |
//! | `collectionFormat` | `style` and `explode` |
//! | `discriminator: name`, `type: file`, `x-nullable` | `discriminator: {propertyName}`, `format: binary`, `nullable` |

mod body;
mod foreign;
mod operation;
mod parameter;
mod response;
mod schema;
mod security;
mod server;

use std::rc::Rc;

use super::origins::translated;
use super::pointer::{below, reference, value_mut};
use super::{Lifted, Origins};
use crate::document::{At, Document};
use crate::hash::HashMap;
use crate::sources::FileId;
use crate::tree::{Node, Object};

/// What a message is in where nothing is said.
const JSON: &str = "application/json";

/// Azure's paths that differ from others by their query.
const AZURE_PATHS: &str = "x-ms-paths";

/// Lifts a document.
pub fn lift(document: &Document<'_>) -> Lifted {
    let mut lift = Lift {
        document,
        origins: Origins::default(),
        moved: HashMap::default(),
        pending: Vec::new(),
        foreign: Default::default(),
        consumes: media_types(document.root(), "consumes").unwrap_or_default(),
        produces: media_types(document.root(), "produces").unwrap_or_default(),
    };
    let mut tree = lift.document();
    lift.settle(&mut tree);
    Lifted { tree, origins: Rc::new(lift.origins) }
}

/// What is known while a document is being lifted.
struct Lift<'a, 'd> {
    document: &'d Document<'a>,
    origins: Origins,
    /// From what the author wrote to where it stands now: the other way round than `origins`.
    moved: HashMap<String, String>,
    /// References into places that may still move: where they stand now, and what they meant.
    pending: Vec<(String, String)>,
    /// Schemas of other files.
    foreign: foreign::Foreign<'a>,
    /// Media types of bodies, unless an operation has its own.
    consumes: Vec<String>,
    /// Media types of responses, unless an operation has its own.
    produces: Vec<String>,
}

impl<'a> Lift<'a, '_> {
    fn document(&mut self) -> Node {
        let root = self.document.root();
        // What is shared comes first: what stands in several places is at home there.
        let mut components = self.components(root);
        let mut tree = Object::default();
        tree.insert("openapi", Node::text("3.0.3"));
        for (name, at) in root.members() {
            match name {
                // Azure's paths with a query, which Swagger 2.0 has no place for.
                "paths" => {
                    let more = root.members_of(AZURE_PATHS).filter(|(path, _)| !at.has(path));
                    let all: Vec<_> = at.members().chain(more).collect();
                    let paths = all.into_iter().map(|(path, item)| (path, self.path(path, &item)));
                    tree.insert(name, Node::Object(paths.collect()));
                }
                "swagger"
                | "host"
                | "basePath"
                | "schemes"
                | "consumes"
                | "produces"
                | AZURE_PATHS
                | "definitions"
                | "parameters"
                | "responses"
                | "securityDefinitions" => {}
                _ => {
                    tree.insert(name, at.node.clone());
                }
            }
        }
        if let Some(servers) = self.servers(root) {
            tree.insert("servers", servers);
        }
        if let Some(Node::Object(schemas)) = components.get_mut("schemas") {
            self.foreign_schemas(schemas);
        }
        tree.insert("components", Node::Object(components));
        Node::Object(tree)
    }

    fn components(&mut self, root: &At<'a>) -> Object {
        for (written, lifted) in [
            ("definitions", "schemas"),
            ("parameters", "parameters"),
            ("responses", "responses"),
            ("securityDefinitions", "securitySchemes"),
        ] {
            let (written, lifted) = (format!("/{written}"), format!("/components/{lifted}"));
            self.origins.note(&lifted, &written);
            self.moved.insert(written, lifted);
        }
        let mut components = Object::default();
        self.name_foreign(root);
        let schemas = root.members_of("definitions").map(|(name, at)| {
            let to = below("/components/schemas", name);
            (name, self.definition(name, &at, &to))
        });
        components.insert("schemas", Node::Object(schemas.collect()));
        self.shared_parameters(root, &mut components);
        let produces = self.produces.clone();
        let responses = root.members_of("responses").map(|(name, at)| {
            let to = below("/components/responses", name);
            (name, self.response(&at, &produces, &to))
        });
        components.insert("responses", Node::Object(responses.collect()));
        let schemes = root.members_of("securityDefinitions").map(|(name, at)| (name, security::scheme(&at)));
        components.insert("securitySchemes", Node::Object(schemes.collect()));
        components
    }

    /// Parameters of the document: bodies have a room of their own, and of a form each operation makes its own.
    fn shared_parameters(&mut self, root: &At<'a>, components: &mut Object) {
        let (mut parameters, mut bodies) = (Object::default(), Object::default());
        for (name, at) in root.members_of("parameters") {
            match at.text("in") {
                Some("body") => {
                    let to = below("/components/requestBodies", name);
                    let body = self.request_body(&at, &self.consumes.clone(), &to);
                    bodies.insert(name, body);
                }
                Some("formData") => {}
                _ => {
                    let to = below("/components/parameters", name);
                    parameters.insert(name, self.parameter(&at, &to));
                }
            }
        }
        components.insert("parameters", Node::Object(parameters));
        components.insert("requestBodies", Node::Object(bodies));
    }

    /// Notes that what the author wrote at `from` stands at `to`; what stands in several places is at home in the first.
    fn note(&mut self, to: &str, from: &At<'a>) {
        let written = from.pointer();
        if from.file == FileId::ROOT && to != written {
            self.origins.note(to, &written);
            self.moved.entry(written).or_insert_with(|| to.to_owned());
        }
    }

    /// Notes that `from` is where to look for what is wrong at `to`.
    fn came_from(&mut self, to: &str, from: &At<'a>) {
        // What comes from another file is reported where it is referred to.
        if from.file == FileId::ROOT {
            self.origins.note(to, &from.pointer());
        }
    }

    /// A reference whose target may have moved.
    fn reference(&mut self, at: &At<'a>, written: &str, to: &str) -> Node {
        let own = Some(written).filter(|_| at.file == FileId::ROOT);
        let known = own.and_then(|own| own.strip_prefix("#/definitions/")).filter(|name| !name.contains('/'));
        let lifted = known.map(|name| format!("#/components/schemas/{name}"));
        if lifted.is_none() && (written.starts_with('#') || at.file != FileId::ROOT) {
            let target = self.document.follow(at).filter(|target| target.file == FileId::ROOT);
            self.pending.extend(target.map(|target| (below(to, "$ref"), target.pointer())));
        }
        Node::Object(Object::from_iter([("$ref", Node::text(lifted.unwrap_or_else(|| written.to_owned())))]))
    }

    /// Points the references at where their targets ended up.
    fn settle(&self, tree: &mut Node) {
        for (place, target) in &self.pending {
            if let Some(node) = value_mut(tree, place) {
                *node = Node::text(reference(&translated(&self.moved, target)));
            }
        }
    }
}

/// The media types that an object names; `None` where it does not speak of them.
fn media_types(at: &At<'_>, name: &str) -> Option<Vec<String>> {
    let list = at.get(name)?;
    Some(list.elements().filter_map(|at| at.node.as_str()).map(str::to_owned).collect())
}

/// Copies the members of these names, and extensions.
fn copy(at: &At<'_>, names: &[&str]) -> Object {
    let kept = at.members().filter(|(name, _)| names.contains(name) || name.starts_with("x-"));
    kept.map(|(name, at)| (name, at.node.clone())).collect()
}
