use std::collections::BTreeMap;
use crate::runtime::{Date, DateTime, ListOrNull, MapOrNull, Nullable, OrNull, json};

/// A customer, with totals of what the customer redeemed, ordered and earned. One model for what
/// Voucherify's pages call `CustomersCreateResponseBody`, `CustomersGetResponseBody` and
/// `CustomersUpdateResponseBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Customer {
    /// The id under which Voucherify keeps the customer.
    pub id: Nullable<String>,
    /// The id of the customer in your own system.
    pub source_id: Nullable<String>,
    /// Totals of redemptions and orders.
    pub summary: Nullable<CustomerSummary>,
    /// Totals over all loyalty programmes.
    pub loyalty: Nullable<CustomerLoyalty>,
    /// Who referred this customer, and where.
    pub referrals: Nullable<CustomerReferrals>,
    /// Values that Voucherify keeps for its own use.
    pub system_metadata: Nullable<BTreeMap<String, json::Value>>,
    /// When the customer was created.
    pub created_at: Nullable<DateTime>,
    /// When the customer was last changed. Absent until the first change.
    pub updated_at: Nullable<DateTime>,
    /// Links that belong to the customer.
    pub assets: Nullable<CustomerAssets>,
    /// Type marker of this model.
    ///
    /// Default: `customer`.
    pub object: Nullable<CustomerObject>,
    /// First and last name.
    pub name: Nullable<String>,
    /// A free note about the customer.
    pub description: Nullable<String>,
    /// E-mail address.
    pub email: Nullable<String>,
    /// Phone number. Text messages can be sent only when it is set.
    pub phone: Nullable<String>,
    /// Date of birth in the former field; use `birthdate`.
    #[deprecated]
    pub birthday: Nullable<Date>,
    /// Date of birth.
    pub birthdate: Nullable<Date>,
    /// Postal address.
    pub address: Nullable<CustomerAddress>,
    /// Your own keys and values.
    pub metadata: Nullable<BTreeMap<String, json::Value>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Customer {
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

    /// Sets `source_id`; `None` is null.
    #[must_use]
    pub fn source_id<How>(mut self, source_id: impl OrNull<String, How>) -> Self {
        self.source_id = Nullable::from(OrNull::or_null(source_id));
        self
    }

    /// Sets `source_id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_source_id(mut self) -> Self {
        self.source_id = Nullable::Null;
        self
    }

    /// Sets `summary`; `None` is null.
    #[must_use]
    pub fn summary<How>(mut self, summary: impl OrNull<CustomerSummary, How>) -> Self {
        self.summary = Nullable::from(OrNull::or_null(summary));
        self
    }

    /// Sets `summary` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_summary(mut self) -> Self {
        self.summary = Nullable::Null;
        self
    }

    /// Sets `loyalty`; `None` is null.
    #[must_use]
    pub fn loyalty<How>(mut self, loyalty: impl OrNull<CustomerLoyalty, How>) -> Self {
        self.loyalty = Nullable::from(OrNull::or_null(loyalty));
        self
    }

    /// Sets `loyalty` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_loyalty(mut self) -> Self {
        self.loyalty = Nullable::Null;
        self
    }

    /// Sets `referrals`; `None` is null.
    #[must_use]
    pub fn referrals<How>(
        mut self,
        referrals: impl OrNull<CustomerReferrals, How>,
    ) -> Self {
        self.referrals = Nullable::from(OrNull::or_null(referrals));
        self
    }

    /// Sets `referrals` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_referrals(mut self) -> Self {
        self.referrals = Nullable::Null;
        self
    }

    /// Sets `system_metadata`; `None` is null.
    #[must_use]
    pub fn system_metadata<How>(
        mut self,
        system_metadata: impl MapOrNull<json::Value, How>,
    ) -> Self {
        self.system_metadata = Nullable::from(MapOrNull::map_or_null(system_metadata));
        self
    }

    /// Sets `system_metadata` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_system_metadata(mut self) -> Self {
        self.system_metadata = Nullable::Null;
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

    /// Sets `updated_at`; `None` is null.
    #[must_use]
    pub fn updated_at<How>(mut self, updated_at: impl OrNull<DateTime, How>) -> Self {
        self.updated_at = Nullable::from(OrNull::or_null(updated_at));
        self
    }

    /// Sets `updated_at` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_updated_at(mut self) -> Self {
        self.updated_at = Nullable::Null;
        self
    }

    /// Sets `assets`; `None` is null.
    #[must_use]
    pub fn assets<How>(mut self, assets: impl OrNull<CustomerAssets, How>) -> Self {
        self.assets = Nullable::from(OrNull::or_null(assets));
        self
    }

    /// Sets `assets` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_assets(mut self) -> Self {
        self.assets = Nullable::Null;
        self
    }

    /// Sets `object`; `None` is null.
    #[must_use]
    pub fn object<How>(mut self, object: impl OrNull<CustomerObject, How>) -> Self {
        self.object = Nullable::from(OrNull::or_null(object));
        self
    }

    /// Sets `object` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_object(mut self) -> Self {
        self.object = Nullable::Null;
        self
    }

    /// Sets `name`; `None` is null.
    #[must_use]
    pub fn name<How>(mut self, name: impl OrNull<String, How>) -> Self {
        self.name = Nullable::from(OrNull::or_null(name));
        self
    }

    /// Sets `name` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_name(mut self) -> Self {
        self.name = Nullable::Null;
        self
    }

    /// Sets `description`; `None` is null.
    #[must_use]
    pub fn description<How>(mut self, description: impl OrNull<String, How>) -> Self {
        self.description = Nullable::from(OrNull::or_null(description));
        self
    }

    /// Sets `description` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.description = Nullable::Null;
        self
    }

    /// Sets `email`; `None` is null.
    #[must_use]
    pub fn email<How>(mut self, email: impl OrNull<String, How>) -> Self {
        self.email = Nullable::from(OrNull::or_null(email));
        self
    }

    /// Sets `email` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_email(mut self) -> Self {
        self.email = Nullable::Null;
        self
    }

    /// Sets `phone`; `None` is null.
    #[must_use]
    pub fn phone<How>(mut self, phone: impl OrNull<String, How>) -> Self {
        self.phone = Nullable::from(OrNull::or_null(phone));
        self
    }

    /// Sets `phone` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_phone(mut self) -> Self {
        self.phone = Nullable::Null;
        self
    }

    /// Sets `birthday`; `None` is null.
    #[must_use]
    #[deprecated]
    pub fn birthday<How>(mut self, birthday: impl OrNull<Date, How>) -> Self {
        self.birthday = Nullable::from(OrNull::or_null(birthday));
        self
    }

    /// Sets `birthday` to null, which is something else than to leave it out.
    #[must_use]
    #[deprecated]
    #[inline]
    pub fn clear_birthday(mut self) -> Self {
        self.birthday = Nullable::Null;
        self
    }

    /// Sets `birthdate`; `None` is null.
    #[must_use]
    pub fn birthdate<How>(mut self, birthdate: impl OrNull<Date, How>) -> Self {
        self.birthdate = Nullable::from(OrNull::or_null(birthdate));
        self
    }

    /// Sets `birthdate` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_birthdate(mut self) -> Self {
        self.birthdate = Nullable::Null;
        self
    }

    /// Sets `address`; `None` is null.
    #[must_use]
    pub fn address<How>(mut self, address: impl OrNull<CustomerAddress, How>) -> Self {
        self.address = Nullable::from(OrNull::or_null(address));
        self
    }

    /// Sets `address` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_address(mut self) -> Self {
        self.address = Nullable::Null;
        self
    }

    /// Sets `metadata`; `None` is null.
    #[must_use]
    pub fn metadata<How>(mut self, metadata: impl MapOrNull<json::Value, How>) -> Self {
        self.metadata = Nullable::from(MapOrNull::map_or_null(metadata));
        self
    }

    /// Sets `metadata` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = Nullable::Null;
        self
    }
}

