use crate::runtime::json;

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
    pub customer_number: Option<String>,
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
    pub fn new(r#type: impl Into<super::CustomerResponseType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `_links`.
    #[must_use]
    pub fn links(
        mut self,
        links: impl IntoIterator<Item = impl Into<super::Link>>,
    ) -> Self {
        self.links = Some(links.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `customerNumber`.
    #[must_use]
    pub fn customer_number(mut self, customer_number: impl Into<String>) -> Self {
        self.customer_number = Some(customer_number.into());
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

impl json::Object for CustomerResponse {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("_links"),
        json::Property::optional("customerNumber"),
        json::Property::required("type"),
        json::Property::optional("person"),
        json::Property::optional("company"),
        json::Property::optional("phoneNumber"),
        json::Property::optional("email"),
        json::Property::optional("paymentMeans"),
        json::Property::optional("address"),
    ];

    fn blank() -> Self {
        Self {
            links: None,
            customer_number: None,
            r#type: json::Read::blank(),
            person: None,
            company: None,
            phone_number: None,
            email: None,
            payment_means: None,
            address: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.links),
            1 => reader.read_into(&mut self.customer_number),
            2 => reader.read_into(&mut self.r#type),
            3 => reader.read_into(&mut self.person),
            4 => reader.read_into(&mut self.company),
            5 => reader.read_into(&mut self.phone_number),
            6 => reader.read_into(&mut self.email),
            7 => reader.read_into(&mut self.payment_means),
            8 => reader.read_into(&mut self.address),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("_links", &self.links);
        object.optional("customerNumber", &self.customer_number);
        object.required("type", &self.r#type);
        object.optional("person", &self.person);
        object.optional("company", &self.company);
        object.optional("phoneNumber", &self.phone_number);
        object.optional("email", &self.email);
        object.optional("paymentMeans", &self.payment_means);
        object.optional("address", &self.address);
    }
}

json::object!(CustomerResponse);
