//! What Cargo says, line by line, as JSON: whose message it is, and which crates are done.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// What was said about the crates of a batch.
#[derive(Default)]
pub struct Messages {
    errors: BTreeMap<String, Vec<String>>,
    warnings: BTreeMap<String, Vec<String>>,
    done: BTreeSet<String>,
}

/// The end of a message that only counts those before it.
const COUNTS: [&str; 4] = ["warning emitted", "warnings emitted", "previous error", "previous errors"];

impl Messages {
    /// Reads a line; lines that are no messages say nothing.
    pub fn read(&mut self, line: &str) {
        let Ok(line) = serde_json::from_str::<Value>(line) else { return };
        let text = |pointer: &str| line.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
        let Some(package) = package(text("/manifest_path")) else { return };
        match text("/reason") {
            "compiler-artifact" if is_library(&line) => drop(self.done.insert(package.to_owned())),
            "compiler-message" => {
                let said = text("/message/message").lines().next().unwrap_or_default();
                if line.pointer("/message/spans/0").is_none() && is_count(said) {
                    return;
                }
                let list = match text("/message/level") {
                    "warning" => &mut self.warnings,
                    level if level.starts_with("error") => &mut self.errors,
                    _ => return,
                };
                list.entry(package.to_owned()).or_default().push(shown(&line, package, said));
            }
            _ => {}
        }
    }

    /// The errors and the warnings of a crate; a crate that is neither done nor faulty has an error of its own.
    pub fn take(&mut self, package: &str) -> (Vec<String>, Vec<String>) {
        let mut errors = self.errors.remove(package).unwrap_or_default();
        if errors.is_empty() && !self.done.contains(package) {
            errors.push("the compiler ended without a word (out of memory, or out of time)".to_owned());
        }
        (errors, self.warnings.remove(package).unwrap_or_default())
    }

    /// Whether the library of this crate was compiled.
    pub fn is_done(&self, package: &str) -> bool {
        self.done.contains(package) || self.errors.contains_key(package)
    }
}

/// The folder of the crate is called as its package.
fn package(manifest: &str) -> Option<&str> {
    manifest.strip_suffix("/Cargo.toml")?.rsplit('/').next().filter(|name| name.starts_with(super::compile::PREFIX))
}

fn is_library(line: &Value) -> bool {
    line.pointer("/target/kind/0").and_then(Value::as_str) == Some("lib")
}

fn is_count(said: &str) -> bool {
    COUNTS.iter().any(|end| said.ends_with(end)) || said.starts_with("aborting due to")
}

/// `E0425 cannot find … (src/models/pet.rs:12: let x = y;)`
fn shown(line: &Value, package: &str, said: &str) -> String {
    let text = |pointer: &str| line.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
    let code = text("/message/code/code");
    let separator = if code.is_empty() { "" } else { " " };
    let file = text("/message/spans/0/file_name");
    let file = file.rsplit_once(&format!("{package}/")).map_or(file, |(_, file)| file);
    let number = line.pointer("/message/spans/0/line_start").and_then(Value::as_u64).unwrap_or_default();
    let source: String = text("/message/spans/0/text/0/text").trim().chars().take(120).collect();
    format!("{code}{separator}{said} ({file}:{number}: {source})")
}

#[cfg(test)]
mod tests {
    use super::Messages;

    const WARNING: &str = r#"{"reason":"compiler-message","manifest_path":"/x/crates/corpus-a/Cargo.toml","target":{"kind":
        ["lib"]},"message":{"level":"warning","message":"unused import","code":{"code":"unused_imports"},"spans":[{
        "file_name":"corpus-a/src/lib.rs","line_start":3,"text":[{"text":"  use x;"}]}]}}"#;
    const COUNT: &str = r#"{"reason":"compiler-message","manifest_path":"/x/crates/corpus-a/Cargo.toml","target":{"kind":
        ["lib"]},"message":{"level":"warning","message":"1 warning emitted","code":null,"spans":[]}}"#;
    const DONE: &str = r#"{"reason":"compiler-artifact","manifest_path":"/x/crates/corpus-a/Cargo.toml","target":{"kind":
        ["lib"]}}"#;

    #[test]
    fn a_warning_counts_once() {
        let mut messages = Messages::default();
        [WARNING, COUNT, DONE, "no JSON"].iter().for_each(|line| messages.read(line));
        let warning = "unused_imports unused import (src/lib.rs:3: use x;)".to_owned();
        assert_eq!(messages.take("corpus-a"), (Vec::new(), vec![warning]));
    }

    #[test]
    fn a_crate_that_nothing_is_said_about_did_not_compile() {
        let mut messages = Messages::default();
        messages.read(DONE);
        assert!(messages.take("corpus-a").0.is_empty());
        assert_eq!(messages.take("corpus-b").0.len(), 1);
    }
}
