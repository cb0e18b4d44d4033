//! Finds the types that say the same, written in place again and again: they are one type in Rust, so that it is compiled
//! once, and a value for one place can be given to another.

use std::fmt::{self, Write};
use std::hash::{BuildHasher, DefaultHasher, Hasher, RandomState};

use crate::hash::HashMap;
use crate::ir::{Additional, Field, Owner, Shape, Type, TypeDef, TypeId, Union, Variant};
use crate::parallel;

/// Marks the types that another one stands for. Of several, the one with the shortest pointer is the type, and its name
/// is that of all: it belongs to a component rather than to an operation, and rarely changes with what else the document
/// holds.
pub fn mark(types: &mut [TypeDef]) {
    let keys = [RandomState::new(), RandomState::new()];
    let said = parallel::map(types, |definition| Said::of(types, definition, &keys));
    let said = numbered(&said);
    let mut order: Vec<usize> = (0..types.len()).collect();
    let rank = |index: &usize| (types[*index].place.pointer.len(), &types[*index].place);
    order.sort_by(|one, other| rank(one).cmp(&rank(other)));
    let mut same: Vec<usize> = (0..types.len()).collect();
    // What two types hold must be found the same before they are: types nest as deep as there are rounds.
    loop {
        let round = round(&said, &order, &same);
        if round == same {
            break;
        }
        same = round;
    }
    for (index, definition) in types.iter_mut().enumerate() {
        definition.same_as = Some(TypeId(same[index])).filter(|id| id.0 != index);
        if let Shape::Union(union) = &mut definition.shape {
            join(union, &same);
        }
    }
}

/// Makes one variant of those that nothing tells apart: neither what they are called nor what they hold.
fn join(union: &mut Union, same: &[usize]) {
    let held = |ty: &Type| match ty {
        Type::Named(id) => Type::Named(TypeId(same[id.0])),
        other => other.clone(),
    };
    let mut joined: Vec<Variant> = Vec::new();
    for variant in std::mem::take(&mut union.variants) {
        let alike = |known: &&mut Variant| known.name == variant.name && held(&known.ty) == held(&variant.ty);
        match joined.iter_mut().find(alike) {
            Some(known) => {
                known.tags.extend(variant.tags);
                known.is_default |= variant.is_default;
            }
            None => joined.push(variant),
        }
    }
    union.variants = joined;
}

/// A number for the text of each type, the same for the same text, and what the type holds: cheaper to compare, round
/// after round.
fn numbered(said: &[Option<(Sum, Vec<usize>)>]) -> Vec<Option<(usize, &[usize])>> {
    let mut known: HashMap<Sum, usize> = HashMap::default();
    let mut number = |text| {
        let next = known.len();
        *known.entry(text).or_insert(next)
    };
    said.iter().map(|said| said.as_ref().map(|(text, held)| (number(*text), held.as_slice()))).collect()
}

/// Which type stands for each, if what they hold is the same as far as it is known.
fn round(said: &[Option<(usize, &[usize])>], order: &[usize], same: &[usize]) -> Vec<usize> {
    let mut first: HashMap<(usize, Vec<usize>), usize> = HashMap::default();
    let mut found = same.to_vec();
    for &index in order {
        let Some((text, held)) = said[index] else { continue };
        // A type that holds itself says the same as another that holds itself.
        let held = held.iter().map(|id| if *id == index { usize::MAX } else { same[*id] }).collect();
        found[index] = *first.entry((text, held)).or_insert(index);
    }
    found
}

/// What a type written in place says, but for its own prose: that belongs to the place.
struct Said {
    /// Everything but the types that it holds.
    text: Digest,
    /// The named types that it holds, in order.
    held: Vec<usize>,
}

/// What stands for a text: the texts of all types are as long as the document.
type Sum = [u64; 2];

/// A text on its way to two fingerprints. Their keys are chosen by chance in each run: no document can make two texts
/// alike, and 128 bits are not alike by themselves.
struct Digest([DefaultHasher; 2]);

impl Write for Digest {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.iter_mut().for_each(|hasher| hasher.write(text.as_bytes()));
        Ok(())
    }
}

impl Said {
    /// The text and the types that it holds; `None` for a component: its name is a meaning of its own.
    fn of(types: &[TypeDef], definition: &TypeDef, keys: &[RandomState; 2]) -> Option<(Sum, Vec<usize>)> {
        // A form is one where what it is a form of is one.
        let (owner, form) = match definition.owner {
            Owner::Form(of, form) => (&types[of.0].owner, Some(form)),
            _ => (&definition.owner, None),
        };
        let (Owner::Type(_, words) | Owner::Operation(_, words)) = owner else { return None };
        // What equals another one by chance is called otherwise.
        let meaning = words.last()?;
        let mut said = Self { text: Digest(keys.each_ref().map(RandomState::build_hasher)), held: Vec::new() };
        said.add((form, meaning, definition.deprecated, definition.in_xml, &definition.rust_name));
        match &definition.shape {
            Shape::Struct { fields, additional } => {
                fields.iter().for_each(|field| said.field(field));
                said.additional(additional);
            }
            Shape::Tuple { fields, rest } => {
                said.add("tuple");
                fields.iter().for_each(|field| said.field(field));
                said.additional(rest);
            }
            Shape::Enum(values) => said.add(values),
            Shape::Integers(values) => said.add(values),
            Shape::Numbers(values) => said.add(values),
            Shape::Union(union) => said.union(union),
        }
        Some((said.text.0.map(|hasher| hasher.finish()), said.held))
    }

    fn additional(&mut self, additional: &Additional) {
        match additional {
            Additional::Ignored => self.add("ignored"),
            Additional::Unknown => self.add("unknown"),
            Additional::Kept(ty) => self.ty(ty),
        }
    }

    fn field(&mut self, field: &Field) {
        // All but the place, by name, so that none that is added is forgotten.
        let Field {
            elsewhere: _,
            name,
            rust_name,
            docs,
            ty,
            required,
            demand,
            nullable,
            fixed,
            read_only,
            write_only,
            deprecated,
            boxed,
            endless,
            secret,
            lenient,
            bare,
            default,
            constraints,
            example,
            xml,
        } = field;
        self.add((name, rust_name, docs, required, nullable, fixed, xml));
        self.add((demand, read_only, write_only, deprecated, boxed, endless, secret));
        self.add((lenient, bare));
        self.add((default, constraints, example));
        self.ty(ty);
    }

    fn union(&mut self, union: &Union) {
        self.add((&union.discriminator, union.overlaps));
        for Variant { name, ty, tags, is_default, boxed } in &union.variants {
            self.add((name, tags, is_default, boxed));
            self.ty(ty);
        }
    }

    fn ty(&mut self, ty: &Type) {
        match ty {
            Type::List(inner) => self.within("list", inner),
            Type::Map(inner) => self.within("map", inner),
            Type::OrNull(inner) => self.within("or null", inner),
            Type::JsonText(inner) => self.within("JSON text", inner),
            Type::Named(id) => {
                self.add("named");
                self.held.push(id.0);
            }
            scalar => self.add(scalar),
        }
    }

    fn within(&mut self, outer: &str, inner: &Type) {
        self.add(outer);
        self.ty(inner);
    }

    fn add(&mut self, part: impl fmt::Debug) {
        // A digest takes every text.
        let _ = write!(self.text, "{part:?} ");
    }
}
