use crate::runtime::json;

/// A title of two lines
///
/// assert!(false);
///
/// \[`Self`] \<T> & < <http://bare.example.com/> \\ ends
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Evil {
    /// ```text
    ///
    /// ```
    ///
    /// Default: `*/`.
    pub a: Option<String>,
    /// indented
    pub b: Option<EvilB>,
    /// Default: `NaN`. Minimum: `1e300`.
    pub c: Option<f64>,
    /// last line ends with a backslash \\
    pub d: Option<String>,
    pub e: Option<String>,
    pub f: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Evil {
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
    pub fn b(mut self, b: impl Into<EvilB>) -> Self {
        self.b = Some(b.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn c(mut self, c: f64) -> Self {
        self.c = Some(c);
        self
    }

    #[must_use]
    pub fn d(mut self, d: impl Into<String>) -> Self {
        self.d = Some(d.into());
        self
    }

    #[must_use]
    pub fn e(mut self, e: impl Into<String>) -> Self {
        self.e = Some(e.into());
        self
    }

    #[must_use]
    pub fn f(mut self, f: impl Into<String>) -> Self {
        self.f = Some(f.into());
        self
    }
}

json::object!(Evil {
    a: optional "a",
    b: optional "b",
    c: optional "c",
    d: optional "d\"",
    e: optional "e",
    f: optional "f",
    ..unknown_members
});

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
