use crate::runtime::json;

/// The schema `Sum`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Sum {
    /// The property `left`.
    pub left: Box<super::Expression>,
    /// The property `right`.
    pub right: Box<super::Expression>,
}

impl Sum {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        left: impl Into<super::Expression>,
        right: impl Into<super::Expression>,
    ) -> Self {
        Self {
            left: Box::new(left.into()),
            right: Box::new(right.into()),
        }
    }
}

impl json::Object for Sum {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("left"),
        json::Property::required("right"),
    ];

    fn blank() -> Self {
        Self {
            left: json::Read::blank(),
            right: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.left),
            1 => reader.read_into(&mut self.right),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("left", &self.left);
        object.required("right", &self.right);
    }
}

json::object!(Sum);
