//! A line of tokens, with the blanks between them that Rust has by custom.

use proc_macro2::{Delimiter, Punct, Spacing, TokenTree};

use super::Piece;
use super::layout::narrow_literal;

/// Prettyplease breaks lines that are longer. It counts bytes.
const WIDTH: usize = 89;

/// But however far a line is indented, it leaves so much of it.
const LEAST: usize = 60;

const INDENT: &str = "    ";

/// What ends a line.
#[derive(Clone, Copy)]
pub struct End {
    text: &'static str,
    /// How much of it counts when prettyplease looks whether a line is too long.
    counted: usize,
}

impl End {
    pub const NOTHING: Self = Self { text: "", counted: 0 };
    pub const BRACE: Self = Self { text: " {", counted: 2 };
    pub const SEMICOLON: Self = Self { text: ";", counted: 1 };
    pub const COMMA: Self = Self { text: ",", counted: 1 };
    /// A comma that is there only because the line ends.
    pub const LAST_COMMA: Self = Self { text: ",", counted: 0 };
}

/// A line that is being written.
#[derive(Clone, Copy)]
pub struct Line {
    /// Where it begins in the text.
    pub start: usize,
    /// How many times it is indented.
    depth: usize,
}

impl Line {
    /// Begins a line.
    pub fn begin(depth: usize, text: &mut String) -> Self {
        let start = text.len();
        indent(depth, text);
        Self { start, depth }
    }

    /// Begins a line that belongs to this one.
    pub fn below(self, text: &mut String) -> Self {
        Self::begin(self.depth + 1, text)
    }

    /// This line, with what is below it indented once more.
    pub fn deeper(self) -> Self {
        Self { depth: self.depth + 1, ..self }
    }

    /// Whether the line is not too long if it ends now.
    pub fn has_room(self, end: End, text: &str) -> bool {
        let indentation = self.depth * INDENT.len();
        text.len() - self.start + end.counted <= WIDTH.max(indentation + LEAST)
    }

    /// Ends the line, unless it is too long.
    pub fn end(self, end: End, text: &mut String) -> Option<()> {
        if !self.has_room(end, text) {
            return None;
        }
        self.end_anywhere(end, text);
        Some(())
    }

    /// Ends the line, however long it is.
    pub fn end_anywhere(self, end: End, text: &mut String) {
        text.extend([end.text, "\n"]);
    }

    /// Writes the line that closes what this one opened.
    pub fn close(self, mark: &str, end: End, text: &mut String) -> Option<()> {
        let line = Self::begin(self.depth, text);
        text.push_str(mark);
        line.end(end, text)
    }
}

/// Writes a line, unless it is too long.
pub fn line(pieces: &[Piece], end: End, depth: usize, text: &mut String) -> Option<()> {
    let line = Line::begin(depth, text);
    sequence(pieces, text)?;
    line.end(end, text)
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
    let start = text.len();
    // Where the last path begins.
    let mut path = start;
    let mut before = Before::Tight;
    let mut rest = pieces;
    while let [piece, following @ ..] = rest {
        let mut taken = 0;
        before = match piece {
            Piece::Token(TokenTree::Punct(mark)) => {
                let after;
                (after, taken) = punctuation(mark, following, before, text)?;
                after
            }
            Piece::Token(TokenTree::Group(_)) | Piece::Group(Delimiter::None, _) => return None,
            // Its clauses stand on lines of their own.
            word if word.is_word("where") => return None,
            Piece::Token(token) => {
                if before != Before::Tight {
                    text.push(' ');
                }
                if !text.ends_with("::") {
                    path = text.len();
                }
                word(token, text)
            }
            Piece::Group(Delimiter::Brace, fields) => {
                let is_type = text[path..].rsplit("::").next().is_some_and(|name| name.starts_with(char::is_uppercase));
                let is_alone = path == start || text[..path].trim_end().ends_with(['(', '[', '&', ',', '=', ':']);
                if before != Before::Word || !is_type || !is_alone {
                    return None;
                }
                narrow_literal(path, fields, text)?;
                Before::Word
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
        rest = &following[taken..];
    }
    Some(())
}

/// Writes a name or a literal; what it leaves behind.
fn word(token: &TokenTree, text: &mut String) -> Before {
    let word = token.to_string();
    text.push_str(&word);
    match word.as_str() {
        "as" | "dyn" | "in" | "mut" | "return" => Before::Loose,
        "impl" => Before::Impl,
        _ => Before::Word,
    }
}

/// Writes a punctuation mark and what belongs to it; what it leaves behind, and how many pieces it took.
fn punctuation(mark: &Punct, following: &[Piece], before: Before, text: &mut String) -> Option<(Before, usize)> {
    match (mark.as_char(), following) {
        // Of a macro, only simple arguments are sure to be printed like those of a call.
        ('!', [Piece::Group(Delimiter::Parenthesis, inner), ..]) => {
            let is_simple = |piece: &Piece| match piece {
                Piece::Token(TokenTree::Punct(mark)) => matches!(mark.as_char(), ',' | '.'),
                Piece::Token(_) => true,
                Piece::Group(..) => false,
            };
            (before == Before::Word && inner.iter().all(is_simple)).then(|| text.push('!'))?;
            Some((Before::Word, 0))
        }
        ('|', _) if text.ends_with('(') => {
            let end = following.iter().position(|piece| piece.is_punct('|'))?;
            text.push('|');
            sequence(&following[..end], text)?;
            text.push_str("| ");
            Some((Before::Tight, end + 1))
        }
        (first, _) => {
            let second = match following {
                [Piece::Token(TokenTree::Punct(second)), ..] if mark.spacing() == Spacing::Joint => {
                    Some(second.as_char())
                }
                _ => None,
            };
            let (blank, written, after) = spaced(first, second, before)?;
            if blank {
                text.push(' ');
            }
            text.push_str(written);
            Some((after, written.trim().len() - 1))
        }
    }
}

/// A punctuation mark, or two that belong together, as they are written: whether a blank comes before them, and what they
/// leave behind.
fn spaced(first: char, second: Option<char>, before: Before) -> Option<(bool, &'static str, Before)> {
    Some(match (first, second) {
        (':', Some(':')) => (before.wants_blank(), "::", Before::Tight),
        ('-', Some('>')) => (false, " -> ", Before::Tight),
        ('=', None) => (false, " = ", Before::Tight),
        ('.', None) => (false, ".", Before::Tight),
        (':', _) => (false, ":", Before::Loose),
        (',', _) => (false, ",", Before::Loose),
        (';', _) => (false, ";", Before::Loose),
        ('<', _) => (before == Before::Loose, "<", Before::Tight),
        ('>', _) => (false, ">", Before::Word),
        ('?', _) => (false, "?", Before::Word),
        ('&', _) => (before != Before::Tight, "&", Before::Tight),
        ('\'', _) => (before != Before::Tight, "'", Before::Tight),
        _ => return None,
    })
}
