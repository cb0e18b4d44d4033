use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Status {
    /// [`StatusPending`](StatusPending).
    Pending(StatusPending),
    /// [`StatusRunning`](StatusRunning).
    Running(StatusRunning),
    /// [`StatusOther`](StatusOther).
    Other(StatusOther),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Status {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Tagged(
                <StatusPending as json::Read>::PROPERTIES,
                &[("status", "PENDING")],
            ),
            json::Shape::Tagged(
                <StatusRunning as json::Read>::PROPERTIES,
                &[("status", "RUNNING")],
            ),
            json::Shape::Object(<StatusOther as json::Read>::PROPERTIES),
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

impl From<StatusPending> for Status {
    #[inline]
    fn from(value: StatusPending) -> Self {
        Self::Pending(value)
    }
}

impl From<StatusRunning> for Status {
    #[inline]
    fn from(value: StatusRunning) -> Self {
        Self::Running(value)
    }
}

impl From<StatusOther> for Status {
    #[inline]
    fn from(value: StatusOther) -> Self {
        Self::Other(value)
    }
}

json::bridge!(Status);

/// Other
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StatusOther {
    pub note: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl StatusOther {
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

json::object!(StatusOther {
    note: optional "note",
    ..unknown_members
});

/// Pending
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StatusPending {
    /// Always `PENDING`.
    pub status: StatusPendingStatus,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl StatusPending {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            status: StatusPendingStatus::Pending,
            ..json::Read::blank()
        }
    }
}

impl Default for StatusPending {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(StatusPending {
    status: required "status",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusPendingStatus {
    /// `PENDING`
    Pending,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(StatusPendingStatus {
    Pending = "PENDING",
});

/// Running
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StatusRunning {
    /// Always `RUNNING`.
    pub status: StatusRunningStatus,
    pub progress: Option<f64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl StatusRunning {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            status: StatusRunningStatus::Running,
            ..json::Read::blank()
        }
    }

    #[must_use]
    #[inline]
    pub fn progress(mut self, progress: f64) -> Self {
        self.progress = Some(progress);
        self
    }
}

impl Default for StatusRunning {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(StatusRunning {
    status: required "status",
    progress: optional "progress",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusRunningStatus {
    /// `RUNNING`
    Running,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(StatusRunningStatus {
    Running = "RUNNING",
});
