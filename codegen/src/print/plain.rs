//! The short way from tokens to text: for what fits on its line, so that there is nothing to lay out.
//!
//! Most of what is emitted are fields and setters of a line or two. To parse them, only to print the same tokens again,
//! would take more time than all the rest; what this module does not know, or what is too long for its line, takes the
//! long way through syn and prettyplease, and looks no different.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};

/// Prettyplease breaks lines that are longer, or a column longer than that.
const WIDTH: usize = 88;

const INDENT: &str = "    ";

/// A token, with what is in its group taken out: tokens that are held twice are copied one by one.
pub enum Piece {
    Token(TokenTree),
    Group(Delimiter, Vec<Piece>),
}

/// Takes tokens apart.
pub fn pieces(tokens: TokenStream) -> Vec<Piece> {
    let piece = |token| match token {
        TokenTree::Group(group) => {
            let (delimiter, inner) = (group.delimiter(), group.stream());
            drop(group);
            Piece::Group(delimiter, pieces(inner))
        }
        token => Piece::Token(token),
    };
    tokens.into_iter().map(piece).collect()
}

/// Puts tokens together again.
pub fn tokens(pieces: Vec<Piece>) -> TokenStream {
    let token = |piece| match piece {
        Piece::Token(token) => token,
        Piece::Group(delimiter, inner) => TokenTree::Group(Group::new(delimiter, tokens(inner))),
    };
    pieces.into_iter().map(token).collect()
}

impl Piece {
    fn is_punct(&self, expected: char) -> bool {
        matches!(self, Self::Token(TokenTree::Punct(punct)) if punct.as_char() == expected)
    }

    fn is_word(&self, expected: &str) -> bool {
        matches!(self, Self::Token(TokenTree::Ident(ident)) if ident == expected)
    }

    fn is_braces(&self) -> bool {
        matches!(self, Self::Group(Delimiter::Brace, _))
    }
}

/// Takes the next item, up to its braces or its semicolon.
pub fn next_item(pieces: &mut impl Iterator<Item = Piece>) -> Vec<Piece> {
    let mut item: Vec<Piece> = Vec::new();
    // `use a::{b, c};` and `static A: B = B { .. };` go on behind their braces.
    let mut goes_on = false;
    for piece in pieces {
        let is_constant = item.last().is_some_and(|last| last.is_word("const")) && !piece.is_word("fn");
        goes_on |= is_constant || ["use", "static", "type"].iter().any(|word| piece.is_word(word));
        let ends = piece.is_punct(';') || piece.is_braces() && !goes_on;
        item.push(piece);
        if ends {
            break;
        }
    }
    item
}

/// Takes an `impl` apart: what stands before its braces, and what they hold.
pub fn block(mut item: Vec<Piece>) -> Result<(Vec<Piece>, Vec<Piece>), Vec<Piece>> {
    if !item.first().is_some_and(|first| first.is_word("impl")) {
        return Err(item);
    }
    match item.pop() {
        Some(Piece::Group(Delimiter::Brace, inner)) if !inner.is_empty() => Ok((item, inner)),
        other => {
            item.extend(other);
            Err(item)
        }
    }
}

/// Writes all of an item, or nothing; whether it could.
pub fn item(pieces: &[Piece], depth: usize, text: &mut String) -> bool {
    let before = text.len();
    let done = attributes(pieces, depth, text).and_then(|rest| bare(rest, depth, text)).is_some();
    if !done {
        text.truncate(before);
    }
    done
}

/// Writes a line of tokens; whether it could.
pub fn head(pieces: &[Piece], end: &str, text: &mut String) -> bool {
    let before = text.len();
    let done = line(pieces, end, 0, text).is_some();
    if !done {
        text.truncate(before);
    }
    done
}

/// Writes attributes, a line each; what follows them.
fn attributes<'p>(mut pieces: &'p [Piece], depth: usize, text: &mut String) -> Option<&'p [Piece]> {
    while let [hash, Piece::Group(Delimiter::Bracket, inner), rest @ ..] = pieces
        && hash.is_punct('#')
    {
        match inner.as_slice() {
            [doc, _, Piece::Token(TokenTree::Literal(value))] if doc.is_word("doc") => {
                let value = value.to_string();
                match value.strip_prefix('"').and_then(|value| value.strip_suffix('"')) {
                    Some(value) if !value.contains('\\') => comment(value, depth, text)?,
                    _ => comment(&syn::parse_str::<syn::LitStr>(&value).ok()?.value(), depth, text)?,
                }
            }
            _ => line(&pieces[..2], "", depth, text)?,
        }
        pieces = rest;
    }
    Some(pieces)
}

