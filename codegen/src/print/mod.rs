//! From items to the text of a file.

mod plain;

use std::collections::{BTreeMap, BTreeSet};
use std::iter;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use plain::Piece;

/// A Rust file before it is text.
#[derive(Debug, Default)]
pub struct Module {
    /// What the file is about, as `//!` lines.
    pub docs: Vec<String>,
    /// Inner attributes with the comment that stands above each.
    pub attributes: Vec<(String, TokenStream)>,
    /// What the items need of other modules.
    pub imports: Imports,
    /// Items in the order in which they are read.
    pub items: Items,
    /// Calls of the runtime's macros that end the file. They are text: there is one way only to lay them out, and to
    /// parse them would take longer than to write them.
    pub macros: Vec<String>,
}

impl Module {
    /// Adds what another file would hold, each item with the attribute that says when it is there.
    pub fn append(&mut self, other: Self, gate: TokenStream) {
        self.imports.append(other.imports);
        let gate = if gate.is_empty() { String::new() } else { gate_text(gate) };
        self.items.append(other.items, &gate);
        for call in other.macros {
            set_apart(&mut self.items.text);
            self.items.starts.push(self.items.text.len());
            self.items.text.push_str(&format!("{gate}{call}\n"));
        }
    }
}

/// What a file needs of other modules.
#[derive(Debug, Default)]
pub struct Imports(BTreeMap<(Origin, &'static str), BTreeSet<&'static str>>);

/// Where a module is, in the order in which they are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Origin {
    Library,
    Own,
}

impl Imports {
    /// Adds an item of a module.
    pub fn add(&mut self, module: &'static str, name: &'static str) {
        let origin = if module.starts_with("crate") { Origin::Own } else { Origin::Library };
        self.0.entry((origin, module)).or_default().insert(name);
    }

    fn append(&mut self, other: Self) {
        for (module, names) in other.0 {
            self.0.entry(module).or_default().extend(names);
        }
    }