json::object!(Customer {
    id: optional "id",
    source_id: optional "source_id",
    summary: optional "summary",
    loyalty: optional "loyalty",
    referrals: optional "referrals",
    system_metadata: optional "system_metadata",
    created_at: optional "created_at",
    updated_at: optional "updated_at",
    assets: optional "assets",
    object: optional "object",
    name: optional "name",
    description: optional "description",
    email: optional "email",
    phone: optional "phone",
    birthday: optional "birthday",
    birthdate: optional "birthdate",
    address: optional "address",
    metadata: optional "metadata",
    ..unknown_members
});

/// Type marker of this model.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerObject {
    /// `customer`
    Customer,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(CustomerObject {
    Customer = "customer",
});

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
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
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
    ..unknown_members
});

/// The postal address of a customer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerAddress {
    /// City or town.
    pub city: Nullable<String>,
    /// State, province or region.
    pub state: Nullable<String>,
    /// Street and number.
    pub line_1: Nullable<String>,
    /// What the first line has no room for, such as a flat or a building.
    pub line_2: Nullable<String>,
    /// Name of the country.
    pub country: Nullable<String>,
    /// Postal or ZIP code.
    pub postal_code: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerAddress {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `city`; `None` is null.
    #[must_use]
    pub fn city<How>(mut self, city: impl OrNull<String, How>) -> Self {
        self.city = Nullable::from(OrNull::or_null(city));
        self
    }

    /// Sets `city` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_city(mut self) -> Self {
        self.city = Nullable::Null;
        self
    }

    /// Sets `state`; `None` is null.
    #[must_use]
    pub fn state<How>(mut self, state: impl OrNull<String, How>) -> Self {
        self.state = Nullable::from(OrNull::or_null(state));
        self
    }

    /// Sets `state` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_state(mut self) -> Self {
        self.state = Nullable::Null;
        self
    }

    /// Sets `line_1`; `None` is null.
    #[must_use]
    pub fn line_1<How>(mut self, line_1: impl OrNull<String, How>) -> Self {
        self.line_1 = Nullable::from(OrNull::or_null(line_1));
        self
    }

    /// Sets `line_1` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_line_1(mut self) -> Self {
        self.line_1 = Nullable::Null;
        self
    }

    /// Sets `line_2`; `None` is null.
    #[must_use]
    pub fn line_2<How>(mut self, line_2: impl OrNull<String, How>) -> Self {
        self.line_2 = Nullable::from(OrNull::or_null(line_2));
        self
    }

    /// Sets `line_2` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_line_2(mut self) -> Self {
        self.line_2 = Nullable::Null;
        self
    }

    /// Sets `country`; `None` is null.
    #[must_use]
    pub fn country<How>(mut self, country: impl OrNull<String, How>) -> Self {
        self.country = Nullable::from(OrNull::or_null(country));
        self
    }

    /// Sets `country` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_country(mut self) -> Self {
        self.country = Nullable::Null;
        self
    }

    /// Sets `postal_code`; `None` is null.
    #[must_use]
    pub fn postal_code<How>(mut self, postal_code: impl OrNull<String, How>) -> Self {
        self.postal_code = Nullable::from(OrNull::or_null(postal_code));
        self
    }

    /// Sets `postal_code` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_postal_code(mut self) -> Self {
        self.postal_code = Nullable::Null;
        self
    }
}

