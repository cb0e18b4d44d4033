//! What others call the pages of a list: extensions that documents have for Speakeasy, Fern and AutoRest.

use super::find::{Found, find};
use crate::config::{PageStyle, Pagination as Settings};
use crate::document::{At, Document};
use crate::hash::HashSet;
use crate::ir::{Method, Operation, ResponseBody, TypeDef};
use crate::tree::Node;
use crate::tree::pointer::escaped;

/// Their names, in the order in which they count.
pub const NAMES: [&str; 3] = [SPEAKEASY, FERN, MICROSOFT];

const SPEAKEASY: &str = "x-speakeasy-pagination";
const FERN: &str = "x-fern-pagination";
const MICROSOFT: &str = "x-ms-pageable";

/// What an extension says, and where it stands. What it says that cannot be expressed is warned of.
pub fn settings<'a>(
    document: &Document<'a>,
    operation: &Operation,
    types: &[TypeDef],
    ids: &HashSet<String>,
    at: &At<'a>,
) -> Option<(Settings, At<'a>)> {
    let (name, at) = NAMES.iter().find_map(|name| Some((*name, at.get(name)?)))?;
    let read = match name {
        SPEAKEASY => speakeasy(&at),
        FERN => fern(document, operation, types, &at),
        _ => microsoft(operation, types, ids, &at),
    };
    match read {
        Ok(settings) => Some((settings, at)),
        Err(fault) => {
            let remedy = format!("write `{}` or a table [sdk.NAME.pagination]", super::OWN);
            document.warning(&at, format!("{fault}: there are no `pages` of `{}`", operation.id), remedy);
            None
        }
    }
}

/// `x-ms-pageable`: the URL in `nextLinkName`, the list in `itemName` or `value`.
fn microsoft(operation: &Operation, types: &[TypeDef], ids: &HashSet<String>, at: &At<'_>) -> Result<Settings, String> {
    // Without a link there is one page, which is what the operation gives.
    let Some(link) = at.text("nextLinkName").filter(|name| !name.is_empty()) else { return Ok(Settings::default()) };
    // It names a method that AutoRest makes of the link, unless the document has an operation for it.
    if let Some(name) = at.text("operationName").filter(|name| ids.contains(*name)) {
        return Err(format!("the next page is asked for by another operation, `{name}`, which is not supported"));
    }
    if operation.method != Method::Get {
        return Err(format!("the next page is asked for by GET, the first by {}", operation.method.as_str()));
    }
    let member = |name: &str| {
        let literal = format!("/{}", escaped(name));
        let Some(ResponseBody::Json(ty)) = operation.only_success() else { return literal };
        // Names have dots, as `odata.nextLink` has; a few are paths, though.
        let path = format!("/{}", name.replace('.', "/"));
        let is_path = matches!(find(types, ty, &literal), Found::Missing(_))
            && !matches!(find(types, ty, &path), Found::Missing(_));
        if is_path { path } else { literal }
    };
    let items = member(at.text("itemName").unwrap_or("value"));
    // Documents that name no list often describe none.
    let is_list = match operation.only_success() {
        Some(ResponseBody::Json(ty)) => !matches!(find(types, ty, &items), Found::Missing(_)),
        _ => true,
    };
    let items = (is_list || at.has("itemName")).then_some(items);
    Ok(Settings { style: PageStyle::Url, next: Some(member(link)), items, ..Settings::default() })
}

/// `x-speakeasy-pagination`: the type, inputs by their names, outputs as JSONPath.
fn speakeasy(at: &At<'_>) -> Result<Settings, String> {
    let output = |name: &str| at.get("outputs").and_then(|outputs| outputs.text(name).map(path)).transpose();
    let input = |kind: &str| {
        let mut inputs = at.elements_of("inputs");
        inputs.find(|input| input.text("type") == Some(kind)).and_then(|input| {
            let name = input.text("name")?;
            Some(if input.text("in") == Some("requestBody") { body_pointer(name) } else { name.to_owned() })
        })
    };
    let mut settings = Settings { size: input("limit"), ..Settings::default() };
    let results = output("results")?;
    settings.items = results.and_then(|results| (!results.of_last_item).then_some(results.pointer));
    match at.text("type") {
        Some("offsetLimit") => {
            let (page, offset) = (input("page"), input("offset"));
            settings.style = if page.is_some() { PageStyle::Page } else { PageStyle::Offset };
            settings.parameter = page.or(offset);
            settings.pages = output("numPages")?.map(|path| path.pointer);
        }
        Some("cursor") => {
            settings.style = PageStyle::Cursor;
            settings.parameter = input("cursor");
            let Some(next) = output("nextCursor")? else { return Err("there is no `nextCursor`".to_owned()) };
            if next.of_last_item {
                settings.items = Some(next.pointer);
                settings.last_item = Some(next.inside);
            } else {
                (settings.next, settings.size) = (Some(next.pointer), None);
            }
        }
        Some("url") => {
            settings.style = PageStyle::Url;
            (settings.next, settings.size) = (output("nextUrl")?.map(|path| path.pointer), None);
        }
        Some(other) => return Err(format!("the type `{other}` is not known")),
        None => return Err("there is no `type`".to_owned()),
    }
    Ok(settings)
}

