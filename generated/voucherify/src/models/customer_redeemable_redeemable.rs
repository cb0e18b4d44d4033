use crate::runtime::{Nullable, OrNull, json};

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

    /// Sets `type`; `None` is null.
    #[must_use]
    pub fn r#type<How>(mut self, r#type: impl OrNull<String, How>) -> Self {
        self.r#type = Nullable::from(OrNull::or_null(r#type));
        self
    }

    /// Sets `type` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_type(mut self) -> Self {
        self.r#type = Nullable::Null;
        self
    }

    /// Sets `status`; `None` is null.
    #[must_use]
    pub fn status<How>(
        mut self,
        status: impl OrNull<super::CustomerRedeemableRedeemableStatus, How>,
    ) -> Self {
        self.status = Nullable::from(OrNull::or_null(status));
        self
    }

    /// Sets `status` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_status(mut self) -> Self {
        self.status = Nullable::Null;
        self
    }
}

json::object!(CustomerRedeemableRedeemable {
    r#type: optional "type",
    voucher: required "voucher",
    status: optional "status",
});
