//! One action after the other.

use jsonpath_rust::parser::model::Segment;

use super::Fault;
use super::change::{self, Obstacle, Room, Spot};
use super::file::{Action, Change, Overlay, Version};
use super::select::{Found, Fuel, Query, Spent, Way};
use super::trace::Trace;
use super::{nothing, target};
use crate::diagnostic::Place;
use crate::tree::{MAX_DEPTH, Node};

/// How many values all actions may add, or move up in lists: as many as a document of a hundred megabytes has.
const MAX_ADDED: usize = if cfg!(test) { 1 << 12 } else { 1 << 20 };

/// How many values all actions may look at: those of the largest documents a hundred times.
const MAX_VISITED: usize = 400_000_000;

/// A document, and what has become of it so far.
pub struct Amended {
    tree: Node,
    trace: Trace,
    room: Room,
    fuel: Fuel,
}

impl Amended {
    /// A document as it was written.
    pub fn new(tree: Node) -> Self {
        Self { tree, trace: Trace::default(), room: Room(MAX_ADDED), fuel: Fuel(MAX_VISITED) }
    }

    /// What it is now, and where that was written.
    pub fn into_parts(self) -> (Node, Trace) {
        (self.tree, self.trace)
    }

    /// Does what an action says.
    pub fn apply(&mut self, overlay: &Overlay<'_>, action: &Action<'_>) -> Result<(), Fault> {
        let place = |member: &str| Place { file: overlay.file, pointer: format!("/actions/{}/{member}", action.index) };
        let target = place("target");
        let segments = parsed(action.target, &target)?;
        let query = &mut Query::new(&self.tree, &mut self.fuel);
        let root = query.root;
        let found = query.select(root, &segments).map_err(|spent| costly(&spent, &target))?;
        if found.nodes().next().is_none() {
            let (fault, remedy) = nothing::explain(query, &segments, action.target);
            return Err(Fault::new(target, fault, remedy));
        }
        match action.change {
            Change::Remove => self.remove(found.ways(), &target),
            Change::Update(value) => {
                let update = place("update");
                suits(&found, value, overlay.version, &target, &update)?;
                let from = Trace::at(update);
                let ways = found.ways();
                self.update(ways, value, &from, &target)
            }
            Change::Copy(path) => {
                let copy = place("copy");
                let segments = parsed(path, &copy)?;
                let source = query.select(root, &segments).map_err(|spent| costly(&spent, &copy))?;
                let way = only(query, &source, &segments, path, &copy)?;
                let (value, from) = self.copied(&way, &copy)?;
                suits(&found, &value, overlay.version, &target, &copy)?;
                let ways = found.ways();
                self.update(ways, &value, &from, &target)
            }
        }
    }

    fn remove(&mut self, ways: Vec<Way>, target: &Place) -> Result<(), Fault> {
        if ways.iter().any(Vec::is_empty) {
            let remedy = "select what is to be removed, such as `$.paths['/pets']`";
            return Err(Fault::new(
                target.clone(),
                "the target is the document itself, which cannot be removed",
                remedy,
            ));
        }
        let removed = change::remove(&mut self.tree, &mut self.trace, ways, &mut self.room);
        removed.map_err(|obstacle| told(obstacle, target))
    }

    fn update(&mut self, ways: Vec<Way>, value: &Node, from: &Trace, target: &Place) -> Result<(), Fault> {
        // Members and elements are only added at the end, so that the ways stay as they are.
        for way in ways {
            let root = Spot { node: &mut self.tree, trace: &mut self.trace, depth: 0 };
            if let Some(spot) = root.follow(&way) {
                spot.update(value, from, &mut self.room).map_err(|obstacle| told(obstacle, target))?;
            }
        }
        Ok(())
    }

