use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Weird {
    /// an empty string
    Empty,
    /// an empty string
    Space,
    /// `-`
    Minus,
    /// `*`
    Star,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `1`
    N1,
    /// `1st`
    N1st,
    /// `a b`
    AB,
    /// `a-b`
    ABX4883,
    /// `é`
    É,
    /// `🦀`
    U1f980,
    /// `Self`
    Self_,
    /// `self`
    SelfX92b7,
    /// `type`
    Type,
    /// `Unknown`
    UnknownValue,
    /// `unknown`
    UnknownValueX3959,
    /// `None`
    None,
    /// `Some`
    Some,
    /// `quote " and \ and line`
    QuoteAndAndLine,
    /// `{ident}`
    Ident,
    /// `*/`
    StarSlash,
    /// `日本語`
    日本語,
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    MinusCreatedAt,
    /// `#`
    Hash,
    /// `U+202E`
    U202e,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl Weird {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Space => " ",
            Self::Minus => "-",
            Self::Star => "*",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::N1 => "1",
            Self::N1st => "1st",
            Self::AB => "a b",
            Self::ABX4883 => "a-b",
            Self::É => "é",
            Self::U1f980 => "🦀",
            Self::Self_ => "Self",
            Self::SelfX92b7 => "self",
            Self::Type => "type",
            Self::UnknownValue => "Unknown",
            Self::UnknownValueX3959 => "unknown",
            Self::None => "None",
            Self::Some => "Some",
            Self::QuoteAndAndLine => "quote \" and \\ and\nline",
            Self::Ident => "{ident}",
            Self::StarSlash => "*/",
            Self::日本語 => "日本語",
            Self::CreatedAt => "created_at",
            Self::MinusCreatedAt => "-created_at",
            Self::Hash => "#",
            Self::U202e => "U+202E",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Weird {
    fn from(value: &str) -> Self {
        match value {
            "" => Self::Empty,
            " " => Self::Space,
            "-" => Self::Minus,
            "*" => Self::Star,
            "+1" => Self::Plus1,
            "-1" => Self::Minus1,
            "1" => Self::N1,
            "1st" => Self::N1st,
            "a b" => Self::AB,
            "a-b" => Self::ABX4883,
            "é" => Self::É,
            "🦀" => Self::U1f980,
            "Self" => Self::Self_,
            "self" => Self::SelfX92b7,
            "type" => Self::Type,
            "Unknown" => Self::UnknownValue,
            "unknown" => Self::UnknownValueX3959,
            "None" => Self::None,
            "Some" => Self::Some,
            "quote \" and \\ and\nline" => Self::QuoteAndAndLine,
            "{ident}" => Self::Ident,
            "*/" => Self::StarSlash,
            "日本語" => Self::日本語,
            "created_at" => Self::CreatedAt,
            "-created_at" => Self::MinusCreatedAt,
            "#" => Self::Hash,
            "U+202E" => Self::U202e,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(Weird);
