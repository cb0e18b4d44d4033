//! The same document in other words: in another language, or in another dialect. The same crate must come of it.

mod later;
mod text;

use std::collections::BTreeMap;

use restwright::config::Config;
use restwright::files::Files;
use restwright::sources::Sources;
use restwright::tree::Node;
use restwright::{Output, generate};

/// A way to say the same: its name, and the text, if the document can be said so.
type Transcription = (&'static str, fn(&Node) -> Option<String>);

/// All of them. Another dialect is a line here, once the generator reads it.
const ALL: [Transcription; 3] = [
    ("YAML", |document| Some(text::yaml(document))),
    ("3.1", |document| later::later(document, "3.1.0").map(|it| text::json(&it))),
    ("3.2", |document| later::later(document, "3.2.0").map(|it| text::json(&it))),
];

/// For each transcription that the document fits how the crate that comes of it differs, if it does.
pub fn compare(document: &Node, config: &Config, expected: &Files) -> BTreeMap<String, Option<String>> {
    let said = ALL.iter().filter_map(|(name, transcribe)| Some((*name, transcribe(document)?)));
    said.map(|(name, text)| (name.to_owned(), difference(text, config, expected))).collect()
}

fn difference(text: String, config: &Config, expected: &Files) -> Option<String> {
    let files = match generate(&Sources::from_text("transcription", text), config) {
        Ok(Output { files, .. }) => files,
        Err(diagnostics) => {
            let first = diagnostics.list.first();
            return Some(
                first.map_or_else(String::new, |first| format!("refused at #{}: {}", first.pointer, first.fault)),
            );
        }
    };
    for (path, new) in sources(&files) {
        match expected.get(path) {
            None => return Some(format!("{path} is new")),
            Some(old) if old != new => return Some(format!("{path}: {}", first_line(old, new))),
            Some(_) => {}
        }
    }
    sources(expected).find(|(path, _)| files.get(path).is_none()).map(|(path, _)| format!("{path} is missing"))
}

fn sources(files: &Files) -> impl Iterator<Item = (&str, &[u8])> {
    files.iter().filter(|(path, _)| path.starts_with("src/"))
}

/// The first line that differs.
fn first_line(old: &[u8], new: &[u8]) -> String {
    let (old, new) = (String::from_utf8_lossy(old), String::from_utf8_lossy(new));
    let differing = old.lines().zip(new.lines()).find(|(old, new)| old != new);
    match differing {
        Some((old, new)) => format!("`{}` became `{}`", old.trim(), new.trim()),
        None => "it is longer or shorter".to_owned(),
    }
}
