use crate::runtime::json;

/// The schema `ListPetsMeta`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPetsMeta {
    /// The property `status`.
    pub status: Option<super::ListPetsMetaStatus>,
}

impl ListPetsMeta {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<super::ListPetsMetaStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

json::object!(ListPetsMeta {
    status: optional "status",
});
