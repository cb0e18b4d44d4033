use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    /// Text.
    String(String),
    /// An integer.
    Integer(i64),
    /// A list of texts.
    StringList(Vec<String>),
    /// [`MixedOptionsBag`](MixedOptionsBag).
    OptionsBag(MixedOptionsBag),
    /// `true` or `false`.
    Boolean(bool),
    /// A number.
    Number(f64),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Mixed {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::String,
            json::Shape::Integer,
            json::Shape::List(&json::Shape::String),
            json::Shape::Object(<MixedOptionsBag as json::Read>::PROPERTIES),
            json::Shape::Boolean,
            json::Shape::Number,
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::String),
                1 => raw.try_read().map(Self::Integer),
                2 => raw.try_read().map(Self::StringList),
                3 => raw.try_read().map(Self::OptionsBag),
                4 => raw.try_read().map(Self::Boolean),
                5 => raw.try_read().map(Self::Number),
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
            Self::String(value) => json::Write::write(value, writer),
            Self::Integer(value) => json::Write::write(value, writer),
            Self::StringList(value) => json::Write::write(value, writer),
            Self::OptionsBag(value) => json::Write::write(value, writer),
            Self::Boolean(value) => json::Write::write(value, writer),
            Self::Number(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<String> for Mixed {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<i64> for Mixed {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Vec<String>> for Mixed {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl From<MixedOptionsBag> for Mixed {
    #[inline]
    fn from(value: MixedOptionsBag) -> Self {
        Self::OptionsBag(value)
    }
}

impl From<bool> for Mixed {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<f64> for Mixed {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<&str> for Mixed {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i32> for Mixed {
    #[inline]
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

impl<T: Into<String>, const N: usize> From<[T; N]> for Mixed {
    #[inline]
    fn from(value: [T; N]) -> Self {
        Self::StringList(value.into_iter().map(Into::into).collect())
    }
}

json::bridge!(Mixed);

/// Options bag
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MixedOptionsBag {
    pub deep: Option<bool>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl MixedOptionsBag {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn deep(mut self, deep: bool) -> Self {
        self.deep = Some(deep);
        self
    }
}

json::object!(MixedOptionsBag {
    deep: optional "deep",
    ..unknown_members
});
