//! What is too long for its line, over several lines as prettyplease lays it out.
//!
//! Each function knows one form; what it does not know it refuses. The rule is that of Oppen's pretty printer: a group is
//! broken if it does not fit on its line together with what follows it up to the next place where a line may end.

use proc_macro2::Delimiter::{Brace, Bracket, Parenthesis};
use proc_macro2::TokenTree;

use super::Piece;
use super::line::{End, Line, line, sequence};

/// A literal of a structure stands on one line if it has no more bytes, its closing brace not counted.
const MAX_LITERAL: usize = 34;

/// A name that is no longer than an indentation.
const SHORT: usize = 4;

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

/// The parts of a list, each with what ends its line.
fn lines(pieces: &[Piece]) -> impl Iterator<Item = (&[Piece], End)> {
    let mut parts = parts(pieces).peekable();
    std::iter::from_fn(move || {
        let part = parts.next()?;
        Some((part, if parts.peek().is_some() { End::COMMA } else { End::LAST_COMMA }))
    })
}

/// Writes pieces and the end of their line; whether they fit. If not, what was written is taken back.
fn whole(pieces: &[Piece], end: End, line: Line, text: &mut String) -> Option<bool> {
    let before = text.len();
    if sequence(pieces, text).is_none() {
        text.truncate(before);
        return has_wide_literal(pieces).then_some(false);
    }
    let fits = line.has_room(end, text);
    if fits {
        line.end_anywhere(end, text);
    } else {
        text.truncate(before);
    }
    Some(fits)
}

/// Writes the rest of a line that ends with a type: `name: Type`, `type Name = Type`, `Variant(Type)`.
pub fn typed(pieces: &[Piece], end: End, line: Line, text: &mut String) -> Option<()> {
    if whole(pieces, end, line, text)? {
        return Some(());
    }
    if let [name @ Piece::Token(_), Piece::Group(Parenthesis, types)] = pieces {
        sequence(std::slice::from_ref(name), text)?;
        text.push_str("(\n");
        lines(types).try_for_each(|(ty, end)| typed(ty, end, line.below(text), text))?;
        return line.close(")", end, text);
    }
    let Some(open) = pieces.iter().position(|piece| piece.is_punct('<')) else {
        // A path is not broken.
        sequence(pieces, text)?;
        let has_groups = pieces.iter().any(|piece| matches!(piece, Piece::Group(..)));
        return (!has_groups).then(|| line.end_anywhere(end, text));
    };
    let (close, inner) = pieces[open + 1..].split_last()?;
    if !close.is_punct('>') || !is_balanced(inner) {
        return None;
    }
    sequence(&pieces[..open], text)?;
    text.push_str("<\n");
    lines(inner).try_for_each(|(ty, end)| typed(ty, end, line.below(text), text))?;
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
    let line = Line::begin(depth, text);
    if whole(pieces, End::BRACE, line, text)? {
        return Some(());
    }
    let name = pieces.iter().position(|piece| piece.is_word("fn"))? + 1;
    let Some(Piece::Group(Parenthesis, arguments)) = pieces.get(name + 1) else { return None };
    if arguments.is_empty() {
        return None;
    }
    sequence(&pieces[..=name], text)?;
    text.push_str("(\n");
    lines(arguments).try_for_each(|(argument, end)| typed(argument, end, line.below(text), text))?;
    let line = Line::begin(depth, text);
    text.push(')');
    typed(&pieces[name + 2..], End::BRACE, line, text)
}

/// Writes the statements of a function.
pub fn statements(pieces: &[Piece], depth: usize, text: &mut String) -> Option<()> {
    let mut rest = pieces;
    while let Some(first) = rest.first() {
        let is_block = ["for", "if", "while"].iter().any(|word| first.is_word(word));
        let ends = |piece: &Piece| if is_block { piece.is_braces() } else { piece.is_punct(';') };
        let length = rest.iter().position(ends).map_or(rest.len(), |last| last + 1);
        let statement;
        (statement, rest) = rest.split_at(length);
        match statement {
            [head @ .., Piece::Group(Brace, inner)] if is_block && !inner.is_empty() => {
                line(head, End::BRACE, depth, text)?;
                statements(inner, depth + 1, text)?;
                Line::begin(depth, text);
                text.push_str("}\n");
            }
            [head @ .., end] if end.is_punct(';') => binding(head, End::SEMICOLON, depth, text)?,
            result => value(result, End::NOTHING, Line::begin(depth, text), text)?,
        }
    }
    Some(())
}

