//! How the pages of a list follow each other.

use super::Type;

/// How the next page of an operation is asked for, and what an answer says of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Pagination {
    /// How the next page is asked for.
    pub step: Step,
    /// The items of a page.
    pub items: Option<Items>,
    /// Where an answer says whether more pages follow.
    pub more: Option<Source>,
    /// Where an answer says how many pages there are.
    pub pages: Option<Source>,
    /// Where an answer says how many items there are on all pages.
    pub total: Option<Source>,
    /// How the caller chooses the number of items on a page.
    pub size: Option<Size>,
}

/// How the next page is asked for.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// By a value of the answer.
    Cursor(Target, Source),
    /// By the value at a JSON Pointer into the last item.
    LastItem(Target, String),
    /// By number; the first page has this one.
    Page(Target, i64),
    /// By the number of the items before; the first has this one.
    Offset(Target, i64),
    /// By a URL in the answer.
    Url(Source),
    /// By the header `Link`.
    Link,
}

/// The items of a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Items {
    /// JSON Pointer into the answer.
    pub pointer: String,
    /// The type of each.
    pub ty: Type,
}

/// A part of a request.
#[derive(Debug, Clone, PartialEq)]
pub enum Target {
    /// The query parameter of this name.
    Query(String),
    /// The header of this name.
    Header(String),
    /// The value of the body at this JSON Pointer.
    Body(String),
}

/// A part of a response.
#[derive(Debug, Clone, PartialEq)]
pub enum Source {
    /// The value of the body at this JSON Pointer.
    Body(String),
    /// The header of this name.
    Header(String),
}

/// How the caller chooses the number of items on a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Size {
    /// Where it goes.
    pub to: Target,
    /// What the server takes where the caller chooses nothing.
    pub default: Option<i64>,
    /// More than this the server does not send.
    pub maximum: Option<i64>,
}
