use crate::runtime::json;

/// The schema `Run`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Run {
    pub id: String,
    pub status: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Run {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>, status: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            status: status.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(Run {
    id: required "id",
    status: required "status",
    ..unknown_members
});

/// The schema `RunDone`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RunDone {
    /// Always `done`.
    pub event: RunDoneEvent,
    /// Always `[DONE]`.
    pub data: RunDoneData,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RunDone {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            event: RunDoneEvent::Done,
            data: RunDoneData::Done,
            ..json::Read::blank()
        }
    }
}

impl Default for RunDone {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(RunDone {
    event: required "event",
    data: required "data",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunDoneData {
    /// `[DONE]`
    Done,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(RunDoneData {
    Done = "[DONE]",
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunDoneEvent {
    /// `done`
    Done,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(RunDoneEvent {
    Done = "done",
});

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RunEvent {
    /// [`RunMade`](RunMade), where `event` is `run.made`.
    RunMade(Box<RunMade>),
    /// [`RunPiece`](RunPiece), where `event` is `run.piece`.
    RunPiece(RunPiece),
    /// [`RunFault`](RunFault), where `event` is `error`.
    Error(RunFault),
    /// [`RunDone`](RunDone), where `event` is `done`.
    Done(RunDone),
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

impl From<RunMade> for RunEvent {
    #[inline]
    fn from(value: RunMade) -> Self {
        Self::RunMade(Box::new(value))
    }
}

impl From<RunPiece> for RunEvent {
    #[inline]
    fn from(value: RunPiece) -> Self {
        Self::RunPiece(value)
    }
}

impl From<RunFault> for RunEvent {
    #[inline]
    fn from(value: RunFault) -> Self {
        Self::Error(value)
    }
}

impl From<RunDone> for RunEvent {
    #[inline]
    fn from(value: RunDone) -> Self {
        Self::Done(value)
    }
}

json::bridge!(RunEvent);

/// The schema `RunFault`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RunFault {
    /// Always `error`.
    pub event: RunFaultEvent,
    pub data: super::Fault,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RunFault {
    /// A value of the required properties.
    #[must_use]
    pub fn new(data: impl Into<super::Fault>) -> Self {
        Self {
            data: data.into(),
            event: RunFaultEvent::Error,
            ..json::Read::blank()
        }
    }
}

json::object!(RunFault {
    event: required "event",
    data: required "data",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunFaultEvent {
    /// `error`
    Error,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(RunFaultEvent {
    Error = "error",
});

/// The schema `RunMade`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RunMade {
    pub enabled: Option<bool>,
    /// Always `run.made`.
    pub event: RunMadeEvent,
    pub data: Run,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RunMade {
    /// A value of the required properties.
    #[must_use]
    pub fn new(data: impl Into<Run>) -> Self {
        Self {
            data: data.into(),
            event: RunMadeEvent::RunMade,
            ..json::Read::blank()
        }
    }

    #[must_use]
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

json::object!(RunMade {
    enabled: optional "enabled",
    event: required "event",
    data: required "data",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunMadeEvent {
    /// `run.made`
    RunMade,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(RunMadeEvent {
    RunMade = "run.made",
});

/// The schema `RunPiece`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RunPiece {
    /// Always `run.piece`.
    pub event: RunPieceEvent,
    /// A piece of an answer, whose members are not those of an event.
    pub data: super::Piece,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RunPiece {
    /// A value of the required properties.
    #[must_use]
    pub fn new(data: impl Into<super::Piece>) -> Self {
        Self {
            data: data.into(),
            event: RunPieceEvent::RunPiece,
            ..json::Read::blank()
        }
    }
}

json::object!(RunPiece {
    event: required "event",
    data: required "data",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunPieceEvent {
    /// `run.piece`
    RunPiece,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(RunPieceEvent {
    RunPiece = "run.piece",
});
