//! Says why a path selects nothing.

use jsonpath_rust::parser::model::{Segment, Selector};

use super::change::pointer;
use super::select::{Found, Query};
use crate::document::nearest;
use crate::tree::{Node, Object};

/// What is wrong with a path that selects nothing, and what to do.
pub fn explain<'t>(query: &mut Query<'t, '_>, segments: &[Segment], path: &str) -> (String, String) {
    let shown: String = path.chars().take(200).collect();
    let general = || {
        (
            format!("`{shown}` selects nothing"),
            "correct the path, or remove the action if it is needed no more".to_owned(),
        )
    };
    let Some((segment, before)) = last_found(query, segments) else { return general() };
    let place = match before.ways().as_slice() {
        [way] => format!("`#{}`", pointer(query.root, way)),
        [way, ..] => format!("`#{}` and {} like it", pointer(query.root, way), before.ways().len() - 1),
        [] => return general(),
    };
    let objects = || before.nodes().filter_map(Node::as_object);
    let (fault, near) = match segment {
        Segment::Selector(Selector::Name(name)) => {
            // Of numbers, such as statuses, none is like another.
            let is_word = name.contains(|c: char| !c.is_ascii_digit());
            let near = objects().take(if is_word { 1_000 } else { 0 }).flat_map(Object::keys);
            let near = nearest(name, near);
            (format!("there is no member `{name}` in {place}"), near)
        }
        Segment::Selector(Selector::Index(index)) => (format!("there is no element {index} in {place}"), None),
        Segment::Selector(Selector::Filter(_)) => (format!("nothing fits the filter in {place}"), None),
        _ => (format!("nothing fits in {place}"), None),
    };
    let remedy = near.map_or_else(|| general().1, |near| format!("did you mean `{near}`?"));
    (format!("`{shown}` selects nothing: {fault}"), remedy)
}

/// The first segment that finds nothing, and what those before it have found.
fn last_found<'t, 's>(query: &mut Query<'t, '_>, segments: &'s [Segment]) -> Option<(&'s Segment, Found<'t>)> {
    let root = query.root;
    let mut before = query.select(root, &[]).ok()?;
    for (index, segment) in segments.iter().enumerate() {
        let found = query.select(root, segments.get(..=index)?).ok()?;
        if found.nodes().next().is_none() {
            return Some((segment, before));
        }
        before = found;
    }
    None
}
