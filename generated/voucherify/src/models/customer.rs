use std::collections::BTreeMap;
use crate::runtime::{Date, DateTime, Nullable, collect, json};

/// A customer, with totals of what the customer redeemed, ordered and earned.
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

    /// Sets `id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Nullable::Value(id.into());
        self
    }

    /// Sets `source_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn source_id(mut self, source_id: impl Into<String>) -> Self {
        self.source_id = Nullable::Value(source_id.into());
        self
    }

    /// Sets `summary`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn summary(mut self, summary: impl Into<CustomerSummary>) -> Self {
        self.summary = Nullable::Value(summary.into());
        self
    }

    /// Sets `loyalty`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn loyalty(mut self, loyalty: impl Into<CustomerLoyalty>) -> Self {
        self.loyalty = Nullable::Value(loyalty.into());
        self
    }

    /// Sets `referrals`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn referrals(mut self, referrals: impl Into<CustomerReferrals>) -> Self {
        self.referrals = Nullable::Value(referrals.into());
        self
    }

    /// Sets `system_metadata`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn system_metadata(
        mut self,
        system_metadata: impl IntoIterator<
            Item = (impl Into<String>, impl Into<json::Value>),
        >,
    ) -> Self {
        self.system_metadata = Nullable::Value(collect::map(system_metadata));
        self
    }

    /// Sets `created_at`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Nullable::Value(created_at.into());
        self
    }

    /// Sets `updated_at`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Nullable::Value(updated_at.into());
        self
    }

    /// Sets `assets`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn assets(mut self, assets: impl Into<CustomerAssets>) -> Self {
        self.assets = Nullable::Value(assets.into());
        self
    }

    /// Sets `object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn object(mut self, object: impl Into<CustomerObject>) -> Self {
        self.object = Nullable::Value(object.into());
        self
    }

    /// Sets `name`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Nullable::Value(name.into());
        self
    }

    /// Sets `description`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Nullable::Value(description.into());
        self
    }

    /// Sets `email`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Nullable::Value(email.into());
        self
    }

    /// Sets `phone`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Nullable::Value(phone.into());
        self
    }

    /// Sets `birthday`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[deprecated]
    pub fn birthday(mut self, birthday: impl Into<Date>) -> Self {
        self.birthday = Nullable::Value(birthday.into());
        self
    }

    /// Sets `birthdate`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn birthdate(mut self, birthdate: impl Into<Date>) -> Self {
        self.birthdate = Nullable::Value(birthdate.into());
        self
    }

    /// Sets `address`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn address(mut self, address: impl Into<CustomerAddress>) -> Self {
        self.address = Nullable::Value(address.into());
        self
    }

    /// Sets `metadata`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<json::Value>)>,
    ) -> Self {
        self.metadata = Nullable::Value(collect::map(metadata));
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

    /// Sets `city`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Nullable::Value(city.into());
        self
    }

    /// Sets `state`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Nullable::Value(state.into());
        self
    }

    /// Sets `line_1`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn line_1(mut self, line_1: impl Into<String>) -> Self {
        self.line_1 = Nullable::Value(line_1.into());
        self
    }

    /// Sets `line_2`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn line_2(mut self, line_2: impl Into<String>) -> Self {
        self.line_2 = Nullable::Value(line_2.into());
        self
    }

    /// Sets `country`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Nullable::Value(country.into());
        self
    }

    /// Sets `postal_code`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Nullable::Value(postal_code.into());
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

    /// Sets `cockpit_url`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn cockpit_url(mut self, cockpit_url: impl Into<String>) -> Self {
        self.cockpit_url = Nullable::Value(cockpit_url.into());
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

    /// Sets `points`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn points(mut self, points: i64) -> Self {
        self.points = Nullable::Value(points);
        self
    }

    /// Sets `referred_customers`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn referred_customers(mut self, referred_customers: i64) -> Self {
        self.referred_customers = Nullable::Value(referred_customers);
        self
    }

    /// Sets `campaigns`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn campaigns(
        mut self,
        campaigns: impl IntoIterator<
            Item = (impl Into<String>, impl Into<CustomerLoyaltyCampaignsEntry>),
        >,
    ) -> Self {
        self.campaigns = Nullable::Value(collect::map(campaigns));
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

    /// Sets `points`.
    #[must_use]
    #[inline]
    pub fn points(mut self, points: i64) -> Self {
        self.points = Some(points);
        self
    }

    /// Sets `loyalty_tier`.
    #[must_use]
    pub fn loyalty_tier(mut self, loyalty_tier: impl Into<String>) -> Self {
        self.loyalty_tier = Some(loyalty_tier.into());
        self
    }

    /// Sets `referred_customers`.
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

    /// Sets `id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Nullable::Value(id.into());
        self
    }

    /// Sets `created_at`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Nullable::Value(created_at.into());
        self
    }

    /// Sets `redeemable_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn redeemable_id(mut self, redeemable_id: impl Into<String>) -> Self {
        self.redeemable_id = Nullable::Value(redeemable_id.into());
        self
    }

    /// Sets `redeemable_object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn redeemable_object(mut self, redeemable_object: impl Into<String>) -> Self {
        self.redeemable_object = Nullable::Value(redeemable_object.into());
        self
    }

    /// Sets `customer_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Nullable::Value(customer_id.into());
        self
    }

    /// Sets `holder_role`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn holder_role(mut self, holder_role: impl Into<super::HolderRole>) -> Self {
        self.holder_role = Nullable::Value(holder_role.into());
        self
    }

    /// Sets `campaign_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn campaign_id(mut self, campaign_id: impl Into<String>) -> Self {
        self.campaign_id = Nullable::Value(campaign_id.into());
        self
    }

    /// Sets `campaign_type`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn campaign_type(
        mut self,
        campaign_type: impl Into<CustomerRedeemableCampaignType>,
    ) -> Self {
        self.campaign_type = Nullable::Value(campaign_type.into());
        self
    }

    /// Sets `voucher_type`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn voucher_type(mut self, voucher_type: impl Into<super::VoucherType>) -> Self {
        self.voucher_type = Nullable::Value(voucher_type.into());
        self
    }

    /// Sets `redeemable`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn redeemable(
        mut self,
        redeemable: impl Into<CustomerRedeemableRedeemable>,
    ) -> Self {
        self.redeemable = Nullable::Value(redeemable.into());
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
        status: impl Into<CustomerRedeemableRedeemableStatus>,
    ) -> Self {
        self.status = Nullable::Value(status.into());
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

    /// Sets `total`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total(mut self, total: i64) -> Self {
        self.total = Nullable::Value(total);
        self
    }

    /// Sets `campaigns`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn campaigns(
        mut self,
        campaigns: impl IntoIterator<Item = impl Into<CustomerReferralsCampaignsItem>>,
    ) -> Self {
        self.campaigns = Nullable::Value(collect::list(campaigns));
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

    /// Sets `total_amount`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total_amount(mut self, total_amount: i64) -> Self {
        self.total_amount = Nullable::Value(total_amount);
        self
    }

    /// Sets `total_count`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total_count(mut self, total_count: i64) -> Self {
        self.total_count = Nullable::Value(total_count);
        self
    }

    /// Sets `average_amount`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn average_amount(mut self, average_amount: i64) -> Self {
        self.average_amount = Nullable::Value(average_amount);
        self
    }

    /// Sets `last_order_amount`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn last_order_amount(mut self, last_order_amount: i64) -> Self {
        self.last_order_amount = Nullable::Value(last_order_amount);
        self
    }

    /// Sets `last_order_date`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn last_order_date(mut self, last_order_date: impl Into<DateTime>) -> Self {
        self.last_order_date = Nullable::Value(last_order_date.into());
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

    /// Sets `total_redeemed`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total_redeemed(mut self, total_redeemed: i64) -> Self {
        self.total_redeemed = Nullable::Value(total_redeemed);
        self
    }

    /// Sets `total_failed`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total_failed(mut self, total_failed: i64) -> Self {
        self.total_failed = Nullable::Value(total_failed);
        self
    }

    /// Sets `total_succeeded`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total_succeeded(mut self, total_succeeded: i64) -> Self {
        self.total_succeeded = Nullable::Value(total_succeeded);
        self
    }

    /// Sets `total_rolled_back`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total_rolled_back(mut self, total_rolled_back: i64) -> Self {
        self.total_rolled_back = Nullable::Value(total_rolled_back);
        self
    }

    /// Sets `total_rollback_failed`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total_rollback_failed(mut self, total_rollback_failed: i64) -> Self {
        self.total_rollback_failed = Nullable::Value(total_rollback_failed);
        self
    }

    /// Sets `total_rollback_succeeded`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total_rollback_succeeded(mut self, total_rollback_succeeded: i64) -> Self {
        self.total_rollback_succeeded = Nullable::Value(total_rollback_succeeded);
        self
    }

    /// Sets `gift`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn gift(mut self, gift: impl Into<CustomerSummaryRedemptionsGift>) -> Self {
        self.gift = Nullable::Value(gift.into());
        self
    }

    /// Sets `loyalty_card`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn loyalty_card(
        mut self,
        loyalty_card: impl Into<CustomerSummaryRedemptionsLoyaltyCard>,
    ) -> Self {
        self.loyalty_card = Nullable::Value(loyalty_card.into());
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

    /// Sets `redeemed_amount`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn redeemed_amount(mut self, redeemed_amount: i64) -> Self {
        self.redeemed_amount = Nullable::Value(redeemed_amount);
        self
    }

    /// Sets `amount_to_go`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn amount_to_go(mut self, amount_to_go: i64) -> Self {
        self.amount_to_go = Nullable::Value(amount_to_go);
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

    /// Sets `redeemed_points`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn redeemed_points(mut self, redeemed_points: i64) -> Self {
        self.redeemed_points = Nullable::Value(redeemed_points);
        self
    }

    /// Sets `points_to_go`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn points_to_go(mut self, points_to_go: i64) -> Self {
        self.points_to_go = Nullable::Value(points_to_go);
        self
    }
}

json::object!(CustomerSummaryRedemptionsLoyaltyCard {
    redeemed_points: optional "redeemed_points",
    points_to_go: optional "points_to_go",
    ..unknown_members
});
