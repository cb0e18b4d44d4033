use crate::runtime::json;

/// The schema `SendJsonBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendJsonBody {
    pub anything: json::Value,
    pub picture: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SendJsonBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(anything: impl Into<json::Value>) -> Self {
        Self {
            anything: anything.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn picture(mut self, picture: impl Into<String>) -> Self {
        self.picture = Some(picture.into());
        self
    }
}

json::object!(SendJsonBody {
    anything: required "anything",
    picture: optional "picture",
    ..unknown_members
});
