use crate::runtime::json;

/// Filter by the time of assignment.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemablesCreatedAt {
    /// What the time must meet.
    pub conditions: Option<super::FilterConditionsDateTime>,
}

impl ParameterFiltersListCustomerRedeemablesCreatedAt {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `conditions`.
    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl Into<super::FilterConditionsDateTime>,
    ) -> Self {
        self.conditions = Some(conditions.into());
        self
    }
}

impl json::Object for ParameterFiltersListCustomerRedeemablesCreatedAt {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("conditions"),
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
            0 => reader.read_into(&mut self.conditions),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("conditions", &self.conditions);
    }
}

json::object!(ParameterFiltersListCustomerRedeemablesCreatedAt);