/// Writes a line of documentation, however long it is.
fn comment(value: &str, depth: usize, text: &mut String) -> Option<()> {
    if value.contains(['\n', '\r']) || value.starts_with('/') {
        return None;
    }
    indent(depth, text);
    text.extend(["///", value.trim_end_matches(' '), "\n"]);
    Some(())
}

/// Writes an item without its attributes.
fn bare(pieces: &[Piece], depth: usize, text: &mut String) -> Option<()> {
    match pieces {
        [head @ .., end] if end.is_punct(';') => line(head, ";", depth, text),
        [head @ .., Piece::Group(Delimiter::Brace, inner)] if !inner.is_empty() => {
            line(head, " {", depth, text)?;
            match () {
                () if head.iter().any(|piece| piece.is_word("fn")) => statements(inner, depth + 1, text)?,
                () if head.iter().any(|piece| piece.is_word("struct") || piece.is_word("enum")) => {
                    fields(inner, depth + 1, text)?;
                }
                () => return None,
            }
            indent(depth, text);
            text.push_str("}\n");
            Some(())
        }
        _ => None,
    }
}

/// Writes the statements of a function, a line each.
fn statements(pieces: &[Piece], depth: usize, text: &mut String) -> Option<()> {
    for statement in pieces.split_inclusive(|piece| piece.is_punct(';')) {
        match statement {
            [head @ .., end] if end.is_punct(';') => line(head, ";", depth, text)?,
            value => line(value, "", depth, text)?,
        }
    }
    Some(())
}

/// Writes fields or variants, a line each.
fn fields(pieces: &[Piece], depth: usize, text: &mut String) -> Option<()> {
    let (mut open, mut is_arrow) = (0_usize, false);
    let is_end = |piece: &Piece| {
        // What is between `<` and `>` belongs to a type.
        open += usize::from(piece.is_punct('<'));
        open = open.saturating_sub(usize::from(piece.is_punct('>') && !is_arrow));
        is_arrow = piece.is_punct('-');
        open == 0 && piece.is_punct(',')
    };
    for field in pieces.split(is_end).filter(|field| !field.is_empty()) {
        let rest = attributes(field, depth, text)?;
        line(rest, ",", depth, text)?;
    }
    Some(())
}

/// Writes a line, if it is not too long.
fn line(pieces: &[Piece], end: &str, depth: usize, text: &mut String) -> Option<()> {
    let start = text.len();
    indent(depth, text);
    sequence(pieces, text)?;
    text.push_str(end);
    // Bytes, where prettyplease counts characters too.
    if text.len() - start > WIDTH {
        return None;
    }
    text.push('\n');
    Some(())
}

fn indent(depth: usize, text: &mut String) {
    (0..depth).for_each(|_| text.push_str(INDENT));
}

/// What a token leaves behind: whether a blank follows depends on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// Nothing, or what sticks to the next token, such as `&` and `::`.
    Tight,
    /// What a blank follows, such as `,` and `dyn`.
    Loose,
    /// `impl`, which a blank follows unless generics do.
    Impl,
    /// A word, a literal or the end of a group.
    Word,
}

impl Before {
    /// Whether a blank comes before what a word is written without one.
    fn wants_blank(self) -> bool {
        matches!(self, Self::Loose | Self::Impl)
    }
}

/// Writes tokens with the blanks between them that Rust has by custom; what it has more than one custom for, such as
/// operators and blocks, is refused.
fn sequence(pieces: &[Piece], text: &mut String) -> Option<()> {
    let mut before = Before::Tight;
    let mut rest = pieces.iter().peekable();
    while let Some(piece) = rest.next() {
        before = match piece {
            Piece::Token(TokenTree::Punct(first)) => {
                let pair = match rest.peek() {
                    Some(Piece::Token(TokenTree::Punct(second))) if first.spacing() == Spacing::Joint => {
                        Some(second.as_char())
                    }
                    _ => None,
                };
                let (after, is_pair) = punct(first, pair, before, text)?;
                if is_pair {
                    rest.next();
                }
                after
            }
            Piece::Token(TokenTree::Group(_)) | Piece::Group(Delimiter::Brace | Delimiter::None, _) => return None,
            Piece::Token(word) => {
                if before != Before::Tight {
                    text.push(' ');
                }
                let word = word.to_string();
                text.push_str(&word);
                match word.as_str() {
                    "as" | "dyn" | "in" | "mut" | "return" => Before::Loose,
                    "impl" => Before::Impl,
                    _ => Before::Word,
                }
            }
            Piece::Group(delimiter, inner) => {
                if before.wants_blank() {
                    text.push(' ');
                }
                let (open, close) = if *delimiter == Delimiter::Bracket { ('[', ']') } else { ('(', ')') };
                text.push(open);
                sequence(inner, text)?;
                text.push(close);
                Before::Word
            }
        };
    }
    Some(())
}

