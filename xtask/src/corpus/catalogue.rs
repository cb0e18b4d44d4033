//! The documents, and which of them a run takes.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use restwright::files::Hash;

use super::Options;
use crate::Failure;
use crate::project::cannot;

/// The documents that CI takes, one name a line.
const SAMPLE: &str = "xtask/corpus/sample.txt";

/// A document of the corpus.
#[derive(Debug, Clone)]
pub struct Document {
    /// What reports call it: its path in its package.
    pub id: String,
    /// Where it is.
    pub path: PathBuf,
    /// Its length.
    pub bytes: u64,
}

/// The documents of a run, the smallest first, so that most faults show early.
pub struct Selection {
    /// The documents.
    pub documents: Vec<Document>,
    /// The names of those that are transcribed as well.
    pub transcribed: BTreeSet<String>,
    /// The names of those that rustdoc sees as well.
    pub documented: BTreeSet<String>,
}

impl Selection {
    /// What the options ask for.
    pub fn of(options: &Options, all: &[Document]) -> Result<Self, Failure> {
        let mut documents = if options.ci { listed(all)? } else { all.to_vec() };
        if let Some(text) = &options.filter {
            documents.retain(|document| document.id.contains(text.as_str()));
        }
        documents.sort_by(|one, other| (one.bytes, &one.id).cmp(&(other.bytes, &other.id)));
        if let Some(count) = options.sample {
            documents = stratified(&documents, count, options.seed);
        }
        if documents.is_empty() {
            return Err(Failure::Usage("no document has such a name".to_owned()));
        }
        let some =
            |count| stratified(&documents, count, options.seed).into_iter().map(|document| document.id).collect();
        let (transcribed, documented) = (some(options.transcribe), some(options.rustdoc));
        Ok(Self { documents, transcribed, documented })
    }
}

/// So many documents, one of each of as many classes of size; which one, the seed decides, and nothing else: another
/// version of the corpus changes few of them.
fn stratified(sorted: &[Document], count: usize, seed: u64) -> Vec<Document> {
    classes(sorted, count, seed).into_iter().filter_map(|class| class.first().copied().cloned()).collect()
}

/// As many classes of size, each in the order in which a seed chooses from it.
pub fn classes(sorted: &[Document], count: usize, seed: u64) -> Vec<Vec<&Document>> {
    let count = count.min(sorted.len());
    let class = |index: usize| {
        let mut class: Vec<_> =
            sorted[sorted.len() * index / count..sorted.len() * (index + 1) / count].iter().collect();
        class.sort_by_cached_key(|document| Hash::of(format!("{seed} {}", document.id).as_bytes()));
        class
    };
    (0..count).map(class).collect()
}

/// The documents that CI takes.
fn listed(all: &[Document]) -> Result<Vec<Document>, Failure> {
    let path = Path::new(SAMPLE);
    let text = fs::read_to_string(path).map_err(|error| cannot("read", path, &error))?;
    let names = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let find = |name: &str| {
        let found = all.binary_search_by(|document| document.id.as_str().cmp(name));
        found.map(|index| all[index].clone()).map_err(|_| Failure::Fault(format!("{SAMPLE}: there is no {name}")))
    };
    names.map(find).collect()
}

/// Adds every document below a folder.
pub fn list(folder: &Path, prefix: &str, documents: &mut Vec<Document>) -> Result<(), Failure> {
    for entry in fs::read_dir(folder).map_err(|error| cannot("list", folder, &error))? {
        let path = entry.map_err(|error| cannot("list", folder, &error))?.path();
        let id = format!("{prefix}{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            list(&path, &format!("{id}/"), documents)?;
        } else if is_document(&path)? {
            let bytes = fs::metadata(&path).map_err(|error| cannot("read", &path, &error))?.len();
            documents.push(Document { id, path, bytes });
        }
    }
    Ok(())
}

/// Whether this is an OpenAPI document rather than a list of them or a part of one: it says so somewhere.
fn is_document(path: &Path) -> Result<bool, Failure> {
    if !path.extension().is_some_and(|extension| extension == "json" || extension == "yaml") {
        return Ok(false);
    }
    let text = fs::read(path).map_err(|error| cannot("read", path, &error))?;
    let has = |word: &[u8]| text.windows(word.len()).any(|window| window == word);
    let is_yaml = path.extension().is_some_and(|extension| extension == "yaml");
    Ok(if is_yaml { has(b"openapi:") || has(b"swagger:") } else { has(b"\"openapi\"") || has(b"\"swagger\"") })
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{Document, stratified};

    #[test]
    fn a_sample_has_one_document_of_each_class_of_size() {
        let document = |bytes| Document { id: format!("d{bytes}"), path: PathBuf::new(), bytes };
        let all: Vec<_> = (0..100).map(document).collect();
        let sizes = |seed| stratified(&all, 10, seed).iter().map(|document| document.bytes).collect::<Vec<_>>();
        assert!(sizes(1).iter().enumerate().all(|(class, size)| size / 10 == class as u64), "{:?}", sizes(1));
        assert_eq!(sizes(1), sizes(1));
        assert_ne!(sizes(1), sizes(2));
        assert_eq!(stratified(&all, 1000, 1).len(), 100);
        assert!(stratified(&[], 3, 1).is_empty());
    }
}
