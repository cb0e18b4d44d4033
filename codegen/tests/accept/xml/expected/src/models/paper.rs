use crate::runtime::{json, xml};

/// The schema `Paper`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Paper {
    /// The property `pages`.
    pub pages: Option<i64>,
}

impl Paper {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `pages`.
    #[must_use]
    pub fn pages(mut self, pages: i64) -> Self {
        self.pages = Some(pages);
        self
    }
}

impl json::Object for Paper {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("pages")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.pages),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("pages", &self.pages);
    }
}

json::object!(Paper);

impl xml::Described for Paper {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("pages", xml::Shape::Number)],
    );
}
