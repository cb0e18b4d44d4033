use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Job {
    /// [`JobPending`](super::JobPending).
    Pending(super::JobPending),
    /// [`JobRunning`](super::JobRunning).
    Running(super::JobRunning),
    /// [`JobWithNote`](super::JobWithNote).
    WithNote(super::JobWithNote),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Job {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Tagged(
                <super::JobPending as json::Read>::PROPERTIES,
                &[("status", "PENDING")],
            ),
            json::Shape::Tagged(
                <super::JobRunning as json::Read>::PROPERTIES,
                &[("status", "RUNNING")],
            ),
            json::Shape::Object(<super::JobWithNote as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Pending),
                1 => raw.try_read().map(Self::Running),
                2 => raw.try_read().map(Self::WithNote),
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

impl json::Write for Job {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Pending(value) => json::Write::write(value, writer),
            Self::Running(value) => json::Write::write(value, writer),
            Self::WithNote(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::JobPending> for Job {
    #[inline]
    fn from(value: super::JobPending) -> Self {
        Self::Pending(value)
    }
}

impl From<super::JobRunning> for Job {
    #[inline]
    fn from(value: super::JobRunning) -> Self {
        Self::Running(value)
    }
}

impl From<super::JobWithNote> for Job {
    #[inline]
    fn from(value: super::JobWithNote) -> Self {
        Self::WithNote(value)
    }
}

json::bridge!(Job);
