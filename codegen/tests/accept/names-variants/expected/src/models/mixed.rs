use crate::runtime::{DateTime, json};

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    /// [`MixedCat`](MixedCat).
    Cat(MixedCat),
    /// [`MixedDog`](MixedDog).
    Dog(MixedDog),
    /// [`MixedWithWild`](MixedWithWild).
    WithWild(MixedWithWild),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Mixed {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<MixedCat as json::Read>::PROPERTIES),
            json::Shape::Object(<MixedDog as json::Read>::PROPERTIES),
            json::Shape::Object(<MixedWithWild as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Cat),
                1 => raw.try_read().map(Self::Dog),
                2 => raw.try_read().map(Self::WithWild),
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

impl json::Write for Mixed {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Cat(value) => json::Write::write(value, writer),
            Self::Dog(value) => json::Write::write(value, writer),
            Self::WithWild(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<MixedCat> for Mixed {
    #[inline]
    fn from(value: MixedCat) -> Self {
        Self::Cat(value)
    }
}

impl From<MixedDog> for Mixed {
    #[inline]
    fn from(value: MixedDog) -> Self {
        Self::Dog(value)
    }
}

impl From<MixedWithWild> for Mixed {
    #[inline]
    fn from(value: MixedWithWild) -> Self {
        Self::WithWild(value)
    }
}

json::bridge!(Mixed);

/// The schema `MixedCat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MixedCat {
    pub at: Option<DateTime>,
    pub kind: String,
    pub lives: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl MixedCat {
    /// A value of the required properties.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn at(mut self, at: impl Into<DateTime>) -> Self {
        self.at = Some(at.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }
}

json::object!(MixedCat {
    at: optional "at",
    kind: required "kind",
    lives: optional "lives",
    ..unknown_members
});

/// The schema `MixedDog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MixedDog {
    pub at: Option<DateTime>,
    pub kind: String,
    pub tricks: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl MixedDog {
    /// A value of the required properties.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn at(mut self, at: impl Into<DateTime>) -> Self {
        self.at = Some(at.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn tricks(mut self, tricks: i64) -> Self {
        self.tricks = Some(tricks);
        self
    }
}

json::object!(MixedDog {
    at: optional "at",
    kind: required "kind",
    tricks: optional "tricks",
    ..unknown_members
});

/// The schema `MixedWithWild`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MixedWithWild {
    pub at: Option<DateTime>,
    pub wild: Option<bool>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl MixedWithWild {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn at(mut self, at: impl Into<DateTime>) -> Self {
        self.at = Some(at.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn wild(mut self, wild: bool) -> Self {
        self.wild = Some(wild);
        self
    }
}

json::object!(MixedWithWild {
    at: optional "at",
    wild: optional "wild",
    ..unknown_members
});
