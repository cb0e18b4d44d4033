use crate::runtime::json;

/// The schema `Filters`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Filters {
    /// The property `holder_role`.
    pub holder_role: Option<super::FiltersHolderRole>,
    /// The property `junction`.
    pub junction: Option<super::FiltersJunction>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Filters {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `holder_role`.
    #[must_use]
    pub fn holder_role(
        mut self,
        holder_role: impl Into<super::FiltersHolderRole>,
    ) -> Self {
        self.holder_role = Some(holder_role.into());
        self
    }

    /// Sets `junction`.
    #[must_use]
    pub fn junction(mut self, junction: impl Into<super::FiltersJunction>) -> Self {
        self.junction = Some(junction.into());
        self
    }
}

json::object!(Filters {
    holder_role: optional "holder_role",
    junction: optional "junction",
    ..unknown_members
});
