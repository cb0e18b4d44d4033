//! The overlay document itself: what its author may write.

use crate::diagnostic::{Place, Report};
use crate::document::nearest;
use crate::sources::FileId;
use crate::tree::{Node, Object};

/// The versions that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    /// 1.0.x: objects and lists are updated.
    V10,
    /// 1.1.x: single values too, and values are copied.
    V11,
}

/// An overlay.
pub struct Overlay<'t> {
    /// The file.
    pub file: FileId,
    /// The version that it is written in.
    pub version: Version,
    /// What is to be done, in this order.
    pub actions: Vec<Action<'t>>,
}

/// One change.
pub struct Action<'t> {
    /// Its place in the list.
    pub index: usize,
    /// A JSONPath of what is changed.
    pub target: &'t str,
    /// What is done.
    pub change: Change<'t>,
}

/// What is done to the values that an action selects.
pub enum Change<'t> {
    /// A value is merged into them.
    Update(&'t Node),
    /// The one value that another JSONPath selects is merged into them.
    Copy(&'t str),
    /// They are removed.
    Remove,
}

const ROOT: [&str; 4] = ["overlay", "info", "extends", "actions"];
const INFO: [&str; 3] = ["title", "version", "description"];
const ACTION: [&str; 5] = ["target", "description", "update", "copy", "remove"];

/// Reads an overlay; `None` where nothing of it can be applied. `document` is the name of the document.
pub fn read<'t>(root: &'t Node, file: FileId, document: &str, report: &mut Report) -> Option<Overlay<'t>> {
    let mut reading = Reading { file, report };
    let Some(members) = root.as_object() else {
        reading.error("", format!("an overlay is an object, this is {}", root.kind()), START);
        return None;
    };
    let version = reading.version(members)?;
    reading.known(members, "", &ROOT);
    reading.info(members);
    reading.extends(members, document);
    let actions = reading.actions(members, version)?;
    Some(Overlay { file, version, actions })
}

const START: &str = "start it with `overlay: 1.1.0`, `info` and `actions`";

struct Reading<'r> {
    file: FileId,
    report: &'r mut Report,
}

