//! Writing the types of the standard library.

use std::any::Any;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A type that can be written as JSON, or in another form that has scalars, arrays and objects.
pub trait Write {
    /// Writes the value.
    fn write(&self, writer: &mut dyn Writer);

    /// Whether an object leaves it out where it is optional.
    fn is_absent(&self) -> bool {
        false
    }
}

/// What a value is written to.
pub trait Writer {
    /// Writes null.
    fn null(&mut self);
    /// Writes a boolean.
    fn boolean(&mut self, value: bool);
    /// Writes an integer.
    fn integer(&mut self, value: i64);
    /// Writes an unsigned integer.
    fn unsigned(&mut self, value: u64);
    /// Writes a number; infinity and NaN, which JSON does not know, as null.
    fn float(&mut self, value: f64);
    /// Writes a number, the text of which is valid JSON.
    fn number(&mut self, text: &str);
    /// Writes a string.
    fn string(&mut self, value: &str);
    /// Writes a string that holds JSON.
    fn json_text(&mut self, text: &str) {
        self.string(text);
    }
    /// Begins an object: for each member a [`key`](Self::key) and a value follow.
    fn begin_object(&mut self);
    /// Writes the name of the next member.
    fn key(&mut self, name: &str);
    /// Writes the name of the next member, in which JSON has nothing to escape.
    fn plain_key(&mut self, name: &str) {
        self.key(name);
    }
    /// Ends an object.
    fn end_object(&mut self);
    /// Begins an array: for each element an [`element`](Self::element) and a value follow.
    fn begin_array(&mut self);
    /// Announces the next element.
    fn element(&mut self);
    /// Ends an array.
    fn end_array(&mut self);
    /// Writes what only some forms can hold, such as a file; in the others its text, if it has one, or null.
    fn attachment(&mut self, value: Arc<dyn Any + Send + Sync>, text: Option<&str>) {
        let _ = value;
        match text {
            Some(text) => self.string(text),
            None => self.null(),
        }
    }
}

impl Write for str {
    fn write(&self, writer: &mut dyn Writer) {
        writer.string(self);
    }
}

impl Write for String {
    fn write(&self, writer: &mut dyn Writer) {
        writer.string(self);
    }
}

impl Write for bool {
    fn write(&self, writer: &mut dyn Writer) {
        writer.boolean(*self);
    }
}

impl Write for i32 {
    fn write(&self, writer: &mut dyn Writer) {
        writer.integer(i64::from(*self));
    }
}

impl Write for i64 {
    fn write(&self, writer: &mut dyn Writer) {
        writer.integer(*self);
    }
}

impl Write for u32 {
    fn write(&self, writer: &mut dyn Writer) {
        writer.unsigned(u64::from(*self));
    }
}

impl Write for u64 {
    fn write(&self, writer: &mut dyn Writer) {
        writer.unsigned(*self);
    }
}

impl Write for f32 {
    fn write(&self, writer: &mut dyn Writer) {
        // By its own shortest text: 0.1 widened to f64 would be 0.10000000149011612.
        if self.is_finite() { writer.number(&format!("{self:?}")) } else { writer.null() }
    }
}

impl Write for f64 {
    fn write(&self, writer: &mut dyn Writer) {
        writer.float(*self);
    }
}

impl<T: Write + ?Sized> Write for &T {
    fn write(&self, writer: &mut dyn Writer) {
        (**self).write(writer);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<T: Write + ?Sized> Write for Box<T> {
    fn write(&self, writer: &mut dyn Writer) {
        (**self).write(writer);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<T: Write> Write for Option<T> {
    fn write(&self, writer: &mut dyn Writer) {
        match self {
            Some(value) => value.write(writer),
            None => writer.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Write> Write for [T] {
    fn write(&self, writer: &mut dyn Writer) {
        writer.begin_array();
        for value in self {
            writer.element();
            value.write(writer);
        }
        writer.end_array();
    }
}

impl<T: Write> Write for Vec<T> {
    fn write(&self, writer: &mut dyn Writer) {
        self.as_slice().write(writer);
    }
}

impl<T: Write> Write for BTreeMap<String, T> {
    fn write(&self, writer: &mut dyn Writer) {
        writer.begin_object();
        for (name, value) in self {
            writer.key(name);
            value.write(writer);
        }
        writer.end_object();
    }
}
