//! Makes the values of a document fit their types, and makes up what it does not give.
//!
//! Examples in documents are often incomplete or stale; what an example is written from here always compiles.

use std::cell::Cell;

use super::sample::sample_text;
use crate::ir::{Additional, Constraint, Field, Shape, Type, TypeId, Union, Value, Variant};
use crate::sdk::Sdk;
use crate::tree::{Node, Number, Object, Text};

/// More values than this in one example would not be read; a document that needs them has no example.
const BUDGET: usize = 2_000;

/// The nesting at which nothing more is made up.
const MADE_UP_DEPTH: usize = 12;

/// The nesting at which a value is given up; a document has at most as much of its own.
const MAX_DEPTH: usize = crate::tree::MAX_DEPTH;

/// As many comparisons of a value with a type are made: alternatives within alternatives can take for ever.
const COMPARISONS: usize = 10_000;

/// As many optional properties are made up where otherwise none would show how they are set.
const MADE_UP_PROPERTIES: usize = 3;

/// Longer content of a file is not written into an example.
pub const SHOWN_CONTENT: usize = 40;

/// Fits values to types.
pub struct Fitter<'a> {
    sdk: Sdk<'a>,
    /// Whether deprecated properties and empty lists stay: a reader of an example is spared them.
    complete: bool,
    budget: Cell<usize>,
}

/// What is known of a value that has to be made up.
#[derive(Clone, Copy)]
pub struct Hint<'h> {
    /// The name under which it is sent; empty where it has none.
    pub name: &'h str,
    /// The limits of it.
    pub constraints: &'h [Constraint],
    /// How deep it stands among values that were made up.
    depth: usize,
}

impl<'h> Hint<'h> {
    /// A value of this name and with these limits.
    pub fn new(name: &'h str, constraints: &'h [Constraint]) -> Self {
        Self { name, constraints, depth: 0 }
    }

    /// The same, of a value in an example that is about something else.
    pub fn nested(self) -> Self {
        Self { depth: self.depth + 1, ..self }
    }

    fn inside(self, name: &'h str, constraints: &'h [Constraint]) -> Self {
        Self { name, constraints, depth: self.depth + 1 }
    }
}

impl<'a> Fitter<'a> {
    /// For examples that are read by people, or for values of which every part is sent.
    pub fn new(sdk: Sdk<'a>, complete: bool) -> Self {
        Self { sdk, complete, budget: Cell::new(BUDGET) }
    }

    /// A value of the type: the given one as far as it fits, and else one that is made up. `None` where no value is
    /// small enough.
    pub fn fit(&self, ty: &Type, given: Option<&Value>, hint: Hint<'_>) -> Option<Node> {
        self.budget.set(self.budget.get().checked_sub(1)?);
        Some(match (ty, given) {
            (Type::Boolean, Some(Node::Bool(value))) => Node::Bool(*value),
            (Type::Boolean, _) => Node::Bool(true),
            (Type::Int32 | Type::Int64 | Type::UInt64, given) => integer(ty, given, hint.constraints),
            (Type::Double, given) => Node::Number(Number::Float(double(given, hint.constraints))),
            (Type::Decimal | Type::DecimalText | Type::UnixTime | Type::Seconds, Some(Node::Number(number))) => {
                Node::text(number.to_string())
            }
            (Type::Any, given) => given.cloned().unwrap_or_else(|| Node::text("any JSON value")),
            (Type::AnyObject, given) => object(given),
            (Type::File, given) => self.content(given),
            (Type::OrNull(_), Some(Node::Null)) => Node::Null,
            (Type::OrNull(inner), given) => self.fit(inner, given, hint)?,
            // What a text holds is not looked into: the value is made up.
            (Type::JsonText(inner), _) => self.fit(inner, None, hint.inside(hint.name, &[]))?,
            (Type::List(element), given) => Node::Array(self.list(element, given, hint)),
            (Type::Map(value), given) => Node::Object(self.map(value, given, hint)),
            (Type::Named(id), given) => self.named(*id, given, hint)?,
            (_, given) => Node::text(text(given).unwrap_or_else(|| sample_text(ty, hint))),
        })
    }

    /// The text of a file; null for a file that lies on disk.
    fn content(&self, given: Option<&Value>) -> Node {
        match given {
            Some(Node::String(text)) if self.complete || (text.len() <= SHOWN_CONTENT && !text.contains('\n')) => {
                Node::String(text.clone())
            }
            _ => Node::Null,
        }
    }