/// Writes a punctuation mark, or two that belong together; what it leaves behind, and whether it was two.
fn punct(first: &Punct, second: Option<char>, before: Before, text: &mut String) -> Option<(Before, bool)> {
    let blank = |text: &mut String, needed: bool| {
        if needed {
            text.push(' ');
        }
    };
    match (first.as_char(), second) {
        (':', Some(':')) => {
            blank(text, before.wants_blank());
            text.push_str("::");
            Some((Before::Tight, true))
        }
        ('-', Some('>')) => {
            text.push_str(" -> ");
            Some((Before::Tight, true))
        }
        (mark @ (':' | ',' | ';'), _) => {
            text.push(mark);
            Some((Before::Loose, false))
        }
        ('=', None) => {
            text.push_str(" = ");
            Some((Before::Tight, false))
        }
        (mark @ ('.' | '#'), None) => {
            text.push(mark);
            Some((Before::Tight, false))
        }
        ('<', _) => {
            blank(text, before == Before::Loose);
            text.push('<');
            Some((Before::Tight, false))
        }
        ('>', _) => {
            text.push('>');
            Some((Before::Word, false))
        }
        (mark @ ('&' | '\''), _) => {
            blank(text, before != Before::Tight);
            text.push(mark);
            Some((Before::Tight, false))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;
    use quote::{format_ident, quote};

    use super::{item, pieces};

    /// The text of the short way, after it was compared with that of the long one; none where it refuses.
    fn text(tokens: &TokenStream) -> Option<String> {
        let mut text = String::new();
        if !item(&pieces(tokens.clone()), 0, &mut text) {
            assert_eq!(text, "", "a refused item leaves nothing behind");
            return None;
        }
        assert_eq!(text, prettyplease::unparse(&syn::parse2(tokens.clone()).unwrap()));
        Some(text)
    }

    #[test]
    fn what_fits_is_written_as_prettyplease_does() {
        let items = [
            quote!(
                use crate::runtime::json;
            ),
            quote!(
                #[doc = " The \"type\"\\."]
                #[doc = ""]
                #[must_use = "it does nothing"]
                pub fn r#type(mut self, r#type: impl IntoIterator<Item = impl Into<Kind>>) -> Self {
                    let kinds: Vec<super::Kind> = r#type.into_iter().map(Into::into).collect();
                    self.call.query_as("type", Style::Form, &kinds);
                    self
                }
            ),
            quote!(
                #[derive(Debug, Clone)]
                #[non_exhaustive]
                pub struct Page<'a, M = Data> {
                    #[doc = " A map."]
                    pub map: BTreeMap<String, Vec<Option<i64>>>,
                    pub(crate) mode: Either<fn() -> M, Vec<M>>,
                    text: &'a str,
                    pair: (bool, [u8; 4]),
                }
            ),
            quote!(
                pub enum Shape {
                    Circle(super::Circle),
                    #[deprecated]
                    Square(Box<super::Square>),
                    Unknown,
                }
            ),
            quote!(
                pub type Alias = Result<M::Output<models::CustomerList>, Error>;
            ),
            quote!(
                pub fn get<T: Read>(&mut self, value: &mut dyn ::std::fmt::Write) -> <T as Read>::Out {
                    let slice: <T as Read>::Out = Slice::<T>::of(&mut [1], 'x', ("y", 1.5), &[0]);
                    slice
                }
            ),
            quote!(
                pub fn name(name: impl ::std::Into<String>, at: &mut (u8, i8)) -> &'static str {
                    at
                }
            ),
        ];
        for item in &items {
            assert!(text(item).is_some(), "{item}");
        }
    }

    #[test]
    fn what_has_to_be_laid_out_is_refused() {
        let refused = [
            quote!(
                pub fn closure(&self) -> usize {
                    self.0.map(|value| value.len())
                }
            ),
            quote!(
                pub fn choice(&self) -> usize {
                    match self {
                        Self::A => 1,
                    }
                }
            ),
            quote!(
                pub fn difference(&self) -> i64 {
                    self.0 - 1
                }
            ),
            quote!(
                pub fn empty(&self) {}
            ),
            quote!(
                #[doc = "/ four slashes"]
                pub struct Documented {
                    pub a: bool,
                }
            ),
        ];
        for item in &refused {
            assert_eq!(text(item), None, "{item}");
        }
    }

    #[test]
    fn lines_are_as_long_as_those_of_prettyplease() {
        let is_written = |length: usize| {
            let name = format_ident!("{}", "a".repeat(length));
            text(&quote!(pub fn #name(mut self, value: impl Into<String>) -> Self { self.value = Some(value.into()); self })).is_some()
        };
        assert!((1..20).all(is_written), "short lines");
        // The comparison is what counts: near the limit both must agree, or the short way refuse.
        assert!(!(20..60).all(is_written), "long lines");
    }
}
