use crate::runtime::{IntoList, Uuid, json};

/// An address by itself, with its identifier.
#[cfg(feature = "customer-addresses")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// Label of the address.
    pub name: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// First line, usually the street and number.
    pub line1: Option<String>,
    /// Second line.
    pub line2: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Whether this is the debtor's main address.
    ///
    /// The texts `true` and `false` are read, too, and so are 1 and 0.
    pub is_primary: Option<bool>,
    /// Identifier that Tratta gave to the address.
    ///
    /// Read-only: the server sets it.
    pub id: Uuid,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

#[cfg(feature = "customer-addresses")]
impl Address {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<Uuid>) -> Self {
        Self {
            id: id.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    #[must_use]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.line1 = Some(line1.into());
        self
    }

    #[must_use]
    pub fn line2(mut self, line2: impl Into<String>) -> Self {
        self.line2 = Some(line2.into());
        self
    }

    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn is_primary(mut self, is_primary: bool) -> Self {
        self.is_primary = Some(is_primary);
        self
    }
}

#[cfg(feature = "customer-addresses")]
json::object!(Address {
    name: optional "name",
    city: optional "city",
    postal_code: optional "postal_code",
    country: optional "country",
    line1: optional "line1",
    line2: optional "line2",
    state: optional "state",
    is_primary: optional "is_primary" lenient_boolean,
    id: required "id",
    ..unknown_members
});

/// An address sent along with a debtor.
#[cfg(feature = "customers")]
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddressInput {
    /// Label of the address.
    pub name: Option<String>,
    /// First line, usually the street and number.
    pub line1: Option<String>,
    /// Second line.
    pub line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Whether this is the debtor's main address.
    ///
    /// The texts `true` and `false` are read, too, and so are 1 and 0.
    pub is_primary: Option<bool>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

#[cfg(feature = "customers")]
impl AddressInput {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.line1 = Some(line1.into());
        self
    }

    #[must_use]
    pub fn line2(mut self, line2: impl Into<String>) -> Self {
        self.line2 = Some(line2.into());
        self
    }

    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn is_primary(mut self, is_primary: bool) -> Self {
        self.is_primary = Some(is_primary);
        self
    }
}

#[cfg(feature = "customers")]
json::object!(AddressInput {
    name: optional "name",
    line1: optional "line1",
    line2: optional "line2",
    city: optional "city",
    postal_code: optional "postal_code",
    state: optional "state",
    country: optional "country",
    is_primary: optional "is_primary" lenient_boolean,
    ..unknown_members
});

/// Envelope around the addresses of a debtor. Tratta's samples show what is in it alone, and no text
/// speaks of `data`: whether it is there is our guess, and both forms are read, and one object counts
/// as a list of one.
#[cfg(feature = "customer-addresses")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressListResponse {
    /// The addresses.
    ///
    /// A value that is no list is read, too, as its only element.
    ///
    /// Read, too, where it comes by itself, without the object around it.
    pub data: Vec<Address>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

#[cfg(feature = "customer-addresses")]
impl AddressListResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(data: impl IntoList<Address, How>) -> Self {
        Self {
            data: IntoList::into_list(data),
            ..json::Read::blank()
        }
    }
}

#[cfg(feature = "customer-addresses")]
json::object!(AddressListResponse {
    data: required "data" lenient_list bare,
    ..unknown_members
});

/// An address to be created or changed.
#[cfg(feature = "customer-addresses")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressRequest {
    /// Label of the address.
    pub name: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Postal code, five digits.
    ///
    /// Pattern: `^\d{5}$`.
    pub postal_code: String,
    /// First line, usually the street and number.
    pub line1: Option<String>,
    /// Second line.
    pub line2: Option<String>,
    /// Whether this is the debtor's main address. A debtor has one at a time, and a first address becomes
    /// the main one. Tratta's page calls it a string here and a boolean elsewhere; `true` or `false` is
    /// sent.
    ///
    /// Default: `false`.
    ///
    /// The texts `true` and `false` are read, too, and so are 1 and 0.
    pub is_primary: Option<bool>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

#[cfg(feature = "customer-addresses")]
impl AddressRequest {
    /// A value of the required properties.
    #[must_use]
    pub fn new(postal_code: impl Into<String>) -> Self {
        Self {
            postal_code: postal_code.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    #[must_use]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.line1 = Some(line1.into());
        self
    }

    #[must_use]
    pub fn line2(mut self, line2: impl Into<String>) -> Self {
        self.line2 = Some(line2.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn is_primary(mut self, is_primary: bool) -> Self {
        self.is_primary = Some(is_primary);
        self
    }
}

#[cfg(feature = "customer-addresses")]
json::object!(AddressRequest {
    name: optional "name",
    country: optional "country",
    city: optional "city",
    state: optional "state",
    postal_code: required "postal_code",
    line1: optional "line1",
    line2: optional "line2",
    is_primary: optional "is_primary" lenient_boolean,
    ..unknown_members
});

/// Envelope around an address. Tratta's samples show what is in it alone, and no text speaks of `data`:
/// whether it is there is our guess, and both forms are read.
#[cfg(feature = "customer-addresses")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressResponse {
    /// The address.
    ///
    /// Read, too, where it comes by itself, without the object around it.
    pub data: Address,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

#[cfg(feature = "customer-addresses")]
impl AddressResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new(data: impl Into<Address>) -> Self {
        Self {
            data: data.into(),
            ..json::Read::blank()
        }
    }
}

#[cfg(feature = "customer-addresses")]
json::object!(AddressResponse {
    data: required "data" bare,
    ..unknown_members
});

/// An address sent along with a change of a debtor.
#[cfg(feature = "customers")]
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAddressInput {
    /// Label of the address.
    pub name: Option<String>,
    /// First line, usually the street and number.
    pub line1: Option<String>,
    /// Second line.
    pub line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Postal code. It has to be sent whenever `id` is not.
    pub postal_code: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Whether this is the debtor's main address.
    ///
    /// The texts `true` and `false` are read, too, and so are 1 and 0.
    pub is_primary: Option<bool>,
    /// Identifier of the address to change; without it, a new address is added.
    pub id: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

#[cfg(feature = "customers")]
impl UpdateAddressInput {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.line1 = Some(line1.into());
        self
    }

    #[must_use]
    pub fn line2(mut self, line2: impl Into<String>) -> Self {
        self.line2 = Some(line2.into());
        self
    }

    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn is_primary(mut self, is_primary: bool) -> Self {
        self.is_primary = Some(is_primary);
        self
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

#[cfg(feature = "customers")]
json::object!(UpdateAddressInput {
    name: optional "name",
    line1: optional "line1",
    line2: optional "line2",
    city: optional "city",
    postal_code: optional "postal_code",
    state: optional "state",
    country: optional "country",
    is_primary: optional "is_primary" lenient_boolean,
    id: optional "id",
    ..unknown_members
});
