//! JSON in `json!`, laid out by hand: prettyplease knows nothing of what is inside a macro.
//!
//! While an example is tokens, a name stands for each piece of JSON; it is replaced in the printed text, where it is
//! outside of string literals. No name of a document begins with two underscores, so none is taken for it.

use std::fmt::Write as _;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::ir::Value;
use crate::tree::{Node, Number};

/// What every stand-in begins with.
const STAND_IN: &str = "__json_";

/// JSON that is longer gets a line for each member.
const LINE: usize = 60;

/// The stand-in of the piece of JSON with this index: as long as what it stands for, so that lines break as they must.
pub fn stand_in(index: usize, value: &Value) -> TokenStream {
    let length = text(value).chars().count().min(LINE);
    let name = format!("{STAND_IN}{index}");
    let ident = Ident::new(&format!("{name:_<length$}"), Span::call_site());
    quote!(#ident)
}

/// Puts the pieces of JSON where their stand-ins are.
pub fn put_in(printed: &str, pieces: &[Value]) -> String {
    let mut done = String::with_capacity(printed.len());
    let mut rest = printed;
    while let Some(end) = rest.find(['"', '_']) {
        let (before, from) = rest.split_at(end);
        done.push_str(before);
        let length = if from.starts_with('"') { literal(from) } else { word(from) };
        let (token, after) = from.split_at(length);
        let number = token.strip_prefix(STAND_IN).and_then(|number| number.trim_end_matches('_').parse::<usize>().ok());
        match number.and_then(|number| pieces.get(number)) {
            Some(piece) => {
                let line = done.rsplit('\n').next().unwrap_or_default();
                let indent = line.len() - line.trim_start().len();
                done.push_str(&laid_out(piece, indent));
            }
            None => done.push_str(token),
        }
        rest = after;
    }
    done.push_str(rest);
    done
}

/// The length of the string literal that a text begins with.
fn literal(text: &str) -> usize {
    let mut escaped = false;
    for (index, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return index + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of the underscores, letters and digits that a text begins with.
fn word(text: &str) -> usize {
    text.find(|c: char| c != '_' && !c.is_alphanumeric()).unwrap_or(text.len())
}

/// On one line if it is short, else with a line for each member or element.
fn laid_out(value: &Value, indent: usize) -> String {
    let line = text(value);
    let inner = indent + 4;
    let entries: Vec<String> = match value {
        Node::Object(members) if line.chars().count() > LINE => {
            members.iter().map(|(name, value)| format!("{}: {}", quoted(name), laid_out(value, inner))).collect()
        }
        Node::Array(elements) if line.chars().count() > LINE => {
            elements.iter().map(|value| laid_out(value, inner)).collect()
        }
        _ => return line,
    };
    let (open, close) = if matches!(value, Node::Object(_)) { ('{', '}') } else { ('[', ']') };
    let mut text = format!("{open}\n");
    for entry in entries {
        let _ = writeln!(text, "{:inner$}{entry},", "");
    }
    let _ = write!(text, "{:indent$}{close}", "");
    text
}

/// On one line.
fn text(value: &Value) -> String {
    match value {
        Node::Null => "null".to_owned(),
        Node::Bool(value) => value.to_string(),
        Node::Number(Number::Integer(value)) => integer(value.get()),
        Node::Number(Number::Float(value)) => float(*value),
        Node::String(text) => quoted(text),
        Node::Array(elements) => format!("[{}]", elements.iter().map(text).collect::<Vec<_>>().join(", ")),
        Node::Object(members) if members.is_empty() => "{}".to_owned(),
        Node::Object(members) => {
            let members = members.iter().map(|(name, value)| format!("{}: {}", quoted(name), text(value)));
            format!("{{ {} }}", members.collect::<Vec<_>>().join(", "))
        }
    }
}

/// A string as a literal of Rust.
fn quoted(text: &str) -> String {
    Literal::string(text).to_string()
}

/// An integer has no type to follow here, so that a large one needs a suffix.
fn integer(value: i128) -> String {
    match (i32::try_from(value), i64::try_from(value), u64::try_from(value)) {
        (Ok(_), ..) => value.to_string(),
        (_, Ok(_), _) => format!("{value}_i64"),
        (.., Ok(_)) => format!("{value}_u64"),
        _ => float(value as f64),
    }
}

fn float(value: f64) -> String {
    let value = if value.is_finite() { value } else { 0.0 };
    format!("{value:?}")
}
