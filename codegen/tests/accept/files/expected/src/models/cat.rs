use crate::runtime::json;

/// The schema `cat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// Always `tame cat`.
    pub kind: String,
    pub owner: Option<super::Owner>,
    pub size: Option<super::Size>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Cat {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "tame cat".to_owned(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn owner(mut self, owner: impl Into<super::Owner>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    #[must_use]
    pub fn size(mut self, size: impl Into<super::Size>) -> Self {
        self.size = Some(size.into());
        self
    }
}

impl Default for Cat {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(Cat {
    kind: required "kind",
    owner: optional "owner",
    size: optional "size",
    ..unknown_members
});
