//! A value whose type is found by looking at it: the unions of a document.

use std::borrow::Cow;
use std::cell::OnceCell;

use super::{Fault, Property, Read, Reader, Value};

/// Objects with more members are sorted, to be searched.
const FEW_MEMBERS: usize = 32;

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

impl Kind {
    const ALL: [(Self, &'static str); 6] = [
        (Self::Null, "null"),
        (Self::Boolean, "a boolean"),
        (Self::Number, "a number"),
        (Self::String, "a string"),
        (Self::Array, "an array"),
        (Self::Object, "an object"),
    ];
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
    /// An array whose places have these shapes, as far as they are there, and what may come after them, if anything may.
    Tuple(&'static [Property], &'static [Shape], Option<&'static Shape>),
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

impl Shape {
    /// Whether there are values of this kind.
    fn has(&self, kind: Kind) -> bool {
        match self {
            Self::Any => true,
            Self::Null => kind == Kind::Null,
            Self::Boolean => kind == Kind::Boolean,
            Self::Integer | Self::Number => kind == Kind::Number,
            Self::String | Self::OneOf(_) => kind == Kind::String,
            Self::Array | Self::List(_) | Self::Tuple(..) => kind == Kind::Array,
            Self::Map | Self::Object(_) | Self::Tagged(..) => kind == Kind::Object,
            Self::AnyOf(shapes) => shapes.iter().any(|shape| shape.has(kind)),
        }
    }
}

/// The kinds of values that have one of these shapes, as a fault names them.
#[cold]
fn kinds(shapes: &[Shape]) -> String {
    let is_expected = |kind| shapes.iter().any(|shape| shape.has(kind));
    let names: Vec<_> = Kind::ALL.iter().filter(|(kind, _)| is_expected(*kind)).map(|(_, name)| *name).collect();
    names.join(" or ")
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

    /// A reader that stands before it.
    pub(super) fn reader(&self) -> Reader<'a> {
        self.start.at(self.start.position)
    }

    /// Reads it as a `T`.
    ///
    /// # Errors
    ///
    /// A [`Fault`] when it is not of that type.
    pub fn read<T: Read>(&self) -> Result<T, Fault> {
        Self::read_from(self.reader())
    }

    /// Reads an object whose member of this name is the business of the union that it stands in.
    ///
    /// # Errors
    ///
    /// As of [`read`](Self::read).
    pub fn read_tagged<T: Read>(&self, name: &'static str) -> Result<T, Fault> {
        let mut reader = self.reader();
        reader.tagged(name);
        Self::read_from(reader)
    }

    fn read_from<T: Read>(mut reader: Reader<'a>) -> Result<T, Fault> {
        let value = T::read(&mut reader)?;
        // A number that the type cannot hold is better kept as it is.
        reader.check().map(|()| value)
    }

    /// Reads it as a `T` if it is one.
    #[must_use]
    pub fn try_read<T: Read>(&self) -> Option<T> {
        let ledger = self.start.ledger;
        if ledger.is_wasteful() {
            return None;
        }
        let held = ledger.held();
        let value = self.read().ok();
        if value.is_none() {
            ledger.release(held);
            ledger.waste(self.text().len());
        }
        value
    }

    /// The value as it is, where no variant of a union takes it.
    ///
    /// # Errors
    ///
    /// A [`Fault`] when it is a message of its own, and no variant is of its kind: a server may add a variant, but it does
    /// not send an array for an object.
    pub fn unknown(&self, shapes: &[Shape]) -> Result<Value, Fault> {
        let kind = self.kind();
        if self.start.is_message() && !shapes.iter().any(|shape| shape.has(kind)) {
            return Err(self.start.clone().expected(&kinds(shapes)));
        }
        self.read()
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
        self.start.last_member(name).ok()?
    }

    /// The members of an object, until `each` has seen enough.
    pub(super) fn each_member(
        &self,
        each: &mut dyn FnMut(Cow<'a, str>, Self) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let mut reader = self.start.clone();
        let mut more = reader.open_object()?;
        while more {
            let name = reader.name()?;
            each(name, reader.raw()?)?;
            more = reader.next_member()?;
        }
        Ok(())
    }

    /// The elements of an array, until `each` has seen enough.
    pub(super) fn each_element(&self, each: &mut dyn FnMut(Self) -> Result<(), Fault>) -> Result<(), Fault> {
        let mut reader = self.start.clone();
        let mut more = reader.open_array()?;
        while more {
            each(reader.raw()?)?;
            more = reader.next_element()?;
        }
        Ok(())
    }

    /// The members of an object in the order of their names, if they are many; of several with the same name the last
    /// one is the last.
    fn entries(&self) -> Result<Vec<Entry<'a>>, Fault> {
        let mut reader = self.start.clone();
        let mut more = reader.open_object()?;
        let mut entries = Vec::with_capacity(if more { FEW_MEMBERS } else { 0 });
        while more {
            let name = reader.name()?;
            if entries.len() == entries.capacity() {
                entries.reserve_exact(reader.room(entries.len(), size_of::<Entry<'_>>(), b'}')?);
            }
            entries.push(Entry { name, start: reader.start() });
            reader.skip()?;
            more = reader.next_member()?;
        }
        if entries.len() > FEW_MEMBERS {
            entries.sort_unstable_by(|one, other| one.name.cmp(&other.name).then(one.start.cmp(&other.start)));
        }
        Ok(entries)
    }

    /// The indices of the shapes that this value may have, the most specific first.
    ///
    /// Objects rank by the number of known members that are present, then by how few of theirs are missing; equals keep
    /// their order. One that knows none of the members that came says nothing of them.
    #[must_use]
    pub fn candidates(&self, shapes: &[Shape]) -> Vec<usize> {
        // Through a pointer: see `crate::runtime`.
        let rank: fn(_, _) -> _ = Self::ranked;
        rank(self, shapes)
    }

    fn ranked(&self, shapes: &[Shape]) -> Vec<usize> {
        let held = self.start.ledger.held();
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
        // What was found out about the value is forgotten.
        self.start.ledger.release(held);
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
    entries: OnceCell<Vec<Entry<'a>>>,
}

/// A member of an object: its name, and where its value begins.
struct Entry<'a> {
    name: Cow<'a, str>,
    start: usize,
}

impl<'r, 'a> Seen<'r, 'a> {
    fn new(raw: &'r Raw<'a>) -> Self {
        Self { raw, kind: raw.kind(), entries: OnceCell::new() }
    }

    /// The members of an object; none of anything else.
    fn entries(&self) -> &[Entry<'a>] {
        // The text is well-formed: a fault means that it is no object, or one of so many members that no model fits.
        self.entries.get_or_init(|| self.raw.entries().unwrap_or_default())
    }

    /// A member; of several with the same name the last one, as for models.
    fn member(&self, name: &str) -> Option<Raw<'a>> {
        let entries = self.entries();
        let entry = if entries.len() > FEW_MEMBERS {
            let end = entries.partition_point(|entry| *entry.name <= *name);
            entries[..end].last().filter(|entry| entry.name == name)
        } else {
            entries.iter().rev().find(|entry| entry.name == name)
        }?;
        self.raw.start.at(entry.start).raw().ok()
    }

    /// Whether there is a member of this name.
    fn has(&self, name: &str) -> bool {
        let entries = self.entries();
        if entries.len() > FEW_MEMBERS {
            entries.binary_search_by(|entry| (*entry.name).cmp(name)).is_ok()
        } else {
            entries.iter().any(|entry| entry.name == name)
        }
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
            Shape::Tuple(places, shapes, rest) => self.rank_tuple(places, shapes, *rest),
            Shape::Map => fits(kind == Kind::Object, 1),
            Shape::Object(properties) => self.rank_object(properties),
            Shape::Tagged(properties, fixed) => self.rank_tagged(properties, fixed),
            Shape::AnyOf(shapes) => shapes.iter().filter_map(|shape| self.rank(shape)).max(),
        }
    }

    /// A list is as specific as its least specific element; an empty one is any list.
    fn rank_list(&self, element: &Shape) -> Option<Rank> {
        self.rank_elements(&|_| Some(element)).map(|(_, least)| least)
    }

    /// As a list, but each place has a shape of its own; the more of them are there, the more it says of the value.
    fn rank_tuple(&self, places: &[Property], shapes: &[Shape], rest: Option<&Shape>) -> Option<Rank> {
        let (count, least) = self.rank_elements(&|index| shapes.get(index).or(rest))?;
        if places.iter().skip(count).any(|place| place.required) {
            return None;
        }
        let present = count.min(shapes.len());
        let missing = isize::try_from(shapes.len() - present).unwrap_or(isize::MAX);
        let (known, others, precision) = least;
        Some((known + present, others.saturating_sub(missing), precision))
    }

    /// How many elements an array has, and the rank of the least specific one; `None` where there is no shape for one.
    fn rank_elements<'s>(&self, shape: &dyn Fn(usize) -> Option<&'s Shape>) -> Option<(usize, Rank)> {
        let (mut count, mut least) = (0, None);
        let read = self.raw.each_element(&mut |value| {
            let ledger = value.start.ledger;
            let held = ledger.held();
            let rank = shape(count).and_then(|shape| Seen::new(&value).rank(shape));
            ledger.release(held);
            let rank = rank.ok_or_else(|| Fault::new("not of this shape"))?;
            least = Some(least.map_or(rank, |least: Rank| least.min(rank)));
            count += 1;
            Ok(())
        });
        read.ok().map(|()| (count, least.unwrap_or((0, 0, 2))))
    }

    fn rank_object(&self, properties: &[Property]) -> Option<Rank> {
        if self.kind != Kind::Object {
            return None;
        }
        let is_present = |property: &&Property| self.has(property.name);
        if !properties.iter().filter(|property| property.required).all(|property| is_present(&property)) {
            return None;
        }
        let known = properties.iter().filter(is_present).count();
        if known == 0 && !self.entries().is_empty() {
            return None;
        }
        let missing = properties.len() - known;
        Some((known, -isize::try_from(missing).unwrap_or(isize::MAX), 2))
    }

    /// An object of which some members, if they are there, have to have one value.
    fn rank_tagged(&self, properties: &[Property], fixed: &[(&str, &str)]) -> Option<Rank> {
        let mut named = false;
        for (name, only) in fixed {
            let member = self.member(name);
            named |= member.is_some();
            if member.as_ref().and_then(Raw::tag).is_some_and(|value| value != *only) {
                return None;
            }
        }
        let (known, missing, precision) = self.rank_object(properties)?;
        Some((known, missing, precision + u8::from(named)))
    }
}
