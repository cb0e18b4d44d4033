use std::collections::BTreeMap;
use crate::runtime::json;

/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// The property `labels`.
    pub labels: Option<BTreeMap<String, String>>,
    /// The property `free`.
    pub free: Option<BTreeMap<String, json::Value>>,
    /// The property `grid`.
    pub grid: Vec<Vec<f64>>,
    /// The property `by_name`.
    pub by_name: Option<BTreeMap<String, Vec<super::Money>>>,
    /// The property `nested`.
    pub nested: Option<BTreeMap<String, BTreeMap<String, i64>>>,
    /// The property `anything`.
    pub anything: Option<json::Value>,
    /// The property `any_list`.
    pub any_list: Option<Vec<json::Value>>,
    /// The property `inline`.
    pub inline: Option<super::HolderInline>,
    /// The property `rows`.
    pub rows: Option<Vec<super::HolderRowsItem>>,
    /// The property `valued`.
    pub valued: Option<BTreeMap<String, super::HolderValuedValue>>,
}

impl Holder {
    /// A value of the required properties.
    #[must_use]
    pub fn new(grid: impl IntoIterator<Item = impl Into<Vec<f64>>>) -> Self {
        Self {
            grid: grid.into_iter().map(Into::into).collect(),
            ..json::Object::blank()
        }
    }

    /// Sets `labels`.
    #[must_use]
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = Some(
            labels.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `free`.
    #[must_use]
    pub fn free(
        mut self,
        free: impl IntoIterator<Item = (impl Into<String>, impl Into<json::Value>)>,
    ) -> Self {
        self.free = Some(
            free.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `by_name`.
    #[must_use]
    pub fn by_name(
        mut self,
        by_name: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Vec<super::Money>>),
        >,
    ) -> Self {
        self.by_name = Some(
            by_name.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `nested`.
    #[must_use]
    pub fn nested(
        mut self,
        nested: impl IntoIterator<
            Item = (impl Into<String>, impl Into<BTreeMap<String, i64>>),
        >,
    ) -> Self {
        self.nested = Some(
            nested.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `anything`.
    #[must_use]
    pub fn anything(mut self, anything: impl Into<json::Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    /// Sets `any_list`.
    #[must_use]
    pub fn any_list(
        mut self,
        any_list: impl IntoIterator<Item = impl Into<json::Value>>,
    ) -> Self {
        self.any_list = Some(any_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `inline`.
    #[must_use]
    pub fn inline(mut self, inline: impl Into<super::HolderInline>) -> Self {
        self.inline = Some(inline.into());
        self
    }

    /// Sets `rows`.
    #[must_use]
    pub fn rows(
        mut self,
        rows: impl IntoIterator<Item = impl Into<super::HolderRowsItem>>,
    ) -> Self {
        self.rows = Some(rows.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `valued`.
    #[must_use]
    pub fn valued(
        mut self,
        valued: impl IntoIterator<
            Item = (impl Into<String>, impl Into<super::HolderValuedValue>),
        >,
    ) -> Self {
        self.valued = Some(
            valued.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

impl json::Object for Holder {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("labels"),
        json::Property::optional("free"),
        json::Property::required("grid"),
        json::Property::optional("by_name"),
        json::Property::optional("nested"),
        json::Property::optional("anything"),
        json::Property::optional("any_list"),
        json::Property::optional("inline"),
        json::Property::optional("rows"),
        json::Property::optional("valued"),
    ];

    fn blank() -> Self {
        Self {
            labels: None,
            free: None,
            grid: json::Read::blank(),
            by_name: None,
            nested: None,
            anything: None,
            any_list: None,
            inline: None,
            rows: None,
            valued: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.labels),
            1 => reader.read_into(&mut self.free),
            2 => reader.read_into(&mut self.grid),
            3 => reader.read_into(&mut self.by_name),
            4 => reader.read_into(&mut self.nested),
            5 => reader.read_into(&mut self.anything),
            6 => reader.read_into(&mut self.any_list),
            7 => reader.read_into(&mut self.inline),
            8 => reader.read_into(&mut self.rows),
            9 => reader.read_into(&mut self.valued),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("labels", &self.labels);
        object.optional("free", &self.free);
        object.required("grid", &self.grid);
        object.optional("by_name", &self.by_name);
        object.optional("nested", &self.nested);
        object.optional("anything", &self.anything);
        object.optional("any_list", &self.any_list);
        object.optional("inline", &self.inline);
        object.optional("rows", &self.rows);
        object.optional("valued", &self.valued);
    }
}

json::object!(Holder);
