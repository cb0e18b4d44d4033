//! Matches many JSON Pointers against one walk through a document.

use std::borrow::Cow;

use super::pointer::names;
use crate::hash::HashMap;

/// The pointers that are looked for, as a trie, and where the walk is in it.
///
/// `P` is what a walk calls a place: a position, or an offset that becomes one later.
pub(super) struct Trail<P> {
    branches: Vec<Branch<P>>,
    frames: Vec<Frame>,
    /// How many places of each value are wanted, and how many branches lack some.
    wanted: usize,
    missing: usize,
}

struct Branch<P> {
    children: HashMap<String, usize>,
    found: Vec<P>,
}

/// An open collection, and its branch where one leads into it.
enum Frame {
    List {
        branch: Option<usize>,
        next: usize,
    },
    /// `value` is the branch of the value that follows; `None` where a key is expected.
    Members {
        branch: Option<usize>,
        value: Option<Option<usize>>,
    },
}

const ROOT: usize = 0;

impl<P: Copy> Trail<P> {
    /// A trail for these pointers, which looks for as many places of each as are wanted.
    pub(super) fn new(pointers: &[&str], wanted: usize) -> Self {
        let mut trail = Self { branches: vec![Branch::new()], frames: Vec::new(), wanted, missing: 1 };
        for pointer in pointers {
            trail.plant(pointer);
        }
        trail
    }

    fn plant(&mut self, pointer: &str) {
        let mut at = ROOT;
        for token in names(pointer) {
            let fresh = self.branches.len();
            let Some(branch) = self.branches.get_mut(at) else { return };
            at = *branch.children.entry(token).or_insert(fresh);
            if at == fresh {
                self.branches.push(Branch::new());
                self.missing += 1;
            }
        }
    }

    /// The first place of the value, or of its nearest ancestor that was found.
    pub(super) fn nearest(&self, pointer: &str) -> Option<P> {
        let mut branch = self.branches.get(ROOT)?;
        let mut place = branch.found.first().copied();
        for token in names(pointer) {
            let Some(child) = branch.children.get(&token).and_then(|child| self.branches.get(*child)) else { break };
            let Some(found) = child.found.first() else { break };
            (branch, place) = (child, Some(*found));
        }
        place
    }

    /// The places of the value itself.
    pub(super) fn exact(&self, pointer: &str) -> &[P] {
        let last = names(pointer).try_fold(ROOT, |at, token| self.child(Some(at), &token));
        last.and_then(|at| self.branches.get(at)).map_or(&[], |branch| &branch.found)
    }

    /// Whether all that is wanted has been found.
    pub(super) fn is_done(&self) -> bool {
        self.missing == 0
    }

    /// How many collections are open.
    pub(super) fn depth(&self) -> usize {
        self.frames.len()
    }

    /// A sequence begins here.
    pub(super) fn begin_list(&mut self, place: P) {
        let branch = self.enter(place);
        self.frames.push(Frame::List { branch, next: 0 });
    }

    /// A mapping begins here.
    pub(super) fn begin_members(&mut self, place: P) {
        let branch = self.enter(place);
        self.frames.push(Frame::Members { branch, value: None });
    }

    /// The innermost collection ends.
    pub(super) fn end(&mut self) {
        self.frames.pop();
    }

    /// A scalar stands here: a key, whose text may be asked for, or a value.
    pub(super) fn scalar<'t>(&mut self, text: impl FnOnce() -> Cow<'t, str>, place: P) {
        let Some(Frame::Members { branch, value: None }) = self.frames.last() else {
            self.enter(place);
            return;
        };
        let child = if self.leads_on(*branch) { self.child(*branch, &text()) } else { None };
        self.note(child, place);
        if let Some(Frame::Members { value, .. }) = self.frames.last_mut() {
            *value = Some(child);
        }
    }

    /// A value begins here: its branch, if one leads to it.
    fn enter(&mut self, place: P) -> Option<usize> {
        let (list, index) = match self.frames.last_mut() {
            None => {
                self.note(Some(ROOT), place);
                return Some(ROOT);
            }
            Some(Frame::Members { value, .. }) => match value.take() {
                Some(branch) => return branch,
                // A collection as a key, which no pointer can name: what follows is its value.
                None => {
                    *value = Some(None);
                    return None;
                }
            },
            Some(Frame::List { branch, next }) => {
                *next += 1;
                (*branch, *next - 1)
            }
        };
        let child = if self.leads_on(list) { self.child(list, &index.to_string()) } else { None };
        self.note(child, place);
        child
    }

    fn leads_on(&self, branch: Option<usize>) -> bool {
        branch.and_then(|at| self.branches.get(at)).is_some_and(|branch| !branch.children.is_empty())
    }

    fn child(&self, branch: Option<usize>, token: &str) -> Option<usize> {
        self.branches.get(branch?)?.children.get(token).copied()
    }

    fn note(&mut self, branch: Option<usize>, place: P) {
        let Some(branch) = branch.and_then(|at| self.branches.get_mut(at)) else { return };
        if branch.found.len() < self.wanted {
            branch.found.push(place);
            if branch.found.len() == self.wanted {
                self.missing -= 1;
            }
        }
    }
}

impl<P> Branch<P> {
    fn new() -> Self {
        Self { children: HashMap::default(), found: Vec::new() }
    }
}
