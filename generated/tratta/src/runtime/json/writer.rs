//! JSON text.

use super::{Writer, text};

/// Below this, 2⁵³, every whole number is a double.
const WHOLE: f64 = 9_007_199_254_740_992.0;

/// Writes compact JSON.
#[derive(Debug, Default)]
pub struct JsonWriter {
    text: Vec<u8>,
    /// Whether the next key or element is not the first one.
    separate: bool,
}

impl JsonWriter {
    /// An empty text.
    #[must_use]
    pub fn new() -> Self {
        // serde_json begins with as much; growing from nothing costs small bodies five allocations.
        Self { text: Vec::with_capacity(128), separate: false }
    }

    /// The text.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.text
    }

    fn separator(&mut self) {
        if self.separate {
            self.text.push(b',');
        }
        self.separate = true;
    }

    fn begin(&mut self, bracket: u8) {
        self.text.push(bracket);
        self.separate = false;
    }

    fn end(&mut self, bracket: u8) {
        self.text.push(bracket);
        self.separate = true;
    }

    fn quoted(&mut self, value: &str) {
        let bytes = value.as_bytes();
        let (plain, rest) = bytes.split_at(text::plain(bytes));
        self.text.reserve(bytes.len() + 2);
        self.text.push(b'"');
        self.text.extend_from_slice(plain);
        if !rest.is_empty() {
            self.escaped(rest);
        }
        self.text.push(b'"');
    }

    /// Writes what begins with a character that has to be escaped.
    #[cold]
    fn escaped(&mut self, mut bytes: &[u8]) {
        while let Some((byte, others)) = bytes.split_first() {
            self.escape(*byte);
            let (plain, rest) = others.split_at(text::plain(others));
            self.text.extend_from_slice(plain);
            bytes = rest;
        }
    }

    fn escape(&mut self, byte: u8) {
        let short = match byte {
            b'"' | b'\\' => byte,
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            0x08 => b'b',
            0x0C => b'f',
            _ => return self.text.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
        };
        self.text.extend_from_slice(&[b'\\', short]);
    }

    fn digits(&mut self, mut value: u64) {
        let mut buffer = [0; 20];
        let mut start = buffer.len();
        loop {
            start -= 1;
            buffer[start] = b'0' + (value % 10) as u8;
            value /= 10;
            if value == 0 {
                break;
            }
        }
        self.text.extend_from_slice(&buffer[start..]);
    }
}

impl Writer for JsonWriter {
    fn null(&mut self) {
        self.text.extend_from_slice(b"null");
    }

    fn boolean(&mut self, value: bool) {
        self.text.extend_from_slice(if value { b"true" } else { b"false" });
    }

    fn integer(&mut self, value: i64) {
        if value < 0 {
            self.text.push(b'-');
        }
        self.digits(value.unsigned_abs());
    }

    fn unsigned(&mut self, value: u64) {
        self.digits(value);
    }

    fn float(&mut self, value: f64) {
        // Whole numbers as JavaScript has them: who takes only integers takes these, and who takes fractions too.
        if value.fract() == 0.0 && value.abs() < WHOLE && !(value == 0.0 && value.is_sign_negative()) {
            return self.integer(value as i64);
        }
        // serde_json knows the shortest text of a number, writes null for infinity and NaN, and cannot fail on a Vec.
        let _ = serde_json::to_writer(&mut self.text, &value);
    }

    fn number(&mut self, text: &str) {
        self.text.extend_from_slice(text.as_bytes());
    }

    fn string(&mut self, value: &str) {
        self.quoted(value);
    }

    fn begin_object(&mut self) {
        self.begin(b'{');
    }

    fn key(&mut self, name: &str) {
        self.separator();
        self.quoted(name);
        self.text.push(b':');
    }

    fn plain_key(&mut self, name: &str) {
        self.text.reserve(name.len() + 4);
        self.text.extend_from_slice(if self.separate { b",\"" } else { b"\"" });
        self.text.extend_from_slice(name.as_bytes());
        self.text.extend_from_slice(b"\":");
        self.separate = true;
    }

    fn end_object(&mut self) {
        self.end(b'}');
    }

    fn begin_array(&mut self) {
        self.begin(b'[');
    }

    fn element(&mut self) {
        self.separator();
    }

    fn end_array(&mut self) {
        self.end(b']');
    }
}
