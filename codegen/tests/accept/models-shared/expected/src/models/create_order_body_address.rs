use crate::runtime::{collect, json};

/// Where to send it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOrderBodyAddress {
    /// Street and number.
    pub street: String,
    /// The property `kind`.
    pub kind: super::CreateOrderBodyAddressKind,
    /// The property `lines`.
    pub lines: Option<Vec<super::CreateOrderBodyAddressLinesItem>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CreateOrderBodyAddress {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        street: impl Into<String>,
        kind: impl Into<super::CreateOrderBodyAddressKind>,
    ) -> Self {
        Self {
            street: street.into(),
            kind: kind.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `lines`.
    #[must_use]
    pub fn lines(
        mut self,
        lines: impl IntoIterator<
            Item = impl Into<super::CreateOrderBodyAddressLinesItem>,
        >,
    ) -> Self {
        self.lines = Some(collect::list(lines));
        self
    }
}

json::object!(CreateOrderBodyAddress {
    street: required "street",
    kind: required "kind",
    lines: optional "lines",
    ..unknown_members
});
