//! Views over the tree of an OpenAPI document, and the only place that follows `$ref`.

mod anchor;
mod cursor;
mod foreign;
mod format;
mod grammar;
mod lint;
mod nearest;
mod reference;
mod schema;
mod second_opinion;
mod swagger;
mod title;
mod walk;

pub use cursor::{At, NodeId};
pub use foreign::Named;
pub use grammar::Kind as ObjectKind;
pub use nearest::nearest;
pub use reference::name_of;
pub use schema::{Kind, Kinds, Schema, docs};

use std::cell::RefCell;

use crate::diagnostic::{Diagnostic, Place, Report};
use crate::dialect::Lifted;
use crate::sources::{FileId, Trees};
use crate::tree::Node;

/// The dialects of OpenAPI that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dialect {
    /// Swagger 2.0.
    V20,
    /// OpenAPI 3.0.x.
    V30,
    /// OpenAPI 3.1.x.
    V31,
    /// OpenAPI 3.2.x.
    V32,
}

/// An OpenAPI document.
pub struct Document<'a> {
    root: At<'a>,
    dialect: Dialect,
    report: RefCell<Report>,
    /// What it refers to.
    trees: &'a Trees<'a>,
    foreign: foreign::Foreign<'a>,
    anchors: anchor::Anchors<'a>,
}

impl<'a> Document<'a> {
    /// Takes the first of the trees as an OpenAPI document: its dialect is known and its values have the types that they
    /// must have. `report` has what was found before.
    ///
    /// # Errors
    /// The findings, when something of it cannot be read.
    pub fn open(trees: &'a Trees<'a>, mut report: Report) -> Result<Self, Report> {
        let root = match trees.get(FileId::ROOT) {
            Ok(tree) => At::root(tree, FileId::ROOT),
            Err(fault) => {
                report.syntax(FileId::ROOT, fault);
                return Err(report);
            }
        };
        let Some(dialect) = dialect(&root, &mut report) else { return Err(report) };
        let (report, foreign, anchors) = (RefCell::new(report), Default::default(), Default::default());
        let document = Self { root, dialect, report, trees, foreign, anchors };
        lint::check(&document);
        if document.report.borrow().has_errors() { Err(document.into_report()) } else { Ok(document) }
    }

    /// The same document in the one vocabulary: from here on, findings are about the lifted tree.
    pub fn in_one_vocabulary<'l>(self, lifted: Option<&'l Lifted>) -> Document<'l>
    where
        'a: 'l,
    {
        let mut report = self.report.into_inner();
        let root = match lifted {
            Some(Lifted { tree, origins }) => {
                report.lead_back(origins.clone());
                At::root(tree, FileId::ROOT)
            }
            None => self.root,
        };
        let (foreign, anchors) = (Default::default(), Default::default());
        Document { root, dialect: self.dialect, report: RefCell::new(report), trees: self.trees, foreign, anchors }
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

    /// Notes a finding about something other than the document.
    pub fn finding(&self, diagnostic: Diagnostic) {
        self.report.borrow_mut().note(diagnostic);
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

/// What to do about a version that is not read.
const REMEDY: &str = "the versions that are read are `swagger: '2.0'` and `openapi: 3.0.x`, 3.1.x and 3.2.x: convert \
                      the document to one of them";

/// Reads `openapi` or `swagger`, and refuses what no reader of this crate understands.
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
    let (version, read): (_, &[(&str, Dialect)]) = match (root.get("openapi"), root.get("swagger")) {
        (Some(version), _) => (version, &[("3.0", Dialect::V30), ("3.1", Dialect::V31), ("3.2", Dialect::V32)]),
        (None, Some(version)) => (version, &[("2.0", Dialect::V20)]),
        (None, None) => {
            let unsaid = || {
                let fault = "the document does not say which version of OpenAPI it is written in".to_owned();
                (fault, "add `openapi: 3.0.3` (or 3.1.1, or 3.2.0) at its top")
            };
            let (fault, remedy) = format::foreign(root).unwrap_or_else(unsaid);
            report.error(place, fault, remedy);
            return None;
        }
    };
    // A version that was written as a number is meant as the text of that number.
    let text = match version.node {
        Node::String(text) => text.trim().to_owned(),
        Node::Number(number) => number.to_string(),
        _ => String::new(),
    };
    let is = |known: &str| text.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-']));
    let dialect = read.iter().find(|(known, _)| is(known)).map(|(_, dialect)| *dialect);
    if dialect.is_none() {
        report.error(version.place(), format!("version {text:?} of OpenAPI is not read"), REMEDY);
    }
    dialect
}
