//! What the user decides: which part of a document becomes an SDK, and under which names.
//!
//! One TOML file describes any number of SDKs, a table `[sdk.NAME]` each; `specs/restwright.toml` shows every option.

mod checked;
mod pagination;
mod read;
mod slug;

use std::path::PathBuf;

use indexmap::IndexMap;
use serde::Deserialize;

use crate::diagnostic::Diagnostics;
use checked::{Dotted, FunctionName, License, PackageName, Text, TypeName, Version, all, map, one, some};

pub use pagination::{PageStyle, Pagination, Written};
pub use slug::package_slug;

/// The options of one SDK.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Config {
    /// The OpenAPI document, relative to the configuration file.
    pub document: PathBuf,
    /// OpenAPI Overlays, relative to the configuration file, which are applied to the document in this order.
    pub overlays: Vec<PathBuf>,
    /// The folder of the crate, relative to the configuration file; `None` stands for the name of the SDK's table.
    pub output: Option<PathBuf>,
    /// The name of the crate; `None` stands for [`package_slug`] of the document's title.
    #[serde(rename = "crate", deserialize_with = "some::<PackageName, _>")]
    pub package: Option<String>,
    /// The version of the crate, in the notation of semver; never taken from the document.
    #[serde(deserialize_with = "one::<Version, _>")]
    pub version: String,
    /// One line for crates.io; `None` stands for a line made from the document's title.
    #[serde(deserialize_with = "some::<Text, _>")]
    pub description: Option<String>,
    /// An SPDX expression. What is generated belongs to the user, so the default asks nothing of anybody.
    #[serde(deserialize_with = "one::<License, _>")]
    pub license: String,
    /// `NAME <EMAIL>` each.
    #[serde(deserialize_with = "all::<Text, _>")]
    pub authors: Vec<String>,
    /// The address of the sources.
    #[serde(deserialize_with = "some::<Text, _>")]
    pub repository: Option<String>,
    /// The address of a page about the crate.
    #[serde(deserialize_with = "some::<Text, _>")]
    pub homepage: Option<String>,
    /// Search terms for crates.io: at most five.
    #[serde(deserialize_with = "checked::keywords")]
    pub keywords: Vec<String>,
    /// Categories of crates.io.
    #[serde(deserialize_with = "all::<Text, _>")]
    pub categories: Vec<String>,
    /// Only operations with one of these tags; empty means all.
    pub include_tags: Vec<String>,
    /// No operations with one of these tags.
    pub exclude_tags: Vec<String>,
    /// Only these operations, by operationId; empty means all.
    pub include_operations: Vec<String>,
    /// Not these operations, by operationId.
    pub exclude_operations: Vec<String>,
    /// Whether `docs/` is written, a page per tag, and pages of models.
    pub docs: bool,
    /// How operations without a tag are grouped; `None`: by operationIds such as `pets.list` where all are, else by paths.
    pub untagged: Option<Untagged>,
    /// Rust names for things whose own name is wanting.
    pub rename: Rename,
    /// Types for schemas that the document leaves vague, by `Schema.property` or by JSON Pointer.
    #[serde(deserialize_with = "checked::types")]
    pub types: IndexMap<String, Scalar>,
    /// How the pages of operations follow each other, by operationId; `*` stands for all operations that it fits.
    pub pagination: IndexMap<String, Pagination>,
    /// Which models keep the members that the document does not name, so that they can be sent back.
    pub unknown_members: UnknownMembers,
    /// operationId → the property of its body, or the query parameter, that is true in a request for a stream; most
    /// documents call it `stream`, which needs no saying.
    #[serde(deserialize_with = "map::<Text, Text, _>")]
    pub streams: IndexMap<String, String>,
    /// Where names of the document stand in the configuration file: its keys are JSON Pointers below the table.
    #[serde(skip)]
    pub written: Written,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            document: PathBuf::new(),
            overlays: Vec::new(),
            output: None,
            package: None,
            version: "0.1.0".to_owned(),
            description: None,
            license: "0BSD".to_owned(),
            authors: Vec::new(),
            repository: None,
            homepage: None,
            keywords: Vec::new(),
            categories: Vec::new(),
            include_tags: Vec::new(),
            exclude_tags: Vec::new(),
            include_operations: Vec::new(),
            exclude_operations: Vec::new(),
            docs: true,
            untagged: None,
            rename: Rename::default(),
            types: IndexMap::new(),
            pagination: IndexMap::new(),
            unknown_members: UnknownMembers::default(),
            streams: IndexMap::new(),
            written: Written::default(),
        }
    }
}

