use crate::runtime::{Nullable, json};

/// An image of a voucher code, either a QR code or a bar code.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VoucherAssetsQr {
    /// Encrypted id of the code.
    pub id: Nullable<String>,
    /// Web address of the image. It takes the query parameters `size` (1 to 100) and `format` (`png`, which
    /// is the default, or `svg`).
    pub url: Nullable<String>,
}

impl VoucherAssetsQr {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Nullable::Value(id.into());
        self
    }

    /// Sets `url`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Nullable::Value(url.into());
        self
    }
}

impl json::Object for VoucherAssetsQr {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("id"),
        json::Property::optional("url"),
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
            0 => reader.read_into(&mut self.id),
            1 => reader.read_into(&mut self.url),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("id", &self.id);
        object.optional("url", &self.url);
    }
}

json::object!(VoucherAssetsQr);