json::object!(CustomerAddress {
    city: optional "city",
    state: optional "state",
    line_1: optional "line_1",
    line_2: optional "line_2",
    country: optional "country",
    postal_code: optional "postal_code",
    ..unknown_members
});

/// Links that belong to a customer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerAssets {
    /// Web address of the customer's own cockpit.
    pub cockpit_url: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerAssets {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `cockpit_url`; `None` is null.
    #[must_use]
    pub fn cockpit_url<How>(mut self, cockpit_url: impl OrNull<String, How>) -> Self {
        self.cockpit_url = Nullable::from(OrNull::or_null(cockpit_url));
        self
    }

    /// Sets `cockpit_url` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_cockpit_url(mut self) -> Self {
        self.cockpit_url = Nullable::Null;
        self
    }
}

json::object!(CustomerAssets {
    cockpit_url: optional "cockpit_url",
    ..unknown_members
});

/// What a customer has gathered in loyalty programmes.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerLoyalty {
    /// Points over all loyalty cards.
    pub points: Nullable<i64>,
    /// Number of customers whom this one brought in.
    pub referred_customers: Nullable<i64>,
    /// Details per campaign, by the name of the campaign.
    pub campaigns: Nullable<BTreeMap<String, CustomerLoyaltyCampaignsEntry>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerLoyalty {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `points`; `None` is null.
    #[must_use]
    pub fn points(mut self, points: impl Into<Option<i64>>) -> Self {
        self.points = Nullable::from(points.into());
        self
    }

    /// Sets `points` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_points(mut self) -> Self {
        self.points = Nullable::Null;
        self
    }

    /// Sets `referred_customers`; `None` is null.
    #[must_use]
    pub fn referred_customers(
        mut self,
        referred_customers: impl Into<Option<i64>>,
    ) -> Self {
        self.referred_customers = Nullable::from(referred_customers.into());
        self
    }

    /// Sets `referred_customers` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_referred_customers(mut self) -> Self {
        self.referred_customers = Nullable::Null;
        self
    }

    /// Sets `campaigns`; `None` is null.
    #[must_use]
    pub fn campaigns<How>(
        mut self,
        campaigns: impl MapOrNull<CustomerLoyaltyCampaignsEntry, How>,
    ) -> Self {
        self.campaigns = Nullable::from(MapOrNull::map_or_null(campaigns));
        self
    }

    /// Sets `campaigns` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_campaigns(mut self) -> Self {
        self.campaigns = Nullable::Null;
        self
    }
}

