use std::collections::BTreeMap;
use crate::runtime::{Base64, Nullable, collect, json};

/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// The property `name`.
    pub name: String,
    /// The property `nick`.
    pub nick: Nullable<String>,
    /// The property `kind`.
    pub kind: super::PetKind,
    /// The property `age`.
    ///
    /// More than: `0`.
    pub age: Option<i64>,
    /// The property `any`.
    pub any: Option<json::Value>,
    /// Who feeds it.
    pub owner: Option<super::Owner>,
    /// The property `maybe`.
    pub maybe: Nullable<super::Owner>,
    /// The property `size`.
    pub size: Option<super::PetSize>,
    /// The property `several`.
    pub several: Option<super::PetSeveral>,
    /// The property `numeric`.
    pub numeric: Option<f64>,
    /// The property `picture`.
    pub picture: Option<Base64>,
    /// The property `pair`.
    pub pair: Option<Vec<super::PetPairItem>>,
    /// The property `nulls`.
    pub nulls: Nullable<json::Value>,
    /// The property `list`.
    pub list: Nullable<Vec<Option<String>>>,
    /// Members that the schema does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl Pet {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>, kind: impl Into<super::PetKind>) -> Self {
        Self {
            name: name.into(),
            kind: kind.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `nick`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn nick(mut self, nick: impl Into<String>) -> Self {
        self.nick = Nullable::Value(nick.into());
        self
    }

    /// Sets `age`.
    #[must_use]
    #[inline]
    pub fn age(mut self, age: i64) -> Self {
        self.age = Some(age);
        self
    }

    /// Sets `any`.
    #[must_use]
    pub fn any(mut self, any: impl Into<json::Value>) -> Self {
        self.any = Some(any.into());
        self
    }

    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: impl Into<super::Owner>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// Sets `maybe`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<super::Owner>) -> Self {
        self.maybe = Nullable::Value(maybe.into());
        self
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: impl Into<super::PetSize>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// Sets `several`.
    #[must_use]
    pub fn several(mut self, several: impl Into<super::PetSeveral>) -> Self {
        self.several = Some(several.into());
        self
    }

    /// Sets `numeric`.
    #[must_use]
    #[inline]
    pub fn numeric(mut self, numeric: f64) -> Self {
        self.numeric = Some(numeric);
        self
    }

    /// Sets `picture`.
    #[must_use]
    pub fn picture(mut self, picture: impl Into<Base64>) -> Self {
        self.picture = Some(picture.into());
        self
    }

    /// Sets `pair`.
    #[must_use]
    pub fn pair(
        mut self,
        pair: impl IntoIterator<Item = impl Into<super::PetPairItem>>,
    ) -> Self {
        self.pair = Some(collect::list(pair));
        self
    }

    /// Sets `nulls`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn nulls(mut self, nulls: impl Into<json::Value>) -> Self {
        self.nulls = Nullable::Value(nulls.into());
        self
    }

    /// Sets `list`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn list(
        mut self,
        list: impl IntoIterator<Item = impl Into<Option<String>>>,
    ) -> Self {
        self.list = Nullable::Value(collect::list(list));
        self
    }

    /// Sets the members that the schema does not name.
    #[must_use]
    pub fn additional_properties(
        mut self,
        additional_properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.additional_properties = collect::map(additional_properties);
        self
    }
}

json::object!(Pet {
    name: required "name",
    nick: optional "nick",
    kind: required "kind",
    age: optional "age",
    any: optional "any",
    owner: optional "owner",
    maybe: optional "maybe",
    size: optional "size",
    several: optional "several",
    numeric: optional "numeric",
    picture: optional "picture",
    pair: optional "pair",
    nulls: optional "nulls",
    list: optional "list",
    ..additional_properties
});
