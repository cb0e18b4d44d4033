use crate::runtime::{collect, json};

/// Where to send it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOrderAddress {
    /// Street and number.
    pub street: String,
    /// The property `kind`.
    pub kind: super::CreateOrderAddressKind,
    /// The property `lines`.
    pub lines: Option<Vec<super::CreateOrderAddressLinesItem>>,
}

impl CreateOrderAddress {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        street: impl Into<String>,
        kind: impl Into<super::CreateOrderAddressKind>,
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
        lines: impl IntoIterator<Item = impl Into<super::CreateOrderAddressLinesItem>>,
    ) -> Self {
        self.lines = Some(collect::list(lines));
        self
    }
}

json::object!(CreateOrderAddress {
    street: required "street",
    kind: required "kind",
    lines: optional "lines",
});