    fn list(&self, element: &Type, given: Option<&Value>, hint: Hint<'_>) -> Vec<Node> {
        let inside = hint.inside("", &[]);
        match given {
            Some(Node::Array(elements)) => {
                elements.iter().filter_map(|value| self.fit(element, Some(value), inside)).collect()
            }
            _ if hint.depth < MADE_UP_DEPTH => self.fit(element, None, inside).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    fn map(&self, ty: &Type, given: Option<&Value>, hint: Hint<'_>) -> Object {
        let inside = hint.inside("", &[]);
        let fitted = |(name, value): (&str, &Value)| Some((Text::from(name), self.fit(ty, Some(value), inside)?));
        match given {
            Some(Node::Object(members)) => members.iter().filter_map(fitted).collect(),
            _ if hint.depth < MADE_UP_DEPTH => {
                self.fit(ty, None, inside).map(|value| (Text::from("key"), value)).into_iter().collect()
            }
            _ => Object::default(),
        }
    }

    fn named(&self, id: TypeId, given: Option<&Value>, hint: Hint<'_>) -> Option<Node> {
        let definition = self.sdk.api.ty(id);
        if hint.depth > if given.is_none() { MADE_UP_DEPTH } else { MAX_DEPTH } {
            return None;
        }
        let shown = self.complete || hint.depth == 0 || !matches!(definition.shape, Shape::Struct { .. });
        let given = given.or(definition.example.as_ref().filter(|_| shown));
        match &definition.shape {
            Shape::Enum(values) => {
                let first = || values.first().map(|value| value.value.to_string());
                Some(Node::text(text(given).or_else(first).unwrap_or_default()))
            }
            Shape::Integers(values) => {
                let given = given.and_then(|value| whole(&Type::Int64, value));
                let value = given.or_else(|| values.first().map(|value| value.value.into()));
                value.map(Node::integer)
            }
            Shape::Numbers(values) => {
                let given = given.filter(|value| value.as_number().is_some()).cloned();
                given.or_else(|| values.first().map(|known| Node::Number(Number::of(known.value))))
            }
            Shape::Struct { fields, additional } => {
                let members = given.and_then(Node::as_object);
                self.members(fields, additional, members, hint).map(Node::Object)
            }
            Shape::Tuple { fields, .. } => self.places(fields, given, hint).map(Node::Array),
            Shape::Union(union) => self.union(union, given, hint),
        }
    }

    /// The elements of a tuple, up to the first that is left out.
    fn places(&self, fields: &[Field], given: Option<&Value>, hint: Hint<'_>) -> Option<Vec<Node>> {
        let given = given.and_then(Node::as_array);
        let mut fitted = Vec::new();
        for (index, field) in fields.iter().enumerate() {
            let value = given.and_then(|elements| elements.get(index));
            match self.member(field, value, given.is_none(), hint)? {
                Some(value) => fitted.push(value),
                None => break,
            }
        }
        Some(fitted)
    }

    fn members(
        &self,
        fields: &[Field],
        additional: &Additional,
        given: Option<&Object>,
        hint: Hint<'_>,
    ) -> Option<Object> {
        let mut fitted = Object::default();
        // The page of a type shows how its properties are set; elsewhere a new one must not change the example.
        let shown = given.is_none() && (self.complete || hint.depth == 0);
        for field in in_order_of(given, fields) {
            let value = given.and_then(|members| members.get(&field.name));
            if let Some(value) = self.member(field, value, shown, hint)? {
                fitted.insert(field.name.clone(), value);
            }
        }
        if let (Additional::Kept(ty), Some(given)) = (additional, given) {
            for (name, value) in given.iter().filter(|(name, _)| fields.iter().all(|field| field.name != **name)) {
                fitted.insert(name, self.fit(ty, Some(value), hint.inside("", &[]))?);
            }
        }
        if shown && !fields.is_empty() && fitted.is_empty() {
            self.make_up(fields, hint, &mut fitted);
        }
        Some(fitted)
    }

    /// A few optional properties.
    fn make_up(&self, fields: &[Field], hint: Hint<'_>, fitted: &mut Object) {
        let optional = fields.iter().filter(|field| !field.read_only && !field.deprecated && !field.boxed);
        let values = optional.filter_map(|field| {
            let inside = hint.inside(&field.name, &field.constraints);
            let value =
                self.fit(&field.ty, field.default.as_deref(), inside).filter(|value| self.says_something(value))?;
            Some((field.name.clone(), value))
        });
        fitted.extend(values.take(MADE_UP_PROPERTIES));
    }

    /// The value of a property, or nothing where it is left out; `None` where it must be there and cannot.
    fn member(&self, field: &Field, given: Option<&Value>, shown: bool, hint: Hint<'_>) -> Option<Option<Node>> {
        // A type that must hold itself has its own example at every level.
        let wanted = hint.depth <= MADE_UP_DEPTH && (field.required || (shown && !field.deprecated));
        let own = || field.example.as_deref().filter(|_| wanted);
        let inside = hint.inside(&field.name, &field.constraints);
        match field.fixed.as_deref().filter(|_| wanted || given.is_some()).or(given).or_else(own) {
            Some(Node::Null) if field.required && field.nullable => Some(Some(Node::Null)),
            Some(Node::Null) | None if !field.required || field.endless => Some(None),
            _ if !field.required && field.deprecated && !self.complete => Some(None),
            None | Some(Node::Null) => self.fit(&field.ty, field.default.as_deref(), inside).map(Some),
            Some(value) => {
                let fitted = self.fit(&field.ty, Some(value), inside);
                if field.required { fitted.map(Some) } else { Some(fitted.filter(|value| self.says_something(value))) }
            }
        }
    }

    fn says_something(&self, value: &Node) -> bool {
        self.complete
            || match value {
                Node::Array(elements) => !elements.is_empty(),
                Node::Object(members) => !members.is_empty(),
                _ => true,
            }
    }

    fn union(&self, union: &Union, given: Option<&Value>, hint: Hint<'_>) -> Option<Node> {
        if let Some(given) = given {
            return match variant(self.sdk, union, given).and_then(|index| union.variants.get(index)) {
                // Unions may hold each other, so that the same value comes back for ever.
                Some(_) if hint.depth > MAX_DEPTH => None,
                Some(variant) => self.fit(&variant.ty, Some(given), hint.inside(hint.name, hint.constraints)),
                None => Some(given.clone()),
            };
        }
        union.variants.iter().find_map(|variant| {
            let mut value = self.fit(&variant.ty, None, hint.inside(hint.name, &[]))?;
            if let (Some(property), Some(tag), Node::Object(members)) =
                (&union.discriminator, variant.tags.first(), &mut value)
                && members.get(property).and_then(Node::as_str).is_none_or(|tag| !variant.tags.iter().any(|t| t == tag))
            {
                members.insert(property.clone(), Node::text(tag.as_str()));
            }
            Some(value)
        })
    }
}

/// The properties that a request can hold: first those that are given, in the order in which they are.
fn in_order_of<'f>(given: Option<&Object>, fields: &'f [Field]) -> Vec<&'f Field> {
    let mut fields: Vec<&Field> = fields.iter().filter(|field| field.is_demanded() || !field.read_only).collect();
    fields.sort_by_key(|field| given.and_then(|members| members.get_index_of(&field.name)).unwrap_or(usize::MAX));
    fields
}

