//! The pages of a crate whose document is hostile in every text that it has.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use restwright::config::Config;
use restwright::sources::Sources;

/// Marks that would end what they stand in, were they not escaped.
const HOSTILE: &str = "x\"y'z`|</td><script>alert(1)</script>\\n](javascript:x) [Foo] ${a} {{ b }} {% if %}\u{202e}\r\n\
                       build = \"z.rs\"\n```rust\nstd::process::exit(1)\n```\n";

/// A document in which `HOSTILE` and `SHORT` stand for such texts.
const DOCUMENT: &str = r##"{
  "openapi": "3.1.0",
  "info": {"title": HOSTILE, "version": HOSTILE, "description": HOSTILE},
  "servers": [
    {"url": "https://{region}.example.com/`|<b>", "description": HOSTILE,
     "variables": {"region": {"default": SHORT, "enum": [SHORT, "b"], "description": HOSTILE}}}
  ],
  "tags": [{"name": SHORT, "description": HOSTILE}],
  "security": [{"key": []}],
  "paths": {
    "/a/{id}": {
      "get": {
        "operationId": SHORT,
        "tags": [SHORT],
        "summary": HOSTILE,
        "description": HOSTILE,
        "parameters": [
          {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
          {"name": SHORT, "in": "query", "schema": {"type": "string", "default": HOSTILE, "pattern": HOSTILE}},
          {"name": "X|`H", "in": "header", "schema": {"type": "string", "enum": [SHORT, HOSTILE, "", " "]}}
        ],
        "responses": {
          "200": {"description": HOSTILE, "headers": {"X|`<b>": {"description": HOSTILE}},
                  "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}},
          "default": {"description": HOSTILE, "content": {"text/`|<b>": {}}}
        }
      }
    }
  },
  "components": {
    "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-`|Key", "description": HOSTILE}},
    "schemas": {
      "Pet": {
        "description": HOSTILE,
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {"type": "string", "enum": [SHORT, HOSTILE], "description": HOSTILE},
          "a|b`": {"type": "string", "default": HOSTILE, "example": HOSTILE, "description": HOSTILE}
        },
        "additionalProperties": true
      },
      "Choice": {
        "description": HOSTILE,
        "oneOf": [{"$ref": "#/components/schemas/Pet"}, {"type": "string"}],
        "discriminator": {"propertyName": "k|`", "mapping": {"v|`<b>": "#/components/schemas/Pet"}}
      }
    }
  }
}"##;

fn document() -> String {
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    DOCUMENT.replace("HOSTILE", &quoted(HOSTILE)).replace("SHORT", &quoted("a|b`<b>\"\n\u{202e}"))
}

fn pages(config: &Config) -> Vec<(String, String)> {
    let sources = Sources::from_text("hostile.json", document());
    let output = restwright::generate(&sources, config).unwrap_or_else(|faults| panic!("{faults}"));
    let text = |contents: &[u8]| String::from_utf8(contents.to_vec()).expect("it is UTF-8");
    output.files.iter().map(|(path, contents)| (path.to_owned(), text(contents))).collect()
}

#[test]
fn pages_show_text_and_nothing_else() {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let pages = pages(&Config::default());
    let pages = pages.iter().filter(|(path, _)| path.ends_with(".md"));
    for (path, page) in pages.clone() {
        let mut width = 0;
        let mut cells = 0;
        for event in Parser::new_ext(page, options) {
            match event {
                Event::Html(html) | Event::InlineHtml(html) => panic!("{path}: HTML {html}\n{page}"),
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                    assert!(
                        ["rust", "rust,ignore", "text", "toml"].contains(&&*info),
                        "{path}: a block of {info}\n{page}"
                    );
                }
                Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => panic!("{path}: indented code\n{page}"),
                Event::Start(Tag::Link { dest_url, .. }) => {
                    let ours = dest_url.starts_with('#') || dest_url.ends_with(".md") || dest_url.contains(".md#");
                    let fine = ours || dest_url.starts_with("https://") || ["LICENSE", "docs/"].contains(&&*dest_url);
                    assert!(fine, "{path}: a link to {dest_url}\n{page}");
                }
                Event::Start(Tag::Table(columns)) => width = columns.len(),
                Event::Start(Tag::TableHead | Tag::TableRow) => cells = 0,
                Event::Start(Tag::TableCell) => cells += 1,
                Event::End(pulldown_cmark::TagEnd::TableRow) => assert_eq!(cells, width, "{path}\n{page}"),
                Event::Text(text) => assert!(!text.starts_with("| "), "{path}: a row outside of its table\n{page}"),
                _ => {}
            }
        }
        assert!(!page.contains("\n\n\n"), "{path}: two blank lines\n{page}");
        assert!(page.ends_with('\n') && !page.ends_with("\n\n"), "{path}");
        assert!(page.lines().all(|line| !line.ends_with(' ')), "{path}: blanks at the end of a line\n{page}");
    }
    // README, the tag, Choice, Pet with the enumeration in it, and that of the operation.
    assert_eq!(pages.count(), 5);
}

