use crate::runtime::json;

/// Any pet.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The property `kind`.
    pub kind: String,
    /// The property `name`.
    pub name: Option<String>,
    /// Any pet.
    pub friend: Option<Box<super::Pet>>,
    /// The property `tricks`.
    pub tricks: Option<Vec<String>>,
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

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `friend`.
    #[must_use]
    pub fn friend(mut self, friend: impl Into<super::Pet>) -> Self {
        self.friend = Some(Box::new(friend.into()));
        self
    }

    /// Sets `tricks`.
    #[must_use]
    pub fn tricks(
        mut self,
        tricks: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tricks = Some(tricks.into_iter().map(Into::into).collect());
        self
    }
}

impl json::Object for Dog {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("kind"),
        json::Property::optional("name"),
        json::Property::optional("friend"),
        json::Property::optional("tricks"),
    ];

    fn blank() -> Self {
        Self {
            kind: json::Read::blank(),
            name: None,
            friend: None,
            tricks: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.kind),
            1 => reader.read_into(&mut self.name),
            2 => reader.read_into(&mut self.friend),
            3 => reader.read_into(&mut self.tricks),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("kind", &self.kind);
        object.optional("name", &self.name);
        object.optional("friend", &self.friend);
        object.optional("tricks", &self.tricks);
    }
}

json::object!(Dog);