json::object!(CustomerLoyalty {
    points: optional "points",
    referred_customers: optional "referred_customers",
    campaigns: optional "campaigns",
    ..unknown_members
});

/// What a customer has gathered in one loyalty campaign.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerLoyaltyCampaignsEntry {
    /// Points in this campaign.
    pub points: Option<i64>,
    /// The tier reached in this campaign.
    pub loyalty_tier: Option<String>,
    /// Number of customers brought in through this campaign.
    pub referred_customers: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerLoyaltyCampaignsEntry {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn points(mut self, points: i64) -> Self {
        self.points = Some(points);
        self
    }

    #[must_use]
    pub fn loyalty_tier(mut self, loyalty_tier: impl Into<String>) -> Self {
        self.loyalty_tier = Some(loyalty_tier.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn referred_customers(mut self, referred_customers: i64) -> Self {
        self.referred_customers = Some(referred_customers);
        self
    }
}

json::object!(CustomerLoyaltyCampaignsEntry {
    points: optional "points",
    loyalty_tier: optional "loyalty_tier",
    referred_customers: optional "referred_customers",
    ..unknown_members
});

/// A redeemable in the hands of a customer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerRedeemable {
    /// Id of the entry that ties the redeemable to its holder.
    pub id: Nullable<String>,
    /// When the redeemable was assigned.
    pub created_at: Nullable<DateTime>,
    /// Id of the redeemable.
    pub redeemable_id: Nullable<String>,
    /// Kind of redeemable.
    pub redeemable_object: Nullable<String>,
    /// The customer who holds it.
    pub customer_id: Nullable<String>,
    /// In which role the customer holds it.
    pub holder_role: Nullable<super::HolderRole>,
    /// The campaign that it comes from.
    pub campaign_id: Nullable<String>,
    /// Kind of that campaign.
    pub campaign_type: Nullable<CustomerRedeemableCampaignType>,
    /// Kind of voucher.
    pub voucher_type: Nullable<super::VoucherType>,
    /// The redeemable itself.
    pub redeemable: Nullable<CustomerRedeemableRedeemable>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerRedeemable {
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

    /// Sets `redeemable_id`; `None` is null.
    #[must_use]
    pub fn redeemable_id<How>(
        mut self,
        redeemable_id: impl OrNull<String, How>,
    ) -> Self {
        self.redeemable_id = Nullable::from(OrNull::or_null(redeemable_id));
        self
    }

    /// Sets `redeemable_id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_redeemable_id(mut self) -> Self {
        self.redeemable_id = Nullable::Null;
        self
    }

    /// Sets `redeemable_object`; `None` is null.
    #[must_use]
    pub fn redeemable_object<How>(
        mut self,
        redeemable_object: impl OrNull<String, How>,
    ) -> Self {
        self.redeemable_object = Nullable::from(OrNull::or_null(redeemable_object));
        self
    }

    /// Sets `redeemable_object` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_redeemable_object(mut self) -> Self {
        self.redeemable_object = Nullable::Null;
        self
    }

    /// Sets `customer_id`; `None` is null.
    #[must_use]
    pub fn customer_id<How>(mut self, customer_id: impl OrNull<String, How>) -> Self {
        self.customer_id = Nullable::from(OrNull::or_null(customer_id));
        self
    }

    /// Sets `customer_id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_customer_id(mut self) -> Self {
        self.customer_id = Nullable::Null;
        self
    }

    /// Sets `holder_role`; `None` is null.
    #[must_use]
    pub fn holder_role<How>(
        mut self,
        holder_role: impl OrNull<super::HolderRole, How>,
    ) -> Self {
        self.holder_role = Nullable::from(OrNull::or_null(holder_role));
        self
    }

    /// Sets `holder_role` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_holder_role(mut self) -> Self {
        self.holder_role = Nullable::Null;
        self
    }

    /// Sets `campaign_id`; `None` is null.
    #[must_use]
    pub fn campaign_id<How>(mut self, campaign_id: impl OrNull<String, How>) -> Self {
        self.campaign_id = Nullable::from(OrNull::or_null(campaign_id));
        self
    }

    /// Sets `campaign_id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_campaign_id(mut self) -> Self {
        self.campaign_id = Nullable::Null;
        self
    }

    /// Sets `campaign_type`; `None` is null.
    #[must_use]
    pub fn campaign_type<How>(
        mut self,
        campaign_type: impl OrNull<CustomerRedeemableCampaignType, How>,
    ) -> Self {
        self.campaign_type = Nullable::from(OrNull::or_null(campaign_type));
        self
    }

    /// Sets `campaign_type` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_campaign_type(mut self) -> Self {
        self.campaign_type = Nullable::Null;
        self
    }

    /// Sets `voucher_type`; `None` is null.
    #[must_use]
    pub fn voucher_type<How>(
        mut self,
        voucher_type: impl OrNull<super::VoucherType, How>,
    ) -> Self {
        self.voucher_type = Nullable::from(OrNull::or_null(voucher_type));
        self
    }

    /// Sets `voucher_type` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_voucher_type(mut self) -> Self {
        self.voucher_type = Nullable::Null;
        self
    }

    /// Sets `redeemable`; `None` is null.
    #[must_use]
    pub fn redeemable<How>(
        mut self,
        redeemable: impl OrNull<CustomerRedeemableRedeemable, How>,
    ) -> Self {
        self.redeemable = Nullable::from(OrNull::or_null(redeemable));
        self
    }

    /// Sets `redeemable` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_redeemable(mut self) -> Self {
        self.redeemable = Nullable::Null;
        self
    }
}

