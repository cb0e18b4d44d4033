use crate::runtime::{IntoList, json};

/// A column of the customer register, for searching and sorting.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerColumn {
    /// `clientId`
    ClientId,
    /// `customerNumber`
    CustomerNumber,
    /// `name`
    Name,
    /// `ssn`
    Ssn,
    /// `organizationNumber`
    OrganizationNumber,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(CustomerColumn {
    ClientId = "clientId",
    CustomerNumber = "customerNumber",
    Name = "name",
    Ssn = "ssn",
    OrganizationNumber = "organizationNumber",
});

/// A customer as it is sent to be created or updated.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerRequest {
    /// Whether the customer is a person or a company. Riverty's page numbers them, `Person` 1 and `Company`
    /// 2, but gives the type as a string: the names are sent.
    ///
    /// A number or a boolean is read as its text, too.
    pub r#type: CustomerRequestType,
    /// Data of the person, when the type is `Person`.
    pub person: Option<super::PersonRequest>,
    /// Data of the company, when the type is `Company`.
    pub company: Option<super::Company>,
    /// Telephone number.
    pub phone_number: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Postal address.
    pub address: super::Address,
    /// Whether the client already knew this customer. For persons only.
    pub existing_customer: Option<bool>,
    /// Risk score that the client itself assigned to the customer. For persons only.
    ///
    /// A number or a boolean is read as its text, too.
    pub individual_risk_score: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerRequest {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        r#type: impl Into<CustomerRequestType>,
        address: impl Into<super::Address>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            address: address.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn person(mut self, person: impl Into<super::PersonRequest>) -> Self {
        self.person = Some(person.into());
        self
    }

    #[must_use]
    pub fn company(mut self, company: impl Into<super::Company>) -> Self {
        self.company = Some(company.into());
        self
    }

    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn existing_customer(mut self, existing_customer: bool) -> Self {
        self.existing_customer = Some(existing_customer);
        self
    }

    #[must_use]
    pub fn individual_risk_score(
        mut self,
        individual_risk_score: impl Into<String>,
    ) -> Self {
        self.individual_risk_score = Some(individual_risk_score.into());
        self
    }
}

json::object!(CustomerRequest {
    r#type: required "type" lenient_text,
    person: optional "person",
    company: optional "company",
    phone_number: optional "phoneNumber",
    email: optional "email",
    address: required "address",
    existing_customer: optional "existingCustomer",
    individual_risk_score: optional "individualRiskScore" lenient_text,
    ..unknown_members
});

/// Whether the customer is a person or a company. Riverty's page numbers them, `Person` 1 and `Company`
/// 2, but gives the type as a string: the names are sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerRequestType {
    /// `Person`
    Person,
    /// `Company`
    Company,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(CustomerRequestType {
    Person = "Person",
    Company = "Company",
});

/// A customer as the service stores it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerResponse {
    /// Calls that can be made next for this customer.
    ///
    /// Read-only: the server sets it.
    pub links: Option<Vec<super::Link>>,
    /// The client's own number for the customer.
    ///
    /// Read-only: the server sets it.
    pub customer_number: String,
    /// Whether the customer is a person or a company. The service may also answer `Undefined`; should it
    /// answer with numbers, `1` is a person and `2` a company.
    ///
    /// A number or a boolean is read as its text, too.
    pub r#type: CustomerResponseType,
    /// Data of the person, when the type is `Person`.
    pub person: Option<super::PersonResponse>,
    /// Data of the company, when the type is `Company`.
    pub company: Option<super::Company>,
    /// Telephone number.
    pub phone_number: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// References under which the customer pays.
    ///
    /// Read-only: the server sets it.
    pub payment_means: Option<super::PaymentMeans>,
    /// Postal address.
    pub address: Option<super::Address>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        customer_number: impl Into<String>,
        r#type: impl Into<CustomerResponseType>,
    ) -> Self {
        Self {
            customer_number: customer_number.into(),
            r#type: r#type.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn links<How>(mut self, links: impl IntoList<super::Link, How>) -> Self {
        self.links = Some(IntoList::into_list(links));
        self
    }

    #[must_use]
    pub fn person(mut self, person: impl Into<super::PersonResponse>) -> Self {
        self.person = Some(person.into());
        self
    }

    #[must_use]
    pub fn company(mut self, company: impl Into<super::Company>) -> Self {
        self.company = Some(company.into());
        self
    }

    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    #[must_use]
    pub fn payment_means(
        mut self,
        payment_means: impl Into<super::PaymentMeans>,
    ) -> Self {
        self.payment_means = Some(payment_means.into());
        self
    }

    #[must_use]
    pub fn address(mut self, address: impl Into<super::Address>) -> Self {
        self.address = Some(address.into());
        self
    }
}

json::object!(CustomerResponse {
    links: optional "_links",
    customer_number: required "customerNumber",
    r#type: required "type" lenient_text,
    person: optional "person",
    company: optional "company",
    phone_number: optional "phoneNumber",
    email: optional "email",
    payment_means: optional "paymentMeans",
    address: optional "address",
    ..unknown_members
});

/// Whether the customer is a person or a company. The service may also answer `Undefined`; should it
/// answer with numbers, `1` is a person and `2` a company.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerResponseType {
    /// `Person`
    Person,
    /// `Company`
    Company,
    /// `Undefined`
    Undefined,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(CustomerResponseType {
    Person = "Person",
    Company = "Company",
    Undefined = "Undefined",
});

/// A search for one value in one column.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerSearchRequest {
    /// Text to look for.
    pub search_value: Option<String>,
    /// Column to look in.
    pub search_column: Option<CustomerColumn>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerSearchRequest {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn search_value(mut self, search_value: impl Into<String>) -> Self {
        self.search_value = Some(search_value.into());
        self
    }

    #[must_use]
    pub fn search_column(mut self, search_column: impl Into<CustomerColumn>) -> Self {
        self.search_column = Some(search_column.into());
        self
    }
}

json::object!(CustomerSearchRequest {
    search_value: optional "searchValue",
    search_column: optional "searchColumn",
    ..unknown_members
});

/// One page of search results.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerSearchResponse {
    /// The matches on this page.
    pub items: Vec<CustomerResponse>,
    /// Number of matches.
    pub total: Option<i32>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerSearchResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(items: impl IntoList<CustomerResponse, How>) -> Self {
        Self {
            items: IntoList::into_list(items),
            ..json::Read::blank()
        }
    }

    #[must_use]
    #[inline]
    pub fn total(mut self, total: i32) -> Self {
        self.total = Some(total);
        self
    }
}

json::object!(CustomerSearchResponse {
    items: required "items",
    total: optional "total",
    ..unknown_members
});
