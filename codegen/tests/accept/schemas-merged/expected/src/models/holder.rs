use crate::runtime::json;

/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    /// The property `person`.
    pub person: Option<super::HolderPerson>,
    /// The property `strict`.
    pub strict: Option<super::HolderStrict>,
    /// The property `tree`.
    pub tree: Option<super::Tree>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Holder {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `person`.
    #[must_use]
    pub fn person(mut self, person: impl Into<super::HolderPerson>) -> Self {
        self.person = Some(person.into());
        self
    }

    /// Sets `strict`.
    #[must_use]
    pub fn strict(mut self, strict: impl Into<super::HolderStrict>) -> Self {
        self.strict = Some(strict.into());
        self
    }

    /// Sets `tree`.
    #[must_use]
    pub fn tree(mut self, tree: impl Into<super::Tree>) -> Self {
        self.tree = Some(tree.into());
        self
    }
}

json::object!(Holder {
    person: optional "person",
    strict: optional "strict",
    tree: optional "tree",
    ..unknown_members
});
