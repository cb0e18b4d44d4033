//! From the text of a configuration file to options, or to faults with their positions.

use std::ops::Range;

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error, ValueDeserializer};

use super::{Config, ConfigFile, Written};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::tree::pointer::escaped;
use crate::tree::position::{self, Position};

/// A fault, by its offset in the text.
struct Fault {
    offset: usize,
    pointer: String,
    fault: String,
    remedy: String,
}

pub(super) fn read(name: &str, text: &str) -> Result<ConfigFile, Diagnostics> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut faults: Vec<_> = errors.iter().map(|error| Fault::of(error, String::new())).collect();
    let mut sdks = IndexMap::new();
    if faults.is_empty() {
        for (key, value) in table.get_ref() {
            if key.get_ref() == "sdk" {
                sdks = read_sdks((name, text), value, &mut faults);
            } else {
                let fault = format!("unknown table `{}`", key.get_ref());
                let remedy = "SDKs are described in tables [sdk.NAME]".to_owned();
                faults.push(Fault { offset: key.span().start, pointer: member("", key.get_ref()), fault, remedy });
            }
        }
        if sdks.is_empty() && faults.is_empty() {
            let (fault, remedy) = ("the file describes no SDK", "add a table [sdk.NAME] with a key `document`");
            faults.push(Fault { offset: 0, pointer: String::new(), fault: fault.into(), remedy: remedy.into() });
        }
    }
    if faults.is_empty() {
        return Ok(ConfigFile { sdks });
    }
    faults.sort_by_key(|fault| fault.offset);
    let list = faults.into_iter().map(|fault| fault.locate(name, text)).collect();
    Err(Diagnostics { list, omitted: 0 })
}

fn read_sdks(file: (&str, &str), value: &Spanned<DeValue<'_>>, faults: &mut Vec<Fault>) -> IndexMap<String, Config> {
    let mut sdks: IndexMap<String, Config> = IndexMap::new();
    let Some(tables) = value.get_ref().as_table() else {
        let fault = "`sdk` is no table".to_owned();
        let remedy = "write [sdk.NAME] above the options of an SDK".to_owned();
        faults.push(Fault { offset: value.span().start, pointer: "/sdk".to_owned(), fault, remedy });
        return sdks;
    };
    for (key, table) in tables {
        let pointer = member("/sdk", key.get_ref());
        let mut refuse = |offset, fault: String, remedy: &str| {
            faults.push(Fault { offset, pointer: pointer.clone(), fault, remedy: remedy.to_owned() });
        };
        let name = key.get_ref().as_ref();
        match Config::deserialize(ValueDeserializer::from(table.clone())) {
            Err(error) => faults.push(Fault::of(&error, pointer_to(table, &pointer, error.span()))),
            Ok(_) if !is_folder_name(name) => {
                refuse(key.span().start, format!("an SDK cannot be called `{name}`"), "use a-z, 0-9, `-` and `_`");
            }
            Ok(config) if config.document.as_os_str().is_empty() => {
                let remedy = "add `document = \"FILE\"`, relative to this file";
                refuse(key.span().start, format!("the SDK `{name}` has no document"), remedy);
            }
            Ok(config) if config.package.is_some() && sdks.values().any(|other| other.package == config.package) => {
                let package = config.package.unwrap_or_default();
                refuse(key.span().start, format!("two SDKs have the crate name `{package}`"), "rename one of them");
            }
            Ok(mut config) => {
                note_places(file, &mut config, table, &pointer);
                config.written = written(file, key.span().start, table, &pointer);
                sdks.insert(name.to_owned(), config);
            }
        }
    }
    sdks
}

/// Keeps where the pages of operations were written: only with the document can it be told whether it is right.
fn note_places((name, text): (&str, &str), config: &mut Config, table: &Spanned<DeValue<'_>>, pointer: &str) {
    let at = |offset| Position::after(text.get(..offset).unwrap_or_default());
    let tables = table.get_ref().as_table().and_then(|table| table.get("pagination")?.get_ref().as_table());
    for (key, table) in tables.into_iter().flatten() {
        let Some(settings) = config.pagination.get_mut(key.get_ref().as_ref()) else { continue };
        let keys = table.get_ref().as_table().into_iter().flatten();
        settings.written = Written {
            file: name.to_owned(),
            pointer: member(&member(pointer, "pagination"), key.get_ref()),
            position: at(key.span().start),
            keys: keys.map(|(key, _)| (key.get_ref().to_string(), at(key.span().start))).collect(),
        };
    }
}

