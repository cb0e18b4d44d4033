use crate::runtime::json;

/// The schema `ListPetsItem`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPetsItem {
    /// The property `status`.
    pub status: Option<super::ListPetsStatus>,
    /// The property `owner`.
    pub owner: Option<super::ListPetsOwner>,
}

impl ListPetsItem {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<super::ListPetsStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: impl Into<super::ListPetsOwner>) -> Self {
        self.owner = Some(owner.into());
        self
    }
}

json::object!(ListPetsItem {
    status: optional "status",
    owner: optional "owner",
});
