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
            ..json::Read::blank()
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

json::object!(CustomerRedeemableRedeemable {
    r#type: optional "type",
    voucher: required "voucher",
    status: optional "status",
});
