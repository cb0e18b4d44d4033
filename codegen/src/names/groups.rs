//! Which types share a file and a page.
//!
//! A type stands with what it is about: a component with others of the same subject, what is written in place with its
//! owner. The group follows from the name of the owner alone, never from what else there is or how much of it: another
//! schema moves nothing, and adds to one file and one page.

use std::collections::{BTreeMap, BTreeSet};

use super::ident;
use super::scope::{Scope, shortened};
use super::types::TypeName;
use crate::config::Config;
use crate::hash::HashMap;
use crate::ir::{Api, Owner, TypeId};

/// Types that share a file and a page.
#[derive(Debug)]
pub struct Group {
    /// Its module and the stem of its file.
    pub module: String,
    /// The stem of its page in the reference.
    pub page: String,
    /// What its types are about, in words.
    pub title: String,
    /// Its types: each owner before what is written in it.
    pub types: Vec<TypeId>,
    /// What its types are called.
    pub idents: BTreeSet<String>,
}

/// All groups, by module.
#[derive(Debug, Default)]
pub struct Groups {
    /// The groups.
    pub list: Vec<Group>,
    /// The place of each type's group.
    places: Vec<usize>,
    /// The anchor of each type on its page.
    anchors: Vec<String>,
}

impl Groups {
    /// The group of a type.
    pub fn of(&self, id: TypeId) -> &Group {
        &self.list[self.places[id.0]]
    }

    /// The anchor of a type on its page.
    pub fn anchor(&self, id: TypeId) -> &str {
        &self.anchors[id.0]
    }
}

/// First words that say what a type is for, or which of several it is, but not what it is about.
const MODIFIERS: [&str; 47] = [
    "add",
    "archive",
    "base",
    "basic",
    "common",
    "create",
    "current",
    "custom",
    "default",
    "delete",
    "deprecated",
    "detailed",
    "extended",
    "find",
    "full",
    "generic",
    "get",
    "historical",
    "legacy",
    "list",
    "minimal",
    "multi",
    "new",
    "nullable",
    "old",
    "other",
    "partial",
    "patch",
    "post",
    "private",
    "public",
    "put",
    "raw",
    "read",
    "remove",
    "removed",
    "search",
    "set",
    "simple",
    "simulated",
    "single",
    "standalone",
    "total",
    "unified",
    "update",
    "updated",
    "upsert",
];

/// Words that say what of its subject a type is: they end the subject.
const ROLES: [&str; 59] = [
    "add",
    "body",
    "cancel",
    "code",
    "config",
    "create",
    "data",
    "delete",
    "detail",
    "details",
    "entry",
    "error",
    "errors",
    "fetch",
    "filter",
    "find",
    "get",
    "id",
    "ids",
    "info",
    "input",
    "item",
    "items",
    "list",
    "metadata",
    "name",
    "object",
    "option",
    "options",
    "output",
    "param",
    "params",
    "patch",
    "payload",
    "post",
    "put",
    "read",
    "reason",
    "remove",
    "replace",
    "request",
    "requests",
    "response",
    "responses",
    "result",
    "results",
    "search",
    "set",
    "settings",
    "state",
    "states",
    "status",
    "statuses",
    "summary",
    "type",
    "types",
    "update",
    "upsert",
    "value",
];

/// First words of what the server sends of its own accord. Each such thing has a file of its own: there are many of
/// them, and they hold much.
const EVENTS: [&str; 4] = ["event", "events", "webhook", "webhooks"];

/// Methods of HTTP and the like in the name of an operation: whoever gets a thing and whoever changes it share a file.
const VERBS: [&str; 10] = ["create", "delete", "get", "list", "patch", "post", "put", "read", "set", "update"];

/// Groups all types. `methods` are the names of the operations.
pub fn assign(api: &Api, config: &Config, types: &[TypeName], methods: &[String]) -> Groups {
    let naming = Naming { api, config, types, methods };
    let roots = roots(api);
    let mut words: HashMap<Root, String> = HashMap::default();
    let mut groups: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
    // What is another name of a type has no file.
    let own = roots.iter().enumerate().filter(|(index, _)| api.types[*index].same_as.is_none());
    for (index, root) in own {
        let key = words.entry(*root).or_insert_with(|| naming.key(*root)).clone();
        groups.entry(key).or_default().push(TypeId(index));
    }
    let (mut modules, mut pages) = (Scope::default(), Scope::default());
    let mut all =
        Groups { places: vec![0; types.len()], anchors: vec![String::new(); types.len()], ..Groups::default() };
    for (key, mut members) in groups {
        members.sort_by_cached_key(|id| naming.rank(roots[id.0], *id));
        let place = all.list.len();
        members.iter().for_each(|id| all.places[id.0] = place);
        anchors(types, &members, &mut all.anchors);
        let idents = members.iter().map(|id| types[id.0].ident.clone()).collect();
        let (module, page) = (module(&key, &mut modules), page(&key, &mut pages));
        all.list.push(Group { module, page, title: key.replace('_', " "), types: members, idents });
    }
    for (index, definition) in api.types.iter().enumerate() {
        if let Some(same) = definition.same_as {
            all.places[index] = all.places[same.0];
            all.anchors[index] = all.anchors[same.0].clone();
        }
    }
    all
}

/// What a type is written in: a type, itself if it stands alone, or an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Root {
    Type(usize),
    Operation(usize),
}