json::object!(CustomerRedeemable {
    id: optional "id",
    created_at: optional "created_at",
    redeemable_id: optional "redeemable_id",
    redeemable_object: optional "redeemable_object",
    customer_id: optional "customer_id",
    holder_role: optional "holder_role",
    campaign_id: optional "campaign_id",
    campaign_type: optional "campaign_type",
    voucher_type: optional "voucher_type",
    redeemable: optional "redeemable",
    ..unknown_members
});

/// Kind of that campaign.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerRedeemableCampaignType {
    /// `LOYALTY_PROGRAM`
    LoyaltyProgram,
    /// `GIFT_VOUCHERS`
    GiftVouchers,
    /// `DISCOUNT_COUPONS`
    DiscountCoupons,
    /// `PROMOTION`
    Promotion,
    /// `REFERRAL_PROGRAM`
    ReferralProgram,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(CustomerRedeemableCampaignType {
    LoyaltyProgram = "LOYALTY_PROGRAM",
    GiftVouchers = "GIFT_VOUCHERS",
    DiscountCoupons = "DISCOUNT_COUPONS",
    Promotion = "PROMOTION",
    ReferralProgram = "REFERRAL_PROGRAM",
});

/// A redeemable with its data and state.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerRedeemableRedeemable {
    /// Kind of redeemable.
    pub r#type: Nullable<String>,
    /// The voucher.
    pub voucher: super::RedeemableVoucher,
    /// Whether it can be redeemed now, and if not, why.
    pub status: Nullable<CustomerRedeemableRedeemableStatus>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
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
        status: impl OrNull<CustomerRedeemableRedeemableStatus, How>,
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
    ..unknown_members
});

