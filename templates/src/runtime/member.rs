//! A body with a member that its type may not have, or that the caller did not set.

use std::any::Any;
use std::sync::Arc;

use super::content::Value;
use super::json::{Write, Writer};

/// A body of which a member is true, whatever the body itself says; without a body, an object of that member alone.
pub(crate) struct Switched {
    pub(crate) body: Option<Arc<dyn Value>>,
    pub(crate) member: &'static str,
}

impl Write for Switched {
    fn write(&self, writer: &mut dyn Writer) {
        let mut switch = Switch { writer, member: self.member, depth: 0, root: Root::None, skips: false };
        match &self.body {
            Some(body) => body.as_write().write(&mut switch),
            None => {
                switch.begin_object();
                switch.end_object();
            }
        }
    }
}

/// What the whole value is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Root {
    /// Nothing was written yet, or something that has no members.
    None,
    /// An object, whose member is still to be written.
    Open,
    /// An object that has the member.
    Done,
}

/// Passes on what is written, but for the value of the member.
struct Switch<'a> {
    writer: &'a mut dyn Writer,
    member: &'static str,
    depth: usize,
    root: Root,
    /// Whether what is written is the value of the member: it is left out.
    skips: bool,
}

impl Switch<'_> {
    fn pass(&mut self, write: impl FnOnce(&mut dyn Writer)) {
        if !self.skips {
            write(self.writer);
        }
    }

    /// Writes the member, once.
    fn put(&mut self) {
        if self.root == Root::Open {
            self.root = Root::Done;
            self.writer.key(self.member);
            self.writer.boolean(true);
        }
    }
}

impl Writer for Switch<'_> {
    fn null(&mut self) {
        self.pass(|writer| writer.null());
    }

    fn boolean(&mut self, value: bool) {
        self.pass(|writer| writer.boolean(value));
    }

    fn integer(&mut self, value: i64) {
        self.pass(|writer| writer.integer(value));
    }

    fn unsigned(&mut self, value: u64) {
        self.pass(|writer| writer.unsigned(value));
    }

    fn float(&mut self, value: f64) {
        self.pass(|writer| writer.float(value));
    }

    fn number(&mut self, text: &str) {
        self.pass(|writer| writer.number(text));
    }

    fn string(&mut self, value: &str) {
        self.pass(|writer| writer.string(value));
    }

    fn json_text(&mut self, text: &str) {
        self.pass(|writer| writer.json_text(text));
    }

    fn begin_object(&mut self) {
        self.depth += 1;
        if self.depth == 1 {
            self.root = Root::Open;
        }
        self.pass(|writer| writer.begin_object());
    }

    fn key(&mut self, name: &str) {
        if self.depth == 1 && self.root != Root::None {
            self.skips = name == self.member;
            if self.skips {
                return self.put();
            }
        }
        self.pass(|writer| writer.key(name));
    }

    fn plain_key(&mut self, name: &str) {
        if self.depth == 1 { self.key(name) } else { self.pass(|writer| writer.plain_key(name)) }
    }

    fn end_object(&mut self) {
        if self.depth == 1 {
            self.skips = false;
            self.put();
        }
        self.depth -= 1;
        self.pass(|writer| writer.end_object());
    }

    fn begin_array(&mut self) {
        self.depth += 1;
        self.pass(|writer| writer.begin_array());
    }

    fn element(&mut self) {
        self.pass(|writer| writer.element());
    }

    fn end_array(&mut self) {
        self.depth -= 1;
        self.pass(|writer| writer.end_array());
    }

    fn attachment(&mut self, value: Arc<dyn Any + Send + Sync>, text: Option<&str>) {
        self.pass(|writer| writer.attachment(value, text));
    }
}
