//! From CommonMark to blocks.

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::block::{Block, List, Table};
use super::html::{self, Meaning};
use super::inline::Inline;
use super::{hidden, link};

/// Quotes and lists that are nested deeper lose their own marks.
const MAX_DEPTH: usize = 8;

/// The blocks of a text.
pub fn blocks(text: &str) -> Vec<Block> {
    read(text, true)
}

/// `translate`: whether blocks of HTML become Markdown; else they are shown as they are.
fn read(text: &str, translate: bool) -> Vec<Block> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let mut reader = Reader { translate, ..Reader::default() };
    for event in Parser::new_ext(text, options) {
        reader.event(event);
    }
    reader.finish()
}

/// A container that is open.
#[derive(Debug)]
enum Open {
    Quote(Vec<Block>),
    List(List),
    Item(Vec<Block>),
}

#[derive(Debug, Default)]
struct Reader {
    translate: bool,
    done: Vec<Block>,
    open: Vec<Open>,
    /// Containers inside those that are open, too deep to be kept.
    ignored: usize,
    inline: Inline,
    /// Destinations of the links that are open; `None` for those that are not kept.
    links: Vec<Option<String>>,
    /// Marks and links that HTML opened in the paragraph.
    html_open: Vec<&'static str>,
    html_link: Option<String>,
    /// The text of a code block, of code in HTML, or of a block of HTML.
    verbatim: Option<String>,
    html: String,
    table: Option<Table>,
}

