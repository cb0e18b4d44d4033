use crate::runtime::{DateTime, IntoList, json};

/// A customer as the register holds it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// Identifier that the server gave to the customer.
    ///
    /// Read-only: the server sets it.
    pub id: String,
    /// Name of the company.
    pub company: Option<String>,
    /// Given name of the person.
    pub first_name: Option<String>,
    /// Family name of the person.
    pub last_name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number, digits only in the published samples.
    pub phone: Option<String>,
    /// Postal address.
    pub address: Option<super::Address>,
    /// Moment at which the customer was registered.
    ///
    /// Read-only: the server sets it.
    pub created: DateTime,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Customer {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>, created: impl Into<DateTime>) -> Self {
        Self {
            id: id.into(),
            created: created.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    #[must_use]
    pub fn address(mut self, address: impl Into<super::Address>) -> Self {
        self.address = Some(address.into());
        self
    }
}

json::object!(Customer {
    id: required "id",
    company: optional "company",
    first_name: optional "first_name",
    last_name: optional "last_name",
    email: optional "email",
    phone: optional "phone",
    address: optional "address",
    created: required "created",
    ..unknown_members
});

/// The details of a customer that a client may set.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerInput {
    /// Name of the company.
    pub company: Option<String>,
    /// Given name of the person.
    pub first_name: Option<String>,
    /// Family name of the person.
    pub last_name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number, digits only in the published samples.
    pub phone: Option<String>,
    /// Postal address.
    pub address: Option<super::Address>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerInput {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    #[must_use]
    pub fn address(mut self, address: impl Into<super::Address>) -> Self {
        self.address = Some(address.into());
        self
    }
}

json::object!(CustomerInput {
    company: optional "company",
    first_name: optional "first_name",
    last_name: optional "last_name",
    email: optional "email",
    phone: optional "phone",
    address: optional "address",
    ..unknown_members
});

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
    pub data: Vec<Customer>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerPage {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(
        page: i64,
        pages: i64,
        size: i64,
        count: i64,
        data: impl IntoList<Customer, How>,
    ) -> Self {
        Self {
            page,
            pages,
            size,
            count,
            data: IntoList::into_list(data),
            ..json::Read::blank()
        }
    }
}

json::object!(CustomerPage {
    page: required "page",
    pages: required "pages",
    size: required "size",
    count: required "count",
    data: required "data",
    ..unknown_members
});
