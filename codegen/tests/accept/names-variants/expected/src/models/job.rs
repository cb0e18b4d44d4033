use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Job {
    /// [`JobPending`](JobPending).
    Pending(JobPending),
    /// [`JobRunning`](JobRunning).
    Running(JobRunning),
    /// [`JobWithNote`](JobWithNote).
    WithNote(JobWithNote),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Job {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Tagged(
                <JobPending as json::Read>::PROPERTIES,
                &[("status", "PENDING")],
            ),
            json::Shape::Tagged(
                <JobRunning as json::Read>::PROPERTIES,
                &[("status", "RUNNING")],
            ),
            json::Shape::Object(<JobWithNote as json::Read>::PROPERTIES),
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

impl From<JobPending> for Job {
    #[inline]
    fn from(value: JobPending) -> Self {
        Self::Pending(value)
    }
}

impl From<JobRunning> for Job {
    #[inline]
    fn from(value: JobRunning) -> Self {
        Self::Running(value)
    }
}

impl From<JobWithNote> for Job {
    #[inline]
    fn from(value: JobWithNote) -> Self {
        Self::WithNote(value)
    }
}

json::bridge!(Job);

/// The schema `JobPending`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct JobPending {
    /// Always `PENDING`.
    pub status: JobPendingStatus,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl JobPending {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            status: JobPendingStatus::Pending,
            ..json::Read::blank()
        }
    }
}

impl Default for JobPending {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(JobPending {
    status: required "status",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobPendingStatus {
    /// `PENDING`
    Pending,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(JobPendingStatus {
    Pending = "PENDING",
});

/// The schema `JobRunning`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct JobRunning {
    /// Always `RUNNING`.
    pub status: JobRunningStatus,
    pub progress: i64,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl JobRunning {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(progress: i64) -> Self {
        Self {
            progress,
            status: JobRunningStatus::Running,
            ..json::Read::blank()
        }
    }
}

json::object!(JobRunning {
    status: required "status",
    progress: required "progress",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobRunningStatus {
    /// `RUNNING`
    Running,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(JobRunningStatus {
    Running = "RUNNING",
});

/// The schema `JobWithNote`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct JobWithNote {
    pub note: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl JobWithNote {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

json::object!(JobWithNote {
    note: optional "note",
    ..unknown_members
});
