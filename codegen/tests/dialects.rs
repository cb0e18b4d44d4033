//! The same API in every dialect: the documents in `specs/`, transcribed, become the same code.

#[path = "common/mod.rs"]
mod common;
// How the corpus is transcribed.
#[path = "../../xtask/src/corpus/transcribe/earlier/mod.rs"]
mod earlier;
#[path = "dialects/newer.rs"]
mod newer;
#[path = "dialects/older.rs"]
mod older;
#[allow(dead_code)]
#[path = "../../xtask/src/corpus/transcribe/text.rs"]
mod text;

use std::collections::BTreeMap;

use restwright::config::Config;
use restwright::generate;
use restwright::sources::Sources;
use restwright::tree::parse;
use serde_json::Value;

/// The code that a document becomes.
fn code(name: &str, document: &Value) -> BTreeMap<String, String> {
    let text = serde_json::to_string_pretty(document).unwrap();
    let sources = Sources::from_text(name, text);
    let config = Config { package: Some("twin-sdk".to_owned()), ..Config::default() };
    let output = generate(&sources, &config).unwrap_or_else(|errors| panic!("{name}:\n{errors}"));
    let code = output.files.iter().filter(|(path, _)| path.starts_with("src/") && !path.starts_with("src/runtime/"));
    code.map(|(path, text)| (path.to_owned(), String::from_utf8(text.to_vec()).unwrap())).collect()
}

/// Both documents become the same files.
#[track_caller]
fn assert_same(name: &str, document: &Value, twin: &Value) {
    let (expected, found) = (code(name, document), code(&format!("{name}, transcribed"), twin));
    for (path, text) in &expected {
        let other = found.get(path).map(String::as_str).unwrap_or_default();
        let difference = || restwright::files::disk::unified(path, text.as_bytes(), other.as_bytes());
        assert!(text == other, "{name}:\n{}", difference());
    }
    assert_eq!(expected.len(), found.len(), "{name}");
}

fn documents() -> Vec<(String, Value)> {
    let documents = common::documents().into_iter();
    documents.map(|(name, text)| (name, serde_yaml::from_str(&text).unwrap())).collect()
}

#[test]
fn openapi_3_1_says_the_same() {
    for (name, document) in documents() {
        assert_same(&name, &document, &newer::to_3_1(document.clone()));
    }
}

#[test]
fn openapi_3_2_says_the_same() {
    for (name, document) in documents() {
        assert_same(&name, &document, &newer::to_3_2(document.clone()));
    }
}

/// The rows of the tables of styles are called as a 3.2 document (`accept/styles-tables`); older ones become the same
/// code, but for the styles that 3.2 added.
#[test]
fn styles_are_the_same_in_all_versions() {
    let text = common::text(&common::package().join("tests/accept/styles-tables/spec.yaml"));
    let mut document: Value = serde_yaml::from_str(&text).unwrap();
    let paths = document["paths"].as_object_mut().unwrap();
    let older =
        |item: &Value| !item.to_string().contains("allowReserved") && !item.to_string().contains(r#""style":"cookie""#);
    paths.retain(|_, item| older(item));
    assert!(paths.len() > 40);
    for version in ["3.0.4", "3.1.1"] {
        let mut twin = document.clone();
        twin["openapi"] = version.into();
        assert_same(version, &document, &twin);
    }
}

#[test]
fn swagger_2_says_the_same() {
    let mut kept = 0;
    for (name, document) in documents() {
        let fitting = older::fitting(document);
        kept += older::operations(&fitting);
        let tree = parse(&fitting.to_string()).unwrap();
        let twin = earlier::earlier(&tree).unwrap_or_else(|reason| panic!("{name} does not fit: {reason}"));
        assert_same(&name, &fitting, &twin.to_json());
    }
    assert!(kept >= 30, "only {kept} operations fit Swagger 2.0");
}
