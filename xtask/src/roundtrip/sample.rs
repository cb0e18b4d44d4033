//! Which schemas: those of real documents, and those of the JSON Schema Test Suite; and what makes their instances.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Instance, Options};
use crate::Failure;
use crate::corpus::cache::Cache;
use crate::corpus::catalogue;
use crate::project::cannot;
use crate::wire::tools;

/// The faker in the version that is pinned, and the script that calls it.
const NPM: [(&str, &str); 3] = [
    ("package.json", include_str!("../../roundtrip/package.json")),
    ("package-lock.json", include_str!("../../roundtrip/package-lock.json")),
    ("instances.mjs", include_str!("../../roundtrip/instances.mjs")),
];

/// What the suite is a part of.
const PIP: [(&str, &str); 1] = [("suite.txt", include_str!("../../roundtrip/suite.txt"))];

/// Where the suite is in its archive.
const SUITE: &str = "jsonschema-4.23.0/json/tests/draft2020-12";

/// The keywords of the suite's required part that shape types.
const KEYWORDS: [&str; 24] = [
    "additionalProperties",
    "allOf",
    "anyOf",
    "boolean_schema",
    "const",
    "default",
    "defs",
    "dependentRequired",
    "dependentSchemas",
    "enum",
    "if-then-else",
    "infinite-loop-detection",
    "items",
    "maxItems",
    "minItems",
    "oneOf",
    "patternProperties",
    "prefixItems",
    "properties",
    "propertyNames",
    "ref",
    "required",
    "type",
    "unevaluatedProperties",
];

/// What makes documents and instances.
pub struct Tools {
    script: PathBuf,
    suite: PathBuf,
}

impl Tools {
    /// Installs what is not installed yet.
    pub fn install(folder: &Path) -> Result<Self, Failure> {
        let node = folder.join("node");
        tools::install(&node, &NPM, |folder| {
            let install = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
            tools::command(Command::new(tools::npm()).args(install).current_dir(folder))
        })?;
        let suite = folder.join("archive");
        tools::install(&suite, &PIP, |folder| {
            // The source, which has the suite, is only unpacked.
            let download = ["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"];
            let mut pip = Command::new(tools::PYTHON.0);
            pip.args(download).args(["--no-binary", ":all:", "--require-hashes", "-r", "suite.txt"]);
            tools::command(pip.current_dir(folder))?;
            let unpack = ["--extract", "--gzip", "--file", "jsonschema-4.23.0.tar.gz", SUITE];
            tools::command(Command::new("tar").args(unpack).current_dir(folder))
        })?;
        Ok(Self { script: node.join("instances.mjs"), suite: suite.join(SUITE) })
    }

    /// Writes the suite into a folder.
    pub fn suite(&self, folder: &Path) -> Result<(), Failure> {
        self.node("suite", folder, |node| node.arg(&self.suite).args(KEYWORDS))
    }

    /// Writes schemas of documents of all sizes into a folder.
    pub fn corpus(&self, options: &Options, folder: &Path) -> Result<(), Failure> {
        let mut all = Cache::open()?.documents()?;
        all.sort_by(|one, other| (one.bytes, &one.id).cmp(&(other.bytes, &other.id)));
        let classes = catalogue::classes(&all, options.documents, options.seed);
        let drawn: Vec<_> = classes.iter().filter_map(|class| class.first()).collect();
        let ids = drawn.iter().map(|document| format!("{}\n", document.id)).collect::<String>();
        fs::create_dir_all(folder).map_err(|error| cannot("make", folder, &error))?;
        fs::write(folder.join("documents"), ids).map_err(Failure::fault)?;
        self.node("corpus", folder, |node| {
            node.args([options.seed.to_string(), options.schemas.to_string()]);
            node.args(drawn.iter().map(|document| &document.path))
        })
    }

    fn node(&self, mode: &str, folder: &Path, more: impl FnOnce(&mut Command) -> &mut Command) -> Result<(), Failure> {
        let mut node = Command::new("node");
        node.arg(&self.script).arg(mode).arg(folder);
        match more(&mut node).status() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(Failure::Fault(format!("{} failed: {status}", self.script.display()))),
            Err(error) => Err(Failure::Fault(format!("`node` cannot be run: {error}"))),
        }
    }
}

/// A document, and the instances of its schemas.
pub struct Batch {
    /// What its SDK is called.
    pub name: String,
    /// The document.
    pub document: PathBuf,
    /// The instances.
    pub instances: Vec<Instance>,
}

/// What was written into a folder.
pub fn batches(folder: &Path) -> Result<Vec<Batch>, Failure> {
    let read = |path: &Path| fs::read_to_string(path).map_err(|error| cannot("read", path, &error));
    let mut batches = Vec::new();
    for number in 0.. {
        let document = folder.join(format!("{number}.json"));
        if !document.exists() {
            break;
        }
        let lines = read(&document.with_extension("instances"))?;
        let instance = |line: &str| {
            let [component, source, schema, label, text]: [String; 5] =
                serde_json::from_str(line).map_err(Failure::fault)?;
            let source = source.split_once("/package/").map_or(source.as_str(), |(_, inner)| inner).to_owned();
            Ok(Instance { component, source, schema, label, text })
        };
        let instances = lines.lines().map(instance).collect::<Result<_, Failure>>()?;
        batches.push(Batch { name: format!("sample-{number}"), document, instances });
    }
    Ok(batches)
}
