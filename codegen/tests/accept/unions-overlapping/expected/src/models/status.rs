use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Status {
    /// `Pending`
    Pending(super::StatusPending),
    /// `Running`
    Running(super::StatusRunning),
    /// `Other`
    Other(super::StatusOther),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Status {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Tagged(
                <super::StatusPending as json::Read>::PROPERTIES,
                &[("status", "PENDING")],
            ),
            json::Shape::Tagged(
                <super::StatusRunning as json::Read>::PROPERTIES,
                &[("status", "RUNNING")],
            ),
            json::Shape::Object(<super::StatusOther as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Pending),
                1 => raw.try_read().map(Self::Running),
                2 => raw.try_read().map(Self::Other),
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

impl json::Write for Status {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Pending(value) => json::Write::write(value, writer),
            Self::Running(value) => json::Write::write(value, writer),
            Self::Other(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::StatusPending> for Status {
    #[inline]
    fn from(value: super::StatusPending) -> Self {
        Self::Pending(value)
    }
}

impl From<super::StatusRunning> for Status {
    #[inline]
    fn from(value: super::StatusRunning) -> Self {
        Self::Running(value)
    }
}

impl From<super::StatusOther> for Status {
    #[inline]
    fn from(value: super::StatusOther) -> Self {
        Self::Other(value)
    }
}

json::bridge!(Status);
