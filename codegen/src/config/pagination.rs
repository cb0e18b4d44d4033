//! How the pages of an operation follow each other: `[sdk.NAME.pagination]`, and `x-restwright-pagination` of a document.

use indexmap::IndexMap;
use serde::Deserialize;

use crate::template::toml_string;
use crate::tree::position::Position;

/// How the next page of an operation is asked for, and where an answer says so.
///
/// A part of the answer is a JSON Pointer (RFC 6901) into its body, or the name of a header. A part of the request is the
/// name of a query or header parameter, or a JSON Pointer into its body.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Pagination {
    /// How pages follow each other.
    pub style: PageStyle,
    /// What takes the cursor, the number of the page or that of its first item.
    pub parameter: Option<String>,
    /// Where the answer has the cursor or URL of the next page.
    pub next: Option<String>,
    /// Where the last item has the cursor of the next page: a JSON Pointer into the item.
    pub last_item: Option<String>,
    /// Where the answer has the items: a JSON Pointer, empty for an answer that is a list.
    pub items: Option<String>,
    /// Where the answer says whether more follow: a boolean.
    pub more: Option<String>,
    /// The number of the first page (1, if nothing is said) or of the first item (0).
    pub first: Option<i64>,
    /// What takes the number of items on a page.
    pub size: Option<String>,
    /// Where the answer says how many pages there are.
    pub pages: Option<String>,
    /// Where the answer says how many items there are on all pages.
    pub total: Option<String>,
    /// Where this was written in the configuration file.
    #[serde(skip)]
    pub written: Written,
}

/// How pages follow each other.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PageStyle {
    /// They do not, whatever else is said of the operation.
    #[default]
    None,
    /// By a value of the answer, or of its last item, that goes into the next request.
    Cursor,
    /// By number.
    Page,
    /// By the number of the items before.
    Offset,
    /// By a URL in the answer.
    Url,
    /// By the header `Link` (RFC 8288), `rel="next"`.
    Link,
}

/// The keys of a table, by where they stand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// The name of the configuration file.
    pub file: String,
    /// JSON Pointer of the table.
    pub pointer: String,
    /// Where the table begins.
    pub position: Position,
    /// Where each key stands.
    pub keys: IndexMap<String, Position>,
}

impl PageStyle {
    /// All of them, with their names.
    pub const ALL: [(&'static str, Self); 6] = [
        ("cursor", Self::Cursor),
        ("page", Self::Page),
        ("offset", Self::Offset),
        ("url", Self::Url),
        ("link", Self::Link),
        ("none", Self::None),
    ];

    /// The name in a configuration file.
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, style)| *style == self).map_or("none", |(name, _)| name)
    }

    /// The keys that mean something beside it.
    pub fn keys(self) -> &'static [&'static str] {
        match self {
            Self::None => &[],
            Self::Cursor => &["parameter", "next", "last-item", "items", "more", "size", "pages", "total"],
            Self::Page | Self::Offset => &["parameter", "items", "more", "first", "size", "pages", "total"],
            Self::Url => &["next", "items", "more"],
            Self::Link => &["items", "more"],
        }
    }
}

impl Pagination {
    /// The texts by their keys, as far as they are given.
    pub fn texts(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let all = [
            ("parameter", &self.parameter),
            ("next", &self.next),
            ("last-item", &self.last_item),
            ("items", &self.items),
            ("more", &self.more),
            ("size", &self.size),
            ("pages", &self.pages),
            ("total", &self.total),
        ];
        all.into_iter().filter_map(|(key, text)| Some((key, text.as_deref()?)))
    }

    /// The text of a key; `None` for one that has none.
    pub fn text_mut(&mut self, key: &str) -> Option<&mut Option<String>> {
        Some(match key {
            "parameter" => &mut self.parameter,
            "next" => &mut self.next,
            "last-item" => &mut self.last_item,
            "items" => &mut self.items,
            "more" => &mut self.more,
            "size" => &mut self.size,
            "pages" => &mut self.pages,
            "total" => &mut self.total,
            _ => return None,
        })
    }

    /// As an inline table of TOML.
    pub fn to_toml(&self) -> String {
        let mut pairs = vec![format!("style = \"{}\"", self.style.as_str())];
        pairs.extend(self.texts().map(|(key, text)| format!("{key} = {}", toml_string(text))));
        pairs.extend(self.first.map(|first| format!("first = {first}")));
        format!("{{ {} }}", pairs.join(", "))
    }
}
