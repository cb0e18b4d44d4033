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

json::string_enum!(EvilB {
    StarSlash = "*/",
    X = "{x}",
    U202e = "\u{202e}",
    U60 = "`",
    Ua = "\n",
    SlashSlash = "//",
});
