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
            ..json::Object::blank()
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

impl json::Object for CustomerRequest {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("type"),
        json::Property::optional("person"),
        json::Property::optional("company"),
        json::Property::optional("phoneNumber"),
        json::Property::optional("email"),
        json::Property::required("address"),
        json::Property::optional("existingCustomer"),
        json::Property::optional("individualRiskScore"),
    ];

    fn blank() -> Self {
        Self {
            r#type: json::Read::blank(),
            person: None,
            company: None,
            phone_number: None,
            email: None,
            address: json::Read::blank(),
            existing_customer: None,
            individual_risk_score: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.r#type),
            1 => reader.read_into(&mut self.person),
            2 => reader.read_into(&mut self.company),
            3 => reader.read_into(&mut self.phone_number),
            4 => reader.read_into(&mut self.email),
            5 => reader.read_into(&mut self.address),
            6 => reader.read_into(&mut self.existing_customer),
            7 => reader.read_into(&mut self.individual_risk_score),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("type", &self.r#type);
        object.optional("person", &self.person);
        object.optional("company", &self.company);
        object.optional("phoneNumber", &self.phone_number);
        object.optional("email", &self.email);
        object.required("address", &self.address);
        object.optional("existingCustomer", &self.existing_customer);
        object.optional("individualRiskScore", &self.individual_risk_score);
    }
}

json::object!(CustomerRequest);
