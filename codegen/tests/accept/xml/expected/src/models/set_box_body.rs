use crate::runtime::{json, xml};

/// The schema `SetBoxBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetBoxBody {
    /// The property `Box`.
    pub r#box: super::SetBoxBodyBox,
}

impl SetBoxBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(r#box: impl Into<super::SetBoxBodyBox>) -> Self {
        Self { r#box: r#box.into() }
    }
}

impl json::Object for SetBoxBody {
    const PROPERTIES: &'static [json::Property] = &[json::Property::required("Box")];
    fn blank() -> Self {
        Self { r#box: json::Read::blank() }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.r#box),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("Box", &self.r#box);
    }
}

json::object!(SetBoxBody);

impl xml::Described for SetBoxBody {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("Box", xml::Shape::of::<super::SetBoxBodyBox>())],
    );
}
