//! `restwright lint`.

use std::path::Path;

use restwright::diagnostic::Diagnostics;
use restwright::{Examination, Proposal};
use serde_json::{Value, json};

use super::args::{Format, Lint};
use super::console::{self, Console};
use super::{Failure, findings, input};

/// Shows what is found in each document; fails if one has an error.
pub fn run(args: &Lint, console: &Console) -> Result<(), Failure> {
    let mut failure = None;
    for spec in &args.spec {
        if let Err(fault) = one(args, spec, console) {
            failure.replace(fault).iter().for_each(|earlier| {
                super::report(earlier, console);
            });
        }
    }
    failure.map_or(Ok(()), Err)
}

fn one(args: &Lint, spec: &Path, console: &Console) -> Result<(), Failure> {
    console.progress(format_args!("reading {}", spec.display()));
    let mut config = input::config(args.config.as_deref(), spec)?;
    config.overlays.extend(args.overlay.iter().cloned());
    let Examination { findings: found, proposals } = match input::document(spec, &config.overlays, &args.reach) {
        Ok(sources) => restwright::examine(&sources, &config),
        // Bytes that are no text are a finding too, and JSON readers want to see it.
        Err(Failure::Diagnostics(findings)) => Examination { findings, ..Examination::default() },
        Err(failure) => return Err(failure),
    };
    console.done();
    match args.format {
        Format::Text => console.diagnostics(&found),
        Format::Json => console.result(&format!("{:#}\n", as_json(spec, &found, &proposals)))?,
    }
    let summary = format!("{}: {}", spec.display(), console::count(&found));
    if console::has_errors(&found) || args.deny_warnings && !found.list.is_empty() {
        return Err(Failure::Check(summary));
    }
    match args.format {
        Format::Text => console.summary(&format!("{summary}\n{}", proposed(&proposals))),
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

fn as_json(spec: &Path, found: &Diagnostics, proposals: &[Proposal]) -> Value {
    let proposed =
        proposals.iter().map(|proposal| json!({ "operation": proposal.operation, "toml": proposal.to_toml() }));
    let mut answer = findings::as_json(found);
    answer["document"] = spec.display().to_string().into();
    answer["pagination"] = proposed.collect();
    answer
}
