use crate::runtime::json;

/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    /// The property `person`.
    pub person: Option<super::HolderPerson>,
    /// The property `strict`.
    pub strict: Option<super::HolderStrict>,
    /// The property `tree`.
    pub tree: Option<super::Tree>,
}

impl Holder {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `person`.
    #[must_use]
    pub fn person(mut self, person: impl Into<super::HolderPerson>) -> Self {
        self.person = Some(person.into());
        self
    }

    /// Sets `strict`.
    #[must_use]
    pub fn strict(mut self, strict: impl Into<super::HolderStrict>) -> Self {
        self.strict = Some(strict.into());
        self
    }

    /// Sets `tree`.
    #[must_use]
    pub fn tree(mut self, tree: impl Into<super::Tree>) -> Self {
        self.tree = Some(tree.into());
        self
    }
}

impl json::Object for Holder {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("person"),
        json::Property::optional("strict"),
        json::Property::optional("tree"),
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
            0 => reader.read_into(&mut self.person),
            1 => reader.read_into(&mut self.strict),
            2 => reader.read_into(&mut self.tree),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("person", &self.person);
        object.optional("strict", &self.strict);
        object.optional("tree", &self.tree);
    }
}

json::object!(Holder);
