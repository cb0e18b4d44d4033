//! What the configuration could say of operations that look like lists of several pages. It is for their author to decide:
//! nothing follows from a name alone.

use super::resolve::resolve;
use crate::config::{PageStyle, Pagination as Settings};
use crate::ir::{Api, Field, Location, Method, Operation, Parameter, ResponseBody, Shape, Type, TypeDef};
use crate::template::toml_key;
use crate::tree::Node;
use crate::tree::pointer::escaped;

/// A line for the table `[sdk.NAME.pagination]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The operationId.
    pub operation: String,
    /// What its pages look like.
    pub settings: Settings,
}

/// Objects inside of the answer are looked into so deep.
const MAX_DEPTH: usize = 3;

/// Names as they are compared: in lower case, without anything but letters.
const CURSORS: &[&str] = &[
    "cursor",
    "pagetoken",
    "nextpagetoken",
    "nexttoken",
    "continuationtoken",
    "continuation",
    "marker",
    "nextcursor",
    "pagecursor",
    "pageafter",
    "startcursor",
    "aftercursor",
    "after",
    "startingafter",
    "startingafterid",
    "nextkey",
    "scrollid",
    "startafter",
    "startaftertoken",
    "paginationtoken",
    "token",
];
const NEXT_CURSORS: &[&str] = &[
    "nextpagetoken",
    "nexttoken",
    "nextcursor",
    "continuationtoken",
    "nextcontinuationtoken",
    "nextmarker",
    "morestartingafter",
    "nextkey",
    "endcursor",
    "cursor",
    "after",
    "next",
    "nextpage",
    "scrollid",
    "paginationtoken",
    "marker",
    "pagetoken",
    "continuation",
];
const AFTER_ITEM: &[&str] = &["after", "startingafter", "startingafterid", "startafter"];
const NUMBERS: &[&str] = &["page", "pagenumber", "pagenum", "pageno", "pageindex", "currentpage"];
const OFFSETS: &[&str] = &["offset", "skip", "start", "startat", "startindex", "pageoffset"];
const SIZES: &[&str] = &[
    "limit",
    "pagesize",
    "perpage",
    "size",
    "maxresults",
    "pagelimit",
    "top",
    "take",
    "resultsperpage",
    "maxitems",
    "itemsperpage",
    "count",
    "pagecount",
    "max",
];
const PAGES: &[&str] = &["totalpages", "pages", "pagecount", "lastpage", "numpages", "totalpagecount", "pagestotal"];
const TOTALS: &[&str] =
    &["total", "totalcount", "totalresults", "totalitems", "totalelements", "totalrecords", "totalsize"];
const MORE: &[&str] = &["hasmore", "hasnextpage", "hasnext", "more", "morepages", "hasmorepages"];
const URLS: &[&str] = &["nextlink", "odatanextlink", "nexturl", "nextpageurl", "nextpageuri", "nexturi", "nexthref"];
const LISTS: &[&str] = &[
    "items",
    "data",
    "results",
    "value",
    "values",
    "records",
    "entries",
    "list",
    "content",
    "elements",
    "objects",
    "hits",
    "rows",
    "resources",
    "result",
];

/// What can be proposed for the operations of which nothing is said.
pub fn proposals(api: &Api) -> Vec<Proposal> {
    api.unpaged.iter().filter_map(|id| propose(api.operation(*id), &api.types)).collect()
}

/// A table that names only what is there.
fn propose(operation: &Operation, types: &[TypeDef]) -> Option<Proposal> {
    let Some(ResponseBody::Json(ty)) = operation.only_success() else { return None };
    if !matches!(operation.method, Method::Get | Method::Post) {
        return None;
    }
    let mut answer = Answer { types, members: Vec::new() };
    answer.collect(ty, "", 0);
    let items = answer.items(ty, operation)?;
    let looking = Looking { operation, answer: &answer, items };
    let candidates = [looking.cursor(), looking.last_item(), looking.number(), looking.url(), looking.link()];
    let sound = candidates.into_iter().flatten().find(|settings| resolve(operation, types, settings).is_ok());
    sound.map(|settings| Proposal { operation: operation.id.clone(), settings })
}

