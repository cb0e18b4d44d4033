//! The texts as trees.

use std::cell::OnceCell;
use std::sync::PoisonError;

use super::{FileId, Sources};
use crate::tree::{self, Node, SyntaxFault};

/// A text as a tree, or why it is none.
pub(super) type Parsed = Result<Node, SyntaxFault>;

/// The trees of a run, each read when it is first asked for. They are many times as large as their texts, so that a run
/// keeps them no longer than it takes to understand them.
pub(crate) struct Trees<'s> {
    pub(crate) sources: &'s Sources,
    files: Vec<OnceCell<Parsed>>,
}

impl Sources {
    /// The trees for a run. Those that were read for their references go to the first run.
    pub(crate) fn trees(&self) -> Trees<'_> {
        let known = |file: &super::File| file.parsed.lock().unwrap_or_else(PoisonError::into_inner).take();
        Trees {
            sources: self,
            files: self.files.iter().map(|file| known(file).map(OnceCell::from).unwrap_or_default()).collect(),
        }
    }
}

impl Trees<'_> {
    /// Takes the tree of a file out, to put another one in its place: the text is not read again.
    #[cfg(feature = "overlays")]
    pub(crate) fn take(&mut self, file: FileId) -> Option<Node> {
        self.get(file).ok()?;
        self.files[file.0].take()?.ok()
    }

    /// Puts a tree in the place of the one that was taken.
    #[cfg(feature = "overlays")]
    pub(crate) fn put(&mut self, file: FileId, tree: Node) {
        self.files[file.0] = OnceCell::from(Ok(tree));
    }

    /// A file as a tree.
    ///
    /// # Errors
    /// The fault of its syntax.
    pub(crate) fn get(&self, file: FileId) -> Result<&Node, &SyntaxFault> {
        self.files[file.0].get_or_init(|| tree::parse(self.sources.text(file))).as_ref()
    }
}
