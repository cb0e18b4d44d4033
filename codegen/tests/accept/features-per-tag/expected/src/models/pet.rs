use crate::runtime::json;

/// Reached by a tag directly, and by another through its owner.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub size: Option<super::Size>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Pet {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn size(mut self, size: impl Into<super::Size>) -> Self {
        self.size = Some(size.into());
        self
    }
}

json::object!(Pet {
    name: required "name",
    size: optional "size",
    ..unknown_members
});
