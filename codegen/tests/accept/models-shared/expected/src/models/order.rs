use crate::runtime::{IntoList, json};

/// Where to send it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOrderAddress {
    /// Street and number.
    pub street: String,
    pub kind: CreateOrderAddressKind,
    pub lines: Option<Vec<CreateOrderAddressLinesItem>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CreateOrderAddress {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        street: impl Into<String>,
        kind: impl Into<CreateOrderAddressKind>,
    ) -> Self {
        Self {
            street: street.into(),
            kind: kind.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn lines<How>(
        mut self,
        lines: impl IntoList<CreateOrderAddressLinesItem, How>,
    ) -> Self {
        self.lines = Some(IntoList::into_list(lines));
        self
    }
}

json::object!(CreateOrderAddress {
    street: required "street",
    kind: required "kind",
    lines: optional "lines",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateOrderAddressKind {
    /// `home`
    Home,
    /// `work`
    Work,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(CreateOrderAddressKind {
    Home = "home",
    Work = "work",
});

/// The schema `CreateOrderAddressLinesItem`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateOrderAddressLinesItem {
    pub text: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CreateOrderAddressLinesItem {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

json::object!(CreateOrderAddressLinesItem {
    text: optional "text",
    ..unknown_members
});

/// The schema `CreateOrderBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateOrderBody {
    /// Where to send it.
    pub address: Option<CreateOrderAddress>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CreateOrderBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn address(mut self, address: impl Into<CreateOrderAddress>) -> Self {
        self.address = Some(address.into());
        self
    }
}

json::object!(CreateOrderBody {
    address: optional "address",
    ..unknown_members
});
