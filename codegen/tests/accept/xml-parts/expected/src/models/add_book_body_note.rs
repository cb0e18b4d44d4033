use crate::runtime::{json, xml};

/// The schema `AddBookBodyNote`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddBookBodyNote {
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `text`.
    pub text: Option<String>,
}

impl AddBookBodyNote {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl json::Object for AddBookBodyNote {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("id"),
        json::Property::optional("text"),
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
            0 => reader.read_into(&mut self.id),
            1 => reader.read_into(&mut self.text),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("id", &self.id);
        object.optional("text", &self.text);
    }
}

json::object!(AddBookBodyNote);

impl xml::Described for AddBookBodyNote {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[
            xml::Member::attribute("id", xml::Shape::Number),
            xml::Member::element("text", xml::Shape::Text),
        ],
    );
}
