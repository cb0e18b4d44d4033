use crate::runtime::{collect, json};

/// The schema `ListPetsResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPetsResponse {
    /// The property `data`.
    pub data: Option<Vec<super::ListPetsItem>>,
    /// The property `meta`.
    pub meta: Option<super::ListPetsMeta>,
}

impl ListPetsResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `data`.
    #[must_use]
    pub fn data(
        mut self,
        data: impl IntoIterator<Item = impl Into<super::ListPetsItem>>,
    ) -> Self {
        self.data = Some(collect::list(data));
        self
    }

    /// Sets `meta`.
    #[must_use]
    pub fn meta(mut self, meta: impl Into<super::ListPetsMeta>) -> Self {
        self.meta = Some(meta.into());
        self
    }
}

json::object!(ListPetsResponse {
    data: optional "data",
    meta: optional "meta",
});
