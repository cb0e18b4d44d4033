//! A line of tokens, with the blanks between them that Rust has by custom.

use proc_macro2::{Delimiter, Punct, Spacing, TokenTree};

use super::Piece;

/// Prettyplease breaks lines that are longer.
const WIDTH: usize = 88;

/// A line that is longer by no more than this may or may not be broken: it depends on what follows it.
const SLACK: usize = 2;

const INDENT: &str = "    ";

/// How a line of some length comes out.
pub enum Fit {
    /// As it is.
    Whole,
    /// Over several lines.
    Broken,
    /// Only prettyplease knows.
    Unknown,
}

/// How a line comes out that has this many bytes, which is what prettyplease counts.
pub fn fit(length: usize) -> Fit {
    if length <= WIDTH {
        Fit::Whole
    } else if length <= WIDTH + SLACK {
        Fit::Unknown
    } else {
        Fit::Broken
    }
}

/// Writes a line, if it is not too long.
pub fn line(pieces: &[Piece], end: &str, depth: usize, text: &mut String) -> Option<()> {
    let start = text.len();
    indent(depth, text);
    sequence(pieces, text)?;
    finish(end, start, text)
}

/// Ends the line that began at `start`, if it is not too long.
pub fn finish(end: &str, start: usize, text: &mut String) -> Option<()> {
    text.push_str(end);
    if !matches!(fit(text.len() - start), Fit::Whole) {
        return None;
    }
    text.push('\n');
    Some(())
}

pub fn indent(depth: usize, text: &mut String) {
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
pub fn sequence(pieces: &[Piece], text: &mut String) -> Option<()> {
    let mut before = Before::Tight;
    let mut rest = pieces.iter().peekable();
    while let Some(piece) = rest.next() {
        before = match piece {
            Piece::Token(TokenTree::Punct(bang)) if bang.as_char() == '!' => {
                // Of a macro, only what is a text by itself is sure to be printed like a call.
                let is_text = matches!(rest.peek(), Some(Piece::Group(Delimiter::Parenthesis, inner))
                    if matches!(inner.as_slice(), [Piece::Token(TokenTree::Literal(_))]));
                if !is_text || before != Before::Word {
                    return None;
                }
                text.push('!');
                Before::Word
            }
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
        ('.', None) => {
            text.push('.');
            Some((Before::Tight, false))
        }
        ('<', _) => {
            blank(text, before == Before::Loose);
            text.push('<');
            Some((Before::Tight, false))
        }
        ('?', _) => {
            text.push('?');
            Some((Before::Word, false))
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
