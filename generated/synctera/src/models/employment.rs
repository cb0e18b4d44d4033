use std::collections::BTreeMap;
use crate::runtime::{DateTime, Uuid, json};

/// An employment of a customer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Employment {
    /// Name of the employer.
    pub employer_name: String,
    /// First day of the employment.
    pub employment_from: Option<DateTime>,
    /// Working hours per week.
    ///
    /// Minimum: `0`. Maximum: `80`.
    pub employment_hours: Option<f64>,
    /// Income per year, in cents.
    pub employment_income: Option<i64>,
    /// Currency of the income, as a three-letter ISO 4217 code.
    pub employment_income_currency: Option<String>,
    /// Further facts about the employment, as keys and values.
    pub employment_info: Option<BTreeMap<String, json::Value>>,
    /// Job title or field of work.
    pub employment_occupation: Option<String>,
    /// Last day of the employment.
    pub employment_to: Option<DateTime>,
    /// Id of the employment record.
    ///
    /// Read-only: the server sets it.
    pub id: Option<Uuid>,
}

impl Employment {
    /// A value of the required properties.
    #[must_use]
    pub fn new(employer_name: impl Into<String>) -> Self {
        Self {
            employer_name: employer_name.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `employment_from`.
    #[must_use]
    pub fn employment_from(mut self, employment_from: impl Into<DateTime>) -> Self {
        self.employment_from = Some(employment_from.into());
        self
    }

    /// Sets `employment_hours`.
    #[must_use]
    pub fn employment_hours(mut self, employment_hours: f64) -> Self {
        self.employment_hours = Some(employment_hours);
        self
    }

    /// Sets `employment_income`.
    #[must_use]
    pub fn employment_income(mut self, employment_income: i64) -> Self {
        self.employment_income = Some(employment_income);
        self
    }

    /// Sets `employment_income_currency`.
    #[must_use]
    pub fn employment_income_currency(
        mut self,
        employment_income_currency: impl Into<String>,
    ) -> Self {
        self.employment_income_currency = Some(employment_income_currency.into());
        self
    }

    /// Sets `employment_info`.
    #[must_use]
    pub fn employment_info(
        mut self,
        employment_info: impl IntoIterator<
            Item = (impl Into<String>, impl Into<json::Value>),
        >,
    ) -> Self {
        self.employment_info = Some(
            employment_info
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets `employment_occupation`.
    #[must_use]
    pub fn employment_occupation(
        mut self,
        employment_occupation: impl Into<String>,
    ) -> Self {
        self.employment_occupation = Some(employment_occupation.into());
        self
    }

    /// Sets `employment_to`.
    #[must_use]
    pub fn employment_to(mut self, employment_to: impl Into<DateTime>) -> Self {
        self.employment_to = Some(employment_to.into());
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<Uuid>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl json::Object for Employment {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("employer_name"),
        json::Property::optional("employment_from"),
        json::Property::optional("employment_hours"),
        json::Property::optional("employment_income"),
        json::Property::optional("employment_income_currency"),
        json::Property::optional("employment_info"),
        json::Property::optional("employment_occupation"),
        json::Property::optional("employment_to"),
        json::Property::optional("id"),
    ];

    fn blank() -> Self {
        Self {
            employer_name: json::Read::blank(),
            employment_from: None,
            employment_hours: None,
            employment_income: None,
            employment_income_currency: None,
            employment_info: None,
            employment_occupation: None,
            employment_to: None,
            id: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.employer_name),
            1 => reader.read_into(&mut self.employment_from),
            2 => reader.read_into(&mut self.employment_hours),
            3 => reader.read_into(&mut self.employment_income),
            4 => reader.read_into(&mut self.employment_income_currency),
            5 => reader.read_into(&mut self.employment_info),
            6 => reader.read_into(&mut self.employment_occupation),
            7 => reader.read_into(&mut self.employment_to),
            8 => reader.read_into(&mut self.id),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("employer_name", &self.employer_name);
        object.optional("employment_from", &self.employment_from);
        object.optional("employment_hours", &self.employment_hours);
        object.optional("employment_income", &self.employment_income);
        object.optional("employment_income_currency", &self.employment_income_currency);
        object.optional("employment_info", &self.employment_info);
        object.optional("employment_occupation", &self.employment_occupation);
        object.optional("employment_to", &self.employment_to);
        object.optional("id", &self.id);
    }
}

json::object!(Employment);
