//! `serde_json::Value`, for those who work with it: its numbers have what digits they have room for.

use serde_json::{Map, Number, Value};

use super::{Fault, Read, Reader, Write, Writer};

impl Read for Value {
    fn blank() -> Self {
        Self::Null
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        match reader.peek() {
            b'"' => String::read(reader).map(Self::String),
            b'{' => Map::read(reader).map(Self::Object),
            b'[' => Vec::read(reader).map(Self::Array),
            b't' | b'f' => reader.boolean().map(Self::Bool),
            b'-' | b'0'..=b'9' => number(reader).map(Self::Number),
            b'n' => reader.null().map(|_| Self::Null),
            _ => Err(reader.expected("a value")),
        }
    }
}

fn number(reader: &mut Reader<'_>) -> Result<Number, Fault> {
    let start = reader.start();
    let text = reader.number()?;
    // serde_json's own parser, since what a Number can hold depends on its features.
    text.parse().map_err(|_| reader.found(start, "a number", "one out of the range of a double"))
}

impl Write for Value {
    fn write(&self, writer: &mut dyn Writer) {
        match self {
            Self::Null => writer.null(),
            Self::Bool(value) => writer.boolean(*value),
            Self::Number(value) => value.write(writer),
            Self::String(value) => writer.string(value),
            Self::Array(values) => values.write(writer),
            Self::Object(members) => members.write(writer),
        }
    }
}

impl Write for Number {
    fn write(&self, writer: &mut dyn Writer) {
        if let Some(value) = self.as_i64() {
            writer.integer(value);
        } else if let Some(value) = self.as_u64() {
            writer.unsigned(value);
        } else {
            writer.number(&self.to_string());
        }
    }
}

impl Read for Map<String, Value> {
    fn blank() -> Self {
        Self::new()
    }

    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        let mut more = reader.open_object()?;
        while more {
            let name = reader.name()?;
            // As of a tree; an app may have chosen the map that keeps the order, which takes less.
            if self.len().is_multiple_of(5) {
                reader.hold(11 * size_of::<(String, Value)>() + 112)?;
            }
            let value = Value::read(reader).map_err(|fault| fault.in_member(&name))?;
            self.insert(name.into_owned(), value);
            more = reader.next_member()?;
        }
        Ok(())
    }
}

impl Write for Map<String, Value> {
    fn write(&self, writer: &mut dyn Writer) {
        writer.begin_object();
        for (name, value) in self {
            writer.key(name);
            value.write(writer);
        }
        writer.end_object();
    }
}
