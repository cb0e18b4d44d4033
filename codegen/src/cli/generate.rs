//! `restwright generate`.

use std::fs;
use std::path::Path;
use std::time::Instant;

use restwright::config::Config;
use restwright::coverage::Coverage;
use restwright::files::Files;
use restwright::files::disk::{self, Kind, Scope, Stage};
use restwright::sources::Sources;
use restwright::{Output, Remarks};

use super::Failure;
use super::args::Generate;
use super::console::Console;
use super::input;

/// Generates, then writes, checks or lists.
pub fn run(args: &Generate, console: &Console) -> Result<(), Failure> {
    let started = Instant::now();
    console.progress(format_args!("reading {}", args.spec.display()));
    let mut config = input::config(args.config.as_deref(), &args.spec)?;
    config.overlays.extend(args.overlay.iter().cloned());
    let sources = input::document(&args.spec, &config.overlays, &args.reach)?;
    if args.name.is_some() {
        config.package.clone_from(&args.name);
    }
    console.progress("generating");
    if args.check || args.dry_run {
        let Output { files, warnings, coverage } = restwright::generate(&sources, &config)?;
        remark(args, Remarks { warnings, coverage }, console)?;
        if args.check { check(args, &files, console) } else { preview(args, &files, console) }
    } else {
        write(args, sources, &config, started, console)
    }
}

/// Says what there is to say; fails where that is too much.
fn remark(args: &Generate, remarks: Remarks, console: &Console) -> Result<(), Failure> {
    let Remarks { warnings, coverage } = remarks;
    if args.deny_warnings && !warnings.list.is_empty() {
        return Err(Failure::Diagnostics(warnings));
    }
    console.diagnostics(&warnings);
    args.report.as_deref().map_or(Ok(()), |file| report(file, &coverage))
}

/// Writes what came through of the document.
fn report(file: &Path, coverage: &Coverage) -> Result<(), Failure> {
    let is_json = file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    let text = if is_json { format!("{:#}\n", coverage.to_json()) } else { format!("{coverage}\n") };
    fs::write(file, text).map_err(|error| Failure::Usage(format!("cannot write {}: {error}", file.display())))
}

/// Puts the files beside the folder as they are made, and moves them in when all is well.
fn write(
    args: &Generate,
    sources: Sources,
    config: &Config,
    started: Instant,
    console: &Console,
) -> Result<(), Failure> {
    let stage = Stage::begin(&args.output, Scope::Listed)?;
    let remarks = restwright::generate_into(sources, config, &|path, text| stage.put(&path, text.as_bytes()))?;
    remark(args, remarks, console)?;
    console.progress("writing");
    let written = stage.commit()?;
    if !written.edited.is_empty() {
        console.note(&format!("edits by hand were replaced in {}", written.edited.join(", ")));
    }
    console.done();
    let changes = format!("{} created, {} replaced, {} removed", written.created, written.replaced, written.removed);
    let (dir, seconds) = (args.output.display(), started.elapsed().as_secs_f64());
    let (files, lines) = (written.files, written.lines);
    console.result(&format!("{dir}: {files} files, {lines} lines in {seconds:.2} s ({changes})\n"))
}

fn preview(args: &Generate, files: &Files, console: &Console) -> Result<(), Failure> {
    let differences = disk::preview(&args.output, files, Scope::Listed)?;
    console.done();
    let mut list = String::new();
    for difference in &differences {
        let verb = match difference.kind {
            Kind::Missing => "create ",
            Kind::Changed => "replace",
            Kind::Orphan => "remove ",
        };
        list.push_str(&format!("{verb} {}\n", difference.path));
    }
    let unchanged = files.len() - differences.iter().filter(|d| files.get(&d.path).is_some()).count();
    list.push_str(&format!("{}: {unchanged} of {} files unchanged\n", args.output.display(), files.len()));
    console.result(&list)
}

fn check(args: &Generate, files: &Files, console: &Console) -> Result<(), Failure> {
    let differences = disk::compare(&args.output, files, Scope::Listed)?;
    console.done();
    let dir = args.output.display();
    if differences.is_empty() {
        return console.result(&format!("{dir}: {} files, up to date\n", files.len()));
    }
    let list: String = differences.iter().map(ToString::to_string).collect();
    console.result(&list)?;
    let fault = format!("{dir} is not up to date (files that differ: {})", differences.len());
    Err(Failure::Check(format!("{fault}\n  run: {}", fixing_command(args))))
}

/// The command line that was given, without `--check`.
fn fixing_command(args: &Generate) -> String {
    let (spec, output) = (args.spec.to_string_lossy(), args.output.to_string_lossy());
    let mut command = format!("restwright generate {} --output {}", quoted(&spec), quoted(&output));
    let config = args.config.as_ref().map(|file| file.to_string_lossy());
    for (option, value) in [("--name", args.name.as_deref()), ("--config", config.as_deref())] {
        if let Some(value) = value {
            command.push_str(&format!(" {option} {}", quoted(value)));
        }
    }
    for overlay in &args.overlay {
        command.push_str(&format!(" --overlay {}", quoted(&overlay.to_string_lossy())));
    }
    if args.deny_warnings {
        command.push_str(" --deny-warnings");
    }
    for option in args.reach.options() {
        command.push_str(&format!(" {}", quoted(&option)));
    }
    command
}

/// A word as a POSIX shell reads it back.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+=@:".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}
