use std::collections::BTreeMap;
use crate::runtime::json;

/// The schema `String`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct String {
    /// The property `text`.
    pub text: ::std::string::String,
    /// The property `list`.
    pub list: Option<Vec<::std::string::String>>,
    /// The property `map`.
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
            ..json::Object::blank()
        }
    }

    /// Sets `list`.
    #[must_use]
    pub fn list(
        mut self,
        list: impl IntoIterator<Item = impl Into<::std::string::String>>,
    ) -> Self {
        self.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `map`.
    #[must_use]
    pub fn map(
        mut self,
        map: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::std::string::String>),
        >,
    ) -> Self {
        self.map = Some(
            map.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets the members that the schema does not name.
    #[must_use]
    pub fn additional_properties(
        mut self,
        additional_properties: impl IntoIterator<
            Item = (impl Into<::std::string::String>, impl Into<::std::string::String>),
        >,
    ) -> Self {
        self.additional_properties = additional_properties
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}

impl json::Object for String {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("text"),
        json::Property::optional("list"),
        json::Property::optional("map"),
    ];

    fn blank() -> Self {
        Self {
            text: json::Read::blank(),
            list: None,
            map: None,
            additional_properties: Default::default(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.text),
            1 => reader.read_into(&mut self.list),
            2 => reader.read_into(&mut self.map),
            _ => reader.skip(),
        }
    }

    fn read_additional(
        &mut self,
        name: &str,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        reader.read_entry(&mut self.additional_properties, name)
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("text", &self.text);
        object.optional("list", &self.list);
        object.optional("map", &self.map);
        object.additional(&self.additional_properties);
    }
}

json::object!(String);
