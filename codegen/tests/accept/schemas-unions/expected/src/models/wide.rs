use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Wide {
    /// [`Narrow`](super::Narrow).
    Narrow(super::Narrow),
    /// [`WideNamed`](WideNamed).
    Named(WideNamed),
    /// A list of texts.
    StringList(Vec<String>),
    /// A list of integers.
    IntegerList(Vec<i64>),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Wide {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::AnyOf(
                &[
                    json::Shape::Object(<super::Card as json::Read>::PROPERTIES),
                    json::Shape::Boolean,
                ],
            ),
            json::Shape::Object(<WideNamed as json::Read>::PROPERTIES),
            json::Shape::List(&json::Shape::String),
            json::Shape::List(&json::Shape::Integer),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Narrow),
                1 => raw.try_read().map(Self::Named),
                2 => raw.try_read().map(Self::StringList),
                3 => raw.try_read().map(Self::IntegerList),
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

impl json::Write for Wide {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Narrow(value) => json::Write::write(value, writer),
            Self::Named(value) => json::Write::write(value, writer),
            Self::StringList(value) => json::Write::write(value, writer),
            Self::IntegerList(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Narrow> for Wide {
    #[inline]
    fn from(value: super::Narrow) -> Self {
        Self::Narrow(value)
    }
}

impl From<WideNamed> for Wide {
    #[inline]
    fn from(value: WideNamed) -> Self {
        Self::Named(value)
    }
}

impl From<Vec<String>> for Wide {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl From<Vec<i64>> for Wide {
    #[inline]
    fn from(value: Vec<i64>) -> Self {
        Self::IntegerList(value)
    }
}

json::bridge!(Wide);

/// Named
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WideNamed {
    pub name: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl WideNamed {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(WideNamed {
    name: required "name",
    ..unknown_members
});
