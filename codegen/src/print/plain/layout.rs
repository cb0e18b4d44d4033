//! What is too long for its line, over several lines as prettyplease lays it out.
//!
//! Each function knows one form. What is not certain to come out as it would on the long way is refused.

use proc_macro2::Delimiter::{Brace, Bracket, Parenthesis};
use proc_macro2::TokenTree;

use super::Piece;
use super::line::{Fit, finish, fit, indent, sequence};

/// A literal of a structure stands on one line if it has no more bytes, its closing brace not counted.
const MAX_LITERAL: usize = 34;

/// The line that is being written.
#[derive(Clone, Copy)]
pub struct Line {
    /// Where it begins in the text.
    pub start: usize,
    /// How many times it is indented.
    pub depth: usize,
}

impl Line {
    /// Begins a line.
    pub fn begin(depth: usize, text: &mut String) -> Self {
        let start = text.len();
        indent(depth, text);
        Self { start, depth }
    }

    /// Begins a line that closes what this one opened.
    fn close(self, mark: &str, end: &str, text: &mut String) -> Option<()> {
        let Self { start, .. } = Self::begin(self.depth, text);
        text.push_str(mark);
        finish(end, start, text)
    }
}

/// The parts of a list, as commas divide it.
pub fn parts(pieces: &[Piece]) -> impl Iterator<Item = &[Piece]> {
    let (mut open, mut is_arrow) = (0_usize, false);
    let is_end = move |piece: &Piece| {
        // What is between `<` and `>` belongs to a type.
        open += usize::from(piece.is_punct('<'));
        open = open.saturating_sub(usize::from(piece.is_punct('>') && !is_arrow));
        is_arrow = piece.is_punct('-');
        open == 0 && piece.is_punct(',')
    };
    pieces.split(is_end).filter(|part| !part.is_empty())
}

/// Writes pieces and the end of their line; whether they fit. If not, what was written is taken back.
fn whole(pieces: &[Piece], end: &str, line: Line, text: &mut String) -> Option<bool> {
    let before = text.len();
    sequence(pieces, text)?;
    match fit(text.len() - line.start + end.len()) {
        Fit::Whole => finish(end, line.start, text).map(|()| true),
        Fit::Unknown => None,
        Fit::Broken => {
            text.truncate(before);
            Some(false)
        }
    }
}

/// Writes the rest of a line that ends with a type: `name: Type`, `type Name = Type`.
pub fn typed(pieces: &[Piece], end: &str, line: Line, text: &mut String) -> Option<()> {
    if whole(pieces, end, line, text)? {
        return Some(());
    }
    let open = pieces.iter().position(|piece| piece.is_punct('<'))?;
    let (close, inner) = pieces[open + 1..].split_last()?;
    if !close.is_punct('>') || !is_balanced(inner) {
        return None;
    }
    sequence(&pieces[..open], text)?;
    text.push_str("<\n");
    for part in parts(inner) {
        typed(part, ",", Line::begin(line.depth + 1, text), text)?;
    }
    line.close(">", end, text)
}

/// Whether no `>` closes what is open around the pieces.
fn is_balanced(pieces: &[Piece]) -> bool {
    let mut open = 0_usize;
    pieces.iter().all(|piece| {
        open += usize::from(piece.is_punct('<'));
        let closes = piece.is_punct('>');
        let is_balanced = !closes || open > 0;
        open -= usize::from(closes && is_balanced);
        is_balanced
    }) && open == 0
}

