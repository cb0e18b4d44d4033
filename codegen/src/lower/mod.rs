//! From the document to the interface that an SDK offers.

mod all;
mod alternative;
mod body;
mod condition;
mod direction;
mod event;
mod facets;
mod family;
mod field;
mod file;
mod fixed;
mod forms;
mod groups;
mod keep;
mod lenient;
mod loss;
mod merge;
mod oauth;
mod object;
mod operation;
mod pagination;
mod parameter;
mod recognition;
mod recursion;
mod response;
mod scalar;
mod schema;
mod security;
mod sequence;
mod server;
mod share;
mod signature;
mod size;
mod stream;
mod style;
mod tags;
mod tuple;
mod union;
mod variant;
mod wanted;
mod xml;

use std::collections::VecDeque;
use std::sync::Arc;

use crate::config::Config;
use crate::document::{At, Document, NodeId, docs};
use crate::hash::{HashMap, HashSet, IndexMap};
use crate::ir::{
    Api, Events, Location, Losses, Operation, OperationId, Parameter, Scheme, SchemeId, Service, TypeDef, TypeId,
};
use crate::tree::{Text, shrink};
use family::Derived;
use schema::{Key, Lowered, Unfinished};

/// Reads everything that the SDK offers; what cannot be expressed is reported to the document.
pub fn lower(document: &Document<'_>, config: &Config) -> Api {
    let mut lowering = Lowering::new(document, config);
    lowering.conditions();
    lowering.files();
    lowering.operations();
    lowering.components();
    lowering.events();
    while let Some(unfinished) = lowering.unfinished.pop_front() {
        lowering.complete(unfinished);
    }
    lowering.finish()
}

pub use pagination::{Proposal, proposals};
pub use wanted::report as report_configured;

/// What has been lowered so far.
struct Lowering<'a, 'd> {
    document: &'d Document<'a>,
    config: &'d Config,
    operations: Vec<Operation>,
    /// The last parameter of each location and name: operations share those that are alike.
    parameters: HashMap<(Location, Text), Arc<Parameter>>,
    /// Operations with `callbacks`.
    calling: Vec<(OperationId, At<'a>)>,
    /// Operations that say something of their pages.
    paged: HashMap<OperationId, At<'a>>,
    /// Operations without a tag.
    untagged: Vec<At<'a>>,
    webhooks: Vec<event::Found<'a>>,
    events: Vec<Events>,
    schemes: IndexMap<String, Option<Scheme>>,
    /// Named types; `None` while their parts have not been lowered.
    types: Vec<Option<TypeDef>>,
    /// Named types whose parts are still to be lowered: one after the other, for documents decide how deep a type
    /// leads to the next.
    unfinished: VecDeque<Unfinished<'a>>,
    /// What schemas became, by their places; `None` while they are being lowered.
    lowered: HashMap<Key, Option<Lowered>>,
    /// Whether null satisfies an alternative, as far as that was asked: those of unions lead back to each other.
    nulls: HashMap<NodeId, bool>,
    /// Schemas of parts that are files.
    files: HashSet<NodeId>,
    /// What derives from what, once it was asked for.
    derived: Option<Derived<'a>>,
    /// How many times several schemas were put together as one.
    combinations: usize,
    losses: Losses,
    /// How many schemas are being lowered, each for the one before.
    depth: usize,
    /// What the configuration may name.
    known: wanted::Known,
    /// Whether an operation sends or receives XML, as far as they have been lowered.
    has_xml: bool,
}

impl<'a, 'd> Lowering<'a, 'd> {
    fn new(document: &'d Document<'a>, config: &'d Config) -> Self {
        Self {
            document,
            config,
            operations: Vec::new(),
            parameters: HashMap::default(),
            calling: Vec::new(),
            paged: HashMap::default(),
            untagged: Vec::new(),
            webhooks: Vec::new(),
            events: Vec::new(),
            schemes: IndexMap::default(),
            types: Vec::new(),
            unfinished: VecDeque::new(),
            lowered: HashMap::default(),
            nulls: HashMap::default(),
            files: HashSet::default(),
            derived: None,
            combinations: 0,
            losses: Losses::default(),
            depth: 0,
            known: wanted::Known::default(),
            has_xml: false,
        }
    }

    /// Schemas that no operation reaches are part of the interface too, unless only a part was asked for.
    fn components(&mut self) {
        if self.config.is_part() {
            return;
        }
        let components = self.document.root().get("components");
        for (_, schema) in components.into_iter().flat_map(|at| at.members_of("schemas")) {
            self.component(&schema);
        }
    }

    fn finish(mut self) -> Api {
        // Nothing is lowered any more: what follows takes the room of what was needed for that.
        (self.lowered, self.unfinished, self.parameters) = Default::default();
        let root = self.document.root();
        let info = root.get("info");
        let text = |name: &str| info.as_ref().and_then(|at| at.text(name)).unwrap_or_default().to_owned();
        let mut types = Vec::with_capacity(self.types.len());
        types.extend(self.types.into_iter().flatten());
        wanted::check(self.document, self.config, &self.known, &self.operations, &types);
        let unpaged = pagination::settle(self.document, self.config, &mut self.operations, &types, &self.paged);
        shrink(&mut self.operations);
        fixed::mark(&mut types);
        let mut events = self.events;
        forms::settle(&mut types, &mut self.operations, &mut events);
        recursion::mark(&mut types);
        forms::connect(&mut types);
        xml::mark(&mut types, &self.operations);
        share::mark(&mut types);
        keep::mark(&mut types, &self.operations, &events, self.config.unknown_members);
        recognition::by_properties(&mut events, &types);
        Api {
            title: text("title"),
            version: text("version"),
            docs: info.as_ref().map(|at| docs(at, "summary")).unwrap_or_default(),
            servers: server::servers(self.document, root),
            schemes: self.schemes.into_values().flatten().collect(),
            services: services(root, &self.operations),
            operations: self.operations,
            events,
            types,
            unpaged,
            losses: Losses { operations: loss::operations(self.document), ..self.losses },
        }
    }

    /// Reserves an id, so that a schema can refer to itself.
    fn reserve(&mut self) -> TypeId {
        self.types.push(None);
        TypeId(self.types.len() - 1)
    }

    fn define(&mut self, id: TypeId, definition: TypeDef) {
        self.types[id.0] = Some(definition);
    }

    fn scheme_id(&self, name: &str) -> Option<SchemeId> {
        let sendable = self.schemes.iter().filter(|(_, scheme)| scheme.is_some());
        sendable.enumerate().find(|(_, (known, _))| *known == name).map(|(index, _)| SchemeId(index))
    }
}

/// Operations by their first tag: declared tags in their order, then others in the order of their first use.
fn services(root: &At<'_>, operations: &[Operation]) -> Vec<Service> {
    let mut services: IndexMap<Option<String>, Service> = IndexMap::default();
    for tag in root.elements_of("tags") {
        let Some(name) = tag.text("name") else { continue };
        let service = Service { tag: Some(name.to_owned()), docs: docs(&tag, "summary"), operations: Vec::new() };
        services.entry(Some(name.to_owned())).or_insert(service);
    }
    for (index, operation) in operations.iter().enumerate() {
        let empty = || Service { tag: operation.tag.clone(), docs: Default::default(), operations: Vec::new() };
        services.entry(operation.tag.clone()).or_insert_with(empty).operations.push(OperationId(index));
    }
    services.into_values().filter(|service| !service.operations.is_empty()).collect()
}
