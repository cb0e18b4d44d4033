use crate::runtime::{Uuid, json};

/// A link to another customer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Relationship {
    /// Id of the other customer.
    pub id: Uuid,
    /// What the other customer is to this one.
    pub relationship_role: RelationshipRole,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Relationship {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        id: impl Into<Uuid>,
        relationship_role: impl Into<RelationshipRole>,
    ) -> Self {
        Self {
            id: id.into(),
            relationship_role: relationship_role.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(Relationship {
    id: required "id",
    relationship_role: required "relationship_role",
    ..unknown_members
});

/// Role of a related customer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelationshipRole {
    /// `BENEFICIARY`
    Beneficiary,
    /// `CUSTODIAN`
    Custodian,
    /// `PARTNER`
    Partner,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(RelationshipRole {
    Beneficiary = "BENEFICIARY",
    Custodian = "CUSTODIAN",
    Partner = "PARTNER",
});
