use crate::runtime::json;

/// A company or other organisation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Company {
    /// Name of the company.
    pub name: Option<String>,
    /// Registration number of the company.
    pub organization_number: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Company {
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
    pub fn organization_number(
        mut self,
        organization_number: impl Into<String>,
    ) -> Self {
        self.organization_number = Some(organization_number.into());
        self
    }
}

json::object!(Company {
    name: optional "name",
    organization_number: optional "organizationNumber",
    ..unknown_members
});
