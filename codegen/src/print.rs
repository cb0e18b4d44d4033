//! From items to the text of a file.

use proc_macro2::TokenStream;

/// A Rust file before it is text.
#[derive(Debug, Default)]
pub struct Module {
    /// What the file is about, as `//!` lines.
    pub docs: Vec<String>,
    /// Inner attributes with the comment that stands above each.
    pub attributes: Vec<(String, TokenStream)>,
    /// Items in the order in which they are read.
    pub items: Vec<TokenStream>,
    /// Calls of the runtime's macros that end the file. They are text: there is one way only to lay them out, and to
    /// parse them would take longer than to write them.
    pub macros: Vec<String>,
}

/// Formats a file.
///
/// # Errors
/// An item is no Rust: a fault of the generator, with the number of the item.
pub fn print(module: Module) -> Result<String, String> {
    let mut text = String::new();
    for line in &module.docs {
        text.push_str("//!");
        if !line.is_empty() {
            text.push(' ');
        }
        text.push_str(line);
        text.push('\n');
    }
    for (comment, attribute) in &module.attributes {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&format!("// {comment}\n{}\n", attribute_text(attribute)));
    }
    let mut imports = true;
    for (number, item) in module.items.into_iter().enumerate() {
        // The tokens are given away: a copy, only to show them in a fault, would have each of them copied.
        let file: syn::File = syn::parse2(item).map_err(|error| format!("{error} in item {}", number + 1))?;
        let is_import = matches!(file.items.first(), Some(syn::Item::Use(_) | syn::Item::Mod(_)));
        let is_listed = imports && is_import && text.ends_with(";\n");
        if !text.is_empty() && !is_listed {
            text.push('\n');
        }
        imports = is_import;
        text.push_str(&spaced(&prettyplease::unparse(&file)));
    }
    for call in &module.macros {
        text.push('\n');
        text.push_str(call);
        text.push('\n');
    }
    Ok(text)
}

/// `#![allow(a, b)]` without the blanks that tokens have between them.
fn attribute_text(attribute: &TokenStream) -> String {
    let file = syn::parse2::<syn::File>(attribute.clone()).map(|file| prettyplease::unparse(&file));
    file.unwrap_or_default().trim_end().to_owned()
}

/// Puts a blank line between the items of a block: prettyplease puts none.
fn spaced(text: &str) -> String {
    const BEGINNINGS: [&str; 8] = ["///", "#[", "pub ", "fn ", "const ", "type ", "impl", "static "];
    let mut spaced = String::with_capacity(text.len() + text.len() / 32);
    let mut previous: Option<&str> = None;
    for line in text.lines() {
        let body = line.trim_start();
        let indent = line.len() - body.len();
        let begins = BEGINNINGS.iter().any(|beginning| body.starts_with(beginning));
        if let Some(last) = previous
            && begins
            && matches!(last.trim_start(), "}" | "];")
            && last.len() - last.trim_start().len() == indent
        {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        previous = Some(line);
    }
    spaced
}
