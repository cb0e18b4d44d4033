//! From a schema to the type of its values.

use super::Lowering;
use super::all::{All, siblings_count};
use super::facets::first_said;
use super::family::Family;
use super::wanted::property_path;
use crate::config::Scalar;
use crate::document::{At, Document, Kind, Named, NodeId, Schema};
use crate::hash::IndexMap;
use crate::ir::{Owner, Shape, Type, TypeDef, TypeId};
use crate::tree::pointer::unescaped;

/// A schema as a type.
#[derive(Debug, Clone)]
pub struct Lowered {
    /// The type of a value that is not null.
    pub ty: Type,
    /// Whether null is a value.
    pub nullable: bool,
}

impl Lowered {
    /// A type without null.
    pub fn of(ty: Type) -> Self {
        Self { ty, nullable: false }
    }

    /// Any JSON value.
    pub fn any() -> Self {
        Self::of(Type::Any)
    }

    /// The type inside a list or a map, where null has no other place to go.
    pub fn element(self) -> Type {
        match self {
            // A JSON value can be null by itself.
            Self { ty: Type::Any, .. } | Self { nullable: false, .. } => self.ty,
            Self { ty, nullable: true } => Type::OrNull(Box::new(ty)),
        }
    }
}

/// What a type is made of: schemas that a value satisfies all at once, and which of their types is meant.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Key {
    /// Mostly the only one: a list of it for each would be a block of memory of its own.
    first: Option<NodeId>,
    others: Box<[NodeId]>,
    kind: Option<Kind>,
}

impl Key {
    /// Of some schemas.
    pub fn new(sources: &[At<'_>]) -> Self {
        let mut ids = sources.iter().map(At::id);
        Self { first: ids.next(), others: ids.collect(), kind: None }
    }

    /// One of several types.
    pub fn of_kind(&self, kind: Kind) -> Self {
        Self { kind: Some(kind), ..self.clone() }
    }
}

/// A named type that has its id already, so that everything can refer to it, but no parts yet.
pub struct Unfinished<'a> {
    pub id: TypeId,
    pub all: All<'a>,
    pub owner: Owner,
    pub parts: Parts<'a>,
}

