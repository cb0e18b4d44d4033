use crate::runtime::json;

/// The schema `SetBookBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetBookBody {
    /// The property `book`.
    pub book: Option<super::Book>,
}

impl SetBookBody {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `book`.
    #[must_use]
    pub fn book(mut self, book: impl Into<super::Book>) -> Self {
        self.book = Some(book.into());
        self
    }
}

impl json::Object for SetBookBody {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("book")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.book),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("book", &self.book);
    }
}

json::object!(SetBookBody);
