use std::collections::BTreeMap;
use crate::runtime::json;

/// The schema `Tree`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// The property `name`.
    pub name: String,
    /// The property `left`.
    pub left: Option<Box<Tree>>,
    /// The property `all`.
    pub all: Option<BTreeMap<String, Vec<Tree>>>,
}

impl Tree {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `left`.
    #[must_use]
    pub fn left(mut self, left: impl Into<Tree>) -> Self {
        self.left = Some(Box::new(left.into()));
        self
    }

    /// Sets `all`.
    #[must_use]
    pub fn all(
        mut self,
        all: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<Tree>>)>,
    ) -> Self {
        self.all = Some(
            all.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

impl json::Object for Tree {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("name"),
        json::Property::optional("left"),
        json::Property::optional("all"),
    ];

    fn blank() -> Self {
        Self {
            name: json::Read::blank(),
            left: None,
            all: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.name),
            1 => reader.read_into(&mut self.left),
            2 => reader.read_into(&mut self.all),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("name", &self.name);
        object.optional("left", &self.left);
        object.optional("all", &self.all);
    }
}

json::object!(Tree);
