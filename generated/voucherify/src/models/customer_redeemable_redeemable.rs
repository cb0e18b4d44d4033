use crate::runtime::{Nullable, json};

/// A redeemable with its data and state.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerRedeemableRedeemable {
    /// Kind of redeemable.
    pub r#type: Nullable<String>,
    /// The voucher.
    pub voucher: super::RedeemableVoucher,
    /// Whether it can be redeemed now, and if not, why.
    pub status: Nullable<super::CustomerRedeemableRedeemableStatus>,
}

impl CustomerRedeemableRedeemable {
    /// A value of the required properties.
    #[must_use]
    pub fn new(voucher: impl Into<super::RedeemableVoucher>) -> Self {
        Self {
            voucher: voucher.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `type`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Nullable::Value(r#type.into());
        self
    }

    /// Sets `status`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<super::CustomerRedeemableRedeemableStatus>,
    ) -> Self {
        self.status = Nullable::Value(status.into());
        self
    }
}

impl json::Object for CustomerRedeemableRedeemable {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("type"),
        json::Property::required("voucher"),
        json::Property::optional("status"),
    ];

    fn blank() -> Self {
        Self {
            r#type: Nullable::Absent,
            voucher: json::Read::blank(),
            status: Nullable::Absent,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.r#type),
            1 => reader.read_into(&mut self.voucher),
            2 => reader.read_into(&mut self.status),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("type", &self.r#type);
        object.required("voucher", &self.voucher);
        object.optional("status", &self.status);
    }
}

json::object!(CustomerRedeemableRedeemable);
