use crate::runtime::json;

/// The schema `Filters`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Filters {
    /// The property `holder_role`.
    pub holder_role: Option<super::FiltersHolderRole>,
    /// The property `junction`.
    pub junction: Option<super::FiltersJunction>,
}

impl Filters {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `holder_role`.
    #[must_use]
    pub fn holder_role(
        mut self,
        holder_role: impl Into<super::FiltersHolderRole>,
    ) -> Self {
        self.holder_role = Some(holder_role.into());
        self
    }

    /// Sets `junction`.
    #[must_use]
    pub fn junction(mut self, junction: impl Into<super::FiltersJunction>) -> Self {
        self.junction = Some(junction.into());
        self
    }
}

impl json::Object for Filters {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("holder_role"),
        json::Property::optional("junction"),
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
            0 => reader.read_into(&mut self.holder_role),
            1 => reader.read_into(&mut self.junction),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("holder_role", &self.holder_role);
        object.optional("junction", &self.junction);
    }
}

json::object!(Filters);