/// What a named type is made of.
pub enum Parts<'a> {
    /// Properties.
    Object,
    /// Places.
    Tuple,
    /// The alternatives of a union: each satisfies all of its schemas, of which the last is its own.
    Alternatives(Vec<Vec<At<'a>>>),
    /// The types of a union.
    Kinds(Vec<Kind>, Key),
    /// What derives from a base.
    Family(Family<'a>),
}

/// Lists of lists of lists, or wrappers of wrappers, are followed so far.
const MAX_DEPTH: usize = 64;

/// So many types are made by putting schemas together: documents could ask for more than anyone can hold.
const MAX_COMBINED: usize = 100_000;

impl<'a> Lowering<'a, '_> {
    /// The type of a schema that stands at `at`; `owner` names it if it needs a name.
    pub fn schema(&mut self, at: &At<'a>, owner: Owner) -> Lowered {
        if at.text("$ref").is_none() || siblings_count(self.document, at) {
            return self.memoised(std::slice::from_ref(at), owner);
        }
        match self.document.follow(at) {
            Some(target) => self.component(&target),
            None => Lowered::any(),
        }
    }

    /// The type of a schema that has a place of its own, so that its name comes from there.
    pub fn component(&mut self, at: &At<'a>) -> Lowered {
        if at.text("$ref").is_some() && !siblings_count(self.document, at) {
            return self.document.follow(at).map_or_else(Lowered::any, |target| self.component(&target));
        }
        self.memoised(std::slice::from_ref(at), place_owner(self.document, at))
    }

    /// The type of values that satisfy all of some schemas.
    pub fn combined(&mut self, sources: &[At<'a>], owner: Owner) -> Lowered {
        let mut distinct: IndexMap<NodeId, &At<'a>> = IndexMap::default();
        for source in sources {
            let plain = source.text("$ref").is_some() && !siblings_count(self.document, source);
            let target = if plain { self.document.follow(source) } else { Some(source.clone()) };
            let Some(id) = target.map(|target| target.id()) else { continue };
            // The last time counts.
            distinct.shift_remove(&id);
            distinct.insert(id, source);
        }
        let distinct: Vec<&At<'a>> = distinct.into_values().collect();
        match distinct.as_slice() {
            [] => Lowered::any(),
            [only] => self.schema(only, owner),
            _ if self.combinations >= MAX_COMBINED => self.too_many(sources, owner),
            _ => {
                self.combinations += 1;
                self.memoised(&distinct.into_iter().cloned().collect::<Vec<_>>(), owner)
            }
        }
    }

    fn too_many(&mut self, sources: &[At<'a>], owner: Owner) -> Lowered {
        let Some(last) = sources.last() else { return Lowered::any() };
        if self.depth < MAX_DEPTH {
            return self.schema(last, owner);
        }
        self.lost(last, "there are too many combinations of schemas");
        Lowered::any()
    }

    fn memoised(&mut self, sources: &[At<'a>], owner: Owner) -> Lowered {
        let key = Key::new(sources);
        let Some(at) = sources.last() else { return Lowered::any() };
        match self.lowered.get(&key) {
            Some(Some(lowered)) => return lowered.clone(),
            Some(None) => {
                self.lost(at, "this schema is nothing but itself");
                return Lowered::any();
            }
            None if self.depth >= MAX_DEPTH => {
                self.lost(at, "schemas are nested too deep here");
                return Lowered::any();
            }
            None => {}
        }
        self.lowered.insert(key.clone(), None);
        self.depth += 1;
        let lowered = match sources {
            [only] if let Some(ty) = self.override_of(only) => {
                Lowered { ty, nullable: Schema { at: at.clone() }.nullable(self.document) }
            }
            [only] if self.files.contains(&only.id()) => {
                Lowered { ty: Type::File, nullable: Schema { at: only.clone() }.nullable(self.document) }
            }
            _ => self.classify(sources, owner, &key),
        };
        self.depth -= 1;
        self.lowered.insert(key, Some(lowered.clone()));
        lowered
    }

    /// A type that the configuration sets for a schema.
    fn override_of(&mut self, at: &At<'a>) -> Option<Type> {
        let types = &self.config.types;
        if types.is_empty() {
            return None;
        }
        let pointer = at.pointer();
        let short = property_path(&pointer).unwrap_or_default();
        let fragment = format!("#{pointer}");
        let (key, name) = [&pointer, &fragment, &short].into_iter().find_map(|key| types.get_key_value(key))?;
        self.known.types.insert(key.clone());
        Some(match name {
            Scalar::String => Type::String,
            Scalar::DateTime => Type::DateTime,
            Scalar::Date => Type::Date,
            Scalar::Uuid => Type::Uuid,
            Scalar::Decimal => Type::Decimal,
            Scalar::Integer => Type::Int64,
            Scalar::Number => Type::Double,
            Scalar::Any => Type::Any,
        })
    }

    fn classify(&mut self, sources: &[At<'a>], owner: Owner, key: &Key) -> Lowered {
        let Some(all) = All::of(self.document, sources) else { return Lowered::any() };
        let own = Schema { at: all.at.clone() }.nullable(self.document);
        if let Some(same) = self.same_as(&all, sources, &owner) {
            let inner = self.schema(&same, owner);
            return Lowered { nullable: own || inner.nullable, ..inner };
        }
        let groups = all.groups();
        let family = if groups.is_empty() { self.family(sources, key) } else { None };
        let inner = if let Some(family) = family {
            self.base(&all, family, owner, key)
        } else if groups.is_empty() {
            Lowered { ty: self.plain(&all, owner, key), nullable: self.all_nullable(&all) }
        } else {
            self.union(&all, groups, owner, key)
        };
        self.count_leaf(&all, &inner.ty);
        Lowered { nullable: own || inner.nullable, ..inner }
    }

    /// Whether null satisfies every schema that speaks of the type.
    pub fn all_nullable(&self, all: &All<'a>) -> bool {
        let mut typed = all.schemas().filter(|schema| !schema.kinds().is_empty()).peekable();
        typed.peek().is_some() && typed.all(|schema| schema.nullable(self.document))
    }

    /// Schemas without alternatives.
    pub fn plain(&mut self, all: &All<'a>, owner: Owner, key: &Key) -> Type {
        if all.is_contradiction() {
            self.document.warning(
                &all.at,
                "no value has the types of all branches of this `allOf`: the last branch decides",
                "let the branches agree",
            );
        }
        let kinds = all.kinds();
        match kinds.each().as_slice() {
            [] => Type::Any,
            [only] => self.of_kind(all, *only, owner, key),
            _ if kinds.is_any() && all.structure().is_empty() => Type::Any,
            several => self.unfinished(all, owner, key, Parts::Kinds(several.to_vec(), key.clone())),
        }
    }

    /// The values of one type among those that the schemas allow.
    pub fn of_kind(&mut self, all: &All<'a>, kind: Kind, owner: Owner, key: &Key) -> Type {
        match kind {
            Kind::String => self.string(all, owner),
            Kind::Number => self.number(all, owner),
            Kind::Integer => self.integer(all, owner),
            Kind::Boolean => Type::Boolean,
            Kind::Array => self.array(all, owner, key),
            Kind::Object => self.object(all, owner, key),
        }
    }

    /// Gives a type its id; its parts are lowered later.
    pub fn unfinished(&mut self, all: &All<'a>, owner: Owner, key: &Key, parts: Parts<'a>) -> Type {
        let id = self.reserve();
        self.lowered.insert(key.clone(), Some(Lowered::of(Type::Named(id))));
        self.unfinished.push_back(Unfinished { id, all: all.clone(), owner, parts });
        Type::Named(id)
    }

    /// Lowers the parts of a type.
    pub fn complete(&mut self, unfinished: Unfinished<'a>) {
        let Unfinished { id, all, owner, parts } = unfinished;
        match parts {
            Parts::Object => self.object_parts(id, &all, owner),
            Parts::Tuple => self.tuple_parts(id, &all, owner),
            Parts::Alternatives(branches) => self.variants(id, &all, owner, &branches),
            Parts::Kinds(kinds, key) => self.kinds(id, &all, owner, (&kinds, &key)),
            Parts::Family(family) => self.family_parts(id, &all, owner, &family),
        }
    }

    /// A named type, with the annotations of its schemas.
    pub fn definition(&self, all: &All<'a>, owner: Owner, shape: Shape) -> TypeDef {
        // What is named is written in place or among the components; a variant may be a reference.
        let at = self.document.follow(&all.at).unwrap_or_else(|| all.at.clone());
        let schema = Schema { at };
        TypeDef {
            place: all.at.place(),
            owner,
            docs: first_said(schema.docs(), all.docs()),
            deprecated: schema.at.flag("deprecated"),
            shape,
            example: schema.example(),
            rust_name: all.at.shared("x-rust-name"),
            same_as: None,
            in_xml: false,
            made_of: None,
        }
    }
}

/// The owner of a part of what `owner` owns: of its items, say.
pub fn owner_of_part(owner: Owner, part: &str) -> Owner {
    let with = |mut words: Vec<String>| {
        words.push(part.to_owned());
        words
    };
    match owner {
        Owner::Component(name) => Owner::Pointer(vec![name, part.to_owned()]),
        Owner::Type(id, words) => Owner::Type(id, with(words)),
        Owner::Operation(id, words) => Owner::Operation(id, with(words)),
        Owner::Pointer(words) => Owner::Pointer(with(words)),
        form @ Owner::Form(..) => form,
    }
}

/// What names a schema that is referred to: its name among the components, or the words of its pointer; in another
/// file, what the file calls it.
pub fn place_owner<'a>(document: &Document<'a>, at: &At<'a>) -> Owner {
    match document.foreign_name(at) {
        Some(Named::Component(name)) => return Owner::Component(name),
        Some(Named::Words(words)) => return Owner::Pointer(words),
        None => {}
    }
    let pointer = at.pointer();
    match pointer.strip_prefix("/components/schemas/") {
        Some(name) if !name.contains('/') => Owner::Component(unescaped(name)),
        Some(path) => Owner::Pointer(words(path).map(unescaped).collect()),
        None => Owner::Pointer(words(&pointer).map(unescaped).collect()),
    }
}

/// The words of a pointer that say what a schema is, rather than which keyword it stands under.
fn words(pointer: &str) -> impl Iterator<Item = &str> {
    pointer.split('/').filter(|word| is_word(word))
}

fn is_word(word: &str) -> bool {
    const KEYWORDS: [&str; 12] = [
        "",
        "components",
        "paths",
        "properties",
        "schema",
        "itemSchema",
        "content",
        "mediaTypes",
        "items",
        "responses",
        "$defs",
        "definitions",
    ];
    // Nor which media type: a path begins with the slash that media types have in their middle.
    !KEYWORDS.contains(&word) && (word.starts_with("~1") || !word.contains("~1"))
}