/// Writes what stands before the braces of a function.
pub fn signature(pieces: &[Piece], depth: usize, text: &mut String) -> Option<()> {
    const END: &str = " {";
    let line = Line::begin(depth, text);
    if whole(pieces, END, line, text)? {
        return Some(());
    }
    let name = pieces.iter().position(|piece| piece.is_word("fn"))? + 1;
    let Some(Piece::Group(Parenthesis, arguments)) = pieces.get(name + 1) else { return None };
    let (before, after) = (&pieces[..=name], &pieces[name + 2..]);
    // Prettyplease looks as far as the next place where it may break.
    let start = text.len();
    sequence(&pieces[..name + 2], text)?;
    let mut returned = String::new();
    sequence(after, &mut returned)?;
    let seen = returned.find('<').map_or(returned.len() + END.len(), |open| open + 1);
    if !matches!(fit(text.len() - line.start + seen), Fit::Broken) {
        return None;
    }
    text.truncate(start);
    sequence(before, text)?;
    text.push_str("(\n");
    for argument in parts(arguments) {
        typed(argument, ",", Line::begin(depth + 1, text), text)?;
    }
    line.close(&format!("){returned}"), END, text)
}

/// Writes the statements of a function.
pub fn statements(pieces: &[Piece], depth: usize, text: &mut String) -> Option<()> {
    for statement in pieces.split_inclusive(|piece| piece.is_punct(';')) {
        match statement {
            [head @ .., end] if end.is_punct(';') => binding(head, ";", depth, text)?,
            [word, subject @ .., Piece::Group(Brace, arms)] if word.is_word("match") => {
                choice(subject, arms, depth, text)?;
            }
            result => binding(result, "", depth, text)?,
        }
    }
    Some(())
}

/// Writes `let name = value`, `static NAME: Type = value` or a mere value.
pub fn binding(pieces: &[Piece], end: &str, depth: usize, text: &mut String) -> Option<()> {
    let line = Line::begin(depth, text);
    let binds = pieces.iter().any(|piece| ["let", "static", "const"].iter().any(|word| piece.is_word(word)));
    match pieces.iter().position(|piece| piece.is_punct('=')).filter(|_| binds) {
        Some(equals) => {
            sequence(&pieces[..=equals], text)?;
            value(&pieces[equals + 1..], end, line, text)
        }
        None => value(pieces, end, line, text),
    }
}

/// Writes the rest of a line, which is an expression.
fn value(pieces: &[Piece], end: &str, line: Line, text: &mut String) -> Option<()> {
    if let [path @ .., Piece::Group(Brace, fields)] = pieces {
        return if is_path(path) { literal((path, fields), end, line, text) } else { None };
    }
    if whole(pieces, end, line, text)? {
        return Some(());
    }
    match pieces {
        [path @ .., Piece::Group(Parenthesis, arguments)] if is_path(path) => call(path, arguments, end, line, text),
        [mark, Piece::Group(Bracket, elements)] if mark.is_punct('&') && !is_simple(elements) => {
            text.push_str("&[\n");
            list(elements, line.depth + 1, text)?;
            line.close("]", end, text)
        }
        _ => chain(pieces, end, line, text),
    }
}

/// Whether the pieces are names and `::`, of which the first is no keyword that braces follow.
fn is_path(pieces: &[Piece]) -> bool {
    let is_name = |piece: &Piece| matches!(piece, Piece::Token(TokenTree::Ident(_))) || piece.is_punct(':');
    let keywords = ["match", "if", "while", "for", "loop", "unsafe", "async", "move", "const", "return"];
    pieces.iter().all(is_name) && pieces.first().is_some_and(|first| !keywords.iter().any(|word| first.is_word(word)))
}

/// Whether a list may be of numbers, of which prettyplease puts many on a line.
fn is_simple(elements: &[Piece]) -> bool {
    parts(elements).any(|element| matches!(element, [Piece::Token(_)]))
}

/// Writes elements, a line each.
fn list(elements: &[Piece], depth: usize, text: &mut String) -> Option<()> {
    parts(elements).try_for_each(|element| value(element, ",", Line::begin(depth, text), text))
}

/// Writes a call of a function or method whose arguments stand below it.
fn call(name: &[Piece], arguments: &[Piece], end: &str, line: Line, text: &mut String) -> Option<()> {
    // Nothing, or a single argument of these kinds, stands beside the parenthesis.
    if let [] | [Piece::Group(..)] | [.., Piece::Group(Brace, _)] = arguments {
        return None;
    }
    sequence(name, text)?;
    text.push_str("(\n");
    list(arguments, line.depth + 1, text)?;
    line.close(")", end, text)
}

