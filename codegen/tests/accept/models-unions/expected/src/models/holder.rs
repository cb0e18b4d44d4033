use crate::runtime::{Date, IntoList, Nullable, OrNull, json};

/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    pub maybe: Nullable<super::Cat>,
    pub pet: Option<super::Mapped>,
    pub pets: Option<Vec<super::Shaped>>,
    pub inline: Option<HolderInline>,
    pub status: Option<HolderStatus>,
    pub twice: Option<HolderTwice>,
    pub contact: Option<HolderContact>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Holder {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `maybe`; `None` is null.
    #[must_use]
    pub fn maybe<How>(mut self, maybe: impl OrNull<super::Cat, How>) -> Self {
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
    pub fn pet(mut self, pet: impl Into<super::Mapped>) -> Self {
        self.pet = Some(pet.into());
        self
    }

    #[must_use]
    pub fn pets<How>(mut self, pets: impl IntoList<super::Shaped, How>) -> Self {
        self.pets = Some(IntoList::into_list(pets));
        self
    }

    #[must_use]
    pub fn inline(mut self, inline: impl Into<HolderInline>) -> Self {
        self.inline = Some(inline.into());
        self
    }

    #[must_use]
    pub fn status(mut self, status: impl Into<HolderStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    #[must_use]
    pub fn twice(mut self, twice: impl Into<HolderTwice>) -> Self {
        self.twice = Some(twice.into());
        self
    }

    #[must_use]
    pub fn contact(mut self, contact: impl Into<HolderContact>) -> Self {
        self.contact = Some(contact.into());
        self
    }
}

json::object!(Holder {
    maybe: optional "maybe",
    pet: optional "pet",
    pets: optional "pets",
    inline: optional "inline",
    status: optional "status",
    twice: optional "twice",
    contact: optional "contact",
    ..unknown_members
});

/// The schema `HolderContact`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HolderContact {
    pub mail: Option<String>,
    pub phone: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl HolderContact {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn mail(mut self, mail: impl Into<String>) -> Self {
        self.mail = Some(mail.into());
        self
    }

    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}

json::object!(HolderContact {
    mail: optional "mail",
    phone: optional "phone",
    ..unknown_members
});

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HolderInline {
    /// An integer.
    Integer(i64),
    /// [`HolderInlineObject`](HolderInlineObject).
    Object(HolderInlineObject),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for HolderInline {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Integer,
            json::Shape::Object(<HolderInlineObject as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Integer),
                1 => raw.try_read().map(Self::Object),
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

impl json::Write for HolderInline {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Integer(value) => json::Write::write(value, writer),
            Self::Object(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<i64> for HolderInline {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<HolderInlineObject> for HolderInline {
    #[inline]
    fn from(value: HolderInlineObject) -> Self {
        Self::Object(value)
    }
}

impl From<i32> for HolderInline {
    #[inline]
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

json::bridge!(HolderInline);

/// The schema `HolderInlineObject`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HolderInlineObject {
    pub from: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl HolderInlineObject {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn from(mut self, from: i64) -> Self {
        self.from = Some(from);
        self
    }
}

json::object!(HolderInlineObject {
    from: optional "from",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderStatus {
    /// `on`
    On,
    /// `off`
    Off,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(HolderStatus {
    On = "on",
    Off = "off",
});

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HolderTwice {
    /// A date.
    String(Date),
    /// An integer.
    Integer(i64),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for HolderTwice {
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

impl json::Write for HolderTwice {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::String(value) => json::Write::write(value, writer),
            Self::Integer(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<Date> for HolderTwice {
    #[inline]
    fn from(value: Date) -> Self {
        Self::String(value)
    }
}

impl From<i64> for HolderTwice {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<&str> for HolderTwice {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<i32> for HolderTwice {
    #[inline]
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

json::bridge!(HolderTwice);
