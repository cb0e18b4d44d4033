use std::collections::BTreeMap;
use crate::runtime::{IntoList, IntoMap, json};

/// The schema `String`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct String {
    pub text: ::std::string::String,
    pub list: Option<Vec<::std::string::String>>,
    pub map: Option<BTreeMap<::std::string::String, ::std::string::String>>,
    /// Members that the schema does not name.
    pub additional_properties: BTreeMap<::std::string::String, ::std::string::String>,
}

impl String {
    /// A value of the required properties.
    #[must_use]
    pub fn new(text: impl Into<::std::string::String>) -> Self {
        Self {
            text: text.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn list<How>(mut self, list: impl IntoList<::std::string::String, How>) -> Self {
        self.list = Some(IntoList::into_list(list));
        self
    }

    #[must_use]
    pub fn map<How>(mut self, map: impl IntoMap<::std::string::String, How>) -> Self {
        self.map = Some(IntoMap::into_map(map));
        self
    }

    /// Sets the members that the schema does not name.
    #[must_use]
    pub fn additional_properties<How>(
        mut self,
        additional_properties: impl IntoMap<::std::string::String, How>,
    ) -> Self {
        self.additional_properties = IntoMap::into_map(additional_properties);
        self
    }
}

json::object!(String {
    text: required "text",
    list: optional "list",
    map: optional "map",
    ..additional_properties
});
