//! Which operations of which documents are called, and the SDKs of these documents.

use std::fs;
use std::path::Path;

use restwright::config::Config;
use restwright::files::Hash;
use restwright::sources::Sources;
use restwright::tree;

use super::Options;
use crate::Failure;
use crate::corpus::batch::package;
use crate::corpus::catalogue::{self, Document};
use crate::corpus::{declared, worker};
use crate::wire::Subject;

/// A document of the sample.
pub struct Judged {
    /// What the corpus calls it.
    pub document: String,
    /// Its SDK, and the calls.
    pub subject: Subject,
}

/// A document that was read.
struct Candidate<'a> {
    document: &'a Document,
    sources: Sources,
    operations: usize,
}

/// Draws the sample, and writes the SDKs into a folder.
pub fn draw(options: &Options, mut all: Vec<Document>, folder: &Path) -> Result<Vec<Judged>, Failure> {
    if let Some(text) = &options.filter {
        all.retain(|document| document.id.contains(text.as_str()));
    }
    all.sort_by(|one, other| (one.bytes, &one.id).cmp(&(other.bytes, &other.id)));
    let classes = catalogue::classes(&all, options.documents, options.seed);
    let candidates: Vec<_> = classes.iter().filter_map(|class| class.iter().find_map(|it| candidate(it))).collect();
    if candidates.is_empty() {
        return Err(Failure::Usage("no document has such a name, or none can be judged".to_owned()));
    }
    let counts: Vec<_> = candidates.iter().map(|candidate| candidate.operations).collect();
    let quotas = quotas(&counts, options.operations);
    candidates.iter().zip(quotas).map(|(candidate, quota)| subject(candidate, quota, options.seed, folder)).collect()
}

/// A document that openapi-core can read, and that has operations.
fn candidate(document: &Document) -> Option<Candidate<'_>> {
    let name = document.path.file_name()?.to_string_lossy().into_owned();
    let sources = Sources::from_bytes(name, fs::read(&document.path).ok()?).ok()?;
    let tree = tree::parse(sources.text(sources.ids().next()?)).ok()?;
    let is_read = ["3.0", "3.1"].contains(&declared::dialect(&tree).as_str());
    // What the corpus says about documents that are refused is not repeated here.
    let is_generated = is_read && restwright::wire::sample(&sources, &Config::default(), |_| Vec::new()).is_ok();
    let operations = declared::operations(&tree);
    (is_generated && operations > 0).then_some(Candidate { document, sources, operations })
}

/// How many operations of each document: as many of each, as far as it has them.
fn quotas(counts: &[usize], wanted: usize) -> Vec<usize> {
    let mut quotas = vec![0; counts.len()];
    let mut left = wanted.min(counts.iter().sum());
    while left > 0 {
        for (quota, count) in quotas.iter_mut().zip(counts) {
            if *quota < *count && left > 0 {
                *quota += 1;
                left -= 1;
            }
        }
    }
    quotas
}

fn subject(candidate: &Candidate<'_>, quota: usize, seed: u64, folder: &Path) -> Result<Judged, Failure> {
    let Candidate { document, sources, .. } = candidate;
    let name = package(&document.id);
    let config = Config { package: Some(name.clone()), ..Config::default() };
    let rank = |operation: &str| Hash::of(format!("{seed} {} {operation}", document.id).as_bytes());
    let choose = |names: &[&str]| {
        let mut chosen: Vec<usize> = (0..names.len()).collect();
        chosen.sort_by_cached_key(|index| rank(names.get(*index).copied().unwrap_or_default()));
        chosen.truncate(quota);
        chosen.sort_unstable();
        chosen
    };
    let plan = restwright::wire::sample(sources, &config, choose).map_err(Failure::fault)?;
    let output = restwright::generate(sources, &config).map_err(Failure::fault)?;
    let folder = folder.join(&name);
    worker::write(&output.files, &folder)?;
    println!("{}: {quota} of {} operations", document.id, candidate.operations);
    let subject = Subject { name, document: document.path.clone(), plan };
    Ok(Judged { document: document.id.clone(), subject })
}

#[cfg(test)]
mod tests {
    use super::quotas;

    #[test]
    fn operations_are_spread_over_documents() {
        assert_eq!(quotas(&[1, 5, 9], 9), [1, 4, 4]);
        assert_eq!(quotas(&[1, 2], 9), [1, 2]);
        assert_eq!(quotas(&[3, 3, 3], 2), [1, 1, 0]);
        assert!(quotas(&[], 9).is_empty());
    }
}
