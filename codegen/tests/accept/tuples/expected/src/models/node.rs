use crate::runtime::json;

/// The schema `Node`.
///
/// In JSON an array, whose elements are these in their order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Node {
    /// Element 0 of the array.
    pub first: String,
    /// Element 1 of the array.
    ///
    /// Minimum number of items: `1`.
    pub second: Option<Box<Node>>,
    /// Elements after these, which the document does not know, kept to be sent back.
    pub rest: json::UnknownElements,
}

impl Node {
    /// A value of the required properties.
    #[must_use]
    pub fn new(first: impl Into<String>) -> Self {
        Self {
            first: first.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn second(mut self, second: impl Into<Node>) -> Self {
        self.second = Some(Box::new(second.into()));
        self
    }
}

json::tuple!(Node {
    first: required "first",
    second: optional "second",
    ..rest
});
