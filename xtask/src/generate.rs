//! `cargo xtask generate`.

use std::fs;
use std::path::Path;
use std::time::Instant;

use restwright::files::Files;
use restwright::files::disk::{self, Scope, Written};

use crate::Failure;
use crate::generated;
use crate::project::{GENERATED, Project, Sdk, cannot};

/// Generates everything first and writes afterwards: a fault in one document leaves all SDKs as they are.
pub fn run(names: &[String]) -> Result<(), Failure> {
    let started = Instant::now();
    let project = Project::open()?;
    let sdks = project.generate(names)?;
    let generated = Path::new(GENERATED);
    fs::create_dir_all(generated).map_err(|error| cannot("make", generated, &error))?;

    let width = sdks.iter().map(|sdk| sdk.name.len()).max().unwrap_or_default();
    let (mut files, mut lines) = (0, 0);
    for sdk in &sdks {
        let written = disk::write(&generated.join(&sdk.name), &sdk.files, Scope::Whole);
        let written = written.map_err(Failure::fault)?;
        files += sdk.files.len();
        lines += sdk.files.lines();
        println!("{}", summary(sdk, &written, width));
    }
    if names.is_empty() {
        remove_orphans(&project)?;
    }
    let took = started.elapsed().as_millis();
    println!("{:width$}  {files:>5} files  {lines:>7} lines  {took:>5} ms", "total");
    Ok(())
}

fn summary(sdk: &Sdk, written: &Written, width: usize) -> String {
    let (files, lines, took) = (sdk.files.len(), sdk.files.lines(), sdk.took.as_millis());
    let changes: Vec<_> = [
        (written.created, "created"),
        (written.replaced, "replaced"),
        (written.removed, "removed"),
        (written.edited.len(), "edited by hand"),
    ]
    .into_iter()
    .filter(|(number, _)| *number > 0)
    .map(|(number, what)| format!("{number} {what}"))
    .collect();
    let changes = if changes.is_empty() { "unchanged".to_owned() } else { changes.join(", ") };
    format!("{:width$}  {files:>5} files  {lines:>7} lines  {took:>5} ms  {changes}", sdk.name)
}

fn remove_orphans(project: &Project) -> Result<(), Failure> {
    for name in generated::orphans(project)? {
        let folder = Path::new(GENERATED).join(&name);
        // Its own `target/` and lock file stay out of Restwright's way everywhere else; here the whole folder goes.
        disk::write(&folder, &Files::new(), Scope::Whole).map_err(Failure::fault)?;
        fs::remove_dir_all(&folder).map_err(|error| cannot("remove", &folder, &error))?;
        println!("{name}: removed, as specs/restwright.toml no longer has it");
    }
    Ok(())
}