/// The members of an answer with their pointers.
struct Answer<'t> {
    types: &'t [TypeDef],
    members: Vec<(String, &'t Field)>,
}

impl Proposal {
    /// As a line of TOML.
    pub fn to_toml(&self) -> String {
        format!("{} = {}", toml_key(&self.operation), self.settings.to_toml())
    }
}

impl<'t> Answer<'t> {
    fn collect(&mut self, ty: &'t Type, pointer: &str, depth: usize) {
        let Some(Shape::Struct { fields, .. }) = shape(self.types, ty) else { return };
        if depth >= MAX_DEPTH || self.members.len() > 1000 {
            return;
        }
        let here: Vec<(String, &Field)> =
            fields.iter().map(|field| (format!("{pointer}/{}", escaped(&field.name)), field)).collect();
        self.members.extend(here.iter().cloned());
        for (pointer, field) in here {
            self.collect(&field.ty, &pointer, depth + 1);
        }
    }

    /// The first member of these names, in the order of the names, that nothing speaks against.
    fn named(&self, names: &[&str], fits: impl Fn(&str, &Field) -> bool) -> Option<String> {
        let mut found = names.iter().filter_map(|name| {
            let mut members = self.members.iter();
            members.find(|(pointer, field)| plain(&field.name) == *name && fits(pointer, field))
        });
        found.next().map(|(pointer, _)| pointer.clone())
    }

    fn scalar(&self, names: &[&str]) -> Option<String> {
        self.named(names, |_, field| self.is_text_or_number(&field.ty))
    }

    fn is_text_or_number(&self, ty: &Type) -> bool {
        !matches!(ty, Type::Boolean | Type::List(_) | Type::Map(_) | Type::AnyObject | Type::Any | Type::Named(_))
    }

    /// The list that holds the items: the only one of its depth, or one with a usual name.
    fn items(&self, ty: &Type, operation: &Operation) -> Option<String> {
        if matches!(ty, Type::List(_)) {
            return Some(String::new());
        }
        for depth in 1..=2 {
            let is_here = |pointer: &str| pointer.matches('/').count() == depth;
            let lists = self.members.iter().filter(|(pointer, field)| is_here(pointer) && self.is_list(field));
            let lists: Vec<&(String, &Field)> = lists.collect();
            let usual = |names: &[String]| {
                let mut found =
                    names.iter().filter_map(|name| lists.iter().find(|(_, field)| plain(&field.name) == *name));
                found.next().map(|(pointer, _)| pointer.clone())
            };
            match lists.as_slice() {
                [] => {}
                [(pointer, _)] => return Some(pointer.clone()),
                _ => {
                    let path = operation.path_template();
                    let resource = path.rsplit('/').find(|step| !step.contains('{')).map(plain);
                    let own: Vec<String> = resource.into_iter().collect();
                    let names: Vec<String> = LISTS.iter().map(|name| (*name).to_owned()).collect();
                    return usual(&own).or_else(|| usual(&names));
                }
            }
        }
        None
    }

    fn is_list(&self, field: &Field) -> bool {
        let Type::List(item) = &field.ty else { return false };
        matches!(**item, Type::Any | Type::AnyObject | Type::Map(_))
            || matches!(shape(self.types, item), Some(Shape::Struct { .. } | Shape::Union(_)))
    }
}

struct Looking<'l> {
    operation: &'l Operation,
    answer: &'l Answer<'l>,
    items: String,
}

