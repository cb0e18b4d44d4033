use crate::runtime::json;

/// The schema `Keys`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Keys {
    pub semi: String,
    pub dot: String,
    pub comma: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Keys {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        semi: impl Into<String>,
        dot: impl Into<String>,
        comma: impl Into<String>,
    ) -> Self {
        Self {
            semi: semi.into(),
            dot: dot.into(),
            comma: comma.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(Keys {
    semi: required "semi",
    dot: required "dot",
    comma: required "comma",
    ..unknown_members
});
