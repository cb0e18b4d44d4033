use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Result {
    /// [`ResultGood`](ResultGood).
    Good(ResultGood),
    /// [`ResultBad`](ResultBad).
    Bad(ResultBad),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Result {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> ::std::result::Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Tagged(
                <ResultGood as json::Read>::PROPERTIES,
                &[("ok", "true")],
            ),
            json::Shape::Tagged(
                <ResultBad as json::Read>::PROPERTIES,
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

impl From<ResultGood> for Result {
    #[inline]
    fn from(value: ResultGood) -> Self {
        Self::Good(value)
    }
}

impl From<ResultBad> for Result {
    #[inline]
    fn from(value: ResultBad) -> Self {
        Self::Bad(value)
    }
}

impl Result {
    /// What it is as [`Self::Good`], if it is that too, whichever it was read as.
    #[inline]
    #[must_use]
    pub fn as_good(&self) -> Option<ResultGood> {
        json::from_value(self).ok()
    }

    /// What it is as [`Self::Bad`], if it is that too, whichever it was read as.
    #[inline]
    #[must_use]
    pub fn as_bad(&self) -> Option<ResultBad> {
        json::from_value(self).ok()
    }
}

json::bridge!(Result);

/// Bad
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultBad {
    /// Always: `false`.
    pub ok: Option<bool>,
    pub value: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ResultBad {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `ok`, which has one value only.
    #[must_use]
    #[inline]
    pub fn ok(mut self) -> Self {
        self.ok = Some(false);
        self
    }

    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

json::object!(ResultBad {
    ok: optional "ok",
    value: optional "value",
    ..unknown_members
});

/// Good
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultGood {
    /// Always.
    pub ok: Option<bool>,
    pub value: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ResultGood {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `ok`, which has one value only.
    #[must_use]
    #[inline]
    pub fn ok(mut self) -> Self {
        self.ok = Some(true);
        self
    }

    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

json::object!(ResultGood {
    ok: optional "ok",
    value: optional "value",
    ..unknown_members
});
