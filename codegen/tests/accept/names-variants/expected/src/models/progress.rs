use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Progress {
    /// [`ProgressWithProgress`](ProgressWithProgress).
    WithProgress(ProgressWithProgress),
    /// [`ProgressWithError`](ProgressWithError).
    WithError(ProgressWithError),
    /// [`ProgressWithDone`](ProgressWithDone).
    WithDone(ProgressWithDone),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Progress {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<ProgressWithProgress as json::Read>::PROPERTIES),
            json::Shape::Object(<ProgressWithError as json::Read>::PROPERTIES),
            json::Shape::Object(<ProgressWithDone as json::Read>::PROPERTIES),
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

impl From<ProgressWithProgress> for Progress {
    #[inline]
    fn from(value: ProgressWithProgress) -> Self {
        Self::WithProgress(value)
    }
}

impl From<ProgressWithError> for Progress {
    #[inline]
    fn from(value: ProgressWithError) -> Self {
        Self::WithError(value)
    }
}

impl From<ProgressWithDone> for Progress {
    #[inline]
    fn from(value: ProgressWithDone) -> Self {
        Self::WithDone(value)
    }
}

json::bridge!(Progress);

/// The schema `ProgressWithDone`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ProgressWithDone {
    pub id: Option<String>,
    pub done: Option<bool>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ProgressWithDone {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn done(mut self, done: bool) -> Self {
        self.done = Some(done);
        self
    }
}

json::object!(ProgressWithDone {
    id: optional "id",
    done: optional "done",
    ..unknown_members
});

/// The schema `ProgressWithError`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProgressWithError {
    pub id: Option<String>,
    pub error: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ProgressWithError {
    /// A value of the required properties.
    #[must_use]
    pub fn new(error: impl Into<String>) -> Self {
        Self {
            error: error.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

json::object!(ProgressWithError {
    id: optional "id",
    error: required "error",
    ..unknown_members
});

/// The schema `ProgressWithProgress`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProgressWithProgress {
    pub id: Option<String>,
    pub progress: i64,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ProgressWithProgress {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(progress: i64) -> Self {
        Self {
            progress,
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

json::object!(ProgressWithProgress {
    id: optional "id",
    progress: required "progress",
    ..unknown_members
});
