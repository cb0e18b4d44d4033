use crate::runtime::{Uuid, json};

/// A link to another customer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Relationship {
    /// Id of the other customer.
    pub id: Uuid,
    /// What the other customer is to this one.
    pub relationship_role: super::RelationshipRole,
}

impl Relationship {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        id: impl Into<Uuid>,
        relationship_role: impl Into<super::RelationshipRole>,
    ) -> Self {
        Self {
            id: id.into(),
            relationship_role: relationship_role.into(),
        }
    }
}

json::object!(Relationship {
    id: required "id",
    relationship_role: required "relationship_role",
});
