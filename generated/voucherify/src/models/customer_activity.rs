use std::collections::BTreeMap;
use crate::runtime::{DateTime, Nullable, collect, json};

/// One event in the history of a customer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerActivity {
    /// Id of the event.
    pub id: Nullable<String>,
    /// Name of the event. New names may appear at any time; these are known:
    ///
    /// - profile: `customer.confirmed`, `customer.created`, `customer.updated`, `customer.deleted`,
    ///   `customer.referred`, `customer.custom_event`
    /// - segments: `customer.segment.entered`, `customer.segment.left`
    /// - messages: `customer.sms.sent`, `customer.sms.recovered`, `customer.sms.failed`,
    ///   `customer.email.sent`, `customer.email.recovered`, `customer.email.failed`
    /// - integrations: `customer.activecampaign.sent`, `customer.activecampaign.recovered`,
    ///   `customer.activecampaign.failed`, `customer.braze.sent`, `customer.braze.recovered`,
    ///   `customer.braze.failed`, `customer.mailchimp.sent`, `customer.mailchimp.recovered`,
    ///   `customer.mailchimp.failed`, `customer.intercom.sent`, `customer.intercom.recovered`,
    ///   `customer.intercom.failed`, `customer.shopify.sent`, `customer.shopify.recovered`,
    ///   `customer.shopify.failed`, `customer.klaviyo.sent`, `customer.klaviyo.recovered`,
    ///   `customer.klaviyo.failed`, `customer.batch.sent`, `customer.batch.recovered`,
    ///   `customer.batch.failed`
    /// - rewards: `customer.rewarded`, `customer.rewarded.loyalty_points`,
    ///   `customer.reward_redemptions.created`, `customer.reward_redemptions.pending`,
    ///   `customer.reward_redemptions.completed`, `customer.reward_redemptions.rolledback`
    /// - vouchers: `customer.voucher.gift.balance_added`, `customer.voucher.loyalty_card.points_added`,
    ///   `customer.voucher.loyalty_card.points_transferred`,
    ///   `customer.voucher.loyalty_card.points_expired`, `customer.voucher.deleted`
    /// - publications and validations: `customer.publication.succeeded`, `customer.publication.failed`,
    ///   `customer.validation.succeeded`, `customer.validation.failed`
    /// - redemptions: `customer.redemption.succeeded`, `customer.redemption.failed`,
    ///   `customer.redemption.rollback.succeeded`, `customer.redemption.rollback.failed`
    /// - consents: `customer.consents.given`, `customer.consents.revoked`
    /// - orders: `customer.order.created`, `customer.order.updated`, `customer.order.paid`,
    ///   `customer.order.processing`, `customer.order.fulfilled`, `customer.order.canceled`
    /// - loyalty: `customer.loyalty.updated`, `customer.loyalty.tier.joined`, `customer.loyalty.tier.left`,
    ///   `customer.loyalty.tier.upgraded`, `customer.loyalty.tier.downgraded`,
    ///   `customer.loyalty.tier.prolonged`, `customer.loyalty.tier.expiration.changed`
    pub r#type: Nullable<String>,
    /// Details of the event. Their shape depends on its name.
    pub data: Nullable<BTreeMap<String, json::Value>>,
    /// When the event happened.
    pub created_at: Nullable<DateTime>,
    /// Id of the request that caused the event.
    pub group_id: Nullable<String>,
}

impl CustomerActivity {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Nullable::Value(id.into());
        self
    }

    /// Sets `type`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Nullable::Value(r#type.into());
        self
    }

    /// Sets `data`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn data(
        mut self,
        data: impl IntoIterator<Item = (impl Into<String>, impl Into<json::Value>)>,
    ) -> Self {
        self.data = Nullable::Value(collect::map(data));
        self
    }

    /// Sets `created_at`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Nullable::Value(created_at.into());
        self
    }

    /// Sets `group_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Nullable::Value(group_id.into());
        self
    }
}

json::object!(CustomerActivity {
    id: optional "id",
    r#type: optional "type",
    data: optional "data",
    created_at: optional "created_at",
    group_id: optional "group_id",
});