impl Looking<'_> {
    fn parameter(&self, names: &[&str], fits: impl Fn(&Parameter) -> bool) -> Option<&Parameter> {
        let mut found = names.iter().filter_map(|name| {
            let mut all = self.operation.parameters.iter().filter(|known| known.location == Location::Query);
            all.find(|known| plain(&known.name) == *name && fits(known))
        });
        found.next().map(|parameter| &**parameter)
    }

    fn settings(&self, style: PageStyle) -> Settings {
        Settings { style, items: Some(self.items.clone()), ..Settings::default() }
    }

    fn more(&self) -> Option<String> {
        self.answer.named(MORE, |_, field| field.ty == Type::Boolean)
    }

    fn cursor(&self) -> Option<Settings> {
        let parameter = self.parameter(CURSORS, |known| !is_number(&known.ty))?;
        let next = self.answer.named(NEXT_CURSORS, |pointer, field| {
            // Links are not what a parameter takes.
            let is_link = plain(pointer).contains("link");
            !is_link && self.answer.is_text_or_number(&field.ty)
        })?;
        let names = (Some(parameter.name.to_string()), Some(next));
        Some(Settings { parameter: names.0, next: names.1, more: self.more(), ..self.settings(PageStyle::Cursor) })
    }

    fn last_item(&self) -> Option<Settings> {
        let parameter = self.parameter(AFTER_ITEM, |known| !is_number(&known.ty))?;
        let (parameter, more) = (Some(parameter.name.to_string()), Some(self.more()?));
        let last_item = Some("/id".to_owned());
        Some(Settings { parameter, last_item, more, ..self.settings(PageStyle::Cursor) })
    }

    fn number(&self) -> Option<Settings> {
        let number = |known: &Parameter| is_number(&known.ty);
        let by_page = self.parameter(NUMBERS, number).map(|known| (PageStyle::Page, known));
        let (style, parameter) =
            by_page.or_else(|| self.parameter(OFFSETS, number).map(|known| (PageStyle::Offset, known)))?;
        let name = parameter.name.to_string();
        let size = self.parameter(SIZES, |known| is_number(&known.ty)).map(|known| known.name.to_string());
        let is_least = |least: i64| {
            let least = Node::integer(least);
            parameter.constraints.iter().any(|known| known.keyword == "minimum" && known.value == least)
        };
        let first = match style {
            _ if parameter.default.is_some() => None,
            PageStyle::Page if is_least(0) => Some(0),
            PageStyle::Offset if is_least(1) => Some(1),
            _ => None,
        };
        Some(Settings {
            parameter: Some(name),
            size,
            first,
            pages: self.answer.scalar(PAGES).filter(|_| style == PageStyle::Page),
            total: self.answer.scalar(TOTALS),
            more: self.more(),
            ..self.settings(style)
        })
    }

    fn url(&self) -> Option<Settings> {
        let text = |field: &Field| field.ty == Type::String;
        let own = self.answer.named(URLS, |_, field| text(field));
        let in_links = || {
            let is_link = |pointer: &str| pointer.to_ascii_lowercase().contains("link");
            self.answer.named(&["next"], |pointer, field| is_link(pointer) && text(field)).or_else(|| {
                self.answer.named(&["href", "url"], |pointer, field| pointer.contains("/next/") && text(field))
            })
        };
        Some(Settings { next: Some(own.or_else(in_links)?), more: self.more(), ..self.settings(PageStyle::Url) })
    }

    fn link(&self) -> Option<Settings> {
        let mut headers = self.operation.successes.iter().flat_map(|response| &response.headers);
        headers.any(|header| header.name.eq_ignore_ascii_case("link")).then(|| self.settings(PageStyle::Link))
    }
}

fn is_number(ty: &Type) -> bool {
    matches!(ty, Type::Int32 | Type::Int64 | Type::UInt64 | Type::Double)
}

/// A name as it is compared.
fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

fn shape<'t>(types: &'t [TypeDef], ty: &Type) -> Option<&'t Shape> {
    match ty {
        Type::Named(id) => types.get(id.0).map(|definition| &definition.shape),
        Type::OrNull(inner) => shape(types, inner),
        _ => None,
    }
}
