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

impl json::Object for Relationship {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("id"),
        json::Property::required("relationship_role"),
    ];

    fn blank() -> Self {
        Self {
            id: json::Read::blank(),
            relationship_role: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.id),
            1 => reader.read_into(&mut self.relationship_role),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("id", &self.id);
        object.required("relationship_role", &self.relationship_role);
    }
}

json::object!(Relationship);
