use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Named {
    /// [`Base`](super::Base).
    Base(super::Base),
    /// [`Pet`](super::Pet).
    Pet(super::Pet),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Named {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::Base as json::Read>::PROPERTIES),
            json::Shape::Object(<super::Pet as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Base),
                1 => raw.try_read().map(Self::Pet),
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

impl json::Write for Named {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Base(value) => json::Write::write(value, writer),
            Self::Pet(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Base> for Named {
    #[inline]
    fn from(value: super::Base) -> Self {
        Self::Base(value)
    }
}

impl From<super::Pet> for Named {
    #[inline]
    fn from(value: super::Pet) -> Self {
        Self::Pet(value)
    }
}

impl Named {
    /// What it is as [`Self::Base`], if it is that too, whichever it was read as.
    #[inline]
    #[must_use]
    pub fn as_base(&self) -> Option<super::Base> {
        json::from_value(self).ok()
    }

    /// What it is as [`Self::Pet`], if it is that too, whichever it was read as.
    #[inline]
    #[must_use]
    pub fn as_pet(&self) -> Option<super::Pet> {
        json::from_value(self).ok()
    }
}

json::bridge!(Named);
