//! Text that must stay text: a backslash before what Markdown would take for a mark, and before nothing else.

use super::wrap::Pieces;

/// What is known of the paragraph that a text stands in.
#[derive(Debug, Default)]
pub struct Context {
    /// How many `*`, `_` and `~` could be marks; one alone has no partner.
    stars: usize,
    underscores: usize,
    tildes: usize,
    opened: bool,
    /// Whether a `]` follows some `[`: rustdoc would look up what stands between.
    brackets: bool,
    /// Whether the text is that of a link.
    pub in_link: bool,
    /// Whether something other than text stands right before it.
    pub touches_before: bool,
    /// Whether something other than text stands right after it.
    pub touches_after: bool,
}

impl Context {
    /// Takes note of a text of the paragraph.
    pub fn see(&mut self, text: &str) {
        let mut before = None;
        for c in text.chars() {
            match c {
                '*' if before != Some('*') => self.stars += 1,
                // A longer run can be opened and closed by parts of itself.
                '*' => self.stars += 2,
                '_' => self.underscores += 1,
                '~' => self.tildes += 1,
                '[' => self.opened = true,
                ']' => self.brackets |= self.opened,
                _ => {}
            }
            before = Some(c);
        }
    }

    /// Takes note of a mark that is written.
    pub fn see_mark(&mut self, mark: &str) {
        match mark {
            "~~" => self.tildes += 2,
            _ => self.stars += 2,
        }
    }
}

/// Writes text word by word.
pub fn text(text: &str, context: &Context, pieces: &mut Pieces) {
    let mut before = if context.touches_before { '*' } else { ' ' };
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let after = chars.peek().map_or(if context.touches_after { '*' } else { ' ' }, |(_, next)| *next);
        if c == ' ' {
            pieces.space();
        } else {
            if is_mark(c, before, after, &text[at..], context) {
                pieces.push("\\");
            }
            pieces.character(c);
        }
        before = c;
    }
}

fn is_mark(c: char, before: char, after: char, rest: &str, context: &Context) -> bool {
    let between_spaces = before.is_whitespace() && after.is_whitespace();
    match c {
        // Before a space it may come to stand at the end of a line, where it would break it.
        '\\' => after.is_ascii_punctuation() || after.is_whitespace(),
        '`' => true,
        '*' => !between_spaces && context.stars > 1,
        '_' => !between_spaces && context.underscores > 1 && !(before.is_alphanumeric() && after.is_alphanumeric()),
        '~' => !between_spaces && context.tildes > 1,
        '[' => context.brackets || context.in_link,
        ']' => context.in_link,
        '<' => after.is_ascii_alphabetic() || matches!(after, '/' | '!' | '?'),
        '&' => is_entity(rest),
        _ => false,
    }
}

/// Whether a text begins with what reads as a character reference (CommonMark §2.5).
pub fn is_entity(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('&') else { return false };
    let name = rest.strip_prefix('#').unwrap_or(rest);
    let length = name.bytes().take(33).take_while(u8::is_ascii_alphanumeric).count();
    length > 0 && name.as_bytes().get(length) == Some(&b';')
}

/// A word that would begin a block if it began a line, with a backslash that prevents it; `None` for all others.
pub fn opening(word: &str) -> Option<String> {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let numbered = (1..=9).contains(&digits) && matches!(&word[digits..], "." | ")");
    let is_rule = word.chars().all(|c| "-=_*:|+".contains(c));
    let is_heading = word.len() <= 6 && word.chars().all(|c| c == '#');
    if numbered {
        return Some(format!("{}\\{}", &word[..digits], &word[digits..]));
    }
    let opens = is_rule || is_heading || word.starts_with('>') || word.starts_with("~~~");
    (opens && !word.is_empty()).then(|| format!("\\{word}"))
}

/// A line that begins no block.
pub fn first_word(line: String) -> String {
    let length = line.find(' ').unwrap_or(line.len());
    match opening(&line[..length]) {
        Some(word) => format!("{word}{}", &line[length..]),
        None => line,
    }
}

/// A heading whose last word would be taken for its closing marks.
pub fn closing(line: String) -> String {
    let last = line.rsplit(' ').next().unwrap_or_default();
    if last.is_empty() || last.chars().any(|c| c != '#') {
        return line;
    }
    let start = line.len() - last.len();
    format!("{}\\{}", &line[..start], &line[start..])
}

/// A line for a cell: a pipe would end it (GFM §4.10), also inside code.
pub fn pipes(line: &str) -> String {
    line.replace('|', "\\|")
}
