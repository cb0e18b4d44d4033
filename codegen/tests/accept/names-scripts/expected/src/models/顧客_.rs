use crate::runtime::json;

/// The schema `顧客`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct 顧客 {
    pub 名前: Option<String>,
    pub größe: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl 顧客 {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn 名前(mut self, 名前: impl Into<String>) -> Self {
        self.名前 = Some(名前.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn größe(mut self, größe: i64) -> Self {
        self.größe = Some(größe);
        self
    }
}

json::object!(顧客 {
    名前: optional "名前",
    größe: optional "größe",
    ..unknown_members
});
