use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Overlap {
    /// `One`
    One(super::OverlapOne),
    /// `Other`
    Other(super::OverlapOther),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Overlap {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::OverlapOne as json::Read>::PROPERTIES),
            json::Shape::Object(<super::OverlapOther as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::One),
                1 => raw.try_read().map(Self::Other),
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

impl json::Write for Overlap {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::One(value) => json::Write::write(value, writer),
            Self::Other(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::OverlapOne> for Overlap {
    #[inline]
    fn from(value: super::OverlapOne) -> Self {
        Self::One(value)
    }
}

impl From<super::OverlapOther> for Overlap {
    #[inline]
    fn from(value: super::OverlapOther) -> Self {
        Self::Other(value)
    }
}

impl Overlap {
    /// What it is as [`Self::One`], if it is that too, whichever it was read as.
    #[inline]
    #[must_use]
    pub fn as_one(&self) -> Option<super::OverlapOne> {
        json::from_value(self).ok()
    }

    /// What it is as [`Self::Other`], if it is that too, whichever it was read as.
    #[inline]
    #[must_use]
    pub fn as_other(&self) -> Option<super::OverlapOther> {
        json::from_value(self).ok()
    }
}

json::bridge!(Overlap);
