use crate::runtime::{IntoList, json};

/// One page of a listing, with the figures that place it in the whole.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerPage {
    /// Number of this page; the first page appears to be 0.
    pub page: i64,
    /// How many pages there are.
    pub pages: i64,
    /// How many customers a full page holds.
    pub size: i64,
    /// How many customers there are on all pages together.
    pub count: i64,
    /// The customers on this page.
    pub data: Vec<super::Customer>,
}

impl CustomerPage {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How5>(
        page: i64,
        pages: i64,
        size: i64,
        count: i64,
        data: impl IntoList<super::Customer, How5>,
    ) -> Self {
        Self {
            page,
            pages,
            size,
            count,
            data: IntoList::into_list(data),
        }
    }
}

json::object!(CustomerPage {
    page: required "page",
    pages: required "pages",
    size: required "size",
    count: required "count",
    data: required "data",
});
