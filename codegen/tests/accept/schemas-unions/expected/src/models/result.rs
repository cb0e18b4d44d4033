use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Result {
    /// `Good`
    Good(super::ResultGood),
    /// `Bad`
    Bad(super::ResultBad),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Result {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> ::std::result::Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Tagged(
                <super::ResultGood as json::Read>::PROPERTIES,
                &[("ok", "true")],
            ),
            json::Shape::Tagged(
                <super::ResultBad as json::Read>::PROPERTIES,
                &[("ok", "false")],
            ),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Good),
                1 => raw.try_read().map(Self::Bad),
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

impl json::Write for Result {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Good(value) => json::Write::write(value, writer),
            Self::Bad(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::ResultGood> for Result {
    #[inline]
    fn from(value: super::ResultGood) -> Self {
        Self::Good(value)
    }
}

impl From<super::ResultBad> for Result {
    #[inline]
    fn from(value: super::ResultBad) -> Self {
        Self::Bad(value)
    }
}

impl Result {
    /// What it is as [`Self::Good`], if it is that too, whichever it was read as.
    #[inline]
    #[must_use]
    pub fn as_good(&self) -> Option<super::ResultGood> {
        json::from_value(self).ok()
    }

    /// What it is as [`Self::Bad`], if it is that too, whichever it was read as.
    #[inline]
    #[must_use]
    pub fn as_bad(&self) -> Option<super::ResultBad> {
        json::from_value(self).ok()
    }
}

json::bridge!(Result);
