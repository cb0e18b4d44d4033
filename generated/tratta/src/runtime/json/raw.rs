//! A value whose type is found by looking at it: the unions of a document.

use std::borrow::Cow;
use std::cell::OnceCell;

use super::{Fault, Property, Read, Reader};

/// Unions within unions, each with several candidates, could be tried in more ways than anyone can wait for. When this
/// many times the text was read in vain, trying ends.
const MAX_WASTE: usize = 64;

/// Most objects have fewer members.
const USUAL_MEMBERS: usize = 32;

/// The text of a well-formed value, which can be looked at and read more than once.
#[derive(Debug, Clone)]
pub struct Raw<'a> {
    start: Reader<'a>,
    end: usize,
}

/// What a value is by its first character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number
    Number,
    /// A string
    String,
    /// An array
    Array,
    /// An object
    Object,
}

/// What the values of a union's variant look like, see [`Raw::candidates`].
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Any value.
    Any,
    /// Only null.
    Null,
    /// A boolean.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// Any number.
    Number,
    /// Any string.
    String,
    /// One of these strings.
    OneOf(&'static [&'static str]),
    /// An array.
    Array,
    /// An array of elements of this shape.
    List(&'static Shape),
    /// An object with arbitrary members.
    Map,
    /// An object with known members.
    Object(&'static [Property]),
    /// An object with known members, some of which have one value only, if they are there: a string, or the text of a
    /// number or boolean.
    Tagged(&'static [Property], &'static [(&'static str, &'static str)]),
    /// A value of one of these shapes: a union within a union.
    AnyOf(&'static [Shape]),
}

impl<'a> Raw<'a> {
    pub(super) fn new(start: Reader<'a>, end: usize) -> Self {
        Self { start, end }
    }

    /// The JSON text.
    #[must_use]
    pub fn text(&self) -> &'a str {
        &self.start.text[self.start.position..self.end]
    }

    /// What kind of value it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self.text().as_bytes().first() {
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::Array,
            Some(b'"') => Kind::String,
            Some(b't' | b'f') => Kind::Boolean,
            Some(b'n') => Kind::Null,
            _ => Kind::Number,
        }
    }

    /// Reads it as a `T`.
    ///
    /// # Errors
    ///
    /// A [`Fault`] when it is not of that type.
    pub fn read<T: Read>(&self) -> Result<T, Fault> {
        T::read(&mut self.start.clone())
    }

    /// Reads it as a `T` if it is one.
    #[must_use]
    pub fn try_read<T: Read>(&self) -> Option<T> {
        let wasted = self.start.wasted;
        if wasted.get() > MAX_WASTE * self.start.text.len() {
            return None;
        }
        let value = self.read().ok();
        if value.is_none() {
            wasted.set(wasted.get() + self.text().len());
        }
        value
    }

    /// The member that tells the variants of a union apart: a string, or the text of a number or boolean.
    #[must_use]
    pub fn discriminator(&self, name: &str) -> Option<Cow<'a, str>> {
        self.start.clone().discriminator(name).ok()?
    }

    /// What a discriminator is compared with.
    pub(super) fn tag(&self) -> Option<Cow<'a, str>> {
        match self.kind() {
            Kind::String => self.string(),
            Kind::Number | Kind::Boolean => Some(Cow::Borrowed(self.text())),
            Kind::Null | Kind::Array | Kind::Object => None,
        }
    }

    /// The value of a string.
    #[must_use]
    pub fn string(&self) -> Option<Cow<'a, str>> {
        self.start.clone().string().ok()
    }

    /// Whether it is an object that has this member.
    #[must_use]
    pub fn has_key(&self, name: &str) -> bool {
        self.member(name).is_some()
    }

    /// A member of the object; of several with the same name the last one, as for models.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<Self> {
        // The text is well-formed: a fault means only that it is no object.
        self.start.clone().last_member(name).ok()?
    }

    /// The members of an object.
    pub(super) fn entries(&self) -> Result<Vec<(Cow<'a, str>, Self)>, Fault> {
        let mut reader = self.start.clone();
        let mut more = reader.open_object()?;
        let mut entries = Vec::with_capacity(if more { USUAL_MEMBERS } else { 0 });
        while more {
            let name = reader.name()?;
            entries.push((name, reader.raw()?));
            more = reader.next_member()?;
        }
        Ok(entries)
    }

    /// The elements of an array.
    pub(super) fn elements(&self) -> Result<Vec<Self>, Fault> {
        let mut elements = Vec::new();
        let mut reader = self.start.clone();
        let mut more = reader.open_array()?;
        while more {
            elements.push(reader.raw()?);
            more = reader.next_element()?;
        }
        Ok(elements)
    }

    /// The indices of the shapes that this value may have, the most specific first.
    ///
    /// Objects rank by the number of known members that are present, then by how few of theirs are missing; equals keep
    /// their order.
    #[must_use]
    pub fn candidates(&self, shapes: &[Shape]) -> Vec<usize> {
        // Through a pointer: see `crate::runtime`.
        let rank: fn(_, _) -> _ = Self::ranked;
        rank(self, shapes)
    }

    fn ranked(&self, shapes: &[Shape]) -> Vec<usize> {
        let seen = Seen::new(self);
        let mut ranks: Vec<Rank> = Vec::new();
        let mut indices = Vec::new();
        // Few shapes fit a value: each finds its place among those before it.
        for (index, shape) in shapes.iter().enumerate() {
            if let Some(rank) = seen.rank(shape) {
                let place = ranks.iter().position(|other| *other < rank).unwrap_or(ranks.len());
                ranks.insert(place, rank);
                indices.insert(place, index);
            }
        }
        indices
    }
}

