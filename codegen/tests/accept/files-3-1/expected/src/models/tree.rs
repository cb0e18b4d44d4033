use crate::runtime::json;

/// The schema `Tree`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Tree {
    /// The property `children`.
    pub children: Option<Vec<Tree>>,
    /// The property `leaf`.
    pub leaf: Option<super::Leaf>,
}

impl Tree {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
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

    /// Sets `leaf`.
    #[must_use]
    pub fn leaf(mut self, leaf: impl Into<super::Leaf>) -> Self {
        self.leaf = Some(leaf.into());
        self
    }
}

impl json::Object for Tree {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("children"),
        json::Property::optional("leaf"),
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
            0 => reader.read_into(&mut self.children),
            1 => reader.read_into(&mut self.leaf),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("children", &self.children);
        object.optional("leaf", &self.leaf);
    }
}

json::object!(Tree);