/// `x-fern-pagination`: `$request.…` and `$response.…`; `true` stands for what the root of the document says.
fn fern(document: &Document<'_>, operation: &Operation, types: &[TypeDef], at: &At<'_>) -> Result<Settings, String> {
    let root = document.root().get(FERN);
    let at = match (at.node, &root) {
        (Node::Bool(true), Some(root)) => root,
        (Node::Bool(true), None) => return Err(format!("the root of the document has no `{FERN}`")),
        (Node::Bool(false), _) => return Ok(Settings::default()),
        _ => at,
    };
    let request = |name: &str| Some(requested(operation, types, at.text(name)?.strip_prefix("$request.")?));
    let response = |name: &str| Some(dotted(at.text(name)?.strip_prefix("$response")?));
    let mut settings = Settings { items: response("results"), more: response("has-next-page"), ..Settings::default() };
    if at.has("cursor") {
        settings.style = PageStyle::Cursor;
        (settings.parameter, settings.next) = (request("cursor"), response("next_cursor"));
    } else if at.has("offset") {
        // A step makes it a number of items (Fern's documentation, "Configuring offset pagination").
        settings.style = if at.has("step") { PageStyle::Offset } else { PageStyle::Page };
        (settings.parameter, settings.size) = (request("offset"), request("step"));
    } else if let Some(next) = response("next_uri").or_else(|| response("next_path")) {
        (settings.style, settings.next) = (PageStyle::Url, Some(next));
    } else {
        return Err("it has neither `cursor`, `offset` nor `next_uri`".to_owned());
    }
    Ok(settings)
}

/// A parameter, or a member of the body where no parameter has the name.
fn requested(operation: &Operation, types: &[TypeDef], name: &str) -> String {
    let pointer = dotted(&format!(".{name}"));
    let is_parameter = operation.parameters.iter().any(|parameter| *parameter.name == *name);
    let body = operation.body.as_ref().map(|body| find(types, &body.ty, &pointer));
    let is_member = body.is_some_and(|found| !matches!(found, Found::Missing(_)));
    if !is_parameter && is_member { pointer } else { name.to_owned() }
}

/// `.a.b` as a JSON Pointer.
fn dotted(path: &str) -> String {
    path.split('.').filter(|name| !name.is_empty()).map(|name| format!("/{}", escaped(name))).collect()
}

fn body_pointer(name: &str) -> String {
    if name.starts_with('/') { name.to_owned() } else { dotted(name.trim_start_matches('$')) }
}

/// A JSONPath of the kinds that lead to one value.
struct Path {
    pointer: String,
    /// Whether the pointer is that of a list, in the last item of which the value is.
    of_last_item: bool,
    inside: String,
}

/// Reads names, in dots or brackets, and the last element of a list (RFC 9535 §2.3, and the older `@.length-1`).
fn path(text: &str) -> Result<Path, String> {
    let fault = || format!("the JSONPath `{text}` is not supported");
    let mut rest = text.trim().strip_prefix('$').ok_or_else(fault)?;
    let mut path = Path { pointer: String::new(), of_last_item: false, inside: String::new() };
    while !rest.is_empty() {
        let name;
        if let Some(after) = rest.strip_prefix('[') {
            let (inner, after) = after.split_once(']').ok_or_else(fault)?;
            rest = after;
            let compact: String = inner.chars().filter(|c| !c.is_whitespace()).collect();
            if matches!(compact.as_str(), "(@.length-1)" | "-1" | "-1:") && !path.of_last_item {
                path.of_last_item = true;
                continue;
            }
            name = compact.trim_matches(['\'', '"']).to_owned();
            let is_quoted = name.len() + 2 == compact.len();
            if !is_quoted && compact.parse::<usize>().is_err() {
                return Err(fault());
            }
        } else {
            let after = rest.strip_prefix('.').ok_or_else(fault)?;
            let end = after.find(['.', '[']).unwrap_or(after.len());
            name = after[..end].to_owned();
            rest = &after[end..];
            if name.is_empty() || name == "*" {
                return Err(fault());
            }
        }
        let place = if path.of_last_item { &mut path.inside } else { &mut path.pointer };
        place.push_str(&format!("/{}", escaped(&name)));
    }
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::path;

    #[test]
    fn paths_are_pointers_or_not_supported() {
        let read = |text: &str| path(text).map(|path| (path.pointer, path.of_last_item, path.inside)).ok();
        let plain = |pointer: &str| Some((pointer.to_owned(), false, String::new()));
        assert_eq!(read("$"), plain(""));
        assert_eq!(read("$.data.next"), plain("/data/next"));
        assert_eq!(read("$['a.b'][0].c~d"), plain("/a.b/0/c~0d"));
        let last = |pointer: &str, inside: &str| Some((pointer.to_owned(), true, inside.to_owned()));
        assert_eq!(read("$.data[(@.length-1)].created_at"), last("/data", "/created_at"));
        assert_eq!(read("$.data[-1:].id"), last("/data", "/id"));
        for text in ["data", "$..data", "$.data[*].id", "$.a[?(@.b)]", "$.a[", "$.a.*", "$.a[-1].b[-1]"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
