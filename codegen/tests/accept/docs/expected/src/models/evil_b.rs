use crate::runtime::json;

/// indented
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvilB {
    /// `*/`
    StarSlash,
    /// `{x}`
    X,
    /// an empty string
    U202e,
    /// `` ` ``
    U60,
    /// an empty string
    Ua,
    /// `//`
    SlashSlash,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl EvilB {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::StarSlash => "*/",
            Self::X => "{x}",
            Self::U202e => "\u{202e}",
            Self::U60 => "`",
            Self::Ua => "\n",
            Self::SlashSlash => "//",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EvilB {
    fn from(value: &str) -> Self {
        match value {
            "*/" => Self::StarSlash,
            "{x}" => Self::X,
            "\u{202e}" => Self::U202e,
            "`" => Self::U60,
            "\n" => Self::Ua,
            "//" => Self::SlashSlash,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(EvilB);
