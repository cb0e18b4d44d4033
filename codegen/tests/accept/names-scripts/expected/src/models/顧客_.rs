use crate::runtime::json;

/// The schema `顧客`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct 顧客 {
    /// The property `名前`.
    pub 名前: Option<String>,
    /// The property `größe`.
    pub größe: Option<i64>,
}

impl 顧客 {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `名前`.
    #[must_use]
    pub fn 名前(mut self, 名前: impl Into<String>) -> Self {
        self.名前 = Some(名前.into());
        self
    }

    /// Sets `größe`.
    #[must_use]
    pub fn größe(mut self, größe: i64) -> Self {
        self.größe = Some(größe);
        self
    }
}

impl json::Object for 顧客 {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("名前"),
        json::Property::optional("größe"),
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
            0 => reader.read_into(&mut self.名前),
            1 => reader.read_into(&mut self.größe),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("名前", &self.名前);
        object.optional("größe", &self.größe);
    }
}

json::object!(顧客);
