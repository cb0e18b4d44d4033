use crate::runtime::{DateTime, Nullable, json};

/// Conditions on a point in time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FilterConditionsDateTime {
    /// The time is later than this.
    pub after: Nullable<DateTime>,
    /// The time is earlier than this.
    pub before: Nullable<DateTime>,
    /// The time is present. Send an empty string.
    pub has_value: Nullable<String>,
    /// The time is null. Send an empty string.
    pub is_unknown: Nullable<String>,
    /// The time lies more than this many days back.
    pub more_than: Nullable<i64>,
    /// The time lies less than this many days back.
    pub less_than: Nullable<i64>,
}

impl FilterConditionsDateTime {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `$after`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn after(mut self, after: impl Into<DateTime>) -> Self {
        self.after = Nullable::Value(after.into());
        self
    }

    /// Sets `$before`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn before(mut self, before: impl Into<DateTime>) -> Self {
        self.before = Nullable::Value(before.into());
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

    /// Sets `more_than`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn more_than(mut self, more_than: i64) -> Self {
        self.more_than = Nullable::Value(more_than);
        self
    }

    /// Sets `less_than`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn less_than(mut self, less_than: i64) -> Self {
        self.less_than = Nullable::Value(less_than);
        self
    }
}

impl json::Object for FilterConditionsDateTime {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("$after"),
        json::Property::optional("$before"),
        json::Property::optional("$has_value"),
        json::Property::optional("$is_unknown"),
        json::Property::optional("more_than"),
        json::Property::optional("less_than"),
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
            0 => reader.read_into(&mut self.after),
            1 => reader.read_into(&mut self.before),
            2 => reader.read_into(&mut self.has_value),
            3 => reader.read_into(&mut self.is_unknown),
            4 => reader.read_into(&mut self.more_than),
            5 => reader.read_into(&mut self.less_than),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("$after", &self.after);
        object.optional("$before", &self.before);
        object.optional("$has_value", &self.has_value);
        object.optional("$is_unknown", &self.is_unknown);
        object.optional("more_than", &self.more_than);
        object.optional("less_than", &self.less_than);
    }
}

json::object!(FilterConditionsDateTime);
