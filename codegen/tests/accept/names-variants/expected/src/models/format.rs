use crate::runtime::{IntoList, json};

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Format {
    /// [`FormatVersion1`](FormatVersion1).
    Version1(FormatVersion1),
    /// [`FormatVersion2`](FormatVersion2).
    Version2(FormatVersion2),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Format {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Tagged(
                <FormatVersion1 as json::Read>::PROPERTIES,
                &[("version", "1")],
            ),
            json::Shape::Tagged(
                <FormatVersion2 as json::Read>::PROPERTIES,
                &[("version", "2")],
            ),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Version1),
                1 => raw.try_read().map(Self::Version2),
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

impl json::Write for Format {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Version1(value) => json::Write::write(value, writer),
            Self::Version2(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<FormatVersion1> for Format {
    #[inline]
    fn from(value: FormatVersion1) -> Self {
        Self::Version1(value)
    }
}

impl From<FormatVersion2> for Format {
    #[inline]
    fn from(value: FormatVersion2) -> Self {
        Self::Version2(value)
    }
}

json::bridge!(Format);

/// The schema `FormatVersion1`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FormatVersion1 {
    /// Always `1`.
    pub version: Option<FormatVersion1Version>,
    pub text: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl FormatVersion1 {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `version`, which has one value only.
    #[must_use]
    #[inline]
    pub fn version(mut self) -> Self {
        self.version = Some(FormatVersion1Version::Value1);
        self
    }

    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

json::object!(FormatVersion1 {
    version: optional "version",
    text: optional "text",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FormatVersion1Version {
    /// `1`
    Value1,
    /// A value that is not known to this version of the crate.
    Unknown(i64),
}

json::integer_enum!(FormatVersion1Version {
    Value1 = 1,
});

/// The schema `FormatVersion2`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FormatVersion2 {
    /// Always `2`.
    pub version: Option<FormatVersion2Version>,
    pub parts: Option<Vec<String>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl FormatVersion2 {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `version`, which has one value only.
    #[must_use]
    #[inline]
    pub fn version(mut self) -> Self {
        self.version = Some(FormatVersion2Version::Value2);
        self
    }

    #[must_use]
    pub fn parts<How>(mut self, parts: impl IntoList<String, How>) -> Self {
        self.parts = Some(IntoList::into_list(parts));
        self
    }
}

json::object!(FormatVersion2 {
    version: optional "version",
    parts: optional "parts",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FormatVersion2Version {
    /// `2`
    Value2,
    /// A value that is not known to this version of the crate.
    Unknown(i64),
}

json::integer_enum!(FormatVersion2Version {
    Value2 = 2,
});