    fn into_items(self) -> Items {
        let import = |((_, module), names): ((Origin, &str), BTreeSet<&str>)| {
            let path = module.split("::").map(ident);
            let names: Vec<Ident> = names.into_iter().map(ident).collect();
            match names.as_slice() {
                [only] => quote!(use #(#path)::*::#only;),
                _ => quote!(use #(#path)::*::{#(#names),*};),
            }
        };
        self.0.into_iter().map(import).collect()
    }
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// An item of a file. It is text as soon as it is there: the tokens of a large file would fill the memory.
#[derive(Debug)]
pub struct Item(syn::Result<Printed>);

/// The text of some items, and where each begins.
#[derive(Debug, Default)]
struct Printed {
    text: String,
    starts: Vec<usize>,
}

impl From<TokenStream> for Item {
    fn from(tokens: TokenStream) -> Self {
        Self(formatted(tokens))
    }
}

impl Item {
    /// An `impl`, one member after the other.
    pub fn block(head: TokenStream, members: impl Iterator<Item = TokenStream>) -> Self {
        let mut printed = Printed { starts: vec![0], ..Printed::default() };
        Self(block(plain::pieces(head), members.map(plain::pieces), &mut printed.text).map(|()| printed))
    }
}

/// The text of items, to which each is added when it is there: a large file is in memory once.
#[derive(Debug, Default)]
pub struct Items {
    text: String,
    /// Where each item begins.
    starts: Vec<usize>,
    /// Whether the last one is listed with others like it.
    is_list: bool,
    /// What is wrong with the first one that is no Rust.
    fault: Option<syn::Error>,
}

impl<I: Into<Item>> FromIterator<I> for Items {
    fn from_iter<T: IntoIterator<Item = I>>(items: T) -> Self {
        let mut all = Self::default();
        items.into_iter().for_each(|item| all.push(item.into()));
        all
    }
}

impl Items {
    fn push(&mut self, item: Item) {
        match item.0 {
            Ok(item) => {
                let is_import = is_import(&item.text);
                let is_listed = self.is_list && is_import && self.text.ends_with(";\n");
                if !is_listed {
                    set_apart(&mut self.text);
                }
                self.is_list = is_import;
                self.add_spaced(&item);
            }
            Err(fault) => _ = self.fault.get_or_insert(fault),
        }
    }

    /// Adds the items of another list, an attribute above each.
    fn append(&mut self, other: Self, gate: &str) {
        if self.fault.is_none() {
            self.fault = other.fault;
        }
        if other.text.is_empty() {
            return;
        }
        set_apart(&mut self.text);
        self.is_list = false;
        let ends = other.starts.iter().skip(1).copied().chain([other.text.len()]);
        for (start, end) in other.starts.iter().zip(ends) {
            self.starts.push(self.text.len());
            let (docs, item) = documented(&other.text[*start..end]);
            self.text.extend([docs, gate, item]);
        }
    }

    /// Adds what was printed, with a blank line between the items of a block: prettyplease puts none.
    fn add_spaced(&mut self, item: &Printed) {
        const BEGINNINGS: [&str; 8] = ["///", "#[", "pub ", "fn ", "const ", "type ", "impl", "static "];
        let mut previous: Option<&str> = None;
        let (mut starts, mut offset) = (item.starts.iter().peekable(), 0);
        for line in item.text.split_inclusive('\n') {
            let bare = line.trim_end_matches('\n');
            let body = bare.trim_start();
            let indent = bare.len() - body.len();
            let begins = BEGINNINGS.iter().any(|beginning| body.starts_with(beginning));
            if let Some(last) = previous
                && begins
                && matches!(last.trim_start(), "}" | "];")
                && last.len() - last.trim_start().len() == indent
            {
                self.text.push('\n');
            }
            if starts.next_if(|start| **start <= offset).is_some() {
                self.starts.push(self.text.len());
            }
            self.text.push_str(bare);
            self.text.push('\n');
            offset += line.len();
            previous = Some(bare);
        }
    }

    fn into_text(self) -> Result<String, String> {
        self.fault.map_or(Ok(self.text), |fault| Err(fault.to_string()))
    }
}

/// Formats a file.
///
/// # Errors
/// An item is no Rust: a fault of the generator.
pub fn print(module: Module) -> Result<String, String> {
    let mut head = String::new();
    for line in &module.docs {
        head.push_str("//!");
        if !line.is_empty() {
            head.push(' ');
        }
        head.push_str(line);
        head.push('\n');
    }
    for (comment, attribute) in &module.attributes {
        set_apart(&mut head);
        head.push_str(&format!("// {comment}\n{}\n", attribute_text(attribute)));
    }
    let (imports, mut text) = (module.imports.into_items().into_text()?, module.items.into_text()?);
    if !imports.is_empty() {
        set_apart(&mut head);
        head.push_str(&imports);
    }
    if !text.is_empty() {
        set_apart(&mut head);
    }
    text.insert_str(0, &head);
    for call in &module.macros {
        text.push('\n');
        text.push_str(call);
        text.push('\n');
    }
    Ok(text)
}

/// Puts a blank line below what is there.
fn set_apart(text: &mut String) {
    if !text.is_empty() {
        text.push('\n');
    }
}

/// Formats tokens: the short way where that will do.
fn formatted(tokens: TokenStream) -> syn::Result<Printed> {
    let Printed { mut text, mut starts } = Printed::default();
    let mut pieces = plain::pieces(tokens).into_iter();
    loop {
        let item = plain::next_item(&mut pieces);
        if item.is_empty() {
            return Ok(Printed { text, starts });
        }
        starts.push(text.len());
        if plain::item(&item, 0, &mut text) {
            continue;
        }
        match plain::block(item) {
            Ok((head, members)) => block(head, iter::once(members), &mut text)?,
            Err(item) => text.push_str(&pretty(plain::tokens(item))?),
        }
    }
}

/// Formats an `impl`, of which some members may have to go the long way.
fn block(head: Vec<Piece>, members: impl Iterator<Item = Vec<Piece>>, text: &mut String) -> syn::Result<()> {
    if !plain::head(&head, text) {
        let (head, members) = (plain::tokens(head), members.map(plain::tokens));
        text.push_str(&pretty(quote!(#head { #(#members)* }))?);
        return Ok(());
    }
    let mut members = members.flatten();
    loop {
        let member = plain::next_item(&mut members);
        if member.is_empty() {
            text.push_str("}\n");
            return Ok(());
        }
        if !plain::item(&member, 1, text) {
            let member = plain::tokens(member);
            let alone = pretty(quote!(impl X { #member }))?;
            let inner = alone.strip_prefix("impl X {\n").and_then(|rest| rest.strip_suffix("}\n"));
            let inner =
                inner.ok_or_else(|| syn::Error::new(Span::call_site(), "a member that is none of an `impl`"))?;
            text.push_str(inner);
        }
    }
}

/// Statements as they stand in a function.
pub fn statements(tokens: TokenStream) -> String {
    let pieces = plain::pieces(tokens);
    if let Some(text) = plain::body(&pieces, 1) {
        return text;
    }
    let tokens = plain::tokens(pieces);
    // What was written is Rust; if a fault of ours makes it something else, it is shown as it is.
    let Ok(printed) = pretty(quote!(async fn main() { #tokens })) else { return format!("{tokens}\n") };
    let inner = printed.lines().skip(1).filter(|line| *line != "}");
    inner.map(|line| format!("{line}\n")).collect()
}

fn pretty(tokens: TokenStream) -> syn::Result<String> {
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}

/// Whether the text is of items that are listed without blank lines.
fn is_import(text: &str) -> bool {
    // Attributes, which may take several lines, and documentation stand before.
    let first = text.lines().find(|line| !line.starts_with(['#', ' ', ')', ']', '/'])).unwrap_or_default();
    let first = first.strip_prefix("pub ").or_else(|| first.strip_prefix("pub(crate) ")).unwrap_or(first);
    first.starts_with("use ") || first.starts_with("mod ")
}

/// `#![allow(a, b)]` without the blanks that tokens have between them.
fn attribute_text(attribute: &TokenStream) -> String {
    let file = syn::parse2::<syn::File>(attribute.clone()).map(|file| prettyplease::unparse(&file));
    file.unwrap_or_default().trim_end().to_owned()
}

/// `#[cfg(a)]` on a line of its own, or on several if there are many.
fn gate_text(gate: TokenStream) -> String {
    let printed = formatted(quote!(#gate mod x;)).map(|printed| printed.text).unwrap_or_default();
    printed.strip_suffix("mod x;\n").unwrap_or_default().to_owned()
}

/// The documentation above an item, and the item.
fn documented(text: &str) -> (&str, &str) {
    let docs = text.split_inclusive('\n').take_while(|line| line.starts_with("///")).map(str::len).sum();
    text.split_at(docs)
}
