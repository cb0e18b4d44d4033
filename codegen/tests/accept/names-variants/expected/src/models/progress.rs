use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Progress {
    /// [`ProgressWithProgress`](super::ProgressWithProgress).
    WithProgress(super::ProgressWithProgress),
    /// [`ProgressWithError`](super::ProgressWithError).
    WithError(super::ProgressWithError),
    /// [`ProgressWithDone`](super::ProgressWithDone).
    WithDone(super::ProgressWithDone),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Progress {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::ProgressWithProgress as json::Read>::PROPERTIES),
            json::Shape::Object(<super::ProgressWithError as json::Read>::PROPERTIES),
            json::Shape::Object(<super::ProgressWithDone as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::WithProgress),
                1 => raw.try_read().map(Self::WithError),
                2 => raw.try_read().map(Self::WithDone),
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

impl json::Write for Progress {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::WithProgress(value) => json::Write::write(value, writer),
            Self::WithError(value) => json::Write::write(value, writer),
            Self::WithDone(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::ProgressWithProgress> for Progress {
    #[inline]
    fn from(value: super::ProgressWithProgress) -> Self {
        Self::WithProgress(value)
    }
}

impl From<super::ProgressWithError> for Progress {
    #[inline]
    fn from(value: super::ProgressWithError) -> Self {
        Self::WithError(value)
    }
}

impl From<super::ProgressWithDone> for Progress {
    #[inline]
    fn from(value: super::ProgressWithDone) -> Self {
        Self::WithDone(value)
    }
}

json::bridge!(Progress);
