use crate::runtime::json;

/// The schema `Thing`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Thing {
    /// The property `ID`.
    pub id_upper: Option<String>,
    pub id: Option<String>,
    /// The property `Id`.
    pub id_capitalized: Option<String>,
    /// The property `@id`.
    pub at_id: Option<String>,
    /// The property `_id`.
    pub underscore_id: Option<String>,
    pub created_by: Option<String>,
    /// The property `created-by`.
    pub created_hyphen_by: Option<String>,
    pub order: Option<ThingOrder>,
    pub vote: Option<ThingVote>,
    pub shift: Option<ThingShift>,
    pub text: Option<ThingText>,
    pub language: Option<ThingLanguage>,
    pub level: Option<ThingLevel>,
    pub sign: Option<ThingSign>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Thing {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `ID`.
    #[must_use]
    pub fn id_upper(mut self, id_upper: impl Into<String>) -> Self {
        self.id_upper = Some(id_upper.into());
        self
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `Id`.
    #[must_use]
    pub fn id_capitalized(mut self, id_capitalized: impl Into<String>) -> Self {
        self.id_capitalized = Some(id_capitalized.into());
        self
    }

    /// Sets `@id`.
    #[must_use]
    pub fn at_id(mut self, at_id: impl Into<String>) -> Self {
        self.at_id = Some(at_id.into());
        self
    }

    /// Sets `_id`.
    #[must_use]
    pub fn underscore_id(mut self, underscore_id: impl Into<String>) -> Self {
        self.underscore_id = Some(underscore_id.into());
        self
    }

    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Sets `created-by`.
    #[must_use]
    pub fn created_hyphen_by(mut self, created_hyphen_by: impl Into<String>) -> Self {
        self.created_hyphen_by = Some(created_hyphen_by.into());
        self
    }

    #[must_use]
    pub fn order(mut self, order: impl Into<ThingOrder>) -> Self {
        self.order = Some(order.into());
        self
    }

    #[must_use]
    pub fn vote(mut self, vote: impl Into<ThingVote>) -> Self {
        self.vote = Some(vote.into());
        self
    }

    #[must_use]
    pub fn shift(mut self, shift: impl Into<ThingShift>) -> Self {
        self.shift = Some(shift.into());
        self
    }

    #[must_use]
    pub fn text(mut self, text: impl Into<ThingText>) -> Self {
        self.text = Some(text.into());
        self
    }

    #[must_use]
    pub fn language(mut self, language: impl Into<ThingLanguage>) -> Self {
        self.language = Some(language.into());
        self
    }

    #[must_use]
    pub fn level(mut self, level: impl Into<ThingLevel>) -> Self {
        self.level = Some(level.into());
        self
    }

    #[must_use]
    pub fn sign(mut self, sign: impl Into<ThingSign>) -> Self {
        self.sign = Some(sign.into());
        self
    }
}

json::object!(Thing {
    id_upper: optional "ID",
    id: optional "id",
    id_capitalized: optional "Id",
    at_id: optional "@id",
    underscore_id: optional "_id",
    created_by: optional "created_by",
    created_hyphen_by: optional "created-by",
    order: optional "order",
    vote: optional "vote",
    shift: optional "shift",
    text: optional "text",
    language: optional "language",
    level: optional "level",
    sign: optional "sign",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingLanguage {
    /// `C`
    C,
    /// `C++`
    CPlusPlus,
    /// `C#`
    CHash,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ThingLanguage {
    C = "C",
    CPlusPlus = "C++",
    CHash = "C#",
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingLevel {
    /// `1.0`
    N1Dot0,
    /// `10`
    Number10,
    /// `N10`
    N10,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ThingLevel {
    N1Dot0 = "1.0",
    Number10 = "10",
    N10 = "N10",
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingOrder {
    /// `ASC`
    AscUpper,
    /// `asc`
    AscLower,
    /// `Asc`
    Asc,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ThingOrder {
    AscUpper = "ASC",
    AscLower = "asc",
    Asc = "Asc",
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingShift {
    /// `GMT+5`
    Gmt5,
    /// `GMT-5`
    GmtMinus5,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ThingShift {
    Gmt5 = "GMT+5",
    GmtMinus5 = "GMT-5",
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingSign {
    /// `<`
    Less,
    /// `<=`
    LessEqual,
    /// an empty string
    Empty,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ThingSign {
    Less = "<",
    LessEqual = "<=",
    Empty = "",
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingText {
    /// `a b`
    AB,
    /// `a_b`
    AUnderscoreB,
    /// `a b`
    ABSpace,
    /// `a.b`
    ADotB,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ThingText {
    AB = "a b",
    AUnderscoreB = "a_b",
    ABSpace = "a b ",
    ADotB = "a.b",
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingVote {
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ThingVote {
    Plus1 = "+1",
    Minus1 = "-1",
});

/// The schema `thing`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingLower {
    pub other: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ThingLower {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn other(mut self, other: impl Into<String>) -> Self {
        self.other = Some(other.into());
        self
    }
}

json::object!(ThingLower {
    other: optional "other",
    ..unknown_members
});
