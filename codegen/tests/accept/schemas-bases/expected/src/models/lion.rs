use crate::runtime::json;

/// Any pet.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Lion {
    /// The property `kind`.
    pub kind: String,
    /// The property `name`.
    pub name: Option<String>,
    /// Any pet.
    pub friend: Option<Box<super::Pet>>,
    /// The property `lives`.
    pub lives: Option<i64>,
    /// The property `mane`.
    pub mane: Option<bool>,
}

impl Lion {
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

    /// Sets `lives`.
    #[must_use]
    pub fn lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }

    /// Sets `mane`.
    #[must_use]
    pub fn mane(mut self, mane: bool) -> Self {
        self.mane = Some(mane);
        self
    }
}

impl json::Object for Lion {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("kind"),
        json::Property::optional("name"),
        json::Property::optional("friend"),
        json::Property::optional("lives"),
        json::Property::optional("mane"),
    ];

    fn blank() -> Self {
        Self {
            kind: json::Read::blank(),
            name: None,
            friend: None,
            lives: None,
            mane: None,
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
            3 => reader.read_into(&mut self.lives),
            4 => reader.read_into(&mut self.mane),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("kind", &self.kind);
        object.optional("name", &self.name);
        object.optional("friend", &self.friend);
        object.optional("lives", &self.lives);
        object.optional("mane", &self.mane);
    }
}

json::object!(Lion);
