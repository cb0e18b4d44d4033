//! Views over the tree of an OpenAPI document, and the only place that follows `$ref`.

mod cursor;
mod grammar;
mod lint;
mod nearest;
mod reference;
mod schema;
mod second_opinion;

pub use cursor::At;
pub use nearest::nearest;
pub use schema::{Kind, Kinds, Schema, docs};

use std::cell::RefCell;

use crate::diagnostic::{Place, Report};
use crate::sources::FileId;
use crate::tree::Node;

/// The dialects of OpenAPI that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dialect {
    /// OpenAPI 3.0.x.
    V30,
    /// OpenAPI 3.1.x.
    V31,
}

/// An OpenAPI document.
pub struct Document<'a> {
    root: At<'a>,
    dialect: Dialect,
    report: RefCell<Report>,
}

impl<'a> Document<'a> {
    /// Takes a tree as an OpenAPI document: its dialect is known and its values have the types that they must have.
    ///
    /// # Errors
    /// The findings, when something of it cannot be read.
    pub fn open(tree: &'a Node) -> Result<Self, Report> {
        let root = At::root(tree, FileId::ROOT);
        let mut report = Report::default();
        let Some(dialect) = dialect(&root, &mut report) else { return Err(report) };
        let document = Self { root, dialect, report: RefCell::new(report) };
        lint::check(&document);
        if document.report.borrow().has_errors() { Err(document.into_report()) } else { Ok(document) }
    }

    /// The root object.
    pub fn root(&self) -> &At<'a> {
        &self.root
    }

    /// The dialect that the document declares.
    pub fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// Notes an error about a value.
    pub fn error(&self, at: &At<'_>, fault: impl Into<String>, remedy: impl Into<String>) {
        self.report.borrow_mut().error(at.place(), fault, remedy);
    }

    /// Notes a warning about a value.
    pub fn warning(&self, at: &At<'_>, fault: impl Into<String>, remedy: impl Into<String>) {
        self.report.borrow_mut().warning(at.place(), fault, remedy);
    }

    /// Whether an error was noted.
    pub fn has_errors(&self) -> bool {
        self.report.borrow().has_errors()
    }

    /// The findings so far.
    pub fn into_report(self) -> Report {
        self.report.into_inner()
    }
}

/// Reads `openapi`, and refuses what no reader of this crate understands.
fn dialect(root: &At<'_>, report: &mut Report) -> Option<Dialect> {
    let place = Place { file: root.file, pointer: String::new() };
    if root.node.as_object().is_none() {
        report.error(
            place,
            format!("an OpenAPI document is an object, this is {}", root.node.kind()),
            "start it with `openapi: 3.0.3`, `info` and `paths`",
        );
        return None;
    }
    if let Some(swagger) = root.get("swagger") {
        report.error(
            swagger.place(),
            "Swagger 2.0 documents are not read yet",
            "convert the document to OpenAPI 3.0 or 3.1, for example with the `swagger2openapi` package",
        );
        return None;
    }
    let Some(version) = root.get("openapi") else {
        report.error(
            place,
            "the document does not say which version of OpenAPI it is written in",
            "add `openapi: 3.0.3` (or 3.1.0) at its top",
        );
        return None;
    };
    match version.node.as_str() {
        Some(text) if text == "3.0" || text.starts_with("3.0.") => Some(Dialect::V30),
        Some(text) if text == "3.1" || text.starts_with("3.1.") => Some(Dialect::V31),
        _ => {
            report.error(
                version.place(),
                "this version of OpenAPI is not read",
                "the versions that are read are 3.0.x and 3.1.x, written as a string",
            );
            None
        }
    }
}
