use crate::runtime::json;

/// The schema `Cow`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Cow {
    /// The property `kind`.
    pub kind: Option<String>,
    /// The property `milk`.
    pub milk: Option<i64>,
}

impl Cow {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `milk`.
    #[must_use]
    pub fn milk(mut self, milk: i64) -> Self {
        self.milk = Some(milk);
        self
    }
}

impl json::Object for Cow {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("kind"),
        json::Property::optional("milk"),
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
            0 => reader.read_into(&mut self.kind),
            1 => reader.read_into(&mut self.milk),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("kind", &self.kind);
        object.optional("milk", &self.milk);
    }
}

json::object!(Cow);
