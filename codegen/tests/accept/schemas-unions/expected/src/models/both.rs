use crate::runtime::json;

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Both {
    /// [`BothCardToday`](BothCardToday).
    CardToday(BothCardToday),
    /// [`BothCardLater`](BothCardLater).
    CardLater(BothCardLater),
    /// [`BothIbanToday`](BothIbanToday).
    IbanToday(BothIbanToday),
    /// [`BothIbanLater`](BothIbanLater).
    IbanLater(BothIbanLater),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Both {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<BothCardToday as json::Read>::PROPERTIES),
            json::Shape::Object(<BothCardLater as json::Read>::PROPERTIES),
            json::Shape::Object(<BothIbanToday as json::Read>::PROPERTIES),
            json::Shape::Object(<BothIbanLater as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::CardToday),
                1 => raw.try_read().map(Self::CardLater),
                2 => raw.try_read().map(Self::IbanToday),
                3 => raw.try_read().map(Self::IbanLater),
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

impl json::Write for Both {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::CardToday(value) => json::Write::write(value, writer),
            Self::CardLater(value) => json::Write::write(value, writer),
            Self::IbanToday(value) => json::Write::write(value, writer),
            Self::IbanLater(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<BothCardToday> for Both {
    #[inline]
    fn from(value: BothCardToday) -> Self {
        Self::CardToday(value)
    }
}

impl From<BothCardLater> for Both {
    #[inline]
    fn from(value: BothCardLater) -> Self {
        Self::CardLater(value)
    }
}

impl From<BothIbanToday> for Both {
    #[inline]
    fn from(value: BothIbanToday) -> Self {
        Self::IbanToday(value)
    }
}

impl From<BothIbanLater> for Both {
    #[inline]
    fn from(value: BothIbanLater) -> Self {
        Self::IbanLater(value)
    }
}

json::bridge!(Both);

/// Later
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BothCardLater {
    pub number: String,
    pub day: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl BothCardLater {
    /// A value of the required properties.
    #[must_use]
    pub fn new(number: impl Into<String>, day: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            day: day.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(BothCardLater {
    number: required "number",
    day: required "day",
    ..unknown_members
});

/// Today
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BothCardToday {
    pub number: String,
    pub today: bool,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl BothCardToday {
    /// A value of the required properties.
    #[must_use]
    pub fn new(number: impl Into<String>, today: bool) -> Self {
        Self {
            number: number.into(),
            today,
            ..json::Read::blank()
        }
    }
}

json::object!(BothCardToday {
    number: required "number",
    today: required "today",
    ..unknown_members
});

/// Later
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BothIbanLater {
    pub iban: String,
    pub day: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl BothIbanLater {
    /// A value of the required properties.
    #[must_use]
    pub fn new(iban: impl Into<String>, day: impl Into<String>) -> Self {
        Self {
            iban: iban.into(),
            day: day.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(BothIbanLater {
    iban: required "iban",
    day: required "day",
    ..unknown_members
});

/// Today
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BothIbanToday {
    pub iban: String,
    pub today: bool,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl BothIbanToday {
    /// A value of the required properties.
    #[must_use]
    pub fn new(iban: impl Into<String>, today: bool) -> Self {
        Self {
            iban: iban.into(),
            today,
            ..json::Read::blank()
        }
    }
}

json::object!(BothIbanToday {
    iban: required "iban",
    today: required "today",
    ..unknown_members
});
