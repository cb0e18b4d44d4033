//! `restwright lint`.

use restwright::diagnostic::{Diagnostic, Diagnostics, Severity};
use restwright::{Examination, Proposal};
use serde_json::{Value, json};

use super::Failure;
use super::args::{Format, Lint};
use super::console::{self, Console};
use super::input;

/// Shows what is found; fails if that is an error.
pub fn run(args: &Lint, console: &Console) -> Result<(), Failure> {
    console.progress(format_args!("reading {}", args.spec.display()));
    let mut config = input::config(args.config.as_deref(), &args.spec)?;
    config.overlays.extend(args.overlay.iter().cloned());
    let Examination { findings: found, proposals } = match input::document(&args.spec, &config.overlays, &args.reach) {
        Ok(sources) => restwright::examine(&sources, &config),
        // Bytes that are no text are a finding too, and JSON readers want to see it.
        Err(Failure::Diagnostics(findings)) => Examination { findings, ..Examination::default() },
        Err(failure) => return Err(failure),
    };
    console.done();
    match args.format {
        Format::Text => console.diagnostics(&found),
        Format::Json => console.result(&format!("{:#}\n", as_json(&found, &proposals)))?,
    }
    let summary = format!("{}: {}", args.spec.display(), console::count(&found));
    if console::has_errors(&found) || args.deny_warnings && !found.list.is_empty() {
        return Err(Failure::Check(summary));
    }
    match args.format {
        Format::Text => console.result(&format!("{summary}\n{}", proposed(&proposals))),
        Format::Json => Ok(()),
    }
}

/// A table of TOML for the configuration, to be looked through; nothing where there is nothing to propose.
fn proposed(proposals: &[Proposal]) -> String {
    let what = match proposals {
        [] => return String::new(),
        [_] => "1 operation looks like a list of several pages. If it is".to_owned(),
        several => format!("{} operations look like lists of several pages. If they are", several.len()),
    };
    let lines: String = proposals.iter().map(|proposal| format!("{}\n", proposal.to_toml())).collect();
    format!(
        "\n{what}, add this to the configuration; with style = \"none\", an operation is not proposed again.\n\n\
         [sdk.NAME.pagination]\n{lines}"
    )
}

fn as_json(found: &Diagnostics, proposals: &[Proposal]) -> Value {
    let diagnostics: Vec<_> = found.list.iter().map(finding).collect();
    let pagination: Vec<_> = proposals
        .iter()
        .map(|proposal| json!({ "operation": proposal.operation, "toml": proposal.to_toml() }))
        .collect();
    json!({ "diagnostics": diagnostics, "omitted": found.omitted, "pagination": pagination })
}

fn finding(diagnostic: &Diagnostic) -> Value {
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    json!({
        "severity": severity,
        "file": diagnostic.file,
        "line": diagnostic.position.map(|position| position.line),
        "column": diagnostic.position.map(|position| position.column),
        "pointer": diagnostic.pointer,
        "fault": diagnostic.fault,
        "remedy": diagnostic.remedy,
    })
}
