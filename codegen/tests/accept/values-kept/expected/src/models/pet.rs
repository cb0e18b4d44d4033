use crate::runtime::{Decimal, Nullable, OrNull, collect, json};

/// The schema `Pet`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub id: i64,
    pub tag: Option<String>,
    pub pin: Option<String>,
    pub seen: Option<i64>,
    /// Maximum: `1e30`.
    pub most: Option<Decimal>,
    pub ids: Option<Vec<i64>>,
    pub note: Nullable<String>,
    pub home: Option<super::Home>,
    pub free: Option<json::Value>,
    /// Always: `42`.
    pub price: Option<PetPrice>,
    /// One of: `[0.5, 1, -1.5]`.
    pub ratio: Option<PetRatio>,
    pub unknown_members: Option<bool>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub other_members: json::Unknown,
}

impl Pet {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>, id: i64) -> Self {
        Self {
            name: name.into(),
            id,
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    #[must_use]
    pub fn pin(mut self, pin: impl Into<String>) -> Self {
        self.pin = Some(pin.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn seen(mut self, seen: i64) -> Self {
        self.seen = Some(seen);
        self
    }

    #[must_use]
    pub fn most(mut self, most: impl Into<Decimal>) -> Self {
        self.most = Some(most.into());
        self
    }

    #[must_use]
    pub fn ids(mut self, ids: impl IntoIterator<Item = i64>) -> Self {
        self.ids = Some(collect::list(ids));
        self
    }

    /// Sets `note`; `None` is null.
    #[must_use]
    pub fn note<How>(mut self, note: impl OrNull<String, How>) -> Self {
        self.note = Nullable::from(OrNull::or_null(note));
        self
    }

    /// Sets `note` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_note(mut self) -> Self {
        self.note = Nullable::Null;
        self
    }

    #[must_use]
    pub fn home(mut self, home: impl Into<super::Home>) -> Self {
        self.home = Some(home.into());
        self
    }

    #[must_use]
    pub fn free(mut self, free: impl Into<json::Value>) -> Self {
        self.free = Some(free.into());
        self
    }

    /// Sets `price`, which has one value only.
    #[must_use]
    #[inline]
    pub fn price(mut self) -> Self {
        self.price = Some(PetPrice::Value42);
        self
    }

    #[must_use]
    pub fn ratio(mut self, ratio: impl Into<PetRatio>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn unknown_members(mut self, unknown_members: bool) -> Self {
        self.unknown_members = Some(unknown_members);
        self
    }
}

impl ::std::fmt::Debug for Pet {
    #[inline]
    fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        formatter
            .debug_struct("Pet")
            .field("name", &self.name)
            .field("id", &self.id)
            .field("tag", &self.tag)
            .field("pin", &json::Hidden)
            .field("seen", &self.seen)
            .field("most", &self.most)
            .field("ids", &self.ids)
            .field("note", &self.note)
            .field("home", &self.home)
            .field("free", &self.free)
            .field("price", &self.price)
            .field("ratio", &self.ratio)
            .field("unknown_members", &self.unknown_members)
            .field("other_members", &self.other_members)
            .finish()
    }
}

json::object!(Pet {
    name: required "name",
    id: required "id",
    tag: optional "tag",
    pin: optional "pin" secret,
    seen: optional "seen",
    most: optional "most",
    ids: optional "ids",
    note: optional "note",
    home: optional "home",
    free: optional "free",
    price: optional "price",
    ratio: optional "ratio",
    unknown_members: optional "unknown_members",
    ..other_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PetPrice {
    /// `42`
    Value42,
    /// A value that is not known to this version of the crate.
    Unknown(f64),
}

json::number_enum!(PetPrice {
    Value42 = 42.0,
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PetRatio {
    /// `0.5`
    Value0Point5,
    /// `1`
    Value1,
    /// `-1.5`
    ValueMinus1Point5,
    /// A value that is not known to this version of the crate.
    Unknown(f64),
}

json::number_enum!(PetRatio {
    Value0Point5 = 0.5,
    Value1 = 1.0,
    ValueMinus1Point5 = -1.5,
});
