use crate::runtime::json;

/// The schema `dog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The property `kind`.
    pub kind: String,
    /// The property `size`.
    pub size: Option<super::DogsSize>,
    /// The property `friends`.
    pub friends: Option<Vec<Dog>>,
}

impl Dog {
    /// A value of the required properties.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: impl Into<super::DogsSize>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// Sets `friends`.
    #[must_use]
    pub fn friends(mut self, friends: impl IntoIterator<Item = impl Into<Dog>>) -> Self {
        self.friends = Some(friends.into_iter().map(Into::into).collect());
        self
    }
}

impl json::Object for Dog {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("kind"),
        json::Property::optional("size"),
        json::Property::optional("friends"),
    ];

    fn blank() -> Self {
        Self {
            kind: json::Read::blank(),
            size: None,
            friends: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.kind),
            1 => reader.read_into(&mut self.size),
            2 => reader.read_into(&mut self.friends),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("kind", &self.kind);
        object.optional("size", &self.size);
        object.optional("friends", &self.friends);
    }
}

json::object!(Dog);
