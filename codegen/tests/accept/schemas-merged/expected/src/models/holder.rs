use crate::runtime::json;

/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    pub person: Option<HolderPerson>,
    /// Always `red`.
    pub strict: Option<HolderStrict>,
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

    #[must_use]
    pub fn person(mut self, person: impl Into<HolderPerson>) -> Self {
        self.person = Some(person.into());
        self
    }

    /// Sets `strict`, which has one value only.
    #[must_use]
    #[inline]
    pub fn strict(mut self) -> Self {
        self.strict = Some(HolderStrict::Red);
        self
    }

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

/// The schema `HolderPerson`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HolderPerson {
    pub name: String,
    pub age: i64,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl HolderPerson {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>, age: i64) -> Self {
        Self {
            name: name.into(),
            age,
            ..json::Read::blank()
        }
    }
}

json::object!(HolderPerson {
    name: required "name",
    age: required "age",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderStrict {
    /// `red`
    Red,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(HolderStrict {
    Red = "red",
});