#[test]
fn links_between_pages_lead_somewhere() {
    let pages: BTreeMap<String, String> = pages(&Config::default()).into_iter().collect();
    let mut checked = 0;
    for (path, page) in pages.iter().filter(|(path, _)| path.ends_with(".md")) {
        for event in Parser::new_ext(page, Options::ENABLE_TABLES) {
            let Event::Start(Tag::Link { dest_url, .. }) = event else { continue };
            let (file, anchor) = dest_url.split_once('#').unwrap_or((&dest_url, ""));
            let target = match file {
                "" => path.clone(),
                "../README.md" => "README.md".to_owned(),
                _ if !file.ends_with(".md") => continue,
                _ if file.starts_with("docs/") => file.to_owned(),
                _ => format!("docs/{file}"),
            };
            let target = pages.get(&target).unwrap_or_else(|| panic!("{path}: {dest_url}"));
            assert!(anchor.is_empty() || anchors(target).contains(anchor), "{path}: {dest_url}");
            checked += 1;
        }
    }
    assert!(checked > 10, "{checked}");
}

/// The anchors that GitHub gives to the headings of a page, of which those that occur again are counted.
fn anchors(page: &str) -> BTreeSet<String> {
    let mut anchors = BTreeSet::new();
    let mut heading: Option<String> = None;
    for event in Parser::new_ext(page, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::Text(text) | Event::Code(text) => heading.iter_mut().for_each(|heading| heading.push_str(&text)),
            Event::End(TagEnd::Heading(_)) => {
                let kept = |c: &char| c.is_alphanumeric() || matches!(c, '_' | '-');
                let text = heading.take().unwrap_or_default().to_lowercase().replace(' ', "-");
                let plain: String = text.chars().filter(kept).collect();
                let free = (1..).map(|count| format!("{plain}-{count}")).find(|name| !anchors.contains(name));
                anchors.insert(if anchors.contains(&plain) { free.unwrap() } else { plain });
            }
            _ => {}
        }
    }
    anchors
}

#[test]
fn nothing_hidden_is_written() {
    for (path, text) in pages(&Config::default()) {
        let hidden =
            |c: char| c.is_control() && c != '\n' || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        assert!(!text.contains(hidden), "{path}");
    }
}

#[test]
fn the_manifest_holds_what_the_configuration_says() {
    let config = Config { authors: vec!["A \"B\" <c@example.com>".to_owned()], ..Config::default() };
    let (_, manifest) = pages(&config).into_iter().find(|(path, _)| path == "Cargo.toml").expect("there is one");
    let manifest: toml::Table = manifest.parse().expect("it is TOML");
    let package = manifest["package"].as_table().expect("a table");
    assert_eq!(package["version"].as_str(), Some("0.1.0"));
    assert_eq!(package["authors"][0].as_str(), Some("A \"B\" <c@example.com>"));
    assert!(!package.contains_key("build"));
    assert!(manifest["dependencies"].as_table().is_some_and(|table| table.contains_key("reqwest")));
}

#[test]
fn another_license_has_no_text_of_ours_and_docs_can_be_left_out() {
    let config = Config { license: "MIT".to_owned(), docs: false, ..Config::default() };
    let pages = pages(&config);
    assert!(pages.iter().all(|(path, _)| path != "LICENSE" && !path.starts_with("docs/")));
    let (_, readme) = pages.iter().find(|(path, _)| path == "README.md").expect("there is one");
    assert!(!readme.contains("](docs/") && readme.contains("\nMIT\n"), "{readme}");
}