/// Writes `let name = value`, `static NAME: Type = value`, `self.name = value` or a mere value.
pub fn binding(pieces: &[Piece], end: End, depth: usize, text: &mut String) -> Option<()> {
    let line = Line::begin(depth, text);
    match pieces.iter().position(|piece| piece.is_punct('=')) {
        Some(equals) => {
            let (name, value_of) = (&pieces[..=equals], &pieces[equals + 1..]);
            sequence(name, text)?;
            // A type or a field before it would be broken first.
            let can_break = name.iter().any(|piece| piece.is_punct('<') || piece.is_punct('.'));
            let is_broken = can_break && !line.has_room(End::NOTHING, text);
            if is_broken { None } else { value(value_of, end, line, text) }
        }
        None => value(pieces, end, line, text),
    }
}

/// Writes the rest of a line, which is an expression.
fn value(pieces: &[Piece], end: End, line: Line, text: &mut String) -> Option<()> {
    if is_path(pieces) || matches!(pieces, [Piece::Token(_)]) {
        sequence(pieces, text)?;
        line.end_anywhere(end, text);
        return Some(());
    }
    if let [word, subject @ .., Piece::Group(Brace, arms)] = pieces
        && word.is_word("match")
    {
        return choice(subject, arms, end, line, text);
    }
    if whole(pieces, end, line, text)? {
        return Some(());
    }
    match pieces {
        [path @ .., Piece::Group(Brace, fields)] if is_path(path) => literal(path, fields, end, line, text),
        [path @ .., Piece::Group(Parenthesis, arguments)] if is_path(path) => call(path, arguments, end, line, text),
        [mark @ .., Piece::Group(Bracket, elements)] if is_reference(mark) && !is_simple(elements) => {
            sequence(mark, text)?;
            text.push_str("[\n");
            list(elements, line, text)?;
            line.close("]", end, text)
        }
        _ => chain(pieces, end, line, text),
    }
}

/// Whether the pieces are names and `::`, of which the first is no keyword.
fn is_path(pieces: &[Piece]) -> bool {
    let is_name = |piece: &Piece| matches!(piece, Piece::Token(TokenTree::Ident(_))) || piece.is_punct(':');
    let keywords =
        ["match", "if", "else", "while", "for", "loop", "unsafe", "async", "move", "const", "return", "break"];
    pieces.iter().all(is_name) && pieces.first().is_some_and(|first| !keywords.iter().any(|word| first.is_word(word)))
}

/// Whether the pieces are `&` or nothing.
fn is_reference(pieces: &[Piece]) -> bool {
    matches!(pieces, []) || matches!(pieces, [mark] if mark.is_punct('&'))
}

/// Whether a list may be of numbers, of which prettyplease puts many on a line.
fn is_simple(elements: &[Piece]) -> bool {
    parts(elements).all(|element| match element {
        [Piece::Token(TokenTree::Literal(value))] => !value.to_string().starts_with('"'),
        [word] => word.is_word("true") || word.is_word("false"),
        _ => false,
    })
}

/// Writes elements below a line, a line each.
fn list(elements: &[Piece], line: Line, text: &mut String) -> Option<()> {
    lines(elements).try_for_each(|(element, end)| value(element, end, line.below(text), text))
}

/// Writes a call of a function or method whose arguments stand below it.
fn call(name: &[Piece], arguments: &[Piece], end: End, line: Line, text: &mut String) -> Option<()> {
    sequence(name, text)?;
    match arguments {
        [] => {
            text.push_str("()");
            line.end_anywhere(end, text);
            Some(())
        }
        // A single argument of these kinds stands beside the parenthesis.
        [.., Piece::Group(Brace, _)] => None,
        _ if starts_closure(arguments) => None,
        [Piece::Group(Bracket, elements)] if !is_simple(elements) => {
            text.push_str("([\n");
            list(elements, line, text)?;
            line.close("])", end, text)
        }
        [Piece::Group(..)] => None,
        _ => {
            text.push_str("(\n");
            list(arguments, line, text)?;
            line.close(")", end, text)
        }
    }
}

/// Whether arguments begin with a closure.
fn starts_closure(arguments: &[Piece]) -> bool {
    arguments.first().is_some_and(|first| first.is_punct('|') || first.is_word("move") || first.is_word("async"))
}

/// Writes the literal of a structure, a line for each field.
fn literal(path: &[Piece], fields: &[Piece], end: End, line: Line, text: &mut String) -> Option<()> {
    sequence(path, text)?;
    text.push_str(" {\n");
    for field in parts(fields) {
        let line = line.below(text);
        match field {
            [dot, ..] if dot.is_punct('.') => {
                short_field(field, text)?;
                line.end(End::NOTHING, text)?;
            }
            [_, colon, rest @ ..] if colon.is_punct(':') => {
                sequence(&field[..2], text)?;
                text.push(' ');
                value(rest, End::COMMA, line, text)?;
            }
            _ => value(field, End::COMMA, line, text)?,
        }
    }
    line.close("}", end, text)
}

