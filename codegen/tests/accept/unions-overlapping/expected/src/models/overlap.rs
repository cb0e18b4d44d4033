use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Overlap {
    /// [`OverlapOne`](OverlapOne).
    One(OverlapOne),
    /// [`OverlapOther`](OverlapOther).
    Other(OverlapOther),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Overlap {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<OverlapOne as json::Read>::PROPERTIES),
            json::Shape::Object(<OverlapOther as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::One),
                1 => raw.try_read().map(Self::Other),
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

impl json::Write for Overlap {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::One(value) => json::Write::write(value, writer),
            Self::Other(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<OverlapOne> for Overlap {
    #[inline]
    fn from(value: OverlapOne) -> Self {
        Self::One(value)
    }
}

impl From<OverlapOther> for Overlap {
    #[inline]
    fn from(value: OverlapOther) -> Self {
        Self::Other(value)
    }
}

impl Overlap {
    /// What it is as [`Self::One`], if it is that too, whichever it was read as.
    #[inline]
    #[must_use]
    pub fn as_one(&self) -> Option<OverlapOne> {
        json::from_value(self).ok()
    }

    /// What it is as [`Self::Other`], if it is that too, whichever it was read as.
    #[inline]
    #[must_use]
    pub fn as_other(&self) -> Option<OverlapOther> {
        json::from_value(self).ok()
    }
}

json::bridge!(Overlap);

/// One
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OverlapOne {
    pub a: Option<String>,
    pub shared: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl OverlapOne {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn shared(mut self, shared: i64) -> Self {
        self.shared = Some(shared);
        self
    }
}

json::object!(OverlapOne {
    a: optional "a",
    shared: optional "shared",
    ..unknown_members
});

/// Other
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OverlapOther {
    pub b: Option<String>,
    pub shared: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl OverlapOther {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn shared(mut self, shared: i64) -> Self {
        self.shared = Some(shared);
        self
    }
}

json::object!(OverlapOther {
    b: optional "b",
    shared: optional "shared",
    ..unknown_members
});
