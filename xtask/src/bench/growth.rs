//! Whether generation takes longer than a document grows: for each list that a document has, some of it and more.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::{Map, Value, json};

use super::process::measure;
use super::results::{Section, Subject, Unit};
use super::tool::{Installed, OURS, Order};
use super::workshop::{Workshop, fresh};
use crate::Failure;
use crate::project::cannot;

/// So many of a thing, and then so many.
const COUNTS: [usize; 2] = [2_000, 20_000];

/// How many times as long ten times as many may take.
const LIMIT: f64 = 15.0;

/// How long a document may take.
const PATIENCE: Duration = Duration::from_secs(300);

/// What a document may have many of, and such a document.
type Kind = (&'static str, fn(usize) -> Value);

const KINDS: [Kind; 13] = [
    ("values of a string", values),
    ("values of an integer", integers),
    ("properties", properties),
    ("required properties", required),
    ("properties with values", families),
    ("schemas", schemas),
    ("alternatives", alternatives),
    ("alternatives with tags", tagged),
    ("alternatives written in place", in_place),
    ("branches of an `allOf`", branches),
    ("parameters", parameters),
    ("paths", paths),
    ("tags", tags),
];

/// Every kind, round by round, by our own tool.
pub fn run(workshop: &Workshop, section: &mut Section, rounds: usize) -> Result<(), Failure> {
    let Some(own) = workshop.tools.iter().find(|installed| installed.tool.name == OURS) else { return Ok(()) };
    let memory = super::generate::memory();
    let place = memory.as_ref().map_or(workshop.folder.as_path(), |memory| memory.path());
    let path = place.join("growth.json");
    for round in 0..rounds {
        println!("growth, round {}", round + 1);
        for (name, document) in KINDS {
            for count in COUNTS {
                let text = document(count).to_string();
                fs::write(&path, text).map_err(|error| cannot("write", &path, &error))?;
                one(workshop, section, own, (name, count), &path)?;
            }
        }
    }
    Ok(())
}

fn one(
    workshop: &Workshop,
    section: &mut Section,
    own: &Installed,
    (name, count): (&str, usize),
    document: &Path,
) -> Result<(), Failure> {
    let subject = subject(name, count);
    if section.failed(&subject) {
        return Ok(());
    }
    let folder = fresh(&document.with_file_name("generated"))?;
    match own.command(&Order { document, folder: &folder, package: "measured" }) {
        Err(why) => section.fail(&subject, why),
        Ok(command) => section.note_process(&subject, measure(command, &workshop.folder.join("log"), PATIENCE)?),
    }
    fs::remove_dir_all(&folder).map_err(|error| cannot("remove", &folder, &error))
}

fn subject(name: &str, count: usize) -> Subject {
    Subject::new(name, OURS, &format!("growth to {count}"))
}

/// The figures, as a part of the page on generation.
pub fn table(page: &mut String, section: &Section) {
    let [few, many] = COUNTS;
    let _ = writeln!(
        page,
        "\n## Growth of a part\n\nRestwright alone, CPU time of documents that have many of one thing: by \
         `{}`. Machine: {}.\n\n| many | {few} | {many} | times as long |\n|---|---:|---:|---:|",
        section.command,
        section.machine.line()
    );
    let mut over: Vec<&str> = Vec::new();
    for (name, _) in KINDS {
        let median = |count| section.median(&subject(name, count), Unit::Cpu);
        let (Some(short), Some(long)) = (median(few), median(many)) else { continue };
        let _ = writeln!(page, "| {name} | {short:.3} s | {long:.3} s | {:.1} |", long / short);
        if long / short > LIMIT {
            over.push(name);
        }
    }
    let verdict = if over.is_empty() { "**met**".to_owned() } else { format!("**missed** by {}", over.join(", ")) };
    let _ = writeln!(page, "\nTarget: ten times as many take at most {LIMIT} times as long: {verdict}.");
}

/// A document with an operation that answers with a schema.
fn document(schema: Value, others: Map<String, Value>) -> Value {
    let mut schemas = others;
    schemas.insert("Whole".to_owned(), schema);
    let answer = answer();
    json!({
        "openapi": "3.1.0",
        "info": {"title": "growth", "version": "1"},
        "paths": {"/whole": {"get": {"operationId": "getWhole", "responses": answer}}},
        "components": {"schemas": schemas},
    })
}

fn answer() -> Value {
    let schema = json!({"$ref": "#/components/schemas/Whole"});
    json!({"200": {"description": "All of it.", "content": {"application/json": {"schema": schema}}}})
}

/// A map with a member for each number.
fn map(count: usize, name: &str, value: impl Fn(usize) -> Value) -> Map<String, Value> {
    (0..count).map(|index| (format!("{name}{index}"), value(index))).collect()
}

fn list(count: usize, value: impl Fn(usize) -> Value) -> Vec<Value> {
    (0..count).map(value).collect()
}

fn object(property: &str) -> Value {
    json!({"type": "object", "required": [property], "properties": {property: {"type": "string"}}})
}

fn values(count: usize) -> Value {
    document(json!({"type": "string", "enum": list(count, |index| format!("value {index}").into())}), Map::new())
}

fn integers(count: usize) -> Value {
    document(json!({"type": "integer", "enum": list(count, Value::from)}), Map::new())
}

fn properties(count: usize) -> Value {
    document(json!({"type": "object", "properties": map(count, "p", |_| json!({"type": "string"}))}), Map::new())
}

fn required(count: usize) -> Value {
    let names = list(count, |index| format!("p{index}").into());
    let properties = map(count, "p", |_| json!({"type": "string"}));
    document(json!({"type": "object", "required": names, "properties": properties}), Map::new())
}

fn families(count: usize) -> Value {
    let property = |index| json!({"type": "string", "enum": ["a", format!("b{index}")]});
    document(json!({"type": "object", "properties": map(count, "p", property)}), Map::new())
}

fn schemas(count: usize) -> Value {
    document(object("p"), map(count, "Part", |_| object("p")))
}

fn references(count: usize) -> Vec<Value> {
    list(count, |index| json!({"$ref": format!("#/components/schemas/Part{index}")}))
}

fn alternatives(count: usize) -> Value {
    let parts = map(count, "Part", |index| object(&format!("p{index}")));
    document(json!({"oneOf": references(count)}), parts)
}

fn tagged(count: usize) -> Value {
    let mapping = map(count, "tag", |index| format!("#/components/schemas/Part{index}").into());
    let discriminator = json!({"propertyName": "kind", "mapping": mapping});
    let parts = map(count, "Part", |_| object("kind"));
    document(json!({"oneOf": references(count), "discriminator": discriminator}), parts)
}

fn in_place(count: usize) -> Value {
    document(json!({"oneOf": list(count, |index| object(&format!("p{index}")))}), Map::new())
}

fn branches(count: usize) -> Value {
    document(json!({"allOf": list(count, |index| object(&format!("p{index}")))}), Map::new())
}

fn parameters(count: usize) -> Value {
    let mut all = document(object("p"), Map::new());
    let parameter = |index| json!({"name": format!("q{index}"), "in": "query", "schema": {"type": "string"}});
    all["paths"]["/whole"]["get"]["parameters"] = list(count, parameter).into();
    all
}

fn paths(count: usize) -> Value {
    let mut all = document(object("p"), Map::new());
    let path = |index| json!({"get": {"operationId": format!("get{index}"), "responses": answer()}});
    all["paths"] = map(count, "/part", path).into();
    all
}

fn tags(count: usize) -> Value {
    let mut all = document(object("p"), Map::new());
    let path = |index| {
        let tag = format!("tag{index}");
        json!({"get": {"operationId": format!("get{index}"), "tags": [tag], "responses": answer()}})
    };
    all["paths"] = map(count, "/part", path).into();
    all
}
