use crate::runtime::{Nullable, json};

/// How often a customer redeemed something, and with what outcome.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerSummaryRedemptions {
    /// Number of all redemptions.
    pub total_redeemed: Nullable<i64>,
    /// Number of failed redemptions.
    pub total_failed: Nullable<i64>,
    /// Number of successful redemptions.
    pub total_succeeded: Nullable<i64>,
    /// Number of redemptions that were rolled back.
    pub total_rolled_back: Nullable<i64>,
    /// Number of rollbacks that failed.
    pub total_rollback_failed: Nullable<i64>,
    /// Number of rollbacks that succeeded.
    pub total_rollback_succeeded: Nullable<i64>,
    /// Totals over the customer's gift cards.
    pub gift: Nullable<super::CustomerSummaryRedemptionsGift>,
    /// Totals over the customer's loyalty cards.
    pub loyalty_card: Nullable<super::CustomerSummaryRedemptionsLoyaltyCard>,
}

impl CustomerSummaryRedemptions {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `total_redeemed`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn total_redeemed(mut self, total_redeemed: i64) -> Self {
        self.total_redeemed = Nullable::Value(total_redeemed);
        self
    }

    /// Sets `total_failed`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn total_failed(mut self, total_failed: i64) -> Self {
        self.total_failed = Nullable::Value(total_failed);
        self
    }

    /// Sets `total_succeeded`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn total_succeeded(mut self, total_succeeded: i64) -> Self {
        self.total_succeeded = Nullable::Value(total_succeeded);
        self
    }

    /// Sets `total_rolled_back`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn total_rolled_back(mut self, total_rolled_back: i64) -> Self {
        self.total_rolled_back = Nullable::Value(total_rolled_back);
        self
    }

    /// Sets `total_rollback_failed`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn total_rollback_failed(mut self, total_rollback_failed: i64) -> Self {
        self.total_rollback_failed = Nullable::Value(total_rollback_failed);
        self
    }

    /// Sets `total_rollback_succeeded`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn total_rollback_succeeded(mut self, total_rollback_succeeded: i64) -> Self {
        self.total_rollback_succeeded = Nullable::Value(total_rollback_succeeded);
        self
    }

    /// Sets `gift`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn gift(
        mut self,
        gift: impl Into<super::CustomerSummaryRedemptionsGift>,
    ) -> Self {
        self.gift = Nullable::Value(gift.into());
        self
    }

    /// Sets `loyalty_card`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn loyalty_card(
        mut self,
        loyalty_card: impl Into<super::CustomerSummaryRedemptionsLoyaltyCard>,
    ) -> Self {
        self.loyalty_card = Nullable::Value(loyalty_card.into());
        self
    }
}

impl json::Object for CustomerSummaryRedemptions {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("total_redeemed"),
        json::Property::optional("total_failed"),
        json::Property::optional("total_succeeded"),
        json::Property::optional("total_rolled_back"),
        json::Property::optional("total_rollback_failed"),
        json::Property::optional("total_rollback_succeeded"),
        json::Property::optional("gift"),
        json::Property::optional("loyalty_card"),
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
            0 => reader.read_into(&mut self.total_redeemed),
            1 => reader.read_into(&mut self.total_failed),
            2 => reader.read_into(&mut self.total_succeeded),
            3 => reader.read_into(&mut self.total_rolled_back),
            4 => reader.read_into(&mut self.total_rollback_failed),
            5 => reader.read_into(&mut self.total_rollback_succeeded),
            6 => reader.read_into(&mut self.gift),
            7 => reader.read_into(&mut self.loyalty_card),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("total_redeemed", &self.total_redeemed);
        object.optional("total_failed", &self.total_failed);
        object.optional("total_succeeded", &self.total_succeeded);
        object.optional("total_rolled_back", &self.total_rolled_back);
        object.optional("total_rollback_failed", &self.total_rollback_failed);
        object.optional("total_rollback_succeeded", &self.total_rollback_succeeded);
        object.optional("gift", &self.gift);
        object.optional("loyalty_card", &self.loyalty_card);
    }
}

json::object!(CustomerSummaryRedemptions);
