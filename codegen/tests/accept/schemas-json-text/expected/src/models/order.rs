use crate::runtime::{JsonText, Nullable, json};

/// The schema `Order`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// The property `line`.
    pub line: JsonText<super::Line>,
    /// The property `inline`.
    pub inline: Option<JsonText<super::OrderInline>>,
    /// The property `lines`.
    pub lines: Option<Vec<JsonText<super::Line>>>,
    /// The property `numbers`.
    pub numbers: Nullable<JsonText<Vec<Option<i64>>>>,
    /// The property `encoded`.
    pub encoded: Option<String>,
    /// The property `page`.
    pub page: Option<String>,
    /// The property `bare`.
    pub bare: Option<String>,
}

impl Order {
    /// A value of the required properties.
    #[must_use]
    pub fn new(line: impl Into<JsonText<super::Line>>) -> Self {
        Self {
            line: line.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `inline`.
    #[must_use]
    pub fn inline(mut self, inline: impl Into<JsonText<super::OrderInline>>) -> Self {
        self.inline = Some(inline.into());
        self
    }

    /// Sets `lines`.
    #[must_use]
    pub fn lines(
        mut self,
        lines: impl IntoIterator<Item = impl Into<JsonText<super::Line>>>,
    ) -> Self {
        self.lines = Some(lines.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `numbers`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn numbers(mut self, numbers: impl Into<JsonText<Vec<Option<i64>>>>) -> Self {
        self.numbers = Nullable::Value(numbers.into());
        self
    }

    /// Sets `encoded`.
    #[must_use]
    pub fn encoded(mut self, encoded: impl Into<String>) -> Self {
        self.encoded = Some(encoded.into());
        self
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `bare`.
    #[must_use]
    pub fn bare(mut self, bare: impl Into<String>) -> Self {
        self.bare = Some(bare.into());
        self
    }
}

impl json::Object for Order {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("line"),
        json::Property::optional("inline"),
        json::Property::optional("lines"),
        json::Property::optional("numbers"),
        json::Property::optional("encoded"),
        json::Property::optional("page"),
        json::Property::optional("bare"),
    ];

    fn blank() -> Self {
        Self {
            line: json::Read::blank(),
            inline: None,
            lines: None,
            numbers: Nullable::Absent,
            encoded: None,
            page: None,
            bare: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.line),
            1 => reader.read_into(&mut self.inline),
            2 => reader.read_into(&mut self.lines),
            3 => reader.read_into(&mut self.numbers),
            4 => reader.read_into(&mut self.encoded),
            5 => reader.read_into(&mut self.page),
            6 => reader.read_into(&mut self.bare),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("line", &self.line);
        object.optional("inline", &self.inline);
        object.optional("lines", &self.lines);
        object.optional("numbers", &self.numbers);
        object.optional("encoded", &self.encoded);
        object.optional("page", &self.page);
        object.optional("bare", &self.bare);
    }
}

json::object!(Order);