impl Reader {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text),
            Event::Code(text) if self.verbatim.is_none() => self.inline.code(&text),
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => self.text(&text),
            Event::Html(text) => self.html.push_str(&text),
            Event::InlineHtml(tag) => self.inline_html(&tag),
            Event::FootnoteReference(name) => self.inline.text(&format!("[^{name}]")),
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.inline.line_break(),
            Event::Rule => self.add(Block::Rule),
            Event::TaskListMarker(done) if self.ignored == 0 => self.inline.task(done),
            Event::TaskListMarker(_) => {}
        }
    }

    fn text(&mut self, text: &str) {
        match &mut self.verbatim {
            Some(code) => code.push_str(text),
            None => self.inline.text(text),
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph => {
                if let [.., Open::List(list), Open::Item(_)] = self.open.as_mut_slice() {
                    list.tight = false;
                }
            }
            Tag::BlockQuote(_) => self.container(|| Open::Quote(Vec::new())),
            Tag::List(start) => self.container(|| Open::List(List { start, tight: true, items: Vec::new() })),
            Tag::Item => self.container(|| Open::Item(Vec::new())),
            Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) => {
                self.paragraph();
                self.verbatim = Some(String::new());
            }
            Tag::Table(alignments) => {
                self.paragraph();
                self.table = Some(Table { alignments, rows: Vec::new() });
            }
            Tag::TableHead | Tag::TableRow => self.table.iter_mut().for_each(|table| table.rows.push(Vec::new())),
            Tag::Heading { .. } | Tag::HtmlBlock => self.paragraph(),
            Tag::Emphasis => self.inline.mark("*"),
            Tag::Strong => self.inline.mark("**"),
            Tag::Strikethrough => self.inline.mark("~~"),
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => self.link(&dest_url),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.paragraph(),
            TagEnd::Heading(level) => {
                let text = self.take_inline();
                self.add(Block::Heading(depth(level), text));
            }
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item => self.close_container(),
            TagEnd::CodeBlock => {
                let text = self.verbatim.take().unwrap_or_default();
                self.add(Block::Code(text));
            }
            TagEnd::HtmlBlock => self.html_block(),
            TagEnd::TableCell => {
                let cell = self.take_inline();
                self.table.iter_mut().filter_map(|table| table.rows.last_mut()).for_each(|row| row.push(cell.clone()));
            }
            TagEnd::Table => {
                if let Some(table) = self.table.take() {
                    self.add(Block::Table(table));
                }
            }
            TagEnd::Emphasis => self.inline.mark("*"),
            TagEnd::Strong => self.inline.mark("**"),
            TagEnd::Strikethrough => self.inline.mark("~~"),
            TagEnd::Link | TagEnd::Image => self.close_link(),
            _ => {}
        }
    }

    fn container(&mut self, open: impl FnOnce() -> Open) {
        self.paragraph();
        if self.ignored > 0 || self.open.len() >= 2 * MAX_DEPTH {
            self.ignored += 1;
        } else {
            self.open.push(open());
        }
    }

    fn close_container(&mut self) {
        self.paragraph();
        if self.ignored > 0 {
            self.ignored -= 1;
            return;
        }
        match self.open.pop() {
            Some(Open::Quote(blocks)) => self.add(Block::Quote(blocks)),
            Some(Open::List(list)) => self.add(Block::List(list)),
            Some(Open::Item(blocks)) => match self.open.last_mut() {
                Some(Open::List(list)) => list.items.push(blocks),
                _ => self.done.extend(blocks),
            },
            None => {}
        }
    }

    /// Adds a block to the innermost container.
    fn add(&mut self, block: Block) {
        match self.open.last_mut() {
            Some(Open::Quote(blocks) | Open::Item(blocks)) => blocks.push(block),
            // A list that is too deep for items of its own.
            Some(Open::List(list)) => list.items.push(vec![block]),
            None => self.done.push(block),
        }
    }

    /// Ends a paragraph, if there is one.
    fn paragraph(&mut self) {
        let text = self.take_inline();
        if !text.is_empty() {
            self.add(Block::Paragraph(text));
        }
    }

    fn take_inline(&mut self) -> Inline {
        self.close_html();
        std::mem::take(&mut self.inline)
    }

    fn link(&mut self, url: &str) {
        self.close_html();
        let nested = self.links.iter().any(Option::is_some);
        let destination = link::destination(&hidden::shown(url)).filter(|_| !nested);
        if destination.is_some() {
            self.inline.open();
        }
        self.links.push(destination);
    }

    fn close_link(&mut self) {
        self.close_html();
        if let Some(Some(destination)) = self.links.pop() {
            self.inline.close(destination);
        }
    }

    fn inline_html(&mut self, tag: &str) {
        let Some(meaning) = html::meaning(tag).filter(|_| self.verbatim.is_none()) else {
            match (html::meaning(tag), self.verbatim.take()) {
                (Some(Meaning::Mark("`", false)), Some(code)) => self.inline.code(&code),
                (_, Some(code)) => self.verbatim = Some(code + tag),
                (_, None) => self.inline.text(tag),
            }
            return;
        };
        match meaning {
            Meaning::Nothing => {}
            Meaning::Break => self.inline.line_break(),
            Meaning::Mark("`", true) => self.verbatim = Some(String::new()),
            Meaning::Mark("`", false) => {}
            Meaning::Mark(mark, true) => {
                self.html_open.push(mark);
                self.inline.mark(mark);
            }
            Meaning::Mark(mark, false) => {
                if self.html_open.last() == Some(&mark) {
                    self.html_open.pop();
                    self.inline.mark(mark);
                }
            }
            Meaning::Link(Some(url)) => {
                let free = self.html_link.is_none() && self.links.iter().all(Option::is_none);
                if let Some(url) = link::destination(&url).filter(|_| free) {
                    self.html_link = Some(url);
                    self.inline.open();
                }
            }
            Meaning::Link(None) => self.close_html_link(),
        }
    }

    fn close_html_link(&mut self) {
        if let Some(url) = self.html_link.take() {
            self.inline.close(url);
        }
    }

    /// Ends the code and the link that HTML left open, and takes back its marks.
    fn close_html(&mut self) {
        if let Some(code) = self.verbatim.take() {
            self.inline.code(&code);
        }
        self.close_html_link();
        while let Some(mark) = self.html_open.pop() {
            self.inline.unmark(mark);
        }
    }

    fn html_block(&mut self) {
        let text = std::mem::take(&mut self.html);
        if self.translate {
            for block in read(&html::to_markdown(&text), false) {
                self.add(block);
            }
        } else {
            self.inline.text(&text);
            self.paragraph();
        }
    }

    fn finish(mut self) -> Vec<Block> {
        self.paragraph();
        while !self.open.is_empty() {
            self.ignored = 0;
            self.close_container();
        }
        self.done
    }
}

fn depth(level: HeadingLevel) -> usize {
    level as usize
}
