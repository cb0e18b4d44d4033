//! Finds what a tree refers to.

use super::location::base;
use crate::hash::IndexSet;
use crate::tree::Node;

/// The other files that a tree refers to: each reference up to its `#`, in the order of the text.
///
/// Two members can name a file: `$ref`, and the values of a `mapping`, which may also be mere names. A reference that
/// stands where nobody will follow it, in an example say, is found as well.
pub(super) fn references(tree: &Node) -> IndexSet<&str> {
    let mut found = IndexSet::default();
    let mut open = vec![tree];
    while let Some(node) = open.pop() {
        match node {
            Node::Array(elements) => open.extend(elements.iter().rev()),
            Node::Object(members) => {
                open.extend(members.values().rev());
                found.extend(members.get("$ref").and_then(Node::as_str));
                let mapping = members.get("mapping").and_then(Node::as_object);
                let mapped = mapping.into_iter().flat_map(|mapping| mapping.values()).filter_map(Node::as_str);
                found.extend(mapped.filter(|text| names_file(text)));
            }
            _ => {}
        }
    }
    found.into_iter().map(base).filter(|base| !base.is_empty()).collect()
}

/// Whether a value of a `mapping` is more than the name of a schema.
fn names_file(text: &str) -> bool {
    let base = base(text).to_ascii_lowercase();
    base.contains('/') || [".json", ".yaml", ".yml"].iter().any(|ending| base.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::references;
    use crate::tree::parse;

    #[test]
    fn finds_every_file_once() {
        let text = "a: {$ref: 'x.yaml#/A'}\nb: [{$ref: '#/c'}, {$ref: x.yaml}]\n\
                    d: {mapping: {one: One, two: y.json, three: 'z/t#/T'}, $ref: {$ref: w.yml}}";
        let tree = parse(text).unwrap();
        assert_eq!(references(&tree).into_iter().collect::<Vec<_>>(), ["x.yaml", "y.json", "z/t", "w.yml"]);
    }
}
