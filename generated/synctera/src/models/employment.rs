use std::collections::BTreeMap;
use crate::runtime::{DateTime, IntoList, IntoMap, Uuid, json};

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
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Employment {
    /// A value of the required properties.
    #[must_use]
    pub fn new(employer_name: impl Into<String>) -> Self {
        Self {
            employer_name: employer_name.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn employment_from(mut self, employment_from: impl Into<DateTime>) -> Self {
        self.employment_from = Some(employment_from.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn employment_hours(mut self, employment_hours: f64) -> Self {
        self.employment_hours = Some(employment_hours);
        self
    }

    #[must_use]
    #[inline]
    pub fn employment_income(mut self, employment_income: i64) -> Self {
        self.employment_income = Some(employment_income);
        self
    }

    #[must_use]
    pub fn employment_income_currency(
        mut self,
        employment_income_currency: impl Into<String>,
    ) -> Self {
        self.employment_income_currency = Some(employment_income_currency.into());
        self
    }

    #[must_use]
    pub fn employment_info<How>(
        mut self,
        employment_info: impl IntoMap<json::Value, How>,
    ) -> Self {
        self.employment_info = Some(IntoMap::into_map(employment_info));
        self
    }

    #[must_use]
    pub fn employment_occupation(
        mut self,
        employment_occupation: impl Into<String>,
    ) -> Self {
        self.employment_occupation = Some(employment_occupation.into());
        self
    }

    #[must_use]
    pub fn employment_to(mut self, employment_to: impl Into<DateTime>) -> Self {
        self.employment_to = Some(employment_to.into());
        self
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<Uuid>) -> Self {
        self.id = Some(id.into());
        self
    }
}

json::object!(Employment {
    employer_name: required "employer_name",
    employment_from: optional "employment_from",
    employment_hours: optional "employment_hours",
    employment_income: optional "employment_income",
    employment_income_currency: optional "employment_income_currency",
    employment_info: optional "employment_info",
    employment_occupation: optional "employment_occupation",
    employment_to: optional "employment_to",
    id: optional "id",
    ..unknown_members
});

/// One page of employment records.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmploymentList {
    /// Token of the next page. It is absent on the last one.
    pub next_page_token: Option<String>,
    /// The employment records on this page.
    pub employment: Vec<Employment>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl EmploymentList {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(employment: impl IntoList<Employment, How>) -> Self {
        Self {
            employment: IntoList::into_list(employment),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn next_page_token(mut self, next_page_token: impl Into<String>) -> Self {
        self.next_page_token = Some(next_page_token.into());
        self
    }
}

json::object!(EmploymentList {
    next_page_token: optional "next_page_token",
    employment: required "employment",
    ..unknown_members
});