impl Reading<'_> {
    fn error(&mut self, pointer: &str, fault: impl Into<String>, remedy: impl Into<String>) {
        self.report.error(Place { file: self.file, pointer: pointer.to_owned() }, fault, remedy);
    }

    fn warning(&mut self, pointer: &str, fault: impl Into<String>, remedy: impl Into<String>) {
        self.report.warning(Place { file: self.file, pointer: pointer.to_owned() }, fault, remedy);
    }

    fn version(&mut self, members: &Object) -> Option<Version> {
        let Some(written) = members.get("overlay") else {
            let fault = if members.contains_key("openapi") || members.contains_key("swagger") {
                "this is an OpenAPI document, where an overlay is expected"
            } else {
                "the overlay does not say which version it is written in"
            };
            self.error("", fault, START);
            return None;
        };
        let text = written.bare();
        let is = |known: &str| text.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        match () {
            () if is("1.0") || *written == Node::integer(1) => Some(Version::V10),
            () if is("1.1") => Some(Version::V11),
            () => {
                let fault = format!("version {text:?} of overlays is not read");
                self.error("/overlay", fault, "the versions that are read are 1.0.x and 1.1.x");
                None
            }
        }
    }

    /// Warns of members that do not exist.
    fn known(&mut self, members: &Object, pointer: &str, known: &[&'static str]) {
        for name in members.keys().filter(|name| !known.contains(name) && !name.starts_with("x-")) {
            let remedy = match nearest(name, known.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("use one of {}; or begin its name with `x-` if it is an extension", known.join(", ")),
            };
            let pointer = format!("{pointer}/{}", crate::tree::pointer::escaped(name));
            self.warning(&pointer, format!("`{name}` is not a member here: it is ignored"), remedy);
        }
    }

    fn info(&mut self, members: &Object) {
        match members.get("info") {
            Some(Node::Object(info)) => {
                self.known(info, "/info", &INFO);
                for name in ["title", "version"].into_iter().filter(|name| !info.contains_key(name)) {
                    self.warning(
                        "/info",
                        format!("`info` has no `{name}`"),
                        format!("add `{name}`: overlays have one"),
                    );
                }
            }
            Some(other) => {
                let fault = format!("`info` should be an object, this is {}", other.kind());
                self.error("/info", fault, "write a `title` and a `version` in it");
            }
            None => self.error("", "the overlay has no `info`", "add `info` with a `title` and a `version`"),
        }
    }

    /// Compares what the overlay was written for with the document that it is applied to, by the names of the files.
    fn extends(&mut self, members: &Object, document: &str) {
        let Some(extends) = members.get("extends") else { return };
        let Some(written) = extends.as_str() else {
            let fault = format!("`extends` should be a string, this is {}", extends.kind());
            return self.error("/extends", fault, "write the path or the URL of the document");
        };
        let name = |path: &str| {
            let path = path.split(['?', '#']).next().unwrap_or_default();
            path.rsplit(['/', '\\']).next().unwrap_or_default().to_owned()
        };
        // What comes from a stream has no name.
        if !document.starts_with('<') && !document.starts_with("/dev/") && name(written) != name(document) {
            self.warning(
                "/extends",
                format!("the overlay is for `{written}`, and is applied to `{document}`"),
                "give the document that it is for, or correct `extends`",
            );
        }
    }

    fn actions<'t>(&mut self, members: &'t Object, version: Version) -> Option<Vec<Action<'t>>> {
        match members.get("actions") {
            Some(Node::Array(actions)) if !actions.is_empty() => {
                let read = |(index, action)| self.action(index, action, version);
                Some(actions.iter().enumerate().filter_map(read).collect())
            }
            Some(Node::Array(_)) => {
                self.error(
                    "/actions",
                    "the overlay has no action",
                    "add one with a `target`, and `update` or `remove`",
                );
                None
            }
            Some(other) => {
                let fault = format!("`actions` should be a list, this is {}", other.kind());
                self.error("/actions", fault, "write the actions as a list");
                None
            }
            None => {
                self.error("", "the overlay has no `actions`", "add a list of them, each with a `target`");
                None
            }
        }
    }

    fn action<'t>(&mut self, index: usize, action: &'t Node, version: Version) -> Option<Action<'t>> {
        let here = format!("/actions/{index}");
        let Some(members) = action.as_object() else {
            self.error(&here, format!("an action is an object, this is {}", action.kind()), "give it a `target`");
            return None;
        };
        self.known(members, &here, &ACTION);
        let target = match members.get("target") {
            Some(Node::String(target)) => &**target,
            Some(other) => {
                let fault = format!("`target` should be a string, this is {}", other.kind());
                self.error(&format!("{here}/target"), fault, "write a JSONPath, such as `$.paths['/pets'].get`");
                return None;
            }
            None => {
                self.error(&here, "the action has no `target`", "add a JSONPath of what it changes");
                return None;
            }
        };
        let change = self.change(members, &here, version)?;
        Some(Action { index, target, change })
    }

    /// What an action does; `None` where that is nothing, or not clear.
    fn change<'t>(&mut self, members: &'t Object, here: &str, version: Version) -> Option<Change<'t>> {
        let removes = match members.get("remove") {
            None => false,
            Some(Node::Bool(removes)) => *removes,
            Some(other) => {
                let fault = format!("`remove` should be `true` or `false`, this is {}", other.kind());
                self.error(&format!("{here}/remove"), fault, "write `remove: true`, or leave it out");
                return None;
            }
        };
        let (update, copy) = (members.get("update"), members.get("copy"));
        if let Some(idle) = ["update", "copy"].into_iter().find(|name| removes && members.contains_key(name)) {
            let fault = format!("`{idle}` does nothing beside `remove: true`");
            self.warning(
                &format!("{here}/{idle}"),
                fault,
                "make two actions of it: the first removes, the second adds",
            );
        }
        match (removes, update, copy) {
            (true, ..) => Some(Change::Remove),
            (_, Some(_), Some(_)) => {
                self.error(here, "the action has both `update` and `copy`", "make two actions of it");
                None
            }
            (_, Some(update), None) => Some(Change::Update(update)),
            (_, None, Some(copy)) => self.copy(copy, &format!("{here}/copy"), version),
            (_, None, None) => {
                self.warning(here, "the action changes nothing", "give it `update` or `remove: true`, or remove it");
                None
            }
        }
    }

    fn copy<'t>(&mut self, copy: &'t Node, here: &str, version: Version) -> Option<Change<'t>> {
        if version < Version::V11 {
            self.error(here, "`copy` came with version 1.1 of overlays", "write `overlay: 1.1.0` at the top");
            return None;
        }
        match copy.as_str() {
            Some(path) => Some(Change::Copy(path)),
            None => {
                let fault = format!("`copy` should be a string, this is {}", copy.kind());
                self.error(here, fault, "write a JSONPath of the value that is copied");
                None
            }
        }
    }
}