/// Keeps where names of the document were written, for the same reason.
fn written((name, text): (&str, &str), begin: usize, table: &Spanned<DeValue<'_>>, pointer: &str) -> Written {
    let mut found = vec![(String::new(), begin)];
    let own = |key: &str| table.get_ref().as_table().and_then(|table| table.get(key)).map(Spanned::get_ref);
    for key in ["include-tags", "exclude-tags", "include-operations", "exclude-operations"] {
        let elements = own(key).and_then(DeValue::as_array).into_iter().flatten();
        found.extend(elements.enumerate().map(|(index, at)| (format!("/{key}/{index}"), at.span().start)));
    }
    let keys = |prefix: &str, table: &DeValue<'_>| -> Vec<(String, usize)> {
        let keys = table.as_table().into_iter().flatten();
        keys.map(|(key, _)| (member(prefix, key.get_ref()), key.span().start)).collect()
    };
    for key in ["types", "streams"] {
        found.extend(own(key).into_iter().flat_map(|table| keys(&format!("/{key}"), table)));
    }
    for (key, table) in own("rename").and_then(DeValue::as_table).into_iter().flatten() {
        found.extend(keys(&member("/rename", key.get_ref()), table.get_ref()));
    }
    let offsets: Vec<usize> = found.iter().map(|(_, offset)| *offset).collect();
    let mut positions = position::at_offsets(text, &offsets).into_iter();
    Written {
        file: name.to_owned(),
        pointer: pointer.to_owned(),
        position: positions.next().unwrap_or_default(),
        keys: found.into_iter().skip(1).map(|(key, _)| key).zip(positions).collect(),
    }
}

/// A table's name becomes a folder's.
fn is_folder_name(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte);
    !name.is_empty() && name.bytes().all(plain)
}

/// The JSON Pointer of a member.
fn member(owner: &str, name: &str) -> String {
    format!("{owner}/{}", escaped(name))
}

/// The JSON Pointer of the key or value that a fault points at, as far down as that can be told.
fn pointer_to(value: &Spanned<DeValue<'_>>, pointer: &str, span: Option<Range<usize>>) -> String {
    let (Some(table), Some(span)) = (value.get_ref().as_table(), span) else { return pointer.to_owned() };
    for (key, inner) in table {
        let here = member(pointer, key.get_ref());
        if key.span().contains(&span.start) {
            return here;
        }
        let deeper = pointer_to(inner, &here, Some(span.clone()));
        let leaf = !inner.get_ref().is_table() && inner.span().contains(&span.start);
        if leaf || deeper != here {
            return deeper;
        }
    }
    pointer.to_owned()
}

impl Fault {
    fn of(error: &Error, pointer: String) -> Self {
        let (fault, remedy) = explain(error.message());
        Self { offset: error.span().map_or(0, |span| span.start), pointer, fault, remedy }
    }

    fn locate(self, name: &str, text: &str) -> Diagnostic {
        Diagnostic {
            severity: Severity::Error,
            file: name.to_owned(),
            position: Some(Position::after(text.get(..self.offset).unwrap_or_default())),
            pointer: self.pointer,
            fault: self.fault,
            remedy: self.remedy,
        }
    }
}

/// What is wrong and what to do about it, from the text of an error.
fn explain(message: &str) -> (String, String) {
    if let Some((fault, remedy)) = message.split_once('\n') {
        return (fault.to_owned(), remedy.to_owned());
    }
    let unknown = message.strip_prefix("unknown field `").map(|rest| ("unknown key", rest));
    let unknown = unknown.or_else(|| message.strip_prefix("unknown variant `").map(|rest| ("unknown value", rest)));
    if let Some((what, (word, expected))) = unknown.and_then(|(what, rest)| Some((what, rest.split_once("`, ")?))) {
        // serde names the known words next, each in backticks.
        let known: Vec<&str> = expected.split('`').skip(1).step_by(2).collect();
        return (format!("{what} `{word}`"), suggest(word, &known));
    }
    (message.to_owned(), "correct the line; `restwright init` writes a file that shows every option".to_owned())
}

fn suggest(unknown: &str, known: &[&str]) -> String {
    let normal = unknown.to_lowercase().replace('_', "-");
    match similar::get_close_matches(normal.as_str(), known, 1, 0.6).first() {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("choose one of: {}", known.join(", ")),
    }
}
