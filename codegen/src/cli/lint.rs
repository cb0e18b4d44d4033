//! `restwright lint`.

use restwright::diagnostic::{Diagnostic, Diagnostics, Severity};
use serde_json::{Value, json};

use super::Failure;
use super::args::{Format, Lint};
use super::console::{self, Console};
use super::input;

/// Shows what is found; fails if that is an error.
pub fn run(args: &Lint, console: &Console) -> Result<(), Failure> {
    console.progress(format_args!("reading {}", args.spec.display()));
    let config = input::config(args.config.as_deref(), &args.spec)?;
    let found = match input::document(&args.spec, &args.reach) {
        Ok(sources) => restwright::lint(&sources, &config),
        // Bytes that are no text are a finding too, and JSON readers want to see it.
        Err(Failure::Diagnostics(diagnostics)) => diagnostics,
        Err(failure) => return Err(failure),
    };
    console.done();
    match args.format {
        Format::Text => console.diagnostics(&found),
        Format::Json => console.result(&format!("{:#}\n", as_json(&found)))?,
    }
    let summary = format!("{}: {}", args.spec.display(), console::count(&found));
    if console::has_errors(&found) || args.deny_warnings && !found.list.is_empty() {
        return Err(Failure::Check(summary));
    }
    match args.format {
        Format::Text => console.result(&format!("{summary}\n")),
        Format::Json => Ok(()),
    }
}

fn as_json(found: &Diagnostics) -> Value {
    let diagnostics: Vec<_> = found.list.iter().map(finding).collect();
    json!({ "diagnostics": diagnostics, "omitted": found.omitted })
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
