use crate::runtime::json;

/// Any pet.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// [`Cat`](super::Cat), where `kind` is `Cat`.
    Cat(Box<super::Cat>),
    /// [`Fish`](super::Fish), where `kind` is `Fish`.
    Fish(Box<super::Fish>),
    /// [`Dog`](super::Dog), where `kind` is `#Dog`.
    Dog(Box<super::Dog>),
    /// [`Lion`](super::Lion), where `kind` is `Lion`.
    Lion(Box<super::Lion>),
    /// [`PetBase`](PetBase), where `kind` is `Pet`.
    Base(Box<PetBase>),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for Pet {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        match reader.discriminator("kind")?.as_deref() {
            Some("Cat") => json::Read::read(reader).map(Self::Cat),
            Some("Fish") => json::Read::read(reader).map(Self::Fish),
            Some("#Dog") => json::Read::read(reader).map(Self::Dog),
            Some("Lion") => json::Read::read(reader).map(Self::Lion),
            Some("Pet") => json::Read::read(reader).map(Self::Base),
            _ => reader.raw()?.unknown(&[json::Shape::Map]).map(Self::Unknown),
        }
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for Pet {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Cat(value) => json::Write::write(value, writer),
            Self::Fish(value) => json::Write::write(value, writer),
            Self::Dog(value) => json::Write::write(value, writer),
            Self::Lion(value) => json::Write::write(value, writer),
            Self::Base(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Cat> for Pet {
    #[inline]
    fn from(value: super::Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<super::Fish> for Pet {
    #[inline]
    fn from(value: super::Fish) -> Self {
        Self::Fish(Box::new(value))
    }
}

impl From<super::Dog> for Pet {
    #[inline]
    fn from(value: super::Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

impl From<super::Lion> for Pet {
    #[inline]
    fn from(value: super::Lion) -> Self {
        Self::Lion(Box::new(value))
    }
}

impl From<PetBase> for Pet {
    #[inline]
    fn from(value: PetBase) -> Self {
        Self::Base(Box::new(value))
    }
}

json::bridge!(Pet);

/// Any pet.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PetBase {
    /// Always `Pet`.
    pub kind: String,
    pub name: Option<String>,
    /// Any pet.
    pub friend: Option<Box<Pet>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl PetBase {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "Pet".to_owned(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn friend(mut self, friend: impl Into<Pet>) -> Self {
        self.friend = Some(Box::new(friend.into()));
        self
    }
}

impl Default for PetBase {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(PetBase {
    kind: required "kind",
    name: optional "name",
    friend: optional "friend",
    ..unknown_members
});
