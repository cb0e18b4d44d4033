use crate::runtime::{Nullable, json};

/// Conditions on a text value.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FilterConditionsString {
    /// The value is one of these.
    pub r#in: Nullable<Vec<String>>,
    /// The value is none of these.
    pub not_in: Nullable<Vec<String>>,
    /// The value equals this one.
    pub is: Nullable<Vec<String>>,
    /// The value differs from this one.
    pub is_not: Nullable<Vec<String>>,
    /// The value is present. Send an empty string.
    pub has_value: Nullable<String>,
    /// The value is null. Send an empty string.
    pub is_unknown: Nullable<String>,
    /// The value begins with this text.
    pub starts_with: Nullable<String>,
    /// The value ends with this text.
    pub ends_with: Nullable<String>,
}

impl FilterConditionsString {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `$in`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn r#in(mut self, r#in: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.r#in = Nullable::Value(r#in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `$not_in`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn not_in(
        mut self,
        not_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.not_in = Nullable::Value(not_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `$is`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn is(mut self, is: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.is = Nullable::Value(is.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `$is_not`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn is_not(
        mut self,
        is_not: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.is_not = Nullable::Value(is_not.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `$has_value`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn has_value(mut self, has_value: impl Into<String>) -> Self {
        self.has_value = Nullable::Value(has_value.into());
        self
    }

    /// Sets `$is_unknown`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn is_unknown(mut self, is_unknown: impl Into<String>) -> Self {
        self.is_unknown = Nullable::Value(is_unknown.into());
        self
    }

    /// Sets `$starts_with`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn starts_with(mut self, starts_with: impl Into<String>) -> Self {
        self.starts_with = Nullable::Value(starts_with.into());
        self
    }

    /// Sets `$ends_with`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn ends_with(mut self, ends_with: impl Into<String>) -> Self {
        self.ends_with = Nullable::Value(ends_with.into());
        self
    }
}

impl json::Object for FilterConditionsString {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("$in"),
        json::Property::optional("$not_in"),
        json::Property::optional("$is"),
        json::Property::optional("$is_not"),
        json::Property::optional("$has_value"),
        json::Property::optional("$is_unknown"),
        json::Property::optional("$starts_with"),
        json::Property::optional("$ends_with"),
    ];

    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.r#in),
            1 => reader.read_into(&mut self.not_in),
            2 => reader.read_into(&mut self.is),
            3 => reader.read_into(&mut self.is_not),
            4 => reader.read_into(&mut self.has_value),
            5 => reader.read_into(&mut self.is_unknown),
            6 => reader.read_into(&mut self.starts_with),
            7 => reader.read_into(&mut self.ends_with),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("$in", &self.r#in);
        object.optional("$not_in", &self.not_in);
        object.optional("$is", &self.is);
        object.optional("$is_not", &self.is_not);
        object.optional("$has_value", &self.has_value);
        object.optional("$is_unknown", &self.is_unknown);
        object.optional("$starts_with", &self.starts_with);
        object.optional("$ends_with", &self.ends_with);
    }
}

json::object!(FilterConditionsString);
