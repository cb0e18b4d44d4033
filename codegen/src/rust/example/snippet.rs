//! From statements to the text of a snippet.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::expression::{Import, Writer};
use super::json;
use crate::print;

/// The text of a snippet: `use` lines, then groups of statements with a blank line between them.
pub fn print(library: &str, writer: &Writer<'_>, groups: impl IntoIterator<Item = TokenStream>) -> String {
    let (uses, pieces) = (uses(library, &writer.imports()), writer.pieces());
    let groups =
        groups.into_iter().map(|tokens| json::put_in(&statements(tokens), &pieces)).filter(|text| !text.is_empty());
    [uses].into_iter().filter(|text| !text.is_empty()).chain(groups).collect::<Vec<_>>().join("\n")
}

/// The text of an expression.
pub fn expression(tokens: &TokenStream, writer: &Writer<'_>) -> String {
    let text = json::put_in(&statements(quote!(#tokens;)), &writer.pieces());
    text.trim_end().trim_end_matches(';').to_owned()
}

/// Statements as they stand in a function, without its indentation.
fn statements(tokens: TokenStream) -> String {
    let text = print::statements(tokens);
    text.lines().map(|line| format!("{}\n", line.strip_prefix("    ").unwrap_or(line))).collect()
}

/// The `use` lines, in the order in which rustfmt puts them.
fn uses(library: &str, imports: &BTreeSet<Import>) -> String {
    let mut lines = String::new();
    if imports.contains(&Import::BTreeMap) {
        lines.push_str("use std::collections::BTreeMap;\n");
    }
    let items = [
        (Import::Client, "Client"),
        (Import::File, "File"),
        (Import::Models, "models"),
        (Import::Value, "runtime::json"),
    ];
    let own = line(library, &items, imports);
    let items = [(Import::Answer, "Answer"), (Import::Mock, "Mock")];
    let testing = line(&format!("{library}::testing"), &items, imports);
    let json = imports.contains(&Import::Json).then(|| "use serde_json::json;\n".to_owned());
    let mut foreign: Vec<String> = own.into_iter().chain(testing).chain(json).collect();
    foreign.sort();
    if !lines.is_empty() && !foreign.is_empty() {
        lines.push('\n');
    }
    lines + &foreign.concat()
}

/// The `use` line of what is imported from a module.
fn line(module: &str, items: &[(Import, &str)], imports: &BTreeSet<Import>) -> Option<String> {
    let items: Vec<&str> = items.iter().filter(|(import, _)| imports.contains(import)).map(|(_, item)| *item).collect();
    match items.as_slice() {
        [] => None,
        [only] => Some(format!("use {module}::{only};\n")),
        several => Some(format!("use {module}::{{{}}};\n", several.join(", "))),
    }
}
