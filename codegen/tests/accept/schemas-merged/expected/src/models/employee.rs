use crate::runtime::json;

/// The schema `Employee`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Employee {
    pub name: String,
    pub salary: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Employee {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    #[inline]
    pub fn salary(mut self, salary: i64) -> Self {
        self.salary = Some(salary);
        self
    }
}

json::object!(Employee {
    name: required "name",
    salary: optional "salary",
    ..unknown_members
});
