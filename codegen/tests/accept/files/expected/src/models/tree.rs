use crate::runtime::json;

/// The schema `tree`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// The property `name`.
    pub name: String,
    /// The property `children`.
    pub children: Option<Vec<Tree>>,
    /// The property `parent`.
    pub parent: Option<Box<Tree>>,
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

    /// Sets `children`.
    #[must_use]
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = impl Into<Tree>>,
    ) -> Self {
        self.children = Some(children.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `parent`.
    #[must_use]
    pub fn parent(mut self, parent: impl Into<Tree>) -> Self {
        self.parent = Some(Box::new(parent.into()));
        self
    }
}

impl json::Object for Tree {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("name"),
        json::Property::optional("children"),
        json::Property::optional("parent"),
    ];

    fn blank() -> Self {
        Self {
            name: json::Read::blank(),
            children: None,
            parent: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.name),
            1 => reader.read_into(&mut self.children),
            2 => reader.read_into(&mut self.parent),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("name", &self.name);
        object.optional("children", &self.children);
        object.optional("parent", &self.parent);
    }
}

json::object!(Tree);
