use crate::runtime::{IntoList, json};

/// Envelope around one page of debtors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerListResponse {
    /// The debtors on this page.
    pub data: Vec<super::Customer>,
    /// Figures that place this page in the whole list.
    pub meta: Option<super::PageMeta>,
    /// Addresses of other pages of the list.
    pub links: Option<super::PageLinks>,
}

impl CustomerListResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(data: impl IntoList<super::Customer, How>) -> Self {
        Self {
            data: IntoList::into_list(data),
            ..json::Read::blank()
        }
    }

    /// Sets `meta`.
    #[must_use]
    pub fn meta(mut self, meta: impl Into<super::PageMeta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// Sets `links`.
    #[must_use]
    pub fn links(mut self, links: impl Into<super::PageLinks>) -> Self {
        self.links = Some(links.into());
        self
    }
}

json::object!(CustomerListResponse {
    data: required "data",
    meta: optional "meta",
    links: optional "links",
});
