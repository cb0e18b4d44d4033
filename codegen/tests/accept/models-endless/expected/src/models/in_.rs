use std::collections::BTreeMap;
use crate::runtime::{IntoList, IntoMap, OrNull, json};

/// The schema `InList`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InList {
    pub more: Vec<InList>,
    pub named: BTreeMap<String, InList>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl InList {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How, How2>(
        more: impl IntoList<InList, How>,
        named: impl IntoMap<InList, How2>,
    ) -> Self {
        Self {
            more: IntoList::into_list(more),
            named: IntoMap::into_map(named),
            ..json::Read::blank()
        }
    }
}

json::object!(InList {
    more: required "more",
    named: required "named",
    ..unknown_members
});

/// The schema `InNull`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InNull {
    pub more: Option<Box<InNull>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl InNull {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(more: impl OrNull<InNull, How>) -> Self {
        Self {
            more: OrNull::or_null(more).map(Box::new),
            ..json::Read::blank()
        }
    }
}

json::object!(InNull {
    more: required "more",
    ..unknown_members
});

/// The schema `InServer`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InServer {
    /// Read-only: the server sets it.
    pub more: Option<Box<InServer>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl InServer {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn more(mut self, more: impl Into<InServer>) -> Self {
        self.more = Some(Box::new(more.into()));
        self
    }
}

json::object!(InServer {
    more: optional "more",
    ..unknown_members
});

/// The schema `InUnion`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InUnion {
    pub choice: Box<InUnionChoice>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl InUnion {
    /// A value of the required properties.
    #[must_use]
    pub fn new(choice: impl Into<InUnionChoice>) -> Self {
        Self {
            choice: Box::new(choice.into()),
            ..json::Read::blank()
        }
    }
}

json::object!(InUnion {
    choice: required "choice",
    ..unknown_members
});

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InUnionChoice {
    /// [`InUnion`](InUnion).
    InUnion(Box<InUnion>),
    /// Text.
    String(String),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for InUnionChoice {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<InUnion as json::Read>::PROPERTIES),
            json::Shape::String,
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::InUnion),
                1 => raw.try_read().map(Self::String),
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

impl json::Write for InUnionChoice {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::InUnion(value) => json::Write::write(value, writer),
            Self::String(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<InUnion> for InUnionChoice {
    #[inline]
    fn from(value: InUnion) -> Self {
        Self::InUnion(Box::new(value))
    }
}

impl From<String> for InUnionChoice {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for InUnionChoice {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

json::bridge!(InUnionChoice);
