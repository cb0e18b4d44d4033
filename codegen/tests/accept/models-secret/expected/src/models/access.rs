use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Access {
    /// [`Login`](super::Login).
    Login(Box<super::Login>),
    /// [`AccessWithKey`](AccessWithKey).
    WithKey(AccessWithKey),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Access {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::Login as json::Read>::PROPERTIES),
            json::Shape::Object(<AccessWithKey as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Login),
                1 => raw.try_read().map(Self::WithKey),
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

impl json::Write for Access {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Login(value) => json::Write::write(value, writer),
            Self::WithKey(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Login> for Access {
    #[inline]
    fn from(value: super::Login) -> Self {
        Self::Login(Box::new(value))
    }
}

impl From<AccessWithKey> for Access {
    #[inline]
    fn from(value: AccessWithKey) -> Self {
        Self::WithKey(value)
    }
}

json::bridge!(Access);

/// The schema `AccessWithKey`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccessWithKey {
    /// Write-only: a request must hold it, and no response does.
    pub key: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl AccessWithKey {
    /// A value of the required properties.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            ..json::Read::blank()
        }
    }
}

impl ::std::fmt::Debug for AccessWithKey {
    #[inline]
    fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        formatter
            .debug_struct("AccessWithKey")
            .field("key", &json::Hidden)
            .field("unknown_members", &self.unknown_members)
            .finish()
    }
}

json::object!(AccessWithKey {
    key: optional "key" secret,
    ..unknown_members
});
