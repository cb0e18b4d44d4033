use crate::runtime::{IntoList, json};

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Beside {
    /// [`BesideCard`](BesideCard).
    Card(BesideCard),
    /// [`BesideDog`](BesideDog).
    Dog(BesideDog),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Beside {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<BesideCard as json::Read>::PROPERTIES),
            json::Shape::Object(<BesideDog as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Card),
                1 => raw.try_read().map(Self::Dog),
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

impl json::Write for Beside {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Card(value) => json::Write::write(value, writer),
            Self::Dog(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<BesideCard> for Beside {
    #[inline]
    fn from(value: BesideCard) -> Self {
        Self::Card(value)
    }
}

impl From<BesideDog> for Beside {
    #[inline]
    fn from(value: BesideDog) -> Self {
        Self::Dog(value)
    }
}

json::bridge!(Beside);

/// The schema `BesideCard`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BesideCard {
    pub id: String,
    pub number: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl BesideCard {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>, number: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            number: number.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(BesideCard {
    id: required "id",
    number: required "number",
    ..unknown_members
});

/// The schema `BesideDog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BesideDog {
    pub id: String,
    pub kind: String,
    pub tricks: Vec<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl BesideDog {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(
        id: impl Into<String>,
        kind: impl Into<String>,
        tricks: impl IntoList<String, How>,
    ) -> Self {
        Self {
            id: id.into(),
            kind: kind.into(),
            tricks: IntoList::into_list(tricks),
            ..json::Read::blank()
        }
    }
}

json::object!(BesideDog {
    id: required "id",
    kind: required "kind",
    tricks: required "tricks",
    ..unknown_members
});
