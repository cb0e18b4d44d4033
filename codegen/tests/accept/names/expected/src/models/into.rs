use std::collections::BTreeMap;
use crate::runtime::json;

/// The schema `Into`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Into {
    /// The property `a`.
    pub a: Vec<String>,
    /// The property `b`.
    pub b: Option<BTreeMap<String, String>>,
}

impl Into {
    /// A value of the required properties.
    #[must_use]
    pub fn new(a: impl IntoIterator<Item = impl ::std::convert::Into<String>>) -> Self {
        Self {
            a: a.into_iter().map(::std::convert::Into::into).collect(),
            ..json::Object::blank()
        }
    }

    /// Sets `b`.
    #[must_use]
    pub fn b(
        mut self,
        b: impl IntoIterator<
            Item = (impl ::std::convert::Into<String>, impl ::std::convert::Into<String>),
        >,
    ) -> Self {
        self.b = Some(
            b.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

impl json::Object for Into {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("a"),
        json::Property::optional("b"),
    ];

    fn blank() -> Self {
        Self {
            a: json::Read::blank(),
            b: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.a),
            1 => reader.read_into(&mut self.b),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("a", &self.a);
        object.optional("b", &self.b);
    }
}

json::object!(Into);
