use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Titled {
    /// [`TitledByMail`](super::TitledByMail).
    ByMail(super::TitledByMail),
    /// [`TitledByPhone`](super::TitledByPhone).
    ByPhone(super::TitledByPhone),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Titled {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::TitledByMail as json::Read>::PROPERTIES),
            json::Shape::Object(<super::TitledByPhone as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::ByMail),
                1 => raw.try_read().map(Self::ByPhone),
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

impl json::Write for Titled {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::ByMail(value) => json::Write::write(value, writer),
            Self::ByPhone(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::TitledByMail> for Titled {
    #[inline]
    fn from(value: super::TitledByMail) -> Self {
        Self::ByMail(value)
    }
}

impl From<super::TitledByPhone> for Titled {
    #[inline]
    fn from(value: super::TitledByPhone) -> Self {
        Self::ByPhone(value)
    }
}

json::bridge!(Titled);