/// How specific a shape is: members present, minus members missing, precision.
type Rank = (usize, isize, u8);

/// A value with what was found out about it, so that each shape need not find it out again.
struct Seen<'r, 'a> {
    raw: &'r Raw<'a>,
    kind: Kind,
    /// The members, if it is an object.
    entries: OnceCell<Vec<(Cow<'a, str>, Raw<'a>)>>,
}

impl<'r, 'a> Seen<'r, 'a> {
    fn new(raw: &'r Raw<'a>) -> Self {
        Self { raw, kind: raw.kind(), entries: OnceCell::new() }
    }

    /// The members of an object; none of anything else.
    fn entries(&self) -> &[(Cow<'a, str>, Raw<'a>)] {
        // The text is well-formed: a fault means only that it is no object.
        self.entries.get_or_init(|| self.raw.entries().unwrap_or_default())
    }

    /// A member; of several with the same name the last one, as for models.
    fn member(&self, name: &str) -> Option<&Raw<'a>> {
        self.entries().iter().rev().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// How specific a shape is, if it fits.
    fn rank(&self, shape: &Shape) -> Option<Rank> {
        let fits = |fits: bool, precision: u8| fits.then_some((0, 0, precision));
        let kind = self.kind;
        match shape {
            Shape::Any => fits(true, 0),
            Shape::Null => fits(kind == Kind::Null, 3),
            Shape::Boolean => fits(kind == Kind::Boolean, 3),
            Shape::Integer => fits(kind == Kind::Number && super::number::integer(self.raw.text()).is_ok(), 3),
            Shape::Number => fits(kind == Kind::Number, 2),
            Shape::String => fits(kind == Kind::String, 2),
            Shape::OneOf(values) => {
                let text = self.raw.string()?;
                fits(values.contains(&&*text), 3)
            }
            Shape::Array => fits(kind == Kind::Array, 2),
            Shape::List(element) => self.rank_list(element),
            Shape::Map => fits(kind == Kind::Object, 1),
            Shape::Object(properties) => self.rank_object(properties),
            Shape::Tagged(properties, fixed) => self.rank_tagged(properties, fixed),
            Shape::AnyOf(shapes) => shapes.iter().filter_map(|shape| self.rank(shape)).max(),
        }
    }

    /// A list is as specific as its least specific element; an empty one is any list.
    fn rank_list(&self, element: &Shape) -> Option<Rank> {
        let mut least = (0, 0, 2);
        for (index, value) in self.raw.elements().ok()?.iter().enumerate() {
            let rank = Seen::new(value).rank(element)?;
            least = if index == 0 { rank } else { least.min(rank) };
        }
        Some(least)
    }

    fn rank_object(&self, properties: &[Property]) -> Option<Rank> {
        if self.kind != Kind::Object {
            return None;
        }
        let is_present = |property: &&Property| self.entries().iter().any(|(name, _)| name == property.name);
        if !properties.iter().filter(|property| property.required).all(|property| is_present(&property)) {
            return None;
        }
        let known = properties.iter().filter(is_present).count();
        let missing = properties.len() - known;
        Some((known, -isize::try_from(missing).unwrap_or(isize::MAX), 2))
    }

    /// An object of which some members, if they are there, have to have one value.
    fn rank_tagged(&self, properties: &[Property], fixed: &[(&str, &str)]) -> Option<Rank> {
        let mut named = false;
        for (name, only) in fixed {
            let member = self.member(name);
            named |= member.is_some();
            if member.and_then(Raw::tag).is_some_and(|value| value != *only) {
                return None;
            }
        }
        let (known, missing, precision) = self.rank_object(properties)?;
        Some((known, missing, precision + u8::from(named)))
    }
}
