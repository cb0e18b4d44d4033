use crate::runtime::json;

/// The schema `Owner`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Owner {
    /// The property `favourite`.
    pub favourite: Option<super::Animal>,
}

impl Owner {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `favourite`.
    #[must_use]
    pub fn favourite(mut self, favourite: impl Into<super::Animal>) -> Self {
        self.favourite = Some(favourite.into());
        self
    }
}

impl json::Object for Owner {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("favourite"),
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
            0 => reader.read_into(&mut self.favourite),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("favourite", &self.favourite);
    }
}

json::object!(Owner);