/// Whether it can be redeemed now, and if not, why.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerRedeemableRedeemableStatus {
    /// `ACTIVE`
    Active,
    /// `USED`
    Used,
    /// `DISABLED`
    Disabled,
    /// `NOT_ACTIVE_YET`
    NotActiveYet,
    /// `EXPIRED`
    Expired,
    /// `NO_BALANCE`
    NoBalance,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(CustomerRedeemableRedeemableStatus {
    Active = "ACTIVE",
    Used = "USED",
    Disabled = "DISABLED",
    NotActiveYet = "NOT_ACTIVE_YET",
    Expired = "EXPIRED",
    NoBalance = "NO_BALANCE",
});

/// How others referred a customer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerReferrals {
    /// How often the customer was referred.
    pub total: Nullable<i64>,
    /// The referrals one by one.
    pub campaigns: Nullable<Vec<CustomerReferralsCampaignsItem>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerReferrals {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `total`; `None` is null.
    #[must_use]
    pub fn total(mut self, total: impl Into<Option<i64>>) -> Self {
        self.total = Nullable::from(total.into());
        self
    }

    /// Sets `total` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total(mut self) -> Self {
        self.total = Nullable::Null;
        self
    }

    /// Sets `campaigns`; `None` is null.
    #[must_use]
    pub fn campaigns<How>(
        mut self,
        campaigns: impl ListOrNull<CustomerReferralsCampaignsItem, How>,
    ) -> Self {
        self.campaigns = Nullable::from(ListOrNull::list_or_null(campaigns));
        self
    }

    /// Sets `campaigns` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_campaigns(mut self) -> Self {
        self.campaigns = Nullable::Null;
        self
    }
}

json::object!(CustomerReferrals {
    total: optional "total",
    campaigns: optional "campaigns",
    ..unknown_members
});

/// One referral of a customer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerReferralsCampaignsItem {
    /// The referral campaign.
    pub campaign_id: String,
    /// The customer who made the referral.
    pub referrer_id: String,
    /// Id of the record that the referral led to.
    pub related_object_id: String,
    /// Kind of that record.
    pub related_object_type: String,
    /// When the referral happened.
    pub date: DateTime,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerReferralsCampaignsItem {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        campaign_id: impl Into<String>,
        referrer_id: impl Into<String>,
        related_object_id: impl Into<String>,
        related_object_type: impl Into<String>,
        date: impl Into<DateTime>,
    ) -> Self {
        Self {
            campaign_id: campaign_id.into(),
            referrer_id: referrer_id.into(),
            related_object_id: related_object_id.into(),
            related_object_type: related_object_type.into(),
            date: date.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(CustomerReferralsCampaignsItem {
    campaign_id: required "campaign_id",
    referrer_id: required "referrer_id",
    related_object_id: required "related_object_id",
    related_object_type: required "related_object_type",
    date: required "date",
    ..unknown_members
});

/// Totals of a customer's redemptions and orders.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerSummary {
    /// Totals of redemptions.
    pub redemptions: CustomerSummaryRedemptions,
    /// Totals of orders.
    pub orders: CustomerSummaryOrders,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerSummary {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        redemptions: impl Into<CustomerSummaryRedemptions>,
        orders: impl Into<CustomerSummaryOrders>,
    ) -> Self {
        Self {
            redemptions: redemptions.into(),
            orders: orders.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(CustomerSummary {
    redemptions: required "redemptions",
    orders: required "orders",
    ..unknown_members
});

/// Totals of a customer's orders.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerSummaryOrders {
    /// Sum of all orders, in hundredths of the currency unit.
    pub total_amount: Nullable<i64>,
    /// Number of orders.
    pub total_count: Nullable<i64>,
    /// Average order, in hundredths of the currency unit.
    pub average_amount: Nullable<i64>,
    /// Latest order, in hundredths of the currency unit.
    pub last_order_amount: Nullable<i64>,
    /// When the latest order was placed.
    pub last_order_date: Nullable<DateTime>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerSummaryOrders {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `total_amount`; `None` is null.
    #[must_use]
    pub fn total_amount(mut self, total_amount: impl Into<Option<i64>>) -> Self {
        self.total_amount = Nullable::from(total_amount.into());
        self
    }

    /// Sets `total_amount` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total_amount(mut self) -> Self {
        self.total_amount = Nullable::Null;
        self
    }

    /// Sets `total_count`; `None` is null.
    #[must_use]
    pub fn total_count(mut self, total_count: impl Into<Option<i64>>) -> Self {
        self.total_count = Nullable::from(total_count.into());
        self
    }

    /// Sets `total_count` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total_count(mut self) -> Self {
        self.total_count = Nullable::Null;
        self
    }

    /// Sets `average_amount`; `None` is null.
    #[must_use]
    pub fn average_amount(mut self, average_amount: impl Into<Option<i64>>) -> Self {
        self.average_amount = Nullable::from(average_amount.into());
        self
    }

    /// Sets `average_amount` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_average_amount(mut self) -> Self {
        self.average_amount = Nullable::Null;
        self
    }

    /// Sets `last_order_amount`; `None` is null.
    #[must_use]
    pub fn last_order_amount(
        mut self,
        last_order_amount: impl Into<Option<i64>>,
    ) -> Self {
        self.last_order_amount = Nullable::from(last_order_amount.into());
        self
    }

    /// Sets `last_order_amount` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_last_order_amount(mut self) -> Self {
        self.last_order_amount = Nullable::Null;
        self
    }

    /// Sets `last_order_date`; `None` is null.
    #[must_use]
    pub fn last_order_date<How>(
        mut self,
        last_order_date: impl OrNull<DateTime, How>,
    ) -> Self {
        self.last_order_date = Nullable::from(OrNull::or_null(last_order_date));
        self
    }

    /// Sets `last_order_date` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_last_order_date(mut self) -> Self {
        self.last_order_date = Nullable::Null;
        self
    }
}

