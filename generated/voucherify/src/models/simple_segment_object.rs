use crate::runtime::json;

/// Type marker of this model.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SimpleSegmentObject {
    /// `segment`
    Segment,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl SimpleSegmentObject {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Segment => "segment",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SimpleSegmentObject {
    fn from(value: &str) -> Self {
        match value {
            "segment" => Self::Segment,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(SimpleSegmentObject);
