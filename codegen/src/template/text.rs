//! Pieces that several pages have in common.

use serde::Serialize;

use super::value;
use crate::ir::{Docs, Operation, Response, ResponseBody, StatusRange, Type};
use crate::prose;
use crate::rust::example;
use crate::sdk::Sdk;

/// A row of a table.
#[derive(Debug, Serialize)]
pub struct Row {
    /// The name in Rust.
    pub name: String,
    /// The type, linked to its page.
    #[serde(rename = "type")]
    pub ty: String,
    /// What the document says.
    pub description: String,
    /// What a caller must know besides.
    pub notes: String,
}

/// Rust as a fenced block that is compiled by the tests.
pub fn rust(code: &str) -> String {
    let code = code.trim_end();
    let fence = prose::fence(code);
    format!("{fence}rust\n{code}\n{fence}")
}

/// A type as code, linked to the page of the model that it is or holds.
pub fn ty(sdk: Sdk<'_>, ty: &Type) -> String {
    wrapped(sdk, ty, |text| text)
}

/// A type inside of another one, such as `Option<…>`.
pub fn wrapped(sdk: Sdk<'_>, ty: &Type, wrap: impl FnOnce(String) -> String) -> String {
    let text = example::type_text(sdk, ty).replace("models::", "");
    let code = format!("`{}`", wrap(text));
    match ty.named() {
        Some(id) => format!("[{code}]({}.md#{})", sdk.names.groups.of(id).page, sdk.names.groups.anchor(id)),
        None => code,
    }
}

/// The body of a response.
pub fn body(sdk: Sdk<'_>, body: Option<&ResponseBody>) -> String {
    match body {
        None => String::new(),
        Some(ResponseBody::Json(inner) | ResponseBody::Xml { ty: inner, .. }) => ty(sdk, inner),
        Some(ResponseBody::Text) => "`String`".to_owned(),
        Some(ResponseBody::Bytes) => "`Bytes`".to_owned(),
        Some(ResponseBody::Items(feed)) => items(sdk, &feed.ty),
    }
}

/// The items of a sequence.
pub fn items(sdk: Sdk<'_>, item: &Type) -> String {
    wrapped(sdk, item, |text| format!("Items<{text}>"))
}

/// Summary and description as a page has them.
pub fn paragraphs(docs: &Docs) -> String {
    let summary = docs.summary.as_deref().map(prose::markdown).unwrap_or_default();
    let description = docs.description.as_deref().map(prose::markdown).unwrap_or_default();
    // Tools often copy the one into the other.
    match description.starts_with(&summary) {
        true => description,
        false if description.is_empty() => summary,
        false => format!("{summary}\n\n{description}"),
    }
}

/// Summary and description as a cell has them.
pub fn cell(docs: &Docs) -> String {
    let said = docs.description.as_deref().or(docs.summary.as_deref());
    said.map(prose::cell).unwrap_or_default()
}

/// What an operation does, in a few words.
pub fn summary(operation: &Operation) -> String {
    line_of(&operation.docs)
}

/// What is said of something, in a few words.
pub fn line_of(docs: &Docs) -> String {
    match (&docs.summary, &docs.description) {
        (Some(summary), _) => prose::cell(summary),
        (None, Some(description)) => prose::inline(description),
        (None, None) => String::new(),
    }
}

/// Method and path, such as `GET /customers`.
pub fn http(operation: &Operation) -> String {
    prose::code(&format!("{} {}", operation.method.as_str(), operation.path_template()))
}

/// The anchor that GitHub gives to a heading.
pub fn anchor(heading: &str) -> String {
    heading.to_lowercase()
}

/// The status of a response.
pub fn status(response: &Response) -> String {
    status_range(response.status)
}

/// The statuses of a response or an answer.
pub fn status_range(status: StatusRange) -> String {
    match status {
        StatusRange::Code(code) => format!("`{code}`"),
        StatusRange::Class(class) => format!("`{class}XX`"),
        StatusRange::Default => "any other".to_owned(),
    }
}

/// Media types, such as `application/json`, each once.
pub fn media_types<'a>(types: impl IntoIterator<Item = &'a str>) -> String {
    let mut seen: Vec<&str> = Vec::new();
    for media_type in types {
        if !seen.contains(&media_type) {
            seen.push(media_type);
        }
    }
    match seen.as_slice() {
        [] => "Not defined".to_owned(),
        several => several.iter().map(|name| value::wire(name)).collect::<Vec<_>>().join(", "),
    }
}
