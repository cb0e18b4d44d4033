//! Operations without a tag: grouped by what their operationIds share, or their paths.

use super::Lowering;
use crate::config::Untagged;
use crate::document::At;
use crate::hash::IndexMap;
use crate::ir::{Operation, PathPart};

/// What stands between the parts of an operationId.
const SEPARATORS: [char; 4] = ['.', '/', ':', '#'];

/// So many groups are named in the warning.
const MAX_NAMED: usize = 5;

impl<'a> Lowering<'a, '_> {
    /// Gives each operation without a tag the group that stands for one, and says so. `untagged`: the operations
    /// without a tag, in the document.
    pub fn group(&mut self, untagged: &[At<'a>]) {
        let without: Vec<usize> =
            (0..self.operations.len()).filter(|index| self.operations[*index].tag.is_none()).collect();
        let Some(first) = untagged.first().filter(|_| !without.is_empty()) else { return };
        let operations: Vec<&Operation> = without.iter().map(|index| &self.operations[*index]).collect();
        let ids = || operations.iter().map(|operation| parts_of_id(&operation.id)).collect::<Vec<_>>();
        let paths = || operations.iter().map(|operation| parts_of_path(operation)).collect::<Vec<_>>();
        let (parts, by) = match self.config.untagged {
            None if ids().iter().all(|parts| !parts.is_empty()) => (ids(), "operationId"),
            None | Some(Untagged::Paths) => (paths(), "path"),
            Some(Untagged::OperationIds) => (ids(), "operationId"),
            Some(Untagged::Together) => return,
        };
        let shared = shared(&parts);
        let mut tags: IndexMap<String, String> = IndexMap::default();
        for tag in self.operations.iter().filter_map(|operation| operation.tag.as_ref()) {
            tags.entry(plain(tag)).or_insert_with(|| tag.clone());
        }
        let mut named: Vec<String> = Vec::new();
        for (index, parts) in without.into_iter().zip(&parts) {
            let Some(group) = parts.get(shared) else { continue };
            let tag = tags.entry(plain(group)).or_insert_with(|| group.clone()).clone();
            if !named.contains(&tag) {
                named.push(tag.clone());
            }
            self.operations[index].tag = Some(tag);
        }
        // What was asked for is no surprise.
        if self.config.untagged.is_none() {
            self.warn_of_groups(first, untagged.len(), by, &named);
        }
    }

    fn warn_of_groups(&self, first: &At<'a>, count: usize, by: &str, named: &[String]) {
        if named.is_empty() {
            return;
        }
        let what = match count {
            1 => format!("the operation has no tag: it is grouped by its {by}"),
            _ => format!("{count} operations have no tag: they are grouped by their {by}s"),
        };
        let mut groups: Vec<String> = named.iter().take(MAX_NAMED).map(|name| format!("`{name}`")).collect();
        if named.len() > MAX_NAMED {
            groups.push(format!("{} more", named.len() - MAX_NAMED));
        }
        self.document.warning(
            first,
            format!("{what}: {}", groups.join(", ")),
            "give each operation one of `tags`, or set `untagged` in the configuration",
        );
    }
}

/// The parts of an operationId such as `pets.list`, but for the last one: that is the method's.
fn parts_of_id(id: &str) -> Vec<String> {
    let mut parts: Vec<String> = id.split(SEPARATORS).filter(|part| is_name(part)).map(str::to_owned).collect();
    parts.pop();
    parts
}

/// The segments of a path that name something: no parameters, versions, or what all APIs begin with.
fn parts_of_path(operation: &Operation) -> Vec<String> {
    let texts = operation.path.iter().map(|part| match part {
        PathPart::Text(text) => text.as_str(),
        PathPart::Parameter(_) => "{}",
    });
    let path: String = texts.collect();
    // What stands beside a parameter is no name of its own.
    let segments = path.split('/').filter(|segment| is_name(segment) && !segment.contains("{}"));
    let says = |segment: &&str| !is_version(segment) && !matches!(*segment, "api" | "rest");
    let mut parts: Vec<String> = segments.filter(says).map(|segment| segment.trim_matches('.').to_owned()).collect();
    parts.iter_mut().for_each(|part| {
        // `/pets.json` and `/pets:search` are about pets.
        if let Some(end) = part.find(['.', ':']) {
            part.truncate(end);
        }
    });
    parts
}

/// How many parts at the beginning say nothing, because all begin with them and something follows.
fn shared(parts: &[Vec<String>]) -> usize {
    let Some(first) = parts.first().filter(|_| parts.len() > 1) else { return 0 };
    let is_shared =
        |index: &usize| parts.iter().all(|parts| parts.len() > index + 1 && parts.get(*index) == first.get(*index));
    (0..first.len()).take_while(is_shared).count()
}

fn is_name(part: &str) -> bool {
    part.contains(char::is_alphabetic)
}

/// `v1`, `v2beta`, `2024-01`
fn is_version(segment: &str) -> bool {
    segment.strip_prefix(['v', 'V']).unwrap_or(segment).starts_with(|c: char| c.is_ascii_digit())
}

/// What is left of a tag that Rust would not tell from another.
fn plain(tag: &str) -> String {
    tag.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::{is_version, parts_of_id, shared};

    #[test]
    fn what_all_share_is_no_group() {
        let parts = |texts: &[&str]| texts.iter().map(|text| parts_of_id(text)).collect::<Vec<_>>();
        assert_eq!(shared(&parts(&["my.pets.list", "my.vets.list"])), 1);
        assert_eq!(shared(&parts(&["my.pets.list", "my.pets.get"])), 1);
        assert_eq!(shared(&parts(&["pets.list", "pets.get"])), 0);
        assert_eq!(shared(&parts(&["pets.list", "vets.get"])), 0);
    }

    #[test]
    fn versions_are_no_names() {
        assert!(["v1", "V2beta", "2024-01", "v1.2"].into_iter().all(is_version));
        assert!(!["vets", "versions", "pets2"].into_iter().any(is_version));
    }
}