json::object!(CustomerSummaryOrders {
    total_amount: optional "total_amount",
    total_count: optional "total_count",
    average_amount: optional "average_amount",
    last_order_amount: optional "last_order_amount",
    last_order_date: optional "last_order_date",
    ..unknown_members
});

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
    pub gift: Nullable<CustomerSummaryRedemptionsGift>,
    /// Totals over the customer's loyalty cards.
    pub loyalty_card: Nullable<CustomerSummaryRedemptionsLoyaltyCard>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerSummaryRedemptions {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `total_redeemed`; `None` is null.
    #[must_use]
    pub fn total_redeemed(mut self, total_redeemed: impl Into<Option<i64>>) -> Self {
        self.total_redeemed = Nullable::from(total_redeemed.into());
        self
    }

    /// Sets `total_redeemed` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total_redeemed(mut self) -> Self {
        self.total_redeemed = Nullable::Null;
        self
    }

    /// Sets `total_failed`; `None` is null.
    #[must_use]
    pub fn total_failed(mut self, total_failed: impl Into<Option<i64>>) -> Self {
        self.total_failed = Nullable::from(total_failed.into());
        self
    }

    /// Sets `total_failed` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total_failed(mut self) -> Self {
        self.total_failed = Nullable::Null;
        self
    }

    /// Sets `total_succeeded`; `None` is null.
    #[must_use]
    pub fn total_succeeded(mut self, total_succeeded: impl Into<Option<i64>>) -> Self {
        self.total_succeeded = Nullable::from(total_succeeded.into());
        self
    }

    /// Sets `total_succeeded` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total_succeeded(mut self) -> Self {
        self.total_succeeded = Nullable::Null;
        self
    }

    /// Sets `total_rolled_back`; `None` is null.
    #[must_use]
    pub fn total_rolled_back(
        mut self,
        total_rolled_back: impl Into<Option<i64>>,
    ) -> Self {
        self.total_rolled_back = Nullable::from(total_rolled_back.into());
        self
    }

    /// Sets `total_rolled_back` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total_rolled_back(mut self) -> Self {
        self.total_rolled_back = Nullable::Null;
        self
    }

    /// Sets `total_rollback_failed`; `None` is null.
    #[must_use]
    pub fn total_rollback_failed(
        mut self,
        total_rollback_failed: impl Into<Option<i64>>,
    ) -> Self {
        self.total_rollback_failed = Nullable::from(total_rollback_failed.into());
        self
    }

    /// Sets `total_rollback_failed` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total_rollback_failed(mut self) -> Self {
        self.total_rollback_failed = Nullable::Null;
        self
    }

    /// Sets `total_rollback_succeeded`; `None` is null.
    #[must_use]
    pub fn total_rollback_succeeded(
        mut self,
        total_rollback_succeeded: impl Into<Option<i64>>,
    ) -> Self {
        self.total_rollback_succeeded = Nullable::from(total_rollback_succeeded.into());
        self
    }

    /// Sets `total_rollback_succeeded` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total_rollback_succeeded(mut self) -> Self {
        self.total_rollback_succeeded = Nullable::Null;
        self
    }

    /// Sets `gift`; `None` is null.
    #[must_use]
    pub fn gift<How>(
        mut self,
        gift: impl OrNull<CustomerSummaryRedemptionsGift, How>,
    ) -> Self {
        self.gift = Nullable::from(OrNull::or_null(gift));
        self
    }

    /// Sets `gift` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_gift(mut self) -> Self {
        self.gift = Nullable::Null;
        self
    }

    /// Sets `loyalty_card`; `None` is null.
    #[must_use]
    pub fn loyalty_card<How>(
        mut self,
        loyalty_card: impl OrNull<CustomerSummaryRedemptionsLoyaltyCard, How>,
    ) -> Self {
        self.loyalty_card = Nullable::from(OrNull::or_null(loyalty_card));
        self
    }

    /// Sets `loyalty_card` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_loyalty_card(mut self) -> Self {
        self.loyalty_card = Nullable::Null;
        self
    }
}

