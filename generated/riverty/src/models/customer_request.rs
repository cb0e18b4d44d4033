use crate::runtime::json;

/// A customer as it is sent to be created or updated.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerRequest {
    /// Whether the customer is a person or a company.
    pub r#type: super::CustomerRequestType,
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
    pub individual_risk_score: Option<String>,
}

impl CustomerRequest {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        r#type: impl Into<super::CustomerRequestType>,
        address: impl Into<super::Address>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            address: address.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `person`.
    #[must_use]
    pub fn person(mut self, person: impl Into<super::PersonRequest>) -> Self {
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

    /// Sets `existingCustomer`.
    #[must_use]
    #[inline]
    pub fn existing_customer(mut self, existing_customer: bool) -> Self {
        self.existing_customer = Some(existing_customer);
        self
    }

    /// Sets `individualRiskScore`.
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
    r#type: required "type",
    person: optional "person",
    company: optional "company",
    phone_number: optional "phoneNumber",
    email: optional "email",
    address: required "address",
    existing_customer: optional "existingCustomer",
    individual_risk_score: optional "individualRiskScore",
});
