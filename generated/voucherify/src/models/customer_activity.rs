use std::collections::BTreeMap;
use crate::runtime::{DateTime, MapOrNull, Nullable, OrNull, json};

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

    /// Sets `id`; `None` is null.
    #[must_use]
    pub fn id<How>(mut self, id: impl OrNull<String, How>) -> Self {
        self.id = Nullable::from(OrNull::or_null(id));
        self
    }

    /// Sets `id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_id(mut self) -> Self {
        self.id = Nullable::Null;
        self
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

    /// Sets `data`; `None` is null.
    #[must_use]
    pub fn data<How>(mut self, data: impl MapOrNull<json::Value, How>) -> Self {
        self.data = Nullable::from(MapOrNull::map_or_null(data));
        self
    }

    /// Sets `data` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_data(mut self) -> Self {
        self.data = Nullable::Null;
        self
    }

    /// Sets `created_at`; `None` is null.
    #[must_use]
    pub fn created_at<How>(mut self, created_at: impl OrNull<DateTime, How>) -> Self {
        self.created_at = Nullable::from(OrNull::or_null(created_at));
        self
    }

    /// Sets `created_at` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_created_at(mut self) -> Self {
        self.created_at = Nullable::Null;
        self
    }

    /// Sets `group_id`; `None` is null.
    #[must_use]
    pub fn group_id<How>(mut self, group_id: impl OrNull<String, How>) -> Self {
        self.group_id = Nullable::from(OrNull::or_null(group_id));
        self
    }

    /// Sets `group_id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_group_id(mut self) -> Self {
        self.group_id = Nullable::Null;
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
