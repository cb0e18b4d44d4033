//! A process that generates, document after document: whatever a document does to it, the run goes on.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufRead, Write};
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::time::Instant;

use restwright::config::{Config, check_package_name, package_slug};
use restwright::files::{Files, Hash};
use restwright::sources::Sources;
use restwright::tree::{self, Node};
use restwright::{Output, generate};
use serde::{Deserialize, Serialize};

use super::facts::{Facts, Generated};
use super::names::Tally;
use super::{declared, transcribe};
use crate::Failure;

/// A document to be generated: a line of the worker's input. Its answer is a [`Generated`], a line as well.
#[derive(Serialize, Deserialize)]
pub struct Job {
    /// The document.
    pub document: PathBuf,
    /// The name of the crate.
    pub package: String,
    /// Where the crate is written, if it is.
    pub folder: Option<PathBuf>,
    /// Whether it is transcribed as well.
    pub transcribe: bool,
}

thread_local! {
    /// What the last panic said.
    static PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Answers until the input ends.
pub fn serve() -> Result<(), Failure> {
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let payload = panic.payload();
        let said = payload.downcast_ref::<&str>().copied().or(payload.downcast_ref::<String>().map(String::as_str));
        let said = said.unwrap_or("no message");
        PANIC.with(|last| last.replace(format!("{place}: {}", first_line(said))));
    }));
    for line in io::stdin().lock().lines() {
        let job: Job = serde_json::from_str(&line.map_err(Failure::fault)?).map_err(Failure::fault)?;
        let answer = match panic::catch_unwind(AssertUnwindSafe(|| one(&job))) {
            Ok(answer) => answer?,
            Err(_) => Generated::Panicked(PANIC.with(RefCell::take)),
        };
        let answer = serde_json::to_string(&answer).map_err(Failure::fault)?;
        writeln!(io::stdout().lock(), "{answer}").map_err(Failure::fault)?;
    }
    Ok(())
}

fn one(job: &Job) -> Result<Generated, Failure> {
    let bytes = fs::read(&job.document).map_err(Failure::fault)?;
    let name = job.document.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let config = Config { package: Some(job.package.clone()), ..Config::default() };
    let started = Instant::now();
    let output = Sources::from_bytes(name, bytes).and_then(|sources| Ok((generate(&sources, &config)?, sources)));
    let seconds = started.elapsed().as_secs_f64();
    let (output, sources) = match output {
        Ok(both) => both,
        Err(diagnostics) => return Ok(Generated::Refused(shown(&diagnostics))),
    };
    let text = sources.ids().next().map(|root| sources.text(root)).unwrap_or_default();
    let tree = tree::parse(text).map_err(Failure::fault)?;
    if let Err(fault) = check_package_name(&default_name(&tree)) {
        return Ok(Generated::Refused(format!("the default name of the crate cannot be: {fault}")));
    }
    let mut facts = facts(&output, &tree, seconds);
    facts.names = restwright::names(&sources, &config).map(|names| Tally::of(&names)).unwrap_or_default();
    if let Some(folder) = &job.folder {
        write(&output.files, folder)?;
    }
    if job.transcribe {
        let compared = transcribe::compare(&tree, &config, &output.files);
        (facts.transcriptions, facts.unfit) = (compared.transcriptions, compared.unfit);
    }
    Ok(Generated::Done(Box::new(facts)))
}

/// The first error, and how many there are.
fn shown(diagnostics: &restwright::diagnostic::Diagnostics) -> String {
    let Some(first) = diagnostics.list.first() else { return "no diagnostic".to_owned() };
    let more = match diagnostics.list.len() + diagnostics.omitted - 1 {
        0 => String::new(),
        more => format!(" (and {more} more)"),
    };
    format!("at #{}: {}{more}", first.pointer, first.fault)
}

fn default_name(document: &Node) -> String {
    let info = document.as_object().and_then(|root| root.get("info")).and_then(Node::as_object);
    package_slug(info.and_then(|info| info.get("title")).and_then(Node::as_str).unwrap_or_default())
}