/// Writes the literal of a structure.
fn literal(literal: (&[Piece], &[Piece]), end: &str, line: Line, text: &mut String) -> Option<()> {
    let (path, fields) = literal;
    let start = text.len();
    sequence(path, text)?;
    let open = text.len();
    for (index, field) in parts(fields).enumerate() {
        text.push_str(if index == 0 { " { " } else { ", " });
        match field {
            [dot, _, rest @ ..] if dot.is_punct('.') => {
                text.push_str("..");
                sequence(rest, text)?;
            }
            _ => sequence(field, text)?,
        }
    }
    if text.len() == open {
        return None;
    }
    if text.len() + 1 - start <= MAX_LITERAL {
        text.push_str(" }");
        return finish(end, line.start, text);
    }
    text.truncate(open);
    text.push_str(" {\n");
    for field in parts(fields) {
        let line = Line::begin(line.depth + 1, text);
        match field {
            [dot, _, rest @ ..] if dot.is_punct('.') => {
                text.push_str("..");
                sequence(rest, text)?;
                finish("", line.start, text)?;
            }
            [_, colon, rest @ ..] if colon.is_punct(':') => {
                sequence(&field[..2], text)?;
                text.push(' ');
                value(rest, ",", line, text)?;
            }
            _ => value(field, ",", line, text)?,
        }
    }
    line.close("}", end, text)
}

/// Writes a chain of methods, a line each.
fn chain(pieces: &[Piece], end: &str, line: Line, text: &mut String) -> Option<()> {
    let mut links = pieces.split(|piece| piece.is_punct('.'));
    let receiver = links.next()?;
    let is_call = |piece: &Piece| matches!(piece, Piece::Group(Parenthesis, _));
    let name = receiver.split_last().filter(|(last, _)| is_call(last)).map_or(receiver, |(_, name)| name);
    let is_first = text[line.start..].trim_start().is_empty();
    // The first method of a short name at the beginning of a line stands beside it.
    if !is_path(name) || is_first && receiver.len() == 1 {
        return None;
    }
    sequence(receiver, text)?;
    finish("", line.start, text)?;
    let mut links = links.peekable();
    links.peek()?;
    while let Some(link) = links.next() {
        let end = if links.peek().is_none() { end } else { "" };
        let line = Line::begin(line.depth + 1, text);
        text.push('.');
        match link {
            [name, questions @ ..] if name.is_word("await") && questions.iter().all(|mark| mark.is_punct('?')) => {}
            [name, Piece::Group(Parenthesis, _), questions @ ..]
                if is_path(&link[..1]) && questions.iter().all(|mark| mark.is_punct('?')) => {}
            _ => return None,
        }
        if !whole(link, end, line, text)? {
            let [name, Piece::Group(Parenthesis, arguments)] = link else { return None };
            call(std::slice::from_ref(name), arguments, end, line, text)?;
        }
    }
    Some(())
}

/// Writes a `match`, an arm a line.
fn choice(subject: &[Piece], arms: &[Piece], depth: usize, text: &mut String) -> Option<()> {
    let line = Line::begin(depth, text);
    text.push_str("match ");
    sequence(subject, text)?;
    finish(" {", line.start, text)?;
    for arm in parts(arms) {
        let arrow = arm.windows(2).position(|pair| pair[0].is_punct('=') && pair[1].is_punct('>'))?;
        let (pattern, body) = (&arm[..arrow], &arm[arrow + 2..]);
        // Of braces, only some stay; `()` becomes them.
        if body.iter().any(Piece::is_braces) || matches!(body, [Piece::Group(Parenthesis, inner)] if inner.is_empty()) {
            return None;
        }
        let line = Line::begin(depth + 1, text);
        sequence(pattern, text)?;
        text.push_str(" => ");
        sequence(body, text)?;
        finish(",", line.start, text)?;
    }
    line.close("}", "", text)
}
