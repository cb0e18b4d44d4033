use crate::runtime::json;

/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub id: PetId,
    pub same: Option<PetId>,
    pub home: Option<super::OwnerAddress>,
    pub item: Option<super::OwnerList>,
    pub city: Option<String>,
    pub r#ref: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Pet {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<PetId>) -> Self {
        Self {
            id: id.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn same(mut self, same: impl Into<PetId>) -> Self {
        self.same = Some(same.into());
        self
    }

    #[must_use]
    pub fn home(mut self, home: impl Into<super::OwnerAddress>) -> Self {
        self.home = Some(home.into());
        self
    }

    #[must_use]
    pub fn item(mut self, item: impl Into<super::OwnerList>) -> Self {
        self.item = Some(item.into());
        self
    }

    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    #[must_use]
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.r#ref = Some(r#ref.into());
        self
    }
}

json::object!(Pet {
    id: required "id",
    same: optional "same",
    home: optional "home",
    item: optional "item",
    city: optional "city",
    r#ref: optional "$ref",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PetId {
    /// `p-1`
    P1,
    /// `p-2`
    P2,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(PetId {
    P1 = "p-1",
    P2 = "p-2",
});