fn facts(output: &Output, document: &Node, seconds: f64) -> Facts {
    let rust = || output.files.iter().filter(|(path, _)| is_rust(path));
    let methods = rust().filter(|(path, _)| path.starts_with("src/apis/")).map(|(_, text)| twins(text)).sum();
    let (leaves, untyped) = coverage(output);
    Facts {
        seconds,
        dialect: declared::dialect(document),
        warnings: output.warnings.list.len(),
        files: output.files.len(),
        lines: rust().map(|(_, text)| text.iter().filter(|byte| **byte == b'\n').count()).sum(),
        sources: fingerprint(&output.files),
        declared: declared::operations(document),
        emitted: methods,
        leaves,
        untyped,
        ..Facts::default()
    }
}

/// What the generator says about leaves: typed by the document, and untyped of these; and the latter by reason.
fn coverage(output: &Output) -> (Option<(usize, usize)>, BTreeMap<String, usize>) {
    let coverage = &output.coverage;
    let mut reasons = BTreeMap::new();
    for loss in &coverage.untyped {
        *reasons.entry(loss.reason.clone()).or_default() += 1;
    }
    (Some((coverage.leaves, coverage.untyped.len())), reasons)
}

/// The number of methods that also return status and headers: there is one for each operation.
fn twins(text: &[u8]) -> usize {
    let text = String::from_utf8_lossy(text);
    text.lines().filter(|line| line.trim_start().starts_with("pub fn ") && line.contains("_with_http_info")).count()
}

/// The fingerprint of all that is compiled.
fn fingerprint(files: &Files) -> String {
    let mut all = Vec::new();
    for (path, text) in files.iter().filter(|(path, _)| is_compiled(path)) {
        all.extend_from_slice(path.as_bytes());
        all.extend_from_slice(text);
    }
    Hash::of(&all).to_string()
}

fn is_rust(path: &str) -> bool {
    path.ends_with(".rs")
}

fn is_compiled(path: &str) -> bool {
    is_rust(path) || path == "Cargo.toml" || path == "README.md"
}

/// Writes what the compiler needs; the pages would only fill the disk.
pub fn write(files: &Files, folder: &Path) -> Result<(), Failure> {
    for (path, text) in files.iter().filter(|(path, _)| is_compiled(path)) {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder)).map_err(Failure::fault)?;
        let text = if path.ends_with("Cargo.toml") { without_tls(text) } else { text.into() };
        // What is the same already is not built anew.
        if !fs::read(&path).is_ok_and(|known| known == *text) {
            fs::write(path, text).map_err(Failure::fault)?;
        }
    }
    Ok(())
}

/// The manifest without TLS among the default features: it takes longer to build than everything else together, and is
/// the same in every crate.
fn without_tls(manifest: &[u8]) -> Cow<'_, [u8]> {
    let text = String::from_utf8_lossy(manifest);
    let Some((before, features)) = text.split_once("\ndefault = [") else { return manifest.into() };
    let features = features.trim_start();
    let rest = features.strip_prefix("\"rustls\"").map(|rest| rest.trim_start_matches([',', ' ', '\n']));
    match rest {
        Some(rest) => format!("{before}\ndefault = [{rest}").into_bytes().into(),
        None => manifest.into(),
    }
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::without_tls;

    #[test]
    fn tls_is_no_default_feature_of_what_is_compiled() {
        for (old, new) in [
            ("[features]\ndefault = [\"rustls\"]\n", "[features]\ndefault = []\n"),
            ("[features]\ndefault = [\"rustls\", \"pets\"]\n", "[features]\ndefault = [\"pets\"]\n"),
            ("[features]\ndefault = [\n    \"rustls\",\n    \"pets\",\n]\n", "[features]\ndefault = [\"pets\",\n]\n"),
            ("[features]\ndefault = [\"pets\"]\n", "[features]\ndefault = [\"pets\"]\n"),
        ] {
            assert_eq!(String::from_utf8_lossy(&without_tls(old.as_bytes())), new);
        }
    }
}
