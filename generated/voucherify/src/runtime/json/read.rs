//! Reading the types of the standard library.

use std::collections::BTreeMap;

use super::{Fault, Property, Reader};

/// A type that can be read from JSON.
///
/// Implement [`read`](Self::read), or [`fill`](Self::fill) for what is better built in place; each is the other's default.
pub trait Read: Sized {
    /// The members of an object that its document names, in that order.
    const PROPERTIES: &'static [Property] = &[];

    /// A placeholder, until the value itself was read.
    fn blank() -> Self;

    /// Reads a value.
    ///
    /// # Errors
    ///
    /// A [`Fault`] when the JSON is malformed or not of this type.
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        let mut value = Self::blank();
        value.fill(reader)?;
        Ok(value)
    }

    /// Reads a value into a blank one, which spares large types some copies.
    ///
    /// # Errors
    ///
    /// As of [`read`](Self::read); the value is then half read and of no use.
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        *self = Self::read(reader)?;
        Ok(())
    }
}

impl Read for String {
    fn blank() -> Self {
        Self::new()
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.string().map(|text| text.into_owned())
    }
}

impl Read for bool {
    fn blank() -> Self {
        false
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.boolean()
    }
}

impl Read for f64 {
    fn blank() -> Self {
        0.0
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.float()
    }
}

impl Read for f32 {
    fn blank() -> Self {
        0.0
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.float32()
    }
}

macro_rules! integers {
    ($($integer:ident: $name:literal),*) => { $(
        impl Read for $integer {
            fn blank() -> Self {
                0
            }

            fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
                let value = reader.integer($name, Self::MIN.into(), Self::MAX.into())?;
                // It was brought into the range.
                Ok(value.try_into().unwrap_or_default())
            }
        }
    )* };
}

integers!(i32: "a 32-bit integer", i64: "a 64-bit integer", u32: "an unsigned 32-bit integer", u64: "an unsigned 64-bit integer");

impl<T: Read> Read for Option<T> {
    fn blank() -> Self {
        None
    }

    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        if reader.null()? { Ok(()) } else { self.insert(T::blank()).fill(reader) }
    }
}

impl<T: Read> Read for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        reader.hold(size_of::<T>())?;
        (**self).fill(reader)
    }
}

impl<T: Read> Read for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        let mut more = reader.open_array()?;
        while more {
            let index = self.len();
            if index == self.capacity() {
                self.reserve_exact(reader.room(index, size_of::<T>(), b']')?);
            }
            self.push(T::blank());
            self[index].fill(reader).map_err(|fault| fault.in_element(index))?;
            more = reader.next_element()?;
        }
        Ok(())
    }
}

impl<T: Read> Read for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }

    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        let mut more = reader.open_object()?;
        while more {
            let name = reader.name()?;
            hold_entry(self, reader)?;
            let value = T::read(reader).map_err(|fault| fault.in_member(&name))?;
            self.insert(name.into_owned(), value);
            more = reader.next_member()?;
        }
        Ok(())
    }
}

/// Notes the memory that the next entry of a map takes: its nodes have room for eleven, and five at least.
#[inline]
pub(super) fn hold_entry<T>(map: &BTreeMap<String, T>, reader: &Reader<'_>) -> Result<(), Fault> {
    if map.len().is_multiple_of(5) { reader.hold(11 * size_of::<(String, T)>() + 112) } else { Ok(()) }
}