/// The variant of a union that a value belongs to: by its discriminator, or else the first whose form it has.
pub fn variant(sdk: Sdk<'_>, union: &Union, value: &Value) -> Option<usize> {
    Forms { sdk, left: Cell::new(COMPARISONS) }.variant(union, value, 0)
}

/// Compares values with types, as long as that does not take too long.
struct Forms<'a> {
    sdk: Sdk<'a>,
    left: Cell<usize>,
}

impl Forms<'_> {
    fn variant(&self, union: &Union, value: &Value, depth: usize) -> Option<usize> {
        match &union.discriminator {
            Some(property) => {
                let tag = value.as_object().and_then(|members| members.get(property)?.as_str());
                let has_tag = |variant: &Variant| variant.tags.iter().any(|known| Some(known.as_str()) == tag);
                let other = |variant: &Variant| variant.tags.is_empty() && self.fits(&variant.ty, value, depth);
                let tagged = union.variants.iter().position(has_tag);
                tagged.or_else(|| union.variants.iter().position(other))
            }
            None => union.variants.iter().position(|variant| self.fits(&variant.ty, value, depth)),
        }
    }

    fn fits(&self, ty: &Type, value: &Value, depth: usize) -> bool {
        let Some(left) = self.left.get().checked_sub(1).filter(|_| depth < 32) else { return false };
        self.left.set(left);
        match (ty, value) {
            (Type::Any, _) => true,
            (Type::Boolean, Node::Bool(_))
            | (Type::Double | Type::Decimal | Type::UnixTime | Type::Seconds, Node::Number(_)) => true,
            (Type::Int32 | Type::Int64 | Type::UInt64, Node::Number(_)) => whole(ty, value).is_some(),
            (Type::AnyObject | Type::Map(_), Node::Object(_)) => true,
            (Type::OrNull(_), Node::Null) => true,
            (Type::OrNull(inner), value) => self.fits(inner, value, depth + 1),
            (Type::List(element), Node::Array(elements)) => {
                elements.first().is_none_or(|first| self.fits(element, first, depth + 1))
            }
            (Type::Named(id), value) => match &self.sdk.api.ty(*id).shape {
                Shape::Enum(values) => {
                    value.as_str().is_some_and(|text| values.iter().any(|known| *known.value == *text))
                }
                Shape::Integers(values) => {
                    let value = whole(&Type::Int64, value);
                    values.iter().any(|known| value == Some(known.value.into()))
                }
                Shape::Numbers(values) => {
                    let value = value.as_number().map(Number::to_f64);
                    values.iter().any(|known| value == Some(known.value))
                }
                Shape::Struct { fields, .. } => value.as_object().is_some_and(|members| {
                    fields.iter().all(|field| match members.get(&field.name) {
                        Some(Node::Null) => field.nullable || !field.required,
                        Some(member) => self.fits(&field.ty, member, depth + 1),
                        None => !field.required,
                    })
                }),
                Shape::Tuple { fields, rest } => value.as_array().is_some_and(|elements| {
                    let is_complete = elements.len() >= fields.iter().filter(|field| field.required).count();
                    let fits = |(field, element): (&Field, &Node)| self.fits(&field.ty, element, depth + 1);
                    is_complete
                        && (rest.ty().is_some() || elements.len() <= fields.len())
                        && fields.iter().zip(elements).all(fits)
                }),
                Shape::Union(union) => self.variant(union, value, depth + 1).is_some(),
            },
            (
                Type::Boolean
                | Type::Int32
                | Type::Int64
                | Type::UInt64
                | Type::Double
                | Type::AnyObject
                | Type::Map(_)
                | Type::List(_),
                _,
            ) => false,
            (_, value) => value.as_str().is_some(),
        }
    }
}

