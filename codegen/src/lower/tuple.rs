//! Arrays whose places have schemas of their own (JSON Schema 2020-12 §10.3.1.1, `prefixItems`).
//!
//! Such an array is a struct whose fields are its places, called by the titles of their schemas, or else `first`, `second`
//! and so on. A tuple of Rust would be shorter to write, and can be given wherever the struct is asked for; but one more
//! place would break whoever uses it, its places have neither names nor docs, and it has no room for what comes after
//! them, which a document allows unless it says otherwise. Two alternatives were left out: a list of a union loses which
//! place has which type, and a struct without names (`Point(f64, f64)`) says less for the same length.

use super::Lowering;
use super::all::All;
use crate::document::At;
use crate::hash::HashSet;
use crate::ir::{Additional, Demand, Owner, Shape, Type, TypeId};
use crate::tree::{Node, Number, shrink};

/// What places are called that have no title.
const ORDINALS: [&str; 12] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
];

/// What may come after the places.
enum After<'a> {
    Nothing,
    Anything,
    /// Values of these schemas, all of which hold.
    Of(Vec<At<'a>>),
}

/// What schemas say of the elements of an array.
pub struct Tuple<'a> {
    /// A schema for each place.
    places: Vec<At<'a>>,
    /// How many must be there.
    needed: usize,
    after: After<'a>,
}

impl<'a> Tuple<'a> {
    /// Of schemas that hold at once; the last list of places counts.
    pub fn of(all: &All<'a>) -> Self {
        let mut lists = all.parts.iter().filter_map(places);
        let mut places = lists.next_back().map(|list| list.elements().collect::<Vec<_>>()).unwrap_or_default();
        let length = |keyword| all.parts.iter().filter_map(move |part| whole(part, keyword));
        let needed = length("minItems").max().unwrap_or(0);
        let most = length("maxItems").min().unwrap_or(usize::MAX);
        let open = places.iter().position(is_never).unwrap_or(places.len());
        let is_closed = open.min(most) < places.len() || most == places.len() && !places.is_empty();
        places.truncate(open.min(most));
        let rest: Vec<At<'a>> = all.parts.iter().filter_map(rest).collect();
        let said: Vec<At<'a>> = rest.iter().filter(|at| at.node.as_object().is_some()).cloned().collect();
        let after = match said.is_empty() {
            _ if is_closed => After::Nothing,
            false => After::Of(said),
            true if rest.iter().any(is_never) => After::Nothing,
            true => After::Anything,
        };
        Self { needed: needed.min(places.len()), places, after }
    }

    /// The schemas of all elements, where these are alike and may be any number: that is a list.
    pub fn only(&self) -> Option<Vec<At<'a>>> {
        let Some((first, others)) = self.places.split_first() else {
            return Some(if let After::Of(schemas) = &self.after { schemas.clone() } else { Vec::new() });
        };
        let is_same = |other: &At<'a>| other.node == first.node;
        let ends_alike = match &self.after {
            After::Nothing => true,
            After::Anything => false,
            After::Of(schemas) => schemas.iter().all(is_same),
        };
        let may_be_fewer = self.needed < self.places.len() || matches!(self.after, After::Of(_));
        (!others.is_empty() && others.iter().all(is_same) && ends_alike && may_be_fewer).then(|| vec![first.clone()])
    }

    /// What each place is called.
    fn names(&self) -> Vec<String> {
        let titles: Vec<Option<&'a str>> =
            self.places.iter().map(|at| at.text("title").map(str::trim).filter(|title| !title.is_empty())).collect();
        let mut seen = HashSet::default();
        let are_distinct = titles.iter().flatten().all(|title| seen.insert(title.to_lowercase()));
        let ordinal = |index: usize| {
            ORDINALS.get(index).map_or_else(|| format!("element {}", index + 1), |word| (*word).to_owned())
        };
        let name = |(index, title): (usize, &Option<&str>)| match title {
            Some(title) if are_distinct && !ORDINALS.contains(title) => (*title).to_owned(),
            _ => ordinal(index),
        };
        titles.iter().enumerate().map(name).collect()
    }
}

impl<'a> Lowering<'a, '_> {
    /// Lowers the places of a tuple.
    pub fn tuple_parts(&mut self, id: TypeId, all: &All<'a>, owner: Owner) {
        let tuple = Tuple::of(all);
        let mut fields = Vec::with_capacity(tuple.places.len());
        for (index, (name, place)) in tuple.names().into_iter().zip(&tuple.places).enumerate() {
            let required = index < tuple.needed;
            let mut field = self.field(id, None, &name, std::slice::from_ref(place), required);
            // Who sends the array sends all of it.
            (field.read_only, field.write_only) = (false, false);
            // Where any value may stand, null is one.
            field.nullable |= !required && field.ty == Type::Any;
            field.demand = if required { Demand::Everybody } else { Demand::Nobody };
            fields.push(field);
        }
        shrink(&mut fields);
        let rest = match &tuple.after {
            After::Nothing => Additional::Ignored,
            After::Anything => Additional::Kept(Type::Any),
            After::Of(schemas) => {
                let lowered = self.combined(schemas, Owner::Type(id, vec!["rest".to_owned()]));
                Additional::Kept(lowered.element())
            }
        };
        self.define(id, self.definition(all, owner, Shape::Tuple { fields, rest }));
    }
}

/// The list of schemas of places.
fn places<'a>(part: &At<'a>) -> Option<At<'a>> {
    let list = part.get("prefixItems")?;
    list.node.as_array().is_some_and(|list| !list.is_empty()).then_some(list)
}

/// What a schema says of the elements after those that have a place. Since all that holds at once is one type, what no
/// other schema evaluates (JSON Schema 2020-12 §11.2) is the same.
fn rest<'a>(part: &At<'a>) -> Option<At<'a>> {
    part.get("items").or_else(|| part.get("unevaluatedItems"))
}

/// Whether no value satisfies a schema.
fn is_never(at: &At<'_>) -> bool {
    at.node.as_bool() == Some(false)
}

fn whole(part: &At<'_>, keyword: &str) -> Option<usize> {
    match part.get(keyword)?.node {
        Node::Number(Number::Integer(value)) => usize::try_from(value.get()).ok(),
        _ => None,
    }
}
