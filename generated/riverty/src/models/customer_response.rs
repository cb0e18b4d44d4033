use crate::runtime::{IntoList, json};

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
    /// Whether the customer is a person or a company. The service may also answer `Undefined`.
    pub r#type: super::CustomerResponseType,
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
}

impl CustomerResponse {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        customer_number: impl Into<String>,
        r#type: impl Into<super::CustomerResponseType>,
    ) -> Self {
        Self {
            customer_number: customer_number.into(),
            r#type: r#type.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `_links`.
    #[must_use]
    pub fn links<How>(mut self, links: impl IntoList<super::Link, How>) -> Self {
        self.links = Some(IntoList::into_list(links));
        self
    }

    /// Sets `person`.
    #[must_use]
    pub fn person(mut self, person: impl Into<super::PersonResponse>) -> Self {
        self.person = Some(person.into());
        self
    }

    /// Sets `company`.
    #[must_use]
    pub fn company(mut self, company: impl Into<super::Company>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `paymentMeans`.
    #[must_use]
    pub fn payment_means(
        mut self,
        payment_means: impl Into<super::PaymentMeans>,
    ) -> Self {
        self.payment_means = Some(payment_means.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<super::Address>) -> Self {
        self.address = Some(address.into());
        self
    }
}

json::object!(CustomerResponse {
    links: optional "_links",
    customer_number: required "customerNumber",
    r#type: required "type",
    person: optional "person",
    company: optional "company",
    phone_number: optional "phoneNumber",
    email: optional "email",
    payment_means: optional "paymentMeans",
    address: optional "address",
});
