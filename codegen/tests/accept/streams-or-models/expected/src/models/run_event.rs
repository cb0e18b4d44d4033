use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RunEvent {
    /// [`RunMade`](super::RunMade), where `event` is `run.made`.
    RunMade(Box<super::RunMade>),
    /// [`RunPiece`](super::RunPiece), where `event` is `run.piece`.
    RunPiece(super::RunPiece),
    /// [`RunFault`](super::RunFault), where `event` is `error`.
    Error(super::RunFault),
    /// [`RunDone`](super::RunDone), where `event` is `done`.
    Done(super::RunDone),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for RunEvent {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match reader.discriminator("event")?.as_deref() {
            Some("run.made") => json::Read::read(reader).map(Self::RunMade),
            Some("run.piece") => json::Read::read(reader).map(Self::RunPiece),
            Some("error") => json::Read::read(reader).map(Self::Error),
            Some("done") => json::Read::read(reader).map(Self::Done),
            _ => reader.raw()?.unknown(&[json::Shape::Map]).map(Self::Unknown),
        }
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for RunEvent {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::RunMade(value) => json::Write::write(value, writer),
            Self::RunPiece(value) => json::Write::write(value, writer),
            Self::Error(value) => json::Write::write(value, writer),
            Self::Done(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::RunMade> for RunEvent {
    #[inline]
    fn from(value: super::RunMade) -> Self {
        Self::RunMade(Box::new(value))
    }
}

impl From<super::RunPiece> for RunEvent {
    #[inline]
    fn from(value: super::RunPiece) -> Self {
        Self::RunPiece(value)
    }
}

impl From<super::RunFault> for RunEvent {
    #[inline]
    fn from(value: super::RunFault) -> Self {
        Self::Error(value)
    }
}

impl From<super::RunDone> for RunEvent {
    #[inline]
    fn from(value: super::RunDone) -> Self {
        Self::Done(value)
    }
}

json::bridge!(RunEvent);
