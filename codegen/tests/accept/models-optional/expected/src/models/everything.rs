use std::collections::BTreeMap;
use crate::runtime::{IntoList, IntoMap, Nullable, OrNull, json};

/// The schema `Everything`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Everything {
    pub required: String,
    pub optional: Option<String>,
    /// Default: `x`. Maximum length in characters: `5`.
    pub optional_nullable: Nullable<String>,
    pub required_nullable: Option<i64>,
    /// Read-only: the server sets it.
    pub required_read_only: Option<String>,
    /// Read-only: the server sets it.
    pub read_only_nullable: Nullable<String>,
    /// Write-only: a request must hold it, and no response does.
    pub required_write_only: Option<String>,
    pub list: Vec<Option<String>>,
    pub map: Option<BTreeMap<String, Option<i64>>>,
    pub reference: Nullable<super::Nothing>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Everything {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(
        required: impl Into<String>,
        required_nullable: impl Into<Option<i64>>,
        required_write_only: impl Into<String>,
        list: impl IntoList<Option<String>, How>,
    ) -> Self {
        Self {
            required: required.into(),
            required_nullable: required_nullable.into(),
            required_write_only: Some(required_write_only.into()),
            list: IntoList::into_list(list),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn optional(mut self, optional: impl Into<String>) -> Self {
        self.optional = Some(optional.into());
        self
    }

    /// Sets `optional_nullable`; `None` is null.
    #[must_use]
    pub fn optional_nullable<How>(
        mut self,
        optional_nullable: impl OrNull<String, How>,
    ) -> Self {
        self.optional_nullable = Nullable::from(OrNull::or_null(optional_nullable));
        self
    }

    /// Sets `optional_nullable` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_optional_nullable(mut self) -> Self {
        self.optional_nullable = Nullable::Null;
        self
    }

    #[must_use]
    pub fn required_read_only(mut self, required_read_only: impl Into<String>) -> Self {
        self.required_read_only = Some(required_read_only.into());
        self
    }

    /// Sets `read_only_nullable`; `None` is null.
    #[must_use]
    pub fn read_only_nullable<How>(
        mut self,
        read_only_nullable: impl OrNull<String, How>,
    ) -> Self {
        self.read_only_nullable = Nullable::from(OrNull::or_null(read_only_nullable));
        self
    }

    /// Sets `read_only_nullable` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_read_only_nullable(mut self) -> Self {
        self.read_only_nullable = Nullable::Null;
        self
    }

    #[must_use]
    pub fn map<How>(mut self, map: impl IntoMap<Option<i64>, How>) -> Self {
        self.map = Some(IntoMap::into_map(map));
        self
    }

    /// Sets `reference`; `None` is null.
    #[must_use]
    pub fn reference<How>(
        mut self,
        reference: impl OrNull<super::Nothing, How>,
    ) -> Self {
        self.reference = Nullable::from(OrNull::or_null(reference));
        self
    }

    /// Sets `reference` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_reference(mut self) -> Self {
        self.reference = Nullable::Null;
        self
    }
}

impl ::std::fmt::Debug for Everything {
    #[inline]
    fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        formatter
            .debug_struct("Everything")
            .field("required", &self.required)
            .field("optional", &self.optional)
            .field("optional_nullable", &self.optional_nullable)
            .field("required_nullable", &self.required_nullable)
            .field("required_read_only", &self.required_read_only)
            .field("read_only_nullable", &self.read_only_nullable)
            .field("required_write_only", &json::Hidden)
            .field("list", &self.list)
            .field("map", &self.map)
            .field("reference", &self.reference)
            .field("unknown_members", &self.unknown_members)
            .finish()
    }
}

json::object!(Everything {
    required: required "required",
    optional: optional "optional",
    optional_nullable: optional "optional_nullable",
    required_nullable: required "required_nullable",
    required_read_only: optional "required_read_only",
    read_only_nullable: optional "read_only_nullable",
    required_write_only: optional "required_write_only" secret,
    list: required "list",
    map: optional "map",
    reference: optional "reference",
    ..unknown_members
});
