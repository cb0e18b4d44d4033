use crate::runtime::json;

/// The schema `Thing`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Thing {
    /// The property `ID`.
    pub id_upper: Option<String>,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `Id`.
    pub id_capitalized: Option<String>,
    /// The property `@id`.
    pub at_id: Option<String>,
    /// The property `_id`.
    pub underscore_id: Option<String>,
    /// The property `created_by`.
    pub created_by: Option<String>,
    /// The property `created-by`.
    pub created_hyphen_by: Option<String>,
    /// The property `order`.
    pub order: Option<super::ThingOrder>,
    /// The property `vote`.
    pub vote: Option<super::ThingVote>,
    /// The property `shift`.
    pub shift: Option<super::ThingShift>,
    /// The property `text`.
    pub text: Option<super::ThingText>,
    /// The property `language`.
    pub language: Option<super::ThingLanguage>,
    /// The property `level`.
    pub level: Option<super::ThingLevel>,
    /// The property `sign`.
    pub sign: Option<super::ThingSign>,
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

    /// Sets `id`.
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

    /// Sets `created_by`.
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

    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, order: impl Into<super::ThingOrder>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// Sets `vote`.
    #[must_use]
    pub fn vote(mut self, vote: impl Into<super::ThingVote>) -> Self {
        self.vote = Some(vote.into());
        self
    }

    /// Sets `shift`.
    #[must_use]
    pub fn shift(mut self, shift: impl Into<super::ThingShift>) -> Self {
        self.shift = Some(shift.into());
        self
    }

    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<super::ThingText>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, language: impl Into<super::ThingLanguage>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets `level`.
    #[must_use]
    pub fn level(mut self, level: impl Into<super::ThingLevel>) -> Self {
        self.level = Some(level.into());
        self
    }

    /// Sets `sign`.
    #[must_use]
    pub fn sign(mut self, sign: impl Into<super::ThingSign>) -> Self {
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
});
