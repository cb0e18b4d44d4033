//! Values of the document as a reader sees them.

use crate::ir::Value;
use crate::prose;

/// Longer values tell a reader of a table nothing.
const LONGEST: usize = 80;

/// A value for a note: bare where it is a word or a number, else as code.
pub fn shown(value: &Value) -> String {
    let text = value.bare();
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    match () {
        () if text.is_empty() => "an empty string".to_owned(),
        () if text.chars().all(is_word) => text,
        () if text.chars().count() > LONGEST => {
            prose::code(&format!("{}…", text.chars().take(LONGEST).collect::<String>()))
        }
        () => or_blank(prose::code(&text)),
    }
}

/// White space has no code span.
fn or_blank(code: String) -> String {
    if code.is_empty() { "white space".to_owned() } else { code }
}

/// A string of the wire as code.
pub fn wire(text: &str) -> String {
    if text.is_empty() { "an empty string".to_owned() } else { or_blank(prose::code(text)) }
}
