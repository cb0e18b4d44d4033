//! Text of a document as documentation: the one place where untrusted prose becomes Markdown.
//!
//! A document's prose is CommonMark with HTML in it, written for another page by somebody else. Here it is parsed, and
//! only what is known to be harmless is written again: no code block that a test would run, no HTML, no link to
//! anything but the web, no name that rustdoc would look up, no character that hides or reorders text.
//!
//! | function | for |
//! |---|---|
//! | [`rustdoc`] | doc comments |
//! | [`markdown`] | pages of the reference |
//! | [`cell`] | cells of tables, and wherever else there is but one line |
//! | [`inline`] | titles and the like: one short line of Markdown |
//! | [`code`] | a code span |
//! | [`line`] | plain text, such as the description of a package; no Markdown, so not for documentation |

mod block;
mod escape;
mod hidden;
mod html;
mod inline;
mod link;
mod memory;
mod parse;
#[cfg(test)]
mod tests;
mod wrap;

pub use hidden::is_hidden;

use block::Style;
use inline::{Inline, Place};
use memory::{Form, remembered};

/// The width to which prose is wrapped.
const WIDTH: usize = 100;

/// The length beyond which [`line`] cuts at a word.
const LINE: usize = 160;

/// Lines for a doc comment, without the marks of a comment.
pub fn rustdoc(text: &str) -> String {
    remembered(text, Form::Rustdoc, |text| render(text, Style::Rustdoc))
}

/// Blocks for a page of Markdown. Headings become bold paragraphs: the page has its own.
pub fn markdown(text: &str) -> String {
    render(text, Style::Page)
}

/// One line of Markdown, also for a cell of a table.
pub fn cell(text: &str) -> String {
    remembered(text, Form::Cell, |text| {
        let text = hidden::normalize(text);
        if is_plain(&text) {
            return words(&text).collect::<Vec<_>>().join(" ");
        }
        block::flatten(parse::blocks(&text)).line(Place::Cell)
    })
}

/// The first paragraph as one line of Markdown; of a long one, the first sentence.
pub fn inline(text: &str) -> String {
    remembered(text, Form::Inline, |text| {
        let normal = hidden::normalize(text);
        let first = parse::blocks(&normal).into_iter().map(|block| block::flatten(vec![block]));
        match first.into_iter().find(|text| !text.is_empty()) {
            Some(first) if first.plain().chars().count() <= LINE => first.line(Place::Cell),
            Some(_) => cell(&line(text)),
            None => String::new(),
        }
    })
}

/// A run of backticks that nothing in this code can close: of a block (CommonMark §4.5).
pub fn fence(code: &str) -> String {
    "`".repeat(longest_run(code).max(2) + 1)
}

/// The same of a span (CommonMark §6.1).
pub fn ticks(code: &str) -> String {
    "`".repeat(longest_run(code) + 1)
}

fn longest_run(code: &str) -> usize {
    code.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// Text as it is in a code span, on one line, also for a cell of a table; nothing where there is no text.
pub fn code(text: &str) -> String {
    let text = hidden::normalize(text);
    let text = words(&text).collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return text;
    }
    let mut span = Inline::default();
    span.code(&text);
    span.line(Place::Cell)
}

/// The first sentence as plain text on one line, without any markup.
pub fn line(text: &str) -> String {
    let text = hidden::normalize(text);
    let first = parse::blocks(&text).into_iter().map(|block| block::flatten(vec![block]).plain());
    let first = first.map(|text| words(&text).collect::<Vec<_>>().join(" ")).find(|text| !text.is_empty());
    shorten(sentence(&first.unwrap_or_default()))
}

fn render(text: &str, style: Style) -> String {
    let text = hidden::normalize(text);
    if is_plain(&text) {
        return wrap::plain(&text, WIDTH).join("\n");
    }
    block::lines(&parse::blocks(&text), style, WIDTH).join("\n")
}

/// Whether a text is a paragraph in which no character means anything to Markdown: most are.
fn is_plain(text: &str) -> bool {
    let harmless = |c: char| c.is_alphanumeric() || " ,.;'\"()?/%@{}$".contains(c);
    let mut before = ' ';
    for c in text.trim_end().chars() {
        let fine = match (before, c) {
            // Between letters these two mean nothing.
            ('-' | '_', c) => c.is_alphanumeric(),
            (before, '-' | '_' | ':') => before.is_alphanumeric(),
            // An address.
            (':', '/') => false,
            (_, c) => harmless(c),
        };
        if !fine {
            return false;
        }
        before = c;
    }
    !text.starts_with(|c: char| c.is_numeric() || c.is_whitespace()) && !matches!(before, '-' | '_')
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\n', '\t']).filter(|word| !word.is_empty())
}

/// The text up to the end of its first sentence.
fn sentence(text: &str) -> &str {
    let mut end = 0;
    for word in text.split_inclusive(' ') {
        end += word.len();
        let bare = word.trim_end();
        let ends = bare.ends_with(['!', '?']) || bare.ends_with('.') && !is_abbreviation(bare);
        if ends && text[end..].starts_with(char::is_uppercase) {
            break;
        }
    }
    text[..end].trim_end()
}

/// Whether the dot belongs to the word, as in `e.g.`, `No.` or `J.`
fn is_abbreviation(word: &str) -> bool {
    let stem = word.trim_start_matches('(').trim_end_matches('.');
    stem.contains('.') || stem.chars().count() < 3
}

/// Cuts a long text after a word.
fn shorten(text: &str) -> String {
    if text.chars().count() <= LINE {
        return text.to_owned();
    }
    let cut: String = text.chars().take(LINE).collect();
    let kept = cut.rsplit_once(' ').map_or(cut.as_str(), |(kept, _)| kept);
    format!("{}…", kept.trim_end_matches([',', ';', ':', '.', ' ']))
}
