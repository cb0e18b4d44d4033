use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Titled {
    /// [`TitledByMail`](TitledByMail).
    ByMail(TitledByMail),
    /// [`TitledByPhone`](TitledByPhone).
    ByPhone(TitledByPhone),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Titled {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<TitledByMail as json::Read>::PROPERTIES),
            json::Shape::Object(<TitledByPhone as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::ByMail),
                1 => raw.try_read().map(Self::ByPhone),
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

impl json::Write for Titled {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::ByMail(value) => json::Write::write(value, writer),
            Self::ByPhone(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<TitledByMail> for Titled {
    #[inline]
    fn from(value: TitledByMail) -> Self {
        Self::ByMail(value)
    }
}

impl From<TitledByPhone> for Titled {
    #[inline]
    fn from(value: TitledByPhone) -> Self {
        Self::ByPhone(value)
    }
}

json::bridge!(Titled);

/// By mail
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TitledByMail {
    pub to: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl TitledByMail {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }
}

json::object!(TitledByMail {
    to: optional "to",
    ..unknown_members
});

/// By phone
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TitledByPhone {
    pub to: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl TitledByPhone {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }
}

json::object!(TitledByPhone {
    to: optional "to",
    ..unknown_members
});