json::object!(CustomerSummaryRedemptions {
    total_redeemed: optional "total_redeemed",
    total_failed: optional "total_failed",
    total_succeeded: optional "total_succeeded",
    total_rolled_back: optional "total_rolled_back",
    total_rollback_failed: optional "total_rollback_failed",
    total_rollback_succeeded: optional "total_rollback_succeeded",
    gift: optional "gift",
    loyalty_card: optional "loyalty_card",
    ..unknown_members
});

/// Totals over a customer's gift cards.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerSummaryRedemptionsGift {
    /// Credit spent so far, in hundredths of the currency unit.
    ///
    /// Default: `0`.
    pub redeemed_amount: Nullable<i64>,
    /// Credit still available, in hundredths of the currency unit.
    ///
    /// Default: `0`.
    pub amount_to_go: Nullable<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerSummaryRedemptionsGift {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `redeemed_amount`; `None` is null.
    #[must_use]
    pub fn redeemed_amount(mut self, redeemed_amount: impl Into<Option<i64>>) -> Self {
        self.redeemed_amount = Nullable::from(redeemed_amount.into());
        self
    }

    /// Sets `redeemed_amount` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_redeemed_amount(mut self) -> Self {
        self.redeemed_amount = Nullable::Null;
        self
    }

    /// Sets `amount_to_go`; `None` is null.
    #[must_use]
    pub fn amount_to_go(mut self, amount_to_go: impl Into<Option<i64>>) -> Self {
        self.amount_to_go = Nullable::from(amount_to_go.into());
        self
    }

    /// Sets `amount_to_go` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_amount_to_go(mut self) -> Self {
        self.amount_to_go = Nullable::Null;
        self
    }
}

json::object!(CustomerSummaryRedemptionsGift {
    redeemed_amount: optional "redeemed_amount",
    amount_to_go: optional "amount_to_go",
    ..unknown_members
});

/// Totals over a customer's loyalty cards.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerSummaryRedemptionsLoyaltyCard {
    /// Points spent so far.
    pub redeemed_points: Nullable<i64>,
    /// Points still available.
    pub points_to_go: Nullable<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CustomerSummaryRedemptionsLoyaltyCard {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `redeemed_points`; `None` is null.
    #[must_use]
    pub fn redeemed_points(mut self, redeemed_points: impl Into<Option<i64>>) -> Self {
        self.redeemed_points = Nullable::from(redeemed_points.into());
        self
    }

    /// Sets `redeemed_points` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_redeemed_points(mut self) -> Self {
        self.redeemed_points = Nullable::Null;
        self
    }

    /// Sets `points_to_go`; `None` is null.
    #[must_use]
    pub fn points_to_go(mut self, points_to_go: impl Into<Option<i64>>) -> Self {
        self.points_to_go = Nullable::from(points_to_go.into());
        self
    }

    /// Sets `points_to_go` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_points_to_go(mut self) -> Self {
        self.points_to_go = Nullable::Null;
        self
    }
}

json::object!(CustomerSummaryRedemptionsLoyaltyCard {
    redeemed_points: optional "redeemed_points",
    points_to_go: optional "points_to_go",
    ..unknown_members
});
