use crate::runtime::json;

/// The schema `Thing`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Thing {
    /// The property `id`.
    pub id: Option<super::Id>,
    /// The property `part`.
    pub part: Option<Box<super::Part>>,
    /// The property `inner`.
    pub inner: Option<super::ThingInner>,
    /// The property `again`.
    pub again: Option<super::ThingInner>,
    /// The property `outer`.
    pub outer: Option<super::Tree>,
    /// Said here.
    pub noted: Option<super::ThingInner>,
}

impl Thing {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<super::Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `part`.
    #[must_use]
    pub fn part(mut self, part: impl Into<super::Part>) -> Self {
        self.part = Some(Box::new(part.into()));
        self
    }

    /// Sets `inner`.
    #[must_use]
    pub fn inner(mut self, inner: impl Into<super::ThingInner>) -> Self {
        self.inner = Some(inner.into());
        self
    }

    /// Sets `again`.
    #[must_use]
    pub fn again(mut self, again: impl Into<super::ThingInner>) -> Self {
        self.again = Some(again.into());
        self
    }

    /// Sets `outer`.
    #[must_use]
    pub fn outer(mut self, outer: impl Into<super::Tree>) -> Self {
        self.outer = Some(outer.into());
        self
    }

    /// Sets `noted`.
    #[must_use]
    pub fn noted(mut self, noted: impl Into<super::ThingInner>) -> Self {
        self.noted = Some(noted.into());
        self
    }
}

impl json::Object for Thing {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("id"),
        json::Property::optional("part"),
        json::Property::optional("inner"),
        json::Property::optional("again"),
        json::Property::optional("outer"),
        json::Property::optional("noted"),
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
            1 => reader.read_into(&mut self.part),
            2 => reader.read_into(&mut self.inner),
            3 => reader.read_into(&mut self.again),
            4 => reader.read_into(&mut self.outer),
            5 => reader.read_into(&mut self.noted),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("id", &self.id);
        object.optional("part", &self.part);
        object.optional("inner", &self.inner);
        object.optional("again", &self.again);
        object.optional("outer", &self.outer);
        object.optional("noted", &self.noted);
    }
}

json::object!(Thing);
