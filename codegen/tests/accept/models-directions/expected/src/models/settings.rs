use crate::runtime::{ListOrNull, Nullable, OrNull, json};

/// The schema `SettingsPatch`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SettingsPatch {
    pub theme: Nullable<String>,
    pub limits: Nullable<super::Limits>,
    pub hooks: Nullable<Vec<super::Hook>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SettingsPatch {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `theme`; `None` is null.
    #[must_use]
    pub fn theme<How>(mut self, theme: impl OrNull<String, How>) -> Self {
        self.theme = Nullable::from(OrNull::or_null(theme));
        self
    }

    /// Sets `theme` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_theme(mut self) -> Self {
        self.theme = Nullable::Null;
        self
    }

    /// Sets `limits`; `None` is null.
    #[must_use]
    pub fn limits<How>(mut self, limits: impl OrNull<super::Limits, How>) -> Self {
        self.limits = Nullable::from(OrNull::or_null(limits));
        self
    }

    /// Sets `limits` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_limits(mut self) -> Self {
        self.limits = Nullable::Null;
        self
    }

    /// Sets `hooks`; `None` is null.
    #[must_use]
    pub fn hooks<How>(mut self, hooks: impl ListOrNull<super::Hook, How>) -> Self {
        self.hooks = Nullable::from(ListOrNull::list_or_null(hooks));
        self
    }

    /// Sets `hooks` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_hooks(mut self) -> Self {
        self.hooks = Nullable::Null;
        self
    }
}

json::object!(SettingsPatch {
    theme: optional "theme",
    limits: optional "limits",
    hooks: optional "hooks",
    ..unknown_members
});
