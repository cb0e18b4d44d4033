//! Arrays whose places have types of their own: the one engine for all tuples (JSON Schema 2020-12 §10.3.1.1,
//! `prefixItems`).

use std::fmt;

use super::object::Slot;
use super::{Fault, Hidden, Property, Read, Reader, Value, Write, Writer};

/// A field that holds the elements after those that have a field of their own.
pub trait Elements {
    /// Whether it holds none.
    #[doc(hidden)]
    fn is_empty(&self) -> bool;
    /// Reads one more.
    #[doc(hidden)]
    fn read_element(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault>;
    /// Writes all of them.
    #[doc(hidden)]
    fn write_elements(&self, writer: &mut dyn Writer);
}

impl<T: Read + Write> Elements for Vec<T> {
    fn is_empty(&self) -> bool {
        self.as_slice().is_empty()
    }

    fn read_element(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        let index = self.len();
        if index == self.capacity() {
            self.reserve_exact(reader.room(index, size_of::<T>(), b']')?);
        }
        self.push(T::blank());
        self[index].fill(reader)
    }

    fn write_elements(&self, writer: &mut dyn Writer) {
        for value in self {
            writer.element();
            value.write(writer);
        }
    }
}

/// The elements after those that a tuple has places for, as they were sent. They are written again, so that whoever reads a
/// value, changes it and sends it back takes nothing away from what this version of the crate does not know.
///
/// They take the memory of a pointer where there are none. `Debug` shows how many there are: of what the document does not
/// know nobody can say that it is no secret.
#[derive(Clone, PartialEq, Default)]
pub struct UnknownElements(Option<Box<Held>>);

#[derive(Clone, PartialEq)]
struct Held(Vec<Value>);

impl UnknownElements {
    /// No elements.
    #[must_use]
    pub const fn new() -> Self {
        Self(None)
    }

    /// The elements.
    #[must_use]
    pub fn as_slice(&self) -> &[Value] {
        self.0.as_ref().map_or(&[], |held| &held.0)
    }
}

impl From<Vec<Value>> for UnknownElements {
    fn from(elements: Vec<Value>) -> Self {
        Self((!elements.is_empty()).then(|| Box::new(Held(elements))))
    }
}

impl fmt::Debug for UnknownElements {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.as_slice().iter().map(|_| Hidden)).finish()
    }
}

impl Read for UnknownElements {
    fn blank() -> Self {
        Self::new()
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        Vec::read(reader).map(Self::from)
    }
}

impl Elements for UnknownElements {
    fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    fn read_element(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        if self.0.is_none() {
            reader.hold(size_of::<Held>())?;
        }
        self.0.get_or_insert_with(|| Box::new(Held(Vec::new()))).0.read_element(reader)
    }

    fn write_elements(&self, writer: &mut dyn Writer) {
        if let Some(held) = &self.0 {
            held.0.write_elements(writer);
        }
    }
}

/// Reads an array into its fields, which are in the order of `places`; what comes after them goes into `rest`, if it is
/// kept. See `tuple!`.
///
/// # Errors
///
/// A [`Fault`] when it is not an array, an element is not of its type, or a required one is missing.
pub fn read_tuple(
    places: &'static [Property],
    fields: &mut [&mut dyn Slot],
    rest: &mut [&mut dyn Elements],
    reader: &mut Reader<'_>,
) -> Result<(), Fault> {
    // Through a pointer: see `crate::runtime`.
    let read: fn(_, _, _, _) -> _ = read_elements;
    read(places, fields, rest, reader)
}

fn read_elements(
    places: &'static [Property],
    fields: &mut [&mut dyn Slot],
    rest: &mut [&mut dyn Elements],
    reader: &mut Reader<'_>,
) -> Result<(), Fault> {
    let mut count = 0;
    let mut more = reader.open_array()?;
    while more {
        let read = match (places.get(count), fields.get_mut(count)) {
            (Some(place), Some(field)) => place.read_into(&mut **field, reader),
            _ => match rest.first_mut() {
                Some(rest) => rest.read_element(reader),
                None => reader.skip(),
            },
        };
        read.map_err(|fault| fault.in_element(count))?;
        count += 1;
        more = reader.next_element()?;
    }
    match places.iter().skip(count).position(|place| place.required) {
        None => Ok(()),
        Some(index) => {
            let missing = count + index;
            let message = format!("missing required element `{}`", places[missing].name);
            Err(reader.fault_before(message).in_element(missing))
        }
    }
}

/// Writes an array of these fields, which are in the order of `places`, and of the elements in `rest`. See `tuple!`.
///
/// Absent elements at the end are left out; before one that is there, an absent one is null, for it has to be something.
pub fn write_tuple(
    places: &'static [Property],
    fields: &[&dyn Write],
    rest: &[&dyn Elements],
    writer: &mut dyn Writer,
) {
    let rest = rest.first().filter(|rest| !rest.is_empty());
    let is_written = |(place, field): (&Property, &&dyn Write)| place.is_written(*field);
    let count = match rest {
        Some(_) => fields.len(),
        None => places.iter().zip(fields).rposition(is_written).map_or(0, |last| last + 1),
    };
    writer.begin_array();
    for field in &fields[..count] {
        writer.element();
        field.write(writer);
    }
    if let Some(rest) = rest {
        rest.write_elements(writer);
    }
    writer.end_array();
}

/// Makes a struct a JSON array: what each of its places is called, and whether it must be there. `..` is the list of the
/// elements after them.
macro_rules! tuple {
    ($type:ident { $($field:ident: $presence:ident $name:literal $($more:ident)*,)* $(..$rest:ident)? }) => {
        impl $crate::runtime::json::Read for $type {
            const PROPERTIES: &'static [$crate::runtime::json::Property] =
                &[$($crate::runtime::json::Property::$presence($name)$(.$more())*),*];

            #[inline]
            fn blank() -> Self {
                Self {
                    $($field: $crate::runtime::json::Read::blank(),)*
                    $($rest: $crate::runtime::json::Read::blank(),)?
                }
            }

            #[inline]
            fn fill(
                &mut self,
                reader: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::std::result::Result<(), $crate::runtime::json::Fault> {
                let places = <Self as $crate::runtime::json::Read>::PROPERTIES;
                $crate::runtime::json::read_tuple(
                    places,
                    &mut [$(&mut self.$field),*],
                    &mut [$(&mut self.$rest)?],
                    reader,
                )
            }
        }

        impl $crate::runtime::json::Write for $type {
            #[inline]
            fn write(&self, writer: &mut dyn $crate::runtime::json::Writer) {
                let places = <Self as $crate::runtime::json::Read>::PROPERTIES;
                $crate::runtime::json::write_tuple(places, &[$(&self.$field),*], &[$(&self.$rest)?], writer);
            }
        }

        $crate::runtime::json::bridge!($type);
    };
}

pub(crate) use tuple;
