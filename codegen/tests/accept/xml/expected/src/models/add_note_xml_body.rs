use crate::runtime::{json, xml};

/// The schema `AddNoteXmlBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddNoteXmlBody {
    /// The property `title`.
    pub title: Option<String>,
    /// The property `text`.
    pub text: Option<String>,
}

impl AddNoteXmlBody {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl json::Object for AddNoteXmlBody {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("title"),
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
            0 => reader.read_into(&mut self.title),
            1 => reader.read_into(&mut self.text),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("title", &self.title);
        object.optional("text", &self.text);
    }
}

json::object!(AddNoteXmlBody);

impl xml::Described for AddNoteXmlBody {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[
            xml::Member::element("title", xml::Shape::Text),
            xml::Member::cdata("text", xml::Shape::Text),
        ],
    );
}
