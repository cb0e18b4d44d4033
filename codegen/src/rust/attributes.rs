//! Doc comments and deprecation.

use proc_macro2::TokenStream;
use quote::quote;

use super::argument::Argument;
use crate::ir::{Constraint, Docs, Value};
use crate::prose;
use crate::tree::Node;

/// Doc attributes of prose lines: one attribute a line, for a block comment could be ended by its text.
pub fn doc(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// `#[deprecated]` where the document says so.
pub fn deprecated(is_deprecated: bool) -> TokenStream {
    if is_deprecated { quote!(#[deprecated]) } else { TokenStream::new() }
}

/// `#[inline]` for a function that takes these, unless they make it generic: either way it is compiled where it is called,
/// not with the crate, where most would be compiled for nobody.
pub fn inline<'a>(arguments: impl IntoIterator<Item = &'a Argument>) -> Option<TokenStream> {
    arguments.into_iter().all(|argument| argument.is_plain).then(|| quote!(#[inline]))
}

/// Doc lines that grow paragraph by paragraph.
#[derive(Debug, Default)]
pub struct Prose(Vec<String>);

impl Prose {
    /// Text of the document; nothing where it has none and `fallback` is empty.
    pub fn of(docs: &Docs, fallback: &str) -> Self {
        let mut prose = Self::default();
        // Tools often copy the summary into the description.
        let description = docs.description.as_ref().filter(|description| Some(*description) != docs.summary.as_ref());
        for text in docs.summary.iter().chain(description) {
            // Nothing is left of a text that is all comment, for example.
            prose.add(&prose::rustdoc(text));
        }
        if prose.0.is_empty() {
            prose.add(fallback);
        }
        prose
    }

    /// Adds a paragraph of our own.
    pub fn add(&mut self, text: &str) {
        if !text.is_empty() {
            self.paragraph(text);
        }
    }

    fn paragraph(&mut self, text: &str) {
        if !self.0.is_empty() {
            self.0.push(String::new());
        }
        self.0.extend(text.lines().map(str::to_owned));
    }

    /// Adds default and limits, each where there is one.
    pub fn limits(&mut self, default: Option<&Value>, constraints: &[Constraint]) {
        let mut said: Vec<String> = Vec::new();
        if let Some(default) = default {
            said.push(format!("Default: {}.", code(&default.bare())));
        }
        said.extend(constraints.iter().map(|limit| {
            let name = keyword(limit.keyword);
            match &limit.value {
                Node::Bool(true) => format!("{name}."),
                value => format!("{name}: {}.", code(&value.bare())),
            }
        }));
        if !said.is_empty() {
            self.paragraph(&said.join(" "));
        }
    }

    /// The attributes.
    pub fn attributes(&self) -> TokenStream {
        doc(&self.0)
    }

    /// The lines.
    pub fn lines(self) -> Vec<String> {
        self.0
    }
}

/// A keyword of JSON Schema in words.
pub fn keyword(keyword: &str) -> &'static str {
    match keyword {
        "minimum" => "Minimum",
        "maximum" => "Maximum",
        "exclusiveMinimum" => "More than",
        "exclusiveMaximum" => "Less than",
        "multipleOf" => "Multiple of",
        "minLength" => "Minimum length in characters",
        "maxLength" => "Maximum length in characters",
        "pattern" => "Pattern",
        "minItems" => "Minimum number of items",
        "maxItems" => "Maximum number of items",
        "uniqueItems" => "No two items are equal",
        "minProperties" => "Minimum number of members",
        "const" => "Always",
        "enum" => "One of",
        _ => "Maximum number of members",
    }
}

/// Untrusted text as a code span: with more backticks than it holds, on one line (CommonMark §6.1).
pub fn code(text: &str) -> String {
    let shown: String = text.chars().map(|c| if prose::is_hidden(c) || c.is_whitespace() { ' ' } else { c }).collect();
    let shown = shown.trim();
    let fence = prose::ticks(shown);
    match () {
        () if shown.is_empty() => "an empty string".to_owned(),
        () if shown.starts_with('`') || shown.ends_with('`') => format!("{fence} {shown} {fence}"),
        () => format!("{fence}{shown}{fence}"),
    }
}