    /// The value to be copied, and where it was written.
    fn copied(&self, way: &Way, place: &Place) -> Result<(Node, Trace), Fault> {
        let found = way.iter().try_fold(&self.tree, |node, key| match node {
            Node::Object(members) => members.values().nth(*key),
            node => node.as_array()?.get(*key),
        });
        let gone = || Fault::new(place.clone(), "there is nothing to copy", "correct the path");
        let value = found.ok_or_else(gone)?.clone();
        Ok((value, self.trace.of(&change::pointer(&self.tree, way))))
    }
}

fn parsed(path: &str, place: &Place) -> Result<Vec<Segment>, Fault> {
    target::parse(path).map_err(|(fault, remedy)| Fault::new(place.clone(), format!("`{}` {fault}", cut(path)), remedy))
}

/// The way to the one value that is copied.
fn only<'t>(
    query: &mut Query<'t, '_>,
    found: &Found<'t>,
    segments: &[Segment],
    path: &str,
    place: &Place,
) -> Result<Way, Fault> {
    match <[Way; 1]>::try_from(found.ways()) {
        Ok([way]) => Ok(way),
        Err(none) if none.is_empty() => {
            let (fault, remedy) = nothing::explain(query, segments, path);
            Err(Fault::new(place.clone(), fault, remedy))
        }
        Err(several) => Err(Fault::new(
            place.clone(),
            format!("`{}` selects {} values, and one is copied", cut(path), several.len()),
            "name one of them",
        )),
    }
}

/// Makes sure that a value can be merged into all that an action selects.
fn suits(found: &Found<'_>, value: &Node, version: Version, target: &Place, place: &Place) -> Result<(), Fault> {
    let kind = |node: &Node| match node {
        Node::Object(_) => "objects",
        Node::Array(_) => "lists",
        _ => "single values",
    };
    let Some(first) = found.nodes().next() else { return Ok(()) };
    if let Some(other) = found.nodes().find(|node| kind(node) != kind(first)) {
        let fault = format!("the target selects both {} and {}", kind(first), kind(other));
        return Err(Fault::new(target.clone(), fault, "make an action for each of them"));
    }
    if version < Version::V11 && kind(first) == "single values" {
        let fault = format!("the target is {}, and overlays of version 1.0 update objects and lists", first.kind());
        let remedy = "write `overlay: 1.1.0` at the top, or select the object that holds the value";
        return Err(Fault::new(target.clone(), fault, remedy));
    }
    match (first, value) {
        (Node::Object(_), Node::Object(_)) | (Node::Array(_), _) => Ok(()),
        (Node::Object(_), other) => {
            let fault = format!("the target is an object, and {} cannot be merged into it", other.kind());
            Err(Fault::new(place.clone(), fault, "write an object with the members that are to be added or changed"))
        }
        (_, Node::Object(_) | Node::Array(_)) => {
            let fault = format!("the target is {}, and {} cannot take its place", first.kind(), value.kind());
            let remedy = "remove the value in an action before, and update the object that holds it";
            Err(Fault::new(place.clone(), fault, remedy))
        }
        _ => Ok(()),
    }
}

fn told(obstacle: Obstacle, target: &Place) -> Fault {
    match obstacle {
        Obstacle::Clash { here, there, key, place } => Fault::new(
            place,
            format!("`{key}` is {here} in the document, and {there} here: they cannot be merged"),
            "remove the value of the document in an action before, and add this one then",
        ),
        Obstacle::Deep => Fault::new(
            target.clone(),
            format!("the document becomes nested {MAX_DEPTH} levels deep or more"),
            "copy or add less: give inner parts a name of their own and refer to them with $ref",
        )
        .ending(),
        Obstacle::Full => Fault::new(
            target.clone(),
            format!("the overlays change more than {MAX_ADDED} values"),
            "select less, or amend the document itself",
        )
        .ending(),
    }
}

fn costly(Spent: &Spent, place: &Place) -> Fault {
    let remedy = "name the members on the way instead of `..`, and compare less in filters";
    Fault::new(place.clone(), "the paths look at too many values", remedy).ending()
}

/// As much of a path as fits into a sentence.
fn cut(path: &str) -> String {
    path.chars().take(200).collect()
}
