//! `cargo xtask names`: the names of real documents, and nothing else of them: a matter of a minute.

use std::collections::BTreeMap;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{fs, thread};

use restwright::config::Config;
use restwright::sources::Sources;
use restwright::{Name, NameKind};
use serde::{Deserialize, Serialize};

use super::cache::Cache;
use super::catalogue::{self, Document};
use crate::Failure;

/// Which documents, and what to show.
#[derive(clap::Args)]
pub struct Options {
    /// Documents, or folders of them [default: the corpus]
    paths: Vec<PathBuf>,
    /// Only documents whose names contain this
    #[arg(long, value_name = "TEXT")]
    filter: Option<String>,
    /// List every name with a hash
    #[arg(long)]
    hashed: bool,
    /// List every name of a type that is longer than so many characters
    #[arg(long, value_name = "N")]
    longer: Option<usize>,
    /// List every name
    #[arg(long)]
    all: bool,
}

/// How many names there are, and how many of them have a hash; and how long the names of types are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tally {
    /// By kind: all, and those with a hash.
    pub kinds: BTreeMap<String, (usize, usize)>,
    /// How many names of types have so many characters.
    pub lengths: BTreeMap<usize, usize>,
    /// Those with a hash.
    pub hashed: Vec<Hashed>,
}

/// A name with a hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hashed {
    /// The identifier.
    pub ident: String,
    /// What it was made from.
    pub origin: String,
    /// Why nothing else was left.
    pub why: String,
}

/// Why a name has a hash: each kind has tried everything else before.
fn why(kind: NameKind) -> &'static str {
    match kind {
        NameKind::Type => "the path of another type is spelt alike, and so are the forms that say more",
        NameKind::Variant => "nothing that the document says of the alternatives or values tells them apart",
        NameKind::Field | NameKind::Method | NameKind::Argument => {
            "another one is spelt alike, signs in words included"
        }
    }
}

impl Tally {
    /// Of the names of an SDK.
    pub fn of(names: &[Name]) -> Self {
        let mut tally = Self::default();
        for name in names {
            let (all, hashed) = tally.kinds.entry(name.kind.plural().to_owned()).or_default();
            *all += 1;
            if name.is_hashed() {
                *hashed += 1;
                let (ident, origin) = (name.ident.clone(), one_line(&name.origin));
                tally.hashed.push(Hashed { ident, origin, why: why(name.kind).to_owned() });
            }
            if name.kind == NameKind::Type {
                *tally.lengths.entry(name.ident.chars().count()).or_default() += 1;
            }
        }
        tally
    }

    /// Adds another one.
    pub fn add(&mut self, other: &Self) {
        for (kind, (all, hashed)) in &other.kinds {
            let sum = self.kinds.entry(kind.clone()).or_default();
            *sum = (sum.0 + all, sum.1 + hashed);
        }
        for (length, count) in &other.lengths {
            *self.lengths.entry(*length).or_default() += count;
        }
    }

    /// What was counted, and how much there is of it.
    pub fn rows(&self) -> Vec<(&'static str, String)> {
        let (all, hashed) = self.kinds.values().fold((0, 0), |sum, kind| (sum.0 + kind.0, sum.1 + kind.1));
        if all == 0 {
            return Vec::new();
        }
        let by_kind: Vec<String> = self.kinds.iter().map(|(kind, (_, hashed))| format!("{hashed} {kind}")).collect();
        let length = |share| self.percentile(share).to_string();
        vec![
            ("names with a hash of all", format!("{hashed} of {all} ({})", by_kind.join(", "))),
            ("characters of a type's name: median", length(50.0)),
            ("99th percentile", length(99.0)),
            ("longest", length(100.0)),
        ]
    }

    /// The length that so many of a hundred names of types do not exceed.
    fn percentile(&self, share: f64) -> usize {
        let all: usize = self.lengths.values().sum();
        let wanted = all as f64 * share / 100.0;
        let mut seen = 0;
        let reaches = |(_, count): &(&usize, &usize)| {
            seen += **count;
            seen as f64 >= wanted
        };
        self.lengths.iter().find(reaches).map(|(length, _)| *length).unwrap_or_default()
    }
}

/// Names every document, and sums up.
pub fn run(options: &Options) -> Result<(), Failure> {
    let documents = documents(options)?;
    // A panic is for `corpus` to report.
    panic::set_hook(Box::new(|_| {}));
    let (next, total) = (AtomicUsize::new(0), Mutex::new((Tally::default(), 0)));
    let work = || {
        while let Some(document) = documents.get(next.fetch_add(1, Ordering::Relaxed)) {
            let names = panic::catch_unwind(AssertUnwindSafe(|| names(&document.path)));
            let Ok(Some(names)) = names else { continue };
            let shown = shown(options, &document.id, &names);
            let mut total = total.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            total.0.add(&Tally::of(&names));
            total.1 += 1;
            print!("{shown}");
        }
    };
    thread::scope(|scope| {
        let others = thread::available_parallelism().map_or(1, usize::from);
        (0..others).for_each(|_| drop(thread::Builder::new().stack_size(8 << 20).spawn_scoped(scope, work)));
    });
    let (tally, count) = total.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    println!("documents  {count} of {}", documents.len());
    tally.rows().iter().for_each(|(name, figure)| println!("{name}  {figure}"));
    Ok(())
}

fn documents(options: &Options) -> Result<Vec<Document>, Failure> {
    let mut documents = Vec::new();
    for path in &options.paths {
        if path.is_dir() {
            catalogue::list(path, &format!("{}/", path.display()), &mut documents)?;
        } else {
            documents.push(Document { id: path.display().to_string(), path: path.clone(), bytes: 0 });
        }
    }
    if options.paths.is_empty() {
        documents = Cache::open()?.documents()?;
    }
    documents.retain(|document| options.filter.as_ref().is_none_or(|text| document.id.contains(text.as_str())));
    // The largest first, so that none is left over at the end.
    documents.sort_by(|one, other| (other.bytes, &one.id).cmp(&(one.bytes, &other.id)));
    Ok(documents)
}

/// The names of a document; `None` of one that is refused.
fn names(path: &Path) -> Option<Vec<Name>> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let sources = Sources::from_bytes(name, fs::read(path).ok()?).ok()?;
    restwright::names(&sources, &Config::default()).ok()
}

fn shown(options: &Options, document: &str, names: &[Name]) -> String {
    let is_wanted = |name: &&Name| {
        let long = || options.longer.is_some_and(|longest| name.ident.chars().count() > longest);
        options.all || options.hashed && name.is_hashed() || name.kind == NameKind::Type && long()
    };
    let line =
        |name: &Name| format!("{document}\t{}\t{}\t{}\n", name.kind.plural(), name.ident, one_line(&name.origin));
    names.iter().filter(is_wanted).map(line).collect()
}

fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_ranked() {
        let name = |length: usize| Name { kind: NameKind::Type, ident: "a".repeat(length), origin: String::new() };
        let tally = Tally::of(&(1..=200).map(name).collect::<Vec<_>>());
        assert_eq!([50.0, 99.0, 100.0].map(|share| tally.percentile(share)), [100, 198, 200]);
    }
}