impl Config {
    /// Whether only a part of the document is asked for.
    pub fn is_part(&self) -> bool {
        let filters = [&self.include_tags, &self.exclude_tags, &self.include_operations, &self.exclude_operations];
        filters.iter().any(|filter| !filter.is_empty())
    }

    /// The default options for a document with this title.
    pub fn for_title(title: &str) -> Self {
        Self { package: Some(package_slug(title)), ..Self::default() }
    }
}

/// Names of the document, each with the Rust name that it gets.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rename {
    /// operationId → method.
    #[serde(deserialize_with = "map::<Text, FunctionName, _>")]
    pub operations: IndexMap<String, String>,
    /// Schema → type.
    #[serde(deserialize_with = "map::<Text, TypeName, _>")]
    pub schemas: IndexMap<String, String>,
    /// `Schema.property` → field.
    #[serde(deserialize_with = "map::<Dotted, FunctionName, _>")]
    pub properties: IndexMap<String, String>,
    /// `Schema.value` → variant: of an enumeration the value, of a union what its variant is called without this. For a
    /// type that is written in place, the name that it has in Rust.
    #[serde(deserialize_with = "map::<Dotted, TypeName, _>")]
    pub variants: IndexMap<String, String>,
    /// `operationId.parameter` → argument or setter.
    #[serde(deserialize_with = "map::<Dotted, FunctionName, _>")]
    pub parameters: IndexMap<String, String>,
}

/// How operations without a tag are grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Untagged {
    /// By the first segments of their paths that are neither versions nor the same for all.
    Paths,
    /// By the first parts of operationIds such as `pets.list` that are not the same for all.
    OperationIds,
    /// All under `untagged()`.
    Together,
}

/// The built-in types that an option can choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scalar {
    /// Any text.
    String,
    /// An instant: RFC 3339.
    DateTime,
    /// A day: RFC 3339 `full-date`.
    Date,
    /// A UUID.
    Uuid,
    /// A decimal number that keeps its digits.
    Decimal,
    /// A 64-bit integer.
    Integer,
    /// A floating-point number.
    Number,
    /// Any JSON value.
    Any,
}

/// Which models keep the members that the document does not name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UnknownMembers {
    /// All of them, also where a schema allows no other members: servers add some to these, too.
    #[default]
    All,
    /// Those of them that are both received and sent, and the variants of unions.
    RoundTrip,
    /// None.
    None,
}

/// A configuration file: the options of every SDK by the name of its table, sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConfigFile {
    /// The SDKs. Where folders are made for them, the name of the table is the name of the folder.
    pub sdks: IndexMap<String, Config>,
}

impl ConfigFile {
    /// Reads the text of a configuration file; `name` is what diagnostics call it.
    ///
    /// # Errors
    /// The text is no TOML, has a key that does not exist or a value that cannot be: a diagnostic for every fault of
    /// the syntax, or else for the first fault of each SDK, with its position and what to write instead.
    pub fn parse(name: &str, text: &str) -> Result<Self, Diagnostics> {
        read::read(name, text)
    }
}

/// Whether a crate can have this name: ASCII kebab-case, and neither a keyword nor a crate that an SDK builds upon.
///
/// # Errors
/// What to write instead.
pub fn check_package_name(name: &str) -> Result<(), String> {
    checked::package_name(name).map_or(Ok(()), |remedy| Err(remedy.to_owned()))
}
