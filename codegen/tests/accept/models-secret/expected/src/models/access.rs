use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Access {
    /// `Login`
    Login(Box<super::Login>),
    /// `object`
    Object(AccessObject),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Access {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::Login as json::Read>::PROPERTIES),
            json::Shape::Object(<AccessObject as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Login),
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

impl json::Write for Access {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Login(value) => json::Write::write(value, writer),
            Self::Object(value) => json::Write::write(value, writer),
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

impl From<AccessObject> for Access {
    #[inline]
    fn from(value: AccessObject) -> Self {
        Self::Object(value)
    }
}

json::bridge!(Access);

/// The schema `AccessObject`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessObject {
    /// The property `key`.
    ///
    /// Write-only: no response holds it.
    pub key: String,
}

impl AccessObject {
    /// A value of the required properties.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into() }
    }
}

impl ::std::fmt::Debug for AccessObject {
    #[inline]
    fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        formatter.debug_struct("AccessObject").field("key", &json::Hidden).finish()
    }
}

json::object!(AccessObject {
    key: required "key" secret,
});
