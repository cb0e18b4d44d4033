//! The content of a paragraph: text, and the few marks that are kept.

use super::escape::{self, Context};
use super::wrap::{self, Pieces};
use super::{hidden, link};

/// A run of text, code, marks and links.
#[derive(Debug, Default, Clone)]
pub struct Inline {
    spans: Vec<Span>,
}

#[derive(Debug, Clone)]
enum Span {
    Text(String),
    Code(String),
    /// A mark that both opens and closes: `*`, `**`, `~~`.
    Mark(&'static str),
    /// An address between angle brackets.
    Address(String),
    /// The box of a task, ticked or not.
    Task(bool),
    /// `[`
    Open,
    /// `](destination)`
    Close(String),
    Break,
}

/// Where a single line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In a cell of a table.
    Cell,
    /// In a heading or after a marker.
    Heading,
}

impl Inline {
    pub fn is_empty(&self) -> bool {
        let empty = |span: &Span| match span {
            Span::Text(text) | Span::Code(text) => text.trim().is_empty(),
            Span::Address(_) => false,
            Span::Mark(_) | Span::Open | Span::Close(_) | Span::Break | Span::Task(_) => true,
        };
        self.spans.iter().all(empty)
    }

    pub fn text(&mut self, text: &str) {
        if let Some(Span::Text(before)) = self.spans.last_mut() {
            text.chars().for_each(|c| hidden::show(c, before));
        } else {
            self.spans.push(Span::Text(hidden::shown(text)));
        }
    }

    pub fn code(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.spans.push(Span::Code(hidden::shown(text)));
        }
    }

    /// Adds a mark; two in a row with nothing between them cancel each other.
    pub fn mark(&mut self, mark: &'static str) {
        if matches!(self.spans.last(), Some(Span::Mark(before)) if *before == mark) {
            self.spans.pop();
        } else {
            self.spans.push(Span::Mark(mark));
        }
    }

    /// Takes back a mark that nothing closes.
    pub fn unmark(&mut self, mark: &str) {
        let opening = |span: &Span| matches!(span, Span::Mark(known) if *known == mark);
        let Some(index) = self.spans.iter().rposition(opening) else { return };
        let after = self.spans.split_off(index);
        for span in after.into_iter().skip(1) {
            match span {
                // What stood on both sides of the mark is one text now.
                Span::Text(text) => self.text(&text),
                other => self.spans.push(other),
            }
        }
    }

    pub fn task(&mut self, done: bool) {
        self.spans.push(Span::Task(done));
    }

    pub fn open(&mut self) {
        self.spans.push(Span::Open);
    }

    /// Ends a link. One whose text is its own address, or nothing, is written as an address.
    pub fn close(&mut self, destination: String) {
        let start = self.spans.iter().rposition(|span| matches!(span, Span::Open)).unwrap_or(self.spans.len());
        let is_address = match self.spans.get(start + 1..) {
            None | Some([]) => true,
            Some([Span::Text(text)]) => *text == destination || text.trim().is_empty(),
            Some(_) => false,
        };
        if is_address {
            self.spans.truncate(start);
            self.spans.push(Span::Address(destination));
        } else {
            self.spans.push(Span::Close(destination));
        }
    }

    pub fn line_break(&mut self) {
        self.spans.push(Span::Break);
    }

    /// The same in bold, without any other emphasis.
    pub fn bold(&self) -> Self {
        let mut bold = Self { spans: vec![Span::Mark("**")] };
        for span in &self.spans {
            match span {
                Span::Mark(_) => {}
                Span::Text(text) => bold.text(text),
                other => bold.spans.push(other.clone()),
            }
        }
        bold.spans.push(Span::Mark("**"));
        bold
    }

    /// Appends another run after a space.
    pub fn append(&mut self, other: Self) {
        if !self.is_empty() {
            self.text(" ");
        }
        self.spans.extend(other.spans);
    }

    /// Lines of at most `width` columns, as far as spaces allow.
    pub fn wrapped(&self, width: usize) -> Vec<String> {
        wrap::wrap(&self.pieces(true), width)
    }

    /// One line of Markdown.
    pub fn line(&self, place: Place) -> String {
        let line = self.pieces(false).joined();
        match place {
            Place::Cell => escape::pipes(&escape::first_word(line)),
            Place::Heading => escape::closing(line),
        }
    }

    /// The text without its marks.
    pub fn plain(&self) -> String {
        let text = |span: &Span| match span {
            Span::Text(text) | Span::Code(text) => text.clone(),
            Span::Address(address) => address.clone(),
            Span::Task(done) => tick(*done).to_owned(),
            Span::Break => " ".to_owned(),
            Span::Mark(_) | Span::Open | Span::Close(_) => String::new(),
        };
        self.spans.iter().map(text).collect()
    }

    /// `list`: whether tasks stand in a list.
    fn pieces(&self, list: bool) -> Pieces {
        let mut pieces = Pieces::default();
        let mut context = self.context();
        for (index, span) in self.spans.iter().enumerate() {
            match span {
                Span::Text(text) => {
                    // What touches a mark may become one.
                    context.touches_before = index > 0 && !matches!(self.spans.get(index - 1), Some(Span::Break));
                    context.touches_after = !matches!(self.spans.get(index + 1), None | Some(Span::Break));
                    self.write(text, &context, &mut pieces);
                }
                Span::Code(text) => pieces.code(&code_span(text)),
                Span::Mark(mark) => pieces.push(mark),
                Span::Address(address) => pieces.push(&format!("<{address}>")),
                Span::Task(done) if list => pieces.push(if *done { "[x] " } else { "[ ] " }),
                Span::Task(done) => pieces.push(tick(*done)),
                Span::Open => {
                    context.in_link = true;
                    pieces.open();
                }
                Span::Close(destination) => {
                    context.in_link = false;
                    pieces.push(&format!("]({destination})"));
                }
                Span::Break => pieces.line_break(),
            }
        }
        pieces
    }

    /// Writes text; bare addresses become links, except inside of one.
    fn write(&self, text: &str, context: &Context, pieces: &mut Pieces) {
        let mut rest = text;
        while let Some((start, end)) = link::bare(rest).filter(|_| !context.in_link) {
            escape::text(&rest[..start], context, pieces);
            pieces.push(&format!("<{}>", &rest[start..end]));
            rest = &rest[end..];
        }
        escape::text(rest, context, pieces);
    }

    /// What the whole run says about the meaning of single characters.
    fn context(&self) -> Context {
        let mut context = Context::default();
        for span in &self.spans {
            match span {
                Span::Text(text) => context.see(text),
                Span::Mark(mark) => context.see_mark(mark),
                _ => {}
            }
        }
        context
    }
}

/// The box of a task outside of a list.
fn tick(done: bool) -> &'static str {
    if done { "☑ " } else { "☐ " }
}

/// Code between more backticks than it holds (CommonMark §6.1).
fn code_span(text: &str) -> String {
    let text = text.trim_matches('\n');
    let fence = super::ticks(text);
    let padded = text.starts_with('`') || text.ends_with('`') || text.starts_with(' ') && text.ends_with(' ');
    match () {
        () if padded => format!("{fence} {text} {fence}"),
        () => format!("{fence}{text}{fence}"),
    }
}
