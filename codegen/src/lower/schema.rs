//! From a schema to the type of its values.

use indexmap::{IndexMap, IndexSet};

use super::Lowering;
use super::merge::Merged;
use crate::config::Scalar;
use crate::diagnostic::Place;
use crate::document::{At, Document, Named, Schema};
use crate::ir::{Additional, Constraint, Docs, EnumValue, Field, Owner, Shape, Type, TypeDef, TypeId};
use crate::tree::Node;

/// A schema as a type.
#[derive(Debug, Clone)]
pub struct Lowered {
    /// The type of a value that is not null.
    pub ty: Type,
    /// Whether null is a value.
    pub nullable: bool,
}

impl Lowered {
    fn any() -> Self {
        Self { ty: Type::Any, nullable: false }
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

/// A named type that has its id already, so that everything can refer to it, but no parts yet.
pub struct Unfinished<'a> {
    pub id: TypeId,
    pub schema: Schema<'a>,
    pub owner: Owner,
    pub parts: Parts<'a>,
}

/// What a named type is made of.
pub enum Parts<'a> {
    /// Properties.
    Object(Merged<'a>),
    /// The alternatives of a union.
    Alternatives(Vec<At<'a>>),
}

/// Lists of lists of lists, or wrappers of wrappers, are followed so far.
const MAX_DEPTH: usize = 64;

impl<'a> Lowering<'a, '_> {
    /// The type of a schema that stands at `at`; `owner` names it if it needs a name.
    pub fn schema(&mut self, at: &At<'a>, owner: Owner) -> Lowered {
        if at.text("$ref").is_none() {
            return self.memoised(at, owner);
        }
        match self.document.follow(at) {
            Some(target) => self.component(&target),
            None => Lowered::any(),
        }
    }

    /// The type of a schema that has a place of its own, so that its name comes from there.
    pub fn component(&mut self, at: &At<'a>) -> Lowered {
        if at.text("$ref").is_some() {
            return self.document.follow(at).map_or_else(Lowered::any, |target| self.component(&target));
        }
        self.memoised(at, place_owner(self.document, at))
    }

    fn memoised(&mut self, at: &At<'a>, owner: Owner) -> Lowered {
        let place = at.place();
        match self.lowered.get(&place) {
            Some(Some(lowered)) => return lowered.clone(),
            Some(None) => {
                self.document.warning(
                    at,
                    "this schema is nothing but itself: any JSON value is accepted",
                    "let it be an object with a property for the recursion",
                );
                return Lowered::any();
            }
            None if self.depth >= MAX_DEPTH => {
                self.document.warning(
                    at,
                    "schemas are nested too deep here: any JSON value is accepted",
                    "let one of them be an object with properties",
                );
                return Lowered::any();
            }
            None => {}
        }
        self.lowered.insert(place.clone(), None);
        self.depth += 1;
        let lowered = match self.override_of(&place) {
            Some(ty) => Lowered { ty, nullable: Schema { at: at.clone() }.nullable(self.document) },
            None => self.classify(at, owner, &place),
        };
        self.depth -= 1;
        self.lowered.insert(place, Some(lowered.clone()));
        lowered
    }

    /// A type that the configuration sets for this place.
    fn override_of(&self, place: &Place) -> Option<Type> {
        let pointer = place.pointer.as_str();
        let short = || {
            let (schema, property) = pointer.strip_prefix("/components/schemas/")?.split_once("/properties/")?;
            Some(format!("{schema}.{property}"))
        };
        let types = &self.config.types;
        let name = types.get(pointer).or_else(|| types.get(&format!("#{pointer}"))).or_else(|| types.get(&short()?))?;
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

    fn classify(&mut self, at: &At<'a>, owner: Owner, place: &Place) -> Lowered {
        let schema = Schema { at: at.clone() };
        let nullable = schema.nullable(self.document);
        let inner = if at.has("allOf") {
            self.all_of(&schema, owner, place)
        } else if at.has("oneOf") || at.has("anyOf") {
            self.union(&schema, owner, place)
        } else {
            Lowered { ty: self.plain(&schema, owner, place), nullable: false }
        };
        Lowered { nullable: nullable || inner.nullable, ..inner }
    }

    /// A schema without composition.
    fn plain(&mut self, schema: &Schema<'a>, owner: Owner, place: &Place) -> Type {
        let kinds = schema.kinds().values();
        if kinds.count() > 1 && !(kinds.count() == 2 && kinds.number && kinds.integer) {
            return self.union_of_kinds(schema);
        }
        if kinds.string {
            self.string(schema, owner)
        } else if kinds.number {
            number(schema)
        } else if kinds.integer {
            integer(schema)
        } else if kinds.boolean {
            Type::Boolean
        } else if kinds.array {
            self.array(schema, owner)
        } else if kinds.object {
            self.object(schema, owner, place)
        } else {
            Type::Any
        }
    }

    fn string(&mut self, schema: &Schema<'a>, owner: Owner) -> Type {
        let foreign = schema.at.elements_of("enum").find(|at| !matches!(at.node, Node::String(_) | Node::Null));
        if let Some(foreign) = foreign {
            self.document.warning(
                &foreign,
                format!("this value of a string is {}: it is left out", foreign.node.kind()),
                "put it in quotation marks, or correct the `type`",
            );
        }
        let values: IndexSet<&str> = schema.enumerated().into_iter().filter_map(Node::as_str).collect();
        if !values.is_empty() {
            let values = values.into_iter().map(|value| EnumValue { value: value.to_owned() }).collect();
            let id = self.reserve();
            self.define(id, self.definition(schema, owner, Shape::Enum(values)));
            return Type::Named(id);
        }
        match schema.at.text("format").unwrap_or_default() {
            "date-time" => Type::DateTime,
            "date" => Type::Date,
            "time" => Type::Time,
            "duration" => Type::Duration,
            "uuid" => Type::Uuid,
            // Not a `Decimal`, which is written as a number: this is a string on the wire.
            "binary" => Type::File,
            _ => Type::String,
        }
    }

    fn array(&mut self, schema: &Schema<'a>, owner: Owner) -> Type {
        let items = schema.at.get("items").filter(|items| items.node.as_object().is_some());
        let element = items.map_or(Type::Any, |items| {
            let owner = owner_of_part(owner, "item");
            self.schema(&items, owner).element()
        });
        Type::List(Box::new(element))
    }

    fn object(&mut self, schema: &Schema<'a>, owner: Owner, place: &Place) -> Type {
        let has_properties = schema.at.get("properties").and_then(|at| at.element_count()).unwrap_or(0) > 0;
        if has_properties || schema.at.has("required") && schema.required().next().is_some() {
            return self.structure(schema, owner, place, Merged::of(self.document, &schema.at));
        }
        let extra = schema.at.get("additionalProperties");
        match extra {
            Some(extra) if extra.node.as_object().is_some_and(|members| !members.is_empty()) => {
                let element = self.schema(&extra, owner_of_part(owner, "value")).element();
                Type::Map(Box::new(element))
            }
            _ => Type::AnyObject,
        }
    }

    /// A named object type.
    pub fn structure(&mut self, schema: &Schema<'a>, owner: Owner, place: &Place, merged: Merged<'a>) -> Type {
        self.unfinished(schema, owner, place, Parts::Object(merged))
    }

    /// Gives a type its id; its parts are lowered later.
    pub fn unfinished(&mut self, schema: &Schema<'a>, owner: Owner, place: &Place, parts: Parts<'a>) -> Type {
        let id = self.reserve();
        self.lowered.insert(place.clone(), Some(Lowered { ty: Type::Named(id), nullable: false }));
        self.unfinished.push_back(Unfinished { id, schema: schema.clone(), owner, parts });
        Type::Named(id)
    }

    /// Lowers the parts of a type.
    pub fn complete(&mut self, unfinished: Unfinished<'a>) {
        let Unfinished { id, schema, owner, parts } = unfinished;
        match parts {
            Parts::Object(merged) => self.object_parts(id, &schema, owner, &merged),
            Parts::Alternatives(branches) => self.variants(id, &schema, owner, &branches),
        }
    }

    fn object_parts(&mut self, id: TypeId, schema: &Schema<'a>, owner: Owner, merged: &Merged<'a>) {
        let additional = match &merged.additional {
            Some(at) if at.node.as_object().is_some_and(|members| !members.is_empty()) => {
                let owner = Owner::Type(id, vec!["additional".to_owned(), "property".to_owned()]);
                Additional::Kept(self.schema(at, owner).element())
            }
            Some(at) if at.node.as_bool() != Some(false) => Additional::Kept(Type::Any),
            _ => Additional::Ignored,
        };
        let fields = self.fields(id, merged);
        let docs = merged.docs.clone();
        let definition = self.definition(schema, owner, Shape::Struct { fields, additional });
        self.define(id, TypeDef { docs: first_said(definition.docs.clone(), docs), ..definition });
    }

    fn fields(&mut self, id: TypeId, merged: &Merged<'a>) -> Vec<Field> {
        let mut fields: IndexMap<&str, Field> = IndexMap::new();
        for (name, sources) in &merged.properties {
            let required = merged.required.contains_key(name);
            fields.insert(name, self.field(id, name, sources, required));
        }
        for (name, at) in &merged.required {
            if fields.contains_key(name) {
                continue;
            }
            self.document.warning(
                at,
                format!("`{name}` is required, but no property of this name is declared: it takes any JSON value"),
                "declare it in `properties`, or remove it from `required`",
            );
            fields.insert(name, undeclared(name, at));
        }
        fields.into_values().collect()
    }

    /// A property; where several branches of an `allOf` declare it, the last that says what it is decides.
    fn field(&mut self, id: TypeId, name: &str, sources: &[At<'a>], required: bool) -> Field {
        let describing = sources.iter().rev().find(|at| says_type(at)).or(sources.last());
        let lowered =
            describing.map_or_else(Lowered::any, |at| self.schema(at, Owner::Type(id, vec![name.to_owned()])));
        let facets: Vec<Facets> = sources.iter().rev().map(|at| self.facets(at)).collect();
        Field {
            place: describing.or(sources.last()).map_or_else(|| self.document.root().place(), At::place),
            name: name.to_owned(),
            docs: facets.iter().fold(Docs::default(), |docs, facets| first_said(docs, facets.docs.clone())),
            ty: lowered.ty,
            required,
            nullable: lowered.nullable,
            read_only: facets.iter().any(|facets| facets.read_only),
            write_only: facets.iter().any(|facets| facets.write_only),
            deprecated: facets.iter().any(|facets| facets.deprecated),
            recursive: false,
            default: facets.iter().find_map(|facets| facets.default.clone()),
            constraints: facets
                .iter()
                .map(|facets| &facets.constraints)
                .find(|c| !c.is_empty())
                .cloned()
                .unwrap_or_default(),
            example: facets.iter().find_map(|facets| facets.example.clone()),
        }
    }

    /// The annotations of a schema: its own, then those of what it refers to or wraps.
    pub fn facets(&self, at: &At<'a>) -> Facets {
        let mut facets = Facets::default();
        let mut current = Some(at.clone());
        for _ in 0..8 {
            let Some(at) = current else { break };
            facets.add(&Schema { at: at.clone() });
            current = if at.text("$ref").is_some() {
                // A reference that leads nowhere was reported when the document was opened.
                self.document.follow(&at)
            } else {
                let branches = at.get("allOf");
                branches.filter(|list| list.element_count() == Some(1)).and_then(|list| list.element(0))
            };
        }
        facets
    }

    pub fn definition(&self, schema: &Schema<'a>, owner: Owner, shape: Shape) -> TypeDef {
        TypeDef {
            place: schema.at.place(),
            owner,
            docs: schema.docs(),
            deprecated: schema.at.flag("deprecated"),
            shape,
            example: schema.example(),
        }
    }
}

/// What a schema says about its values, types aside.
#[derive(Debug, Clone, Default)]
pub struct Facets {
    pub docs: Docs,
    pub read_only: bool,
    pub write_only: bool,
    pub deprecated: bool,
    pub default: Option<Node>,
    pub constraints: Vec<Constraint>,
    pub example: Option<Node>,
}

impl Facets {
    /// Adds what a schema says where nothing was said before.
    fn add(&mut self, schema: &Schema<'_>) {
        self.docs = first_said(std::mem::take(&mut self.docs), schema.docs());
        self.read_only |= schema.at.flag("readOnly");
        self.write_only |= schema.at.flag("writeOnly");
        self.deprecated |= schema.at.flag("deprecated");
        self.default = self.default.take().or_else(|| schema.default());
        self.example = self.example.take().or_else(|| schema.example());
        if self.constraints.is_empty() {
            self.constraints = schema.constraints();
        }
    }
}

/// The first docs that say something.
fn first_said(first: Docs, second: Docs) -> Docs {
    if first.description.is_some() { first } else { Docs { summary: first.summary.or(second.summary), ..second } }
}

/// Whether a schema says anything of the type of its values.
fn says_type(at: &At<'_>) -> bool {
    ["$ref", "type", "enum", "const", "allOf", "oneOf", "anyOf", "properties", "items"].iter().any(|key| at.has(key))
}

fn undeclared(name: &str, at: &At<'_>) -> Field {
    Field {
        place: at.place(),
        name: name.to_owned(),
        docs: Docs::default(),
        ty: Type::Any,
        required: true,
        nullable: false,
        read_only: false,
        write_only: false,
        deprecated: false,
        recursive: false,
        default: None,
        constraints: Vec::new(),
        example: None,
    }
}

fn integer(schema: &Schema<'_>) -> Type {
    match schema.at.text("format").unwrap_or_default() {
        "int32" | "int16" | "int8" | "uint8" | "uint16" => Type::Int32,
        "uint64" => Type::UInt64,
        _ => Type::Int64,
    }
}

fn number(schema: &Schema<'_>) -> Type {
    match schema.at.text("format").unwrap_or_default() {
        "decimal" => Type::Decimal,
        "int32" => Type::Int32,
        "int64" => Type::Int64,
        _ => Type::Double,
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
    }
}

/// What names a schema that is referred to: its name among the components, or the words of its pointer; in another
/// file, what the file calls it.
fn place_owner<'a>(document: &Document<'a>, at: &At<'a>) -> Owner {
    match document.foreign_name(at) {
        Some(Named::Component(name)) => return Owner::Component(name),
        Some(Named::Words(words)) => return Owner::Pointer(words),
        None => {}
    }
    let pointer = at.pointer();
    let unescape = |text: &str| text.replace("~1", "/").replace("~0", "~");
    match pointer.strip_prefix("/components/schemas/") {
        Some(name) if !name.contains('/') => Owner::Component(unescape(name)),
        Some(path) => Owner::Pointer(words(path).map(unescape).collect()),
        None => Owner::Pointer(words(&pointer).map(unescape).collect()),
    }
}

/// The words of a pointer that say what a schema is, rather than which keyword it stands under.
fn words(pointer: &str) -> impl Iterator<Item = &str> {
    pointer.split('/').filter(|word| is_word(word))
}

fn is_word(word: &str) -> bool {
    const KEYWORDS: [&str; 10] =
        ["", "components", "paths", "properties", "schema", "content", "items", "responses", "$defs", "definitions"];
    // Nor which media type: a path begins with the slash that media types have in their middle.
    !KEYWORDS.contains(&word) && (word.starts_with("~1") || !word.contains("~1"))
}
