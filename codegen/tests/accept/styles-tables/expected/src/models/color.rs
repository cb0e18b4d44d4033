use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Color {
    /// Text.
    String(String),
    /// A list of texts.
    StringList(Vec<String>),
    /// [`Rgb`](super::Rgb).
    Rgb(super::Rgb),
    /// [`Keys`](super::Keys).
    Keys(super::Keys),
    /// [`Nested`](super::Nested).
    Nested(super::Nested),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Color {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::String,
            json::Shape::List(&json::Shape::String),
            json::Shape::Object(<super::Rgb as json::Read>::PROPERTIES),
            json::Shape::Object(<super::Keys as json::Read>::PROPERTIES),
            json::Shape::Object(<super::Nested as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::String),
                1 => raw.try_read().map(Self::StringList),
                2 => raw.try_read().map(Self::Rgb),
                3 => raw.try_read().map(Self::Keys),
                4 => raw.try_read().map(Self::Nested),
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

impl json::Write for Color {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::String(value) => json::Write::write(value, writer),
            Self::StringList(value) => json::Write::write(value, writer),
            Self::Rgb(value) => json::Write::write(value, writer),
            Self::Keys(value) => json::Write::write(value, writer),
            Self::Nested(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<String> for Color {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Vec<String>> for Color {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl From<super::Rgb> for Color {
    #[inline]
    fn from(value: super::Rgb) -> Self {
        Self::Rgb(value)
    }
}

impl From<super::Keys> for Color {
    #[inline]
    fn from(value: super::Keys) -> Self {
        Self::Keys(value)
    }
}

impl From<super::Nested> for Color {
    #[inline]
    fn from(value: super::Nested) -> Self {
        Self::Nested(value)
    }
}

impl From<&str> for Color {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl<T: Into<String>, const N: usize> From<[T; N]> for Color {
    #[inline]
    fn from(value: [T; N]) -> Self {
        Self::StringList(value.into_iter().map(Into::into).collect())
    }
}

json::bridge!(Color);
