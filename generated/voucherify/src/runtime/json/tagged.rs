//! Objects with a tag that their own type does not know of: the discriminator of a union (OpenAPI 3.2 §4.25).

use std::any::Any;
use std::sync::Arc;

use super::{Write, Writer};

/// Writes a value of a union, and its tag unless the value has one itself.
pub fn write_tagged(value: &dyn Write, name: &'static str, tag: &'static str, writer: &mut dyn Writer) {
    value.write(&mut Tagged { writer, name, tag, depth: 0, is_there: false });
}

/// Passes everything on, and adds a member to the outermost object.
struct Tagged<'a> {
    writer: &'a mut dyn Writer,
    name: &'static str,
    tag: &'static str,
    /// How many objects and arrays are open.
    depth: usize,
    /// Whether the outermost object has the member.
    is_there: bool,
}

impl Tagged<'_> {
    /// Takes notice of a member.
    fn note(&mut self, name: &str) {
        self.is_there |= self.depth == 1 && name == self.name;
    }
}

impl Writer for Tagged<'_> {
    fn null(&mut self) {
        self.writer.null();
    }

    fn boolean(&mut self, value: bool) {
        self.writer.boolean(value);
    }

    fn integer(&mut self, value: i64) {
        self.writer.integer(value);
    }

    fn unsigned(&mut self, value: u64) {
        self.writer.unsigned(value);
    }

    fn float(&mut self, value: f64) {
        self.writer.float(value);
    }

    fn number(&mut self, text: &str) {
        self.writer.number(text);
    }

    fn string(&mut self, value: &str) {
        self.writer.string(value);
    }

    fn begin_object(&mut self) {
        self.depth += 1;
        self.writer.begin_object();
    }

    fn key(&mut self, name: &str) {
        self.note(name);
        self.writer.key(name);
    }

    fn plain_key(&mut self, name: &str) {
        self.note(name);
        self.writer.plain_key(name);
    }

    fn end_object(&mut self) {
        self.depth -= 1;
        if self.depth == 0 && !self.is_there {
            self.writer.key(self.name);
            self.writer.string(self.tag);
        }
        self.writer.end_object();
    }

    fn begin_array(&mut self) {
        self.depth += 1;
        self.writer.begin_array();
    }

    fn element(&mut self) {
        self.writer.element();
    }

    fn end_array(&mut self) {
        self.depth -= 1;
        self.writer.end_array();
    }

    fn json_text(&mut self, text: &str) {
        self.writer.json_text(text);
    }

    fn attachment(&mut self, value: Arc<dyn Any + Send + Sync>, text: Option<&str>) {
        self.writer.attachment(value, text);
    }
}