/// A string, or what a string would hold.
fn text(given: Option<&Value>) -> Option<String> {
    match given? {
        Node::String(text) => Some(text.to_string()),
        Node::Number(number) => Some(number.to_string()),
        Node::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

fn object(given: Option<&Value>) -> Node {
    match given {
        Some(Node::Object(members)) => Node::Object(members.clone()),
        _ => Node::Object([("key", Node::text("value"))].into_iter().collect()),
    }
}

fn integer(ty: &Type, given: Option<&Value>, constraints: &[Constraint]) -> Node {
    let limit = |keyword| limit(constraints, keyword).and_then(|value| whole(ty, value));
    let made_up = || limit("minimum").filter(|value| *value > 1).or_else(|| limit("maximum").filter(|v| *v < 1));
    Node::integer(given.and_then(|value| whole(ty, value)).or_else(made_up).unwrap_or(1))
}

/// The integer that a number is, if the type can hold it.
fn whole(ty: &Type, value: &Value) -> Option<i128> {
    let range = match ty {
        Type::Int32 => i128::from(i32::MIN)..=i128::from(i32::MAX),
        Type::UInt64 => 0..=i128::from(u64::MAX),
        _ => i128::from(i64::MIN)..=i128::from(i64::MAX),
    };
    let whole = match value.as_number()? {
        Number::Integer(value) => value.get(),
        // Beyond 2^53 a float no longer says which integer was meant.
        Number::Float(value) if value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0 => value as i128,
        Number::Float(_) => return None,
    };
    range.contains(&whole).then_some(whole)
}

fn double(given: Option<&Value>, constraints: &[Constraint]) -> f64 {
    let number = |value: &Value| match value.as_number() {
        Some(Number::Float(value)) => Some(value),
        Some(Number::Integer(value)) => Some(value.get() as f64),
        None => None,
    };
    let limit = |keyword| limit(constraints, keyword).and_then(number);
    let made_up = || limit("minimum").filter(|value| *value > 1.5).or_else(|| limit("maximum").filter(|v| *v < 1.5));
    given.and_then(number).or_else(made_up).filter(|value| value.is_finite()).unwrap_or(1.5)
}

fn limit<'c>(constraints: &'c [Constraint], keyword: &str) -> Option<&'c Value> {
    constraints.iter().find(|constraint| constraint.keyword == keyword).map(|constraint| &constraint.value)
}
