use crate::runtime::json;

/// The schema `Rgb`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Rgb {
    /// The property `r`.
    pub r: Option<i64>,
    /// The property `g`.
    pub g: Option<String>,
}

impl Rgb {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `r`.
    #[must_use]
    pub fn r(mut self, r: i64) -> Self {
        self.r = Some(r);
        self
    }

    /// Sets `g`.
    #[must_use]
    pub fn g(mut self, g: impl Into<String>) -> Self {
        self.g = Some(g.into());
        self
    }
}

impl json::Object for Rgb {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("r"),
        json::Property::optional("g"),
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
            0 => reader.read_into(&mut self.r),
            1 => reader.read_into(&mut self.g),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("r", &self.r);
        object.optional("g", &self.g);
    }
}

json::object!(Rgb);
