use crate::runtime::json;

/// The schema `DialBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DialBody {
    /// The property `to`.
    pub to: String,
    /// The property `callbackUrl`.
    pub callback_url: String,
}

impl DialBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(to: impl Into<String>, callback_url: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            callback_url: callback_url.into(),
        }
    }
}

impl json::Object for DialBody {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("to"),
        json::Property::required("callbackUrl"),
    ];

    fn blank() -> Self {
        Self {
            to: json::Read::blank(),
            callback_url: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.to),
            1 => reader.read_into(&mut self.callback_url),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("to", &self.to);
        object.required("callbackUrl", &self.callback_url);
    }
}

json::object!(DialBody);
