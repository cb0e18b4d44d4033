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
    AHyphenB,
    /// `é`
    É,
    /// `🦀`
    U1f980,
    /// `Self`
    SelfCapitalized,
    /// `self`
    Self_,
    /// `type`
    Type,
    /// `Unknown`
    UnknownValue,
    /// `unknown`
    UnknownLower,
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

json::string_enum!(Weird {
    Empty = "",
    Space = " ",
    Minus = "-",
    Star = "*",
    Plus1 = "+1",
    Minus1 = "-1",
    N1 = "1",
    N1st = "1st",
    AB = "a b",
    AHyphenB = "a-b",
    É = "é",
    U1f980 = "🦀",
    SelfCapitalized = "Self",
    Self_ = "self",
    Type = "type",
    UnknownValue = "Unknown",
    UnknownLower = "unknown",
    None = "None",
    Some = "Some",
    QuoteAndAndLine = "quote \" and \\ and\nline",
    Ident = "{ident}",
    StarSlash = "*/",
    日本語 = "日本語",
    CreatedAt = "created_at",
    MinusCreatedAt = "-created_at",
    Hash = "#",
    U202e = "U+202E",
});
