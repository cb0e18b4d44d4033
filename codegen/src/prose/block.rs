//! Paragraphs, lists and the like, and their lines.

use pulldown_cmark::Alignment;

use super::inline::{Inline, Place};

/// A block.
#[derive(Debug)]
pub enum Block {
    Paragraph(Inline),
    Heading(usize, Inline),
    Code(String),
    Quote(Vec<Block>),
    List(List),
    Table(Table),
    Rule,
}

/// A list.
#[derive(Debug)]
pub struct List {
    /// The first number; `None` for bullets.
    pub start: Option<u64>,
    /// Whether no blank lines stand between its items.
    pub tight: bool,
    pub items: Vec<Vec<Block>>,
}

/// A table; the first row is its head.
#[derive(Debug)]
pub struct Table {
    pub alignments: Vec<Alignment>,
    pub rows: Vec<Vec<Inline>>,
}

/// What the blocks are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    Rustdoc,
    Page,
}

/// The narrowest column of text, however deep it is nested.
const NARROW: usize = 40;

/// Lines of at most `width` columns, as far as the text allows.
pub fn lines(blocks: &[Block], style: Style, width: usize) -> Vec<String> {
    joined(blocks, style, width, false)
}

fn joined(blocks: &[Block], style: Style, width: usize, tight: bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut before: Option<&Block> = None;
    let mut alternate = false;
    for block in blocks {
        // Two lists in a row would be one, were their markers the same.
        alternate = !alternate && matches!((before, block), (Some(Block::List(_)), Block::List(_)));
        let own = single(block, style, width, alternate);
        if own.is_empty() {
            continue;
        }
        let touches = tight && matches!((before, block), (Some(Block::Paragraph(_)), Block::List(_)));
        if !lines.is_empty() && !touches {
            lines.push(String::new());
        }
        lines.extend(own);
        before = Some(block);
    }
    lines
}

fn single(block: &Block, style: Style, width: usize, alternate: bool) -> Vec<String> {
    match block {
        Block::Paragraph(text) => text.wrapped(width),
        Block::Heading(_, text) if text.is_empty() => Vec::new(),
        Block::Heading(level, text) => match style {
            Style::Rustdoc => vec![format!("{} {}", "#".repeat(*level), text.line(Place::Heading))],
            Style::Page => vec![text.bold().line(Place::Heading)],
        },
        Block::Code(text) => fenced(text),
        Block::Quote(blocks) => {
            let inner = joined(blocks, style, narrowed(width, 2), false);
            inner.into_iter().map(|line| format!("> {line}").trim_end().to_owned()).collect()
        }
        Block::List(list) => list_lines(list, style, width, alternate),
        Block::Table(table) => table_lines(table),
        Block::Rule => vec!["___".to_owned()],
    }
}

fn narrowed(width: usize, by: usize) -> usize {
    width.saturating_sub(by).max(NARROW)
}

fn list_lines(list: &List, style: Style, width: usize, alternate: bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for (index, item) in list.items.iter().enumerate() {
        let marker = match list.start {
            // A number of more than nine digits begins no item.
            Some(start) => {
                let number = start.saturating_add(index as u64).min(999_999_999);
                format!("{number}{} ", if alternate { ')' } else { '.' })
            }
            None if alternate => "* ".to_owned(),
            None => "- ".to_owned(),
        };
        let inner = joined(item, style, narrowed(width, marker.len()), list.tight);
        // Markers alone would make a rule of `- - -`.
        if inner.is_empty() {
            continue;
        }
        if !list.tight && !lines.is_empty() {
            lines.push(String::new());
        }
        let mut inner = inner.into_iter();
        lines.push(format!("{marker}{}", inner.next().unwrap_or_default()).trim_end().to_owned());
        let indent = " ".repeat(marker.len());
        lines.extend(inner.map(|line| if line.is_empty() { line } else { format!("{indent}{line}") }));
    }
    lines
}

/// A code block that no test runs, in a fence that nothing inside can close (CommonMark §4.5).
fn fenced(text: &str) -> Vec<String> {
    let fence = super::fence(text);
    let content = text.trim_end_matches('\n').split('\n').map(|line| {
        let line = line.replace('\t', "    ");
        super::hidden::shown(line.trim_end())
    });
    let content: Vec<String> = content.collect();
    std::iter::once(format!("{fence}text")).chain(content).chain([fence.clone()]).collect()
}

fn table_lines(table: &Table) -> Vec<String> {
    let row = |cells: &Vec<Inline>| {
        let mut cells: Vec<String> = cells.iter().map(|cell| cell.line(Place::Cell)).collect();
        cells.resize(table.alignments.len(), String::new());
        format!("| {} |", cells.join(" | "))
    };
    let marks = table.alignments.iter().map(|alignment| match alignment {
        Alignment::None => "---",
        Alignment::Left => ":--",
        Alignment::Center => ":-:",
        Alignment::Right => "--:",
    });
    let marks = format!("| {} |", marks.collect::<Vec<_>>().join(" | "));
    let mut rows = table.rows.iter().map(row);
    let Some(head) = rows.next() else { return Vec::new() };
    [head, marks].into_iter().chain(rows).collect()
}

/// All blocks as one run of text.
pub fn flatten(blocks: Vec<Block>) -> Inline {
    let mut all = Inline::default();
    for block in blocks {
        match block {
            Block::Paragraph(text) | Block::Heading(_, text) => all.append(text),
            Block::Code(text) => {
                let mut code = Inline::default();
                code.code(super::words(&text).collect::<Vec<_>>().join(" ").as_str());
                all.append(code);
            }
            Block::Quote(blocks) => all.append(flatten(blocks)),
            Block::List(list) => {
                for (index, item) in list.items.into_iter().enumerate() {
                    let marker = list
                        .start
                        .map_or("•".to_owned(), |start| format!("({})", start.saturating_add(index as u64)));
                    let mut one = Inline::default();
                    one.text(&marker);
                    one.append(flatten(item));
                    all.append(one);
                }
            }
            Block::Table(table) => {
                table.rows.into_iter().flatten().for_each(|cell| all.append(cell));
            }
            Block::Rule => {}
        }
    }
    all
}
