//! The same document in other words: in another language, or in another dialect. The same crate must come of it.

mod earlier;
mod later;
mod text;

use std::collections::BTreeMap;

use restwright::config::Config;
use restwright::files::Files;
use restwright::sources::Sources;
use restwright::tree::Node;
use restwright::{Output, generate};

/// A way to say the same: its name, and the text, or why the document cannot be said so.
type Transcription = (&'static str, fn(&Node) -> Result<String, String>);

/// All of them. Another dialect is a line here, once the generator reads it.
const ALL: [Transcription; 4] = [
    ("YAML", |document| Ok(text::yaml(document))),
    ("2.0", |document| earlier::earlier(document).map(|it| text::json(&it))),
    ("3.1", |document| later::later(document, "3.1.0").map(|it| text::json(&it)).ok_or_else(not_3_0)),
    ("3.2", |document| later::later(document, "3.2.0").map(|it| text::json(&it)).ok_or_else(not_3_0)),
];

fn not_3_0() -> String {
    "it is not in 3.0".to_owned()
}

/// What came of saying a document in other ways, by their names.
#[derive(Default)]
pub struct Compared {
    /// How the crate differs, if it does.
    pub transcriptions: BTreeMap<String, Option<String>>,
    /// Why the document cannot be said so.
    pub unfit: BTreeMap<String, String>,
}

/// Says a document in every way that it fits, and compares the crates.
pub fn compare(document: &Node, config: &Config, expected: &Files) -> Compared {
    let mut compared = Compared::default();
    for (name, transcribe) in &ALL {
        match transcribe(document) {
            Ok(text) => drop(compared.transcriptions.insert((*name).to_owned(), difference(text, config, expected))),
            Err(reason) => drop(compared.unfit.insert((*name).to_owned(), reason)),
        }
    }
    compared
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
