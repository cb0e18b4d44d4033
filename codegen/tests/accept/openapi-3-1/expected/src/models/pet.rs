use std::collections::BTreeMap;
use crate::runtime::{Base64, IntoList, IntoMap, ListOrNull, Nullable, OrNull, json};

/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub nick: Nullable<String>,
    /// Always `pet`.
    pub kind: PetKind,
    /// More than: `0`.
    pub age: Option<i64>,
    pub any: Option<json::Value>,
    /// Who feeds it.
    pub owner: Option<super::Owner>,
    pub maybe: Nullable<super::Owner>,
    pub size: Option<PetSize>,
    pub several: Option<PetSeveral>,
    pub numeric: Option<f64>,
    pub picture: Option<Base64>,
    pub pair: Option<PetPair>,
    pub nulls: Nullable<json::Value>,
    pub list: Nullable<Vec<Option<String>>>,
    /// Members that the schema does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl Pet {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            kind: PetKind::Pet,
            ..json::Read::blank()
        }
    }

    /// Sets `nick`; `None` is null.
    #[must_use]
    pub fn nick<How>(mut self, nick: impl OrNull<String, How>) -> Self {
        self.nick = Nullable::from(OrNull::or_null(nick));
        self
    }

    /// Sets `nick` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_nick(mut self) -> Self {
        self.nick = Nullable::Null;
        self
    }

    #[must_use]
    #[inline]
    pub fn age(mut self, age: i64) -> Self {
        self.age = Some(age);
        self
    }

    #[must_use]
    pub fn any(mut self, any: impl Into<json::Value>) -> Self {
        self.any = Some(any.into());
        self
    }

    #[must_use]
    pub fn owner(mut self, owner: impl Into<super::Owner>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// Sets `maybe`; `None` is null.
    #[must_use]
    pub fn maybe<How>(mut self, maybe: impl OrNull<super::Owner, How>) -> Self {
        self.maybe = Nullable::from(OrNull::or_null(maybe));
        self
    }

    /// Sets `maybe` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_maybe(mut self) -> Self {
        self.maybe = Nullable::Null;
        self
    }

    #[must_use]
    pub fn size(mut self, size: impl Into<PetSize>) -> Self {
        self.size = Some(size.into());
        self
    }

    #[must_use]
    pub fn several(mut self, several: impl Into<PetSeveral>) -> Self {
        self.several = Some(several.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn numeric(mut self, numeric: f64) -> Self {
        self.numeric = Some(numeric);
        self
    }

    #[must_use]
    pub fn picture(mut self, picture: impl Into<Base64>) -> Self {
        self.picture = Some(picture.into());
        self
    }

    #[must_use]
    pub fn pair(mut self, pair: impl Into<PetPair>) -> Self {
        self.pair = Some(pair.into());
        self
    }

    /// Sets `nulls`; `None` is null.
    #[must_use]
    pub fn nulls(mut self, nulls: impl Into<json::Value>) -> Self {
        self.nulls = Nullable::Value(nulls.into());
        self
    }

    /// Sets `nulls` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_nulls(mut self) -> Self {
        self.nulls = Nullable::Null;
        self
    }

    /// Sets `list`; `None` is null.
    #[must_use]
    pub fn list<How>(mut self, list: impl ListOrNull<Option<String>, How>) -> Self {
        self.list = Nullable::from(ListOrNull::list_or_null(list));
        self
    }

    /// Sets `list` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_list(mut self) -> Self {
        self.list = Nullable::Null;
        self
    }

    /// Sets the members that the schema does not name.
    #[must_use]
    pub fn additional_properties<How>(
        mut self,
        additional_properties: impl IntoMap<String, How>,
    ) -> Self {
        self.additional_properties = IntoMap::into_map(additional_properties);
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

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PetKind {
    /// `pet`
    Pet,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(PetKind {
    Pet = "pet",
});

/// The schema `PetPair`.
///
/// In JSON an array, whose elements are these in their order.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PetPair {
    /// Element 0 of the array.
    pub first: Option<String>,
    /// Element 1 of the array.
    pub second: Option<i64>,
    /// Elements after these.
    pub rest: Vec<json::Value>,
}

impl PetPair {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn first(mut self, first: impl Into<String>) -> Self {
        self.first = Some(first.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn second(mut self, second: i64) -> Self {
        self.second = Some(second);
        self
    }

    /// Sets the elements after these.
    #[must_use]
    pub fn rest<How>(mut self, rest: impl IntoList<json::Value, How>) -> Self {
        self.rest = IntoList::into_list(rest);
        self
    }
}

impl<T0: Into<String>> From<(T0, i64)> for PetPair {
    #[inline]
    fn from((first, second): (T0, i64)) -> Self {
        Self::new().first(first).second(second)
    }
}

json::tuple!(PetPair {
    first: optional "first",
    second: optional "second",
    ..rest
});

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PetSeveral {
    /// Text.
    String(String),
    /// An integer.
    Integer(i64),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for PetSeveral {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[json::Shape::String, json::Shape::Integer];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::String),
                1 => raw.try_read().map(Self::Integer),
                _ => None,
            };
            if let Some(value) = value {
                return Ok(value);
            }
        }
        raw.unknown(SHAPES).map(Self::Unknown)
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for PetSeveral {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::String(value) => json::Write::write(value, writer),
            Self::Integer(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<String> for PetSeveral {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<i64> for PetSeveral {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<&str> for PetSeveral {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i32> for PetSeveral {
    #[inline]
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

json::bridge!(PetSeveral);

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PetSize {
    /// `small`
    Small,
    /// `large`
    Large,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(PetSize {
    Small = "small",
    Large = "large",
});
