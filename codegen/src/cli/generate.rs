//! `restwright generate`.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use restwright::coverage::Coverage;
use restwright::diagnostic::Diagnostics;
use restwright::files::Files;
use restwright::files::disk::{self, Difference, Kind, Scope, Stage};
use restwright::sources::Sources;
use restwright::{Output, Remarks};
use serde_json::{Value, json};

use super::args::{Format, Generate};
use super::console::Console;
use super::target::{self, Target};
use super::{Failure, findings, input, watch};

/// Generates, then writes, checks or lists: once, or whenever something changes.
pub fn run(args: &Generate, console: &Console) -> Result<(), Failure> {
    if args.watch { watch::run(args, console) } else { each(args, &target::all(args)?, console, &mut Vec::new()) }
}

/// Makes every crate, also where another fails; `read` gets the files that were read.
pub fn each(args: &Generate, targets: &[Target], console: &Console, read: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let mut faults = Vec::new();
    for target in targets {
        faults.extend(Run { args, target, console }.made(read).err());
    }
    if let [_] = targets {
        return faults.pop().map_or(Ok(()), Err);
    }
    for fault in &faults {
        super::report(fault, console);
    }
    match faults.len() {
        0 => Ok(()),
        failed => Err(Failure::Check(format!("{failed} of {} SDKs failed", targets.len()))),
    }
}

/// A crate on its way.
struct Run<'r> {
    args: &'r Generate,
    target: &'r Target,
    console: &'r Console,
}

impl Run<'_> {
    fn made(&self, read: &mut Vec<PathBuf>) -> Result<(), Failure> {
        let Target { spec, config, .. } = self.target;
        let started = Instant::now();
        self.console.progress(format_args!("reading {}", spec.display()));
        let result = input::document(spec, &config.overlays, &self.args.reach).and_then(|sources| {
            read.extend(sources.ids().map(|id| PathBuf::from(sources.name(id))));
            self.console.progress("generating");
            if self.args.check || self.args.dry_run { self.compared(&sources) } else { self.written(sources, started) }
        });
        match (&self.args.format, result) {
            // Who reads JSON finds the errors there; how many they are, and that nothing was written, is for people.
            (Format::Json, Err(Failure::Diagnostics(found))) => {
                self.answer(&found, json!({}))?;
                Err(Failure::Check(format!("{}: {}", spec.display(), super::console::count(&found))))
            }
            (_, result) => result,
        }
    }

    fn compared(&self, sources: &Sources) -> Result<(), Failure> {
        let Output { files, warnings, coverage } = restwright::generate(sources, &self.target.config)?;
        let warnings = self.remark(Remarks { warnings, coverage })?;
        if self.args.check { self.check(&files, &warnings) } else { self.preview(&files, &warnings) }
    }

    /// Says what there is to say; fails where that is too much.
    fn remark(&self, remarks: Remarks) -> Result<Diagnostics, Failure> {
        let Remarks { warnings, coverage } = remarks;
        if self.args.deny_warnings && !warnings.list.is_empty() {
            return Err(Failure::Diagnostics(warnings));
        }
        if self.args.format == Format::Text && !self.console.is_quiet() {
            self.console.diagnostics(&warnings);
        }
        self.args.report.as_deref().map_or(Ok(()), |file| report(file, &coverage))?;
        Ok(warnings)
    }

    /// Puts the files beside the folder as they are made, and moves them in when all is well.
    fn written(&self, sources: Sources, started: Instant) -> Result<(), Failure> {
        let Target { output, config, .. } = self.target;
        let stage = Stage::begin(output, self.scope())?;
        let remarks = restwright::generate_into(sources, config, &|path, text| stage.put(&path, text.as_bytes()))?;
        let warnings = self.remark(remarks)?;
        self.console.progress("writing");
        let written = stage.commit()?;
        if !written.edited.is_empty() {
            self.console.note(&format!("edits by hand were replaced in {}", written.edited.join(", ")));
        }
        if !written.adopted.is_empty() {
            self.console.note(&format!("what nobody knew was replaced in {}", written.adopted.join(", ")));
        }
        self.console.done();
        let disk::Written { files, lines, created, replaced, removed, .. } = written;
        match self.args.format {
            Format::Json => self.answer(
                &warnings,
                json!({"files": files, "lines": lines, "created": created, "replaced": replaced, "removed": removed}),
            ),
            Format::Text => {
                let seconds = started.elapsed().as_secs_f64();
                self.console.summary(&format!(
                    "{}: {files} files, {lines} lines in {seconds:.2} s ({created} created, {replaced} replaced, \
                     {removed} removed)\n",
                    output.display()
                ))
            }
        }
    }

    /// Which files of the folder are ours.
    fn scope(&self) -> Scope {
        if self.args.adopt { Scope::Adopted } else { Scope::Listed }
    }

    fn preview(&self, files: &Files, warnings: &Diagnostics) -> Result<(), Failure> {
        let output = &self.target.output;
        let differences = disk::preview(output, files, self.scope())?;
        self.console.done();
        if self.args.format == Format::Json {
            return self.answer(warnings, json!({ "differences": listed(&differences) }));
        }
        let mut list = String::new();
        for difference in &differences {
            list.push_str(&format!("{:7} {}\n", verb(difference), difference.path));
        }
        let unchanged = files.len() - differences.iter().filter(|d| files.get(&d.path).is_some()).count();
        list.push_str(&format!("{}: {unchanged} of {} files unchanged\n", output.display(), files.len()));
        self.console.result(&list)
    }

    fn check(&self, files: &Files, warnings: &Diagnostics) -> Result<(), Failure> {
        let differences = disk::compare(&self.target.output, files, Scope::Listed)?;
        self.console.done();
        let dir = self.target.output.display();
        match self.args.format {
            Format::Json => self.answer(warnings, json!({ "differences": listed(&differences) }))?,
            Format::Text if differences.is_empty() => {
                return self.console.summary(&format!("{dir}: {} files, up to date\n", files.len()));
            }
            Format::Text => {
                let list: String = differences.iter().map(ToString::to_string).collect();
                self.console.result(&list)?;
            }
        }
        if differences.is_empty() {
            return Ok(());
        }
        let fault = format!("{dir} is not up to date (files that differ: {})", differences.len());
        Err(Failure::Check(format!("{fault}\n  run: {}", self.target.command)))
    }

    /// One JSON object on standard output: what was found, and what was done.
    fn answer(&self, found: &Diagnostics, done: Value) -> Result<(), Failure> {
        let mut answer = findings::as_json(found);
        answer["document"] = self.target.spec.display().to_string().into();
        answer["output"] = self.target.output.display().to_string().into();
        if let (Some(answer), Value::Object(done)) = (answer.as_object_mut(), done) {
            answer.extend(done);
        }
        self.console.result(&format!("{answer:#}\n"))
    }
}

/// Writes what came through of the document.
fn report(file: &Path, coverage: &Coverage) -> Result<(), Failure> {
    let is_json = file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    let text = if is_json { format!("{:#}\n", coverage.to_json()) } else { format!("{coverage}\n") };
    fs::write(file, text).map_err(|error| Failure::Usage(format!("cannot write {}: {error}", file.display())))
}

fn listed(differences: &[Difference]) -> Vec<Value> {
    differences.iter().map(|difference| json!({"path": difference.path, "change": verb(difference)})).collect()
}

/// What would be done about a difference.
fn verb(difference: &Difference) -> &'static str {
    match difference.kind {
        Kind::Missing => "create",
        Kind::Changed => "replace",
        Kind::Orphan => "remove",
    }
}
