use crate::runtime::json;

/// The schema `HolderContact`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HolderContact {
    /// The property `mail`.
    pub mail: Option<String>,
    /// The property `phone`.
    pub phone: Option<String>,
}

impl HolderContact {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `mail`.
    #[must_use]
    pub fn mail(mut self, mail: impl Into<String>) -> Self {
        self.mail = Some(mail.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}

impl json::Object for HolderContact {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("mail"),
        json::Property::optional("phone"),
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
            0 => reader.read_into(&mut self.mail),
            1 => reader.read_into(&mut self.phone),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("mail", &self.mail);
        object.optional("phone", &self.phone);
    }
}

json::object!(HolderContact);
