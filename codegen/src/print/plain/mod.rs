//! The short way from tokens to text: for the forms of Rust that are emitted again and again.
//!
//! To parse them, only to print the same tokens again, would take more time than all the rest; what this module does not
//! know takes the long way through syn and prettyplease, and looks no different.

mod layout;
mod line;
#[cfg(test)]
mod tests;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use layout::{binding, parts, signature, statements, typed};
use line::{End, Line, indent, line, sequence};

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

/// Writes what stands before the braces of an `impl`; whether it could.
pub fn head(pieces: &[Piece], text: &mut String) -> bool {
    let before = text.len();
    let done = line(pieces, End::BRACE, 0, text).is_some();
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
            _ => {
                let line = Line::begin(depth, text);
                text.push('#');
                sequence(&pieces[1..2], text)?;
                line.end(End::NOTHING, text)?;
            }
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
        [head @ .., end] if end.is_punct(';') => declaration(head, depth, text),
        [head @ .., Piece::Group(Delimiter::Brace, inner)] if !inner.is_empty() => {
            if has_word(head, &["fn"]) {
                signature(head, depth, text)?;
                statements(inner, depth + 1, text)?;
            } else if has_word(head, &["struct", "enum"]) {
                line(head, End::BRACE, depth, text)?;
                fields(inner, depth + 1, text)?;
            } else {
                return None;
            }
            indent(depth, text);
            text.push_str("}\n");
            Some(())
        }
        _ => None,
    }
}

/// Whether one of these words is among the pieces.
fn has_word(pieces: &[Piece], words: &[&str]) -> bool {
    pieces.iter().any(|piece| words.iter().any(|word| piece.is_word(word)))
}

/// Writes an item that ends with a semicolon.
fn declaration(pieces: &[Piece], depth: usize, text: &mut String) -> Option<()> {
    if has_word(pieces, &["use", "mod"]) {
        import(pieces, depth, text)
    } else if has_word(pieces, &["type"]) {
        typed(pieces, End::SEMICOLON, Line::begin(depth, text), text)
    } else if has_word(pieces, &["static", "const"]) {
        binding(pieces, End::SEMICOLON, depth, text)
    } else {
        line(pieces, End::SEMICOLON, depth, text)
    }
}

/// Writes the declaration of an import or a module: however long its path is, it is not broken.
fn import(pieces: &[Piece], depth: usize, text: &mut String) -> Option<()> {
    match pieces {
        [path @ .., Piece::Group(Delimiter::Brace, names)] if names.len() > 1 => {
            let line = Line::begin(depth, text);
            sequence(path, text)?;
            text.push('{');
            sequence(names, text)?;
            text.push('}');
            line.end(End::SEMICOLON, text)
        }
        _ => {
            let line = Line::begin(depth, text);
            sequence(pieces, text)?;
            line.end_anywhere(End::SEMICOLON, text);
            Some(())
        }
    }
}

/// The text of statements, if all of them can be written.
pub fn body(pieces: &[Piece], depth: usize) -> Option<String> {
    let mut text = String::new();
    statements(pieces, depth, &mut text).map(|()| text)
}

/// Writes fields or variants, a line each.
fn fields(pieces: &[Piece], depth: usize, text: &mut String) -> Option<()> {
    for field in parts(pieces) {
        let rest = attributes(field, depth, text)?;
        typed(rest, End::COMMA, Line::begin(depth, text), text)?;
    }
    Some(())
}