/// Writes the literal of a structure on a line, unless it is too wide for that.
pub fn narrow_literal(start: usize, fields: &[Piece], text: &mut String) -> Option<()> {
    for (index, field) in parts(fields).enumerate() {
        text.push_str(if index == 0 { " { " } else { ", " });
        short_field(field, text)?;
    }
    text.push_str(" }");
    (!fields.is_empty() && text.len() - "}".len() - start <= MAX_LITERAL).then_some(())
}

/// Writes a field of a literal on a line, or the value that the others come from: `..value`.
fn short_field(field: &[Piece], text: &mut String) -> Option<()> {
    match field {
        [first, second, rest @ ..] if first.is_punct('.') && second.is_punct('.') => {
            text.push_str("..");
            sequence(rest, text)
        }
        _ => sequence(field, text),
    }
}

/// Whether a literal of a structure is among the pieces that cannot stand on a line, so that nothing around it can.
fn has_wide_literal(pieces: &[Piece]) -> bool {
    let is_wide = |(index, piece): (usize, &Piece)| match piece {
        Piece::Group(Brace, fields) => {
            let is_name = |piece: &Piece| is_path(std::slice::from_ref(piece));
            let length = pieces[..index].iter().rev().take_while(|piece| is_name(piece)).count();
            let path = &pieces[index - length..index];
            let mut text = String::new();
            is_path(path) && sequence(path, &mut text).is_some() && {
                let is_narrow = narrow_literal(0, fields, &mut text).is_some();
                !is_narrow && (text.ends_with('}') || has_wide_literal(fields))
            }
        }
        Piece::Group(_, inner) => has_wide_literal(inner),
        Piece::Token(_) => false,
    };
    pieces.iter().enumerate().any(is_wide)
}

/// Writes a chain of methods, a line each.
fn chain(pieces: &[Piece], end: End, line: Line, text: &mut String) -> Option<()> {
    let mut links = pieces.split(|piece| piece.is_punct('.'));
    let receiver = links.next()?;
    let mut links = links.peekable();
    links.peek()?;
    let is_first = text[line.start..].trim_start().is_empty();
    match receiver {
        // The first method of a short name at the beginning of a line stands beside it.
        [Piece::Token(name)] if is_first && name.to_string().len() <= SHORT => return None,
        name if is_path(name) => {
            sequence(name, text)?;
            line.end_anywhere(End::NOTHING, text);
        }
        [name @ .., Piece::Group(Parenthesis, arguments)] if is_path(name) => {
            if !whole(receiver, End::NOTHING, line, text)? {
                call(name, arguments, End::NOTHING, line.deeper(), text)?;
            }
        }
        _ => return None,
    }
    while let Some(link) = links.next() {
        let end = if links.peek().is_none() { end } else { End::NOTHING };
        let line = line.below(text);
        text.push('.');
        let [name, rest @ ..] = link else { return None };
        let is_await = name.is_word("await");
        let (arguments, questions) = match rest {
            [Piece::Group(Parenthesis, arguments), questions @ ..] if !is_await => (arguments.as_slice(), questions),
            questions if is_await => (Default::default(), questions),
            _ => return None,
        };
        if !questions.iter().all(|mark| mark.is_punct('?')) {
            return None;
        }
        if !whole(link, end, line, text)? {
            if !questions.is_empty() {
                return None;
            }
            call(std::slice::from_ref(name), arguments, end, line, text)?;
        }
    }
    Some(())
}

/// Writes a `match`, an arm a line.
fn choice(subject: &[Piece], arms: &[Piece], end: End, line: Line, text: &mut String) -> Option<()> {
    text.push_str("match ");
    sequence(subject, text)?;
    line.end(End::BRACE, text)?;
    for arm in parts(arms) {
        let arrow = arm.windows(2).position(|pair| pair[0].is_punct('=') && pair[1].is_punct('>'))?;
        let (pattern, body) = (&arm[..arrow], &arm[arrow + 2..]);
        // Of braces, only some stay; `()` becomes them.
        if body.iter().any(Piece::is_braces) || matches!(body, [Piece::Group(Parenthesis, inner)] if inner.is_empty()) {
            return None;
        }
        let line = line.below(text);
        sequence(pattern, text)?;
        text.push_str(" => ");
        if !line.has_room(End::NOTHING, text) {
            return None;
        }
        if !whole(body, End::LAST_COMMA, line, text)? {
            text.push_str("{\n");
            value(body, End::NOTHING, line.below(text), text)?;
            line.close("}", End::NOTHING, text)?;
        }
    }
    line.close("}", end, text)
}