/// The outermost owner of each type.
fn roots(api: &Api) -> Vec<Root> {
    let outermost = |start: usize| {
        let mut index = start;
        // Owners do not go round, but nothing hangs if they should.
        for _ in 0..api.types.len() {
            match &api.types[index].owner {
                Owner::Type(id, _) | Owner::Form(id, _) => index = id.0,
                Owner::Operation(id, _) => return Root::Operation(id.0),
                Owner::Component(_) | Owner::Pointer(_) => return Root::Type(index),
            }
        }
        Root::Type(start)
    };
    let mut known: Vec<Option<Root>> = vec![None; api.types.len()];
    let root = |index: usize| {
        // An owner mostly comes before what is written in it: so chains are followed once.
        let root = match &api.types[index].owner {
            Owner::Type(id, _) | Owner::Form(id, _) => known[id.0].unwrap_or_else(|| outermost(index)),
            _ => outermost(index),
        };
        known[index] = Some(root);
        root
    };
    (0..api.types.len()).map(root).collect()
}

struct Naming<'a> {
    api: &'a Api,
    config: &'a Config,
    types: &'a [TypeName],
    methods: &'a [String],
}

impl Naming<'_> {
    /// What a file is called, in snake case.
    fn key(&self, root: Root) -> String {
        match root {
            Root::Operation(index) => without(&words(&self.methods[index]), &VERBS),
            Root::Type(index) => subject(&words(&self.text(index))),
        }
    }

    /// The name that the document gives a type, without the namespace that some put before it.
    fn text(&self, index: usize) -> String {
        let definition = &self.api.types[index];
        let own = &self.types[index].ident;
        match &definition.owner {
            Owner::Component(name)
                if definition.rust_name.is_none() && !self.config.rename.schemas.contains_key(name) =>
            {
                let last = name.rsplit('.').next().filter(|last| last.starts_with(char::is_alphabetic));
                last.unwrap_or(name).to_owned()
            }
            _ => own.clone(),
        }
    }

    /// Where a type stands in its file.
    fn rank(&self, root: Root, id: TypeId) -> (String, bool, String) {
        let (owner, is_inner) = match root {
            Root::Operation(index) => (ident::type_name(&self.methods[index]), true),
            Root::Type(index) => (self.types[index].ident.clone(), index != id.0),
        };
        (owner, is_inner, self.types[id.0].ident.clone())
    }
}

/// The words of a name; at least one.
fn words(name: &str) -> Vec<String> {
    let snake = ident::value_name(name);
    let words: Vec<String> = snake.split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect();
    if words.is_empty() { vec![snake] } else { words }
}

/// All words but these, or all if nothing else is there.
fn without(words: &[String], left_out: &[&str]) -> String {
    let kept: Vec<&str> = words.iter().map(String::as_str).filter(|word| !left_out.contains(word)).collect();
    if kept.is_empty() { words.join("_") } else { kept.join("_") }
}

/// What a component is about: the first half of the words that say it. `Pet`, `PetStatus` and `NewPetRequest` are about
/// a pet.
fn subject(words: &[String]) -> String {
    if EVENTS.contains(&words[0].as_str()) {
        return words.join("_");
    }
    let is_modifier = |word: &&String| MODIFIERS.contains(&word.as_str());
    let begin = words[..words.len() - 1].iter().take_while(is_modifier).count();
    let words = &words[begin..];
    let end = words.iter().skip(1).position(|word| ROLES.contains(&word.as_str())).map_or(words.len(), |at| at + 1);
    words[..(end / 2).max(1)].join("_")
}

fn module(key: &str, modules: &mut Scope) -> String {
    let name = ident::module_name(key);
    // Scripts without capitals have one name for a module and a type, which would hide the type.
    let name = if ident::type_name(&name) == name { ident::longer(&name, "_") } else { name };
    modules.take(key, [shortened(name)])
}

/// File systems that ignore case must be able to hold every page.
fn page(key: &str, pages: &mut Scope) -> String {
    let usual = shortened(ident::type_name(key));
    let lower = pages.take(key, [usual.to_lowercase()]);
    let page = if lower == usual.to_lowercase() { usual } else { lower };
    if ident::is_device(&page) { format!("{page}_") } else { page }
}

/// The anchors that GitHub gives to the headings of a page: those that differ by case only are counted.
fn anchors(types: &[TypeName], members: &[TypeId], anchors: &mut [String]) {
    let mut seen: HashMap<String, usize> = HashMap::default();
    for id in members {
        let plain = types[id.0].ident.to_lowercase();
        let count = seen.entry(plain.clone()).or_insert(0);
        anchors[id.0] = if *count == 0 { plain } else { format!("{plain}-{count}") };
        *count += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::{VERBS, subject, without, words};

    #[test]
    fn a_component_stands_with_its_subject() {
        for (name, group) in [
            ("Pet", "pet"),
            ("PetStatus", "pet"),
            ("NewPet", "pet"),
            ("NewPetRequest", "pet"),
            ("TransferAuthorization", "transfer"),
            ("WatchlistScreeningIndividualHistory", "watchlist_screening"),
            ("LinkTokenCreateRequestUser", "link"),
            ("webhook-issues-opened", "webhook_issues_opened"),
            ("Status", "status"),
            ("List", "list"),
            ("GetResponse", "response"),
            ("заказ", "заказ"),
            ("", "n"),
        ] {
            assert_eq!(subject(&words(name)), group, "{name}");
        }
    }

    #[test]
    fn operations_on_a_thing_stand_together() {
        for (method, group) in [
            ("get_payment_intents", "payment_intents"),
            ("databases_update_config", "databases_config"),
            ("list", "list"),
        ] {
            assert_eq!(without(&words(method), &VERBS), group, "{method}");
        }
    }
}
