use crate::runtime::{IntoList, JsonText, json};

/// The schema `Upload`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Upload {
    pub plain: Option<JsonText<super::Line>>,
    pub said: Option<JsonText<super::Line>>,
    pub several: Option<Vec<JsonText<super::Line>>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Upload {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn plain(mut self, plain: impl Into<JsonText<super::Line>>) -> Self {
        self.plain = Some(plain.into());
        self
    }

    #[must_use]
    pub fn said(mut self, said: impl Into<JsonText<super::Line>>) -> Self {
        self.said = Some(said.into());
        self
    }

    #[must_use]
    pub fn several<How>(
        mut self,
        several: impl IntoList<JsonText<super::Line>, How>,
    ) -> Self {
        self.several = Some(IntoList::into_list(several));
        self
    }
}

json::object!(Upload {
    plain: optional "plain",
    said: optional "said",
    several: optional "several",
    ..unknown_members
});
