use std::collections::BTreeMap;
use crate::runtime::{DateTime, Nullable, collect, json};

/// A voucher that a customer holds. What it is worth stands in one of `discount`, `gift`,
/// `loyalty_card`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RedeemableVoucher {
    /// Id of the voucher.
    pub id: Nullable<String>,
    /// The code that the customer enters.
    pub code: Nullable<String>,
    /// Name of the campaign.
    pub campaign: Nullable<String>,
    /// Id of the campaign.
    pub campaign_id: Nullable<String>,
    /// Unused; null in every answer.
    pub category: Nullable<String>,
    /// Id of the category.
    pub category_id: Nullable<String>,
    /// Unused; empty in every answer.
    pub categories: Nullable<Vec<BTreeMap<String, json::Value>>>,
    /// Kind of voucher.
    pub r#type: Nullable<super::VoucherType>,
    /// The discount that a discount voucher grants.
    pub discount: Option<super::Discount>,
    /// The credit on a gift card.
    pub gift: Nullable<RedeemableVoucherGift>,
    /// The points on a loyalty card.
    pub loyalty_card: Nullable<super::RedeemableVoucherLoyaltyCard>,
    /// First moment at which the voucher can be redeemed.
    pub start_date: Nullable<DateTime>,
    /// Moment at which the voucher expires.
    pub expiration_date: Nullable<DateTime>,
    /// Spans of validity that recur.
    pub validity_timeframe: Nullable<super::ValidityTimeframe>,
    /// Days on which the voucher is valid, from 0 for Sunday to 6 for Saturday.
    pub validity_day_of_week: Nullable<Vec<i64>>,
    /// Hours of the day in which the voucher is valid.
    pub validity_hours: Nullable<super::ValidityHours>,
    /// Whether the voucher is switched on.
    pub active: Nullable<bool>,
    /// Any further text about the voucher.
    pub additional_info: Nullable<String>,
    /// Your own keys and values.
    pub metadata: Nullable<BTreeMap<String, json::Value>>,
    /// Images of the code.
    pub assets: Option<super::VoucherAssets>,
    /// Whether the code serves to refer other customers.
    pub is_referral_code: Nullable<bool>,
    /// When the voucher was created.
    pub created_at: Nullable<DateTime>,
    /// When the voucher was last changed.
    pub updated_at: Nullable<DateTime>,
    /// The customer who refers others with this code.
    pub referrer_id: Nullable<String>,
    /// The customer who holds the voucher.
    pub holder_id: Nullable<String>,
    /// Type marker of this model.
    ///
    /// Default: `voucher`.
    pub object: Nullable<String>,
    /// How often the voucher was published.
    pub publish: Nullable<RedeemableVoucherPublish>,
    /// How often the voucher was redeemed.
    pub redemption: Nullable<RedeemableVoucherRedemption>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RedeemableVoucher {
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

    /// Sets `code`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Nullable::Value(code.into());
        self
    }

    /// Sets `campaign`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn campaign(mut self, campaign: impl Into<String>) -> Self {
        self.campaign = Nullable::Value(campaign.into());
        self
    }

    /// Sets `campaign_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn campaign_id(mut self, campaign_id: impl Into<String>) -> Self {
        self.campaign_id = Nullable::Value(campaign_id.into());
        self
    }

    /// Sets `category`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Nullable::Value(category.into());
        self
    }

    /// Sets `category_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Nullable::Value(category_id.into());
        self
    }

    /// Sets `categories`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn categories(
        mut self,
        categories: impl IntoIterator<Item = impl Into<BTreeMap<String, json::Value>>>,
    ) -> Self {
        self.categories = Nullable::Value(collect::list(categories));
        self
    }

    /// Sets `type`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<super::VoucherType>) -> Self {
        self.r#type = Nullable::Value(r#type.into());
        self
    }

    /// Sets `discount`.
    #[must_use]
    pub fn discount(mut self, discount: impl Into<super::Discount>) -> Self {
        self.discount = Some(discount.into());
        self
    }

    /// Sets `gift`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn gift(mut self, gift: impl Into<RedeemableVoucherGift>) -> Self {
        self.gift = Nullable::Value(gift.into());
        self
    }

    /// Sets `loyalty_card`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn loyalty_card(
        mut self,
        loyalty_card: impl Into<super::RedeemableVoucherLoyaltyCard>,
    ) -> Self {
        self.loyalty_card = Nullable::Value(loyalty_card.into());
        self
    }

    /// Sets `start_date`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<DateTime>) -> Self {
        self.start_date = Nullable::Value(start_date.into());
        self
    }

    /// Sets `expiration_date`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn expiration_date(mut self, expiration_date: impl Into<DateTime>) -> Self {
        self.expiration_date = Nullable::Value(expiration_date.into());
        self
    }

    /// Sets `validity_timeframe`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn validity_timeframe(
        mut self,
        validity_timeframe: impl Into<super::ValidityTimeframe>,
    ) -> Self {
        self.validity_timeframe = Nullable::Value(validity_timeframe.into());
        self
    }

    /// Sets `validity_day_of_week`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn validity_day_of_week(
        mut self,
        validity_day_of_week: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.validity_day_of_week = Nullable::Value(collect::list(validity_day_of_week));
        self
    }

    /// Sets `validity_hours`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn validity_hours(
        mut self,
        validity_hours: impl Into<super::ValidityHours>,
    ) -> Self {
        self.validity_hours = Nullable::Value(validity_hours.into());
        self
    }

    /// Sets `active`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Nullable::Value(active);
        self
    }

    /// Sets `additional_info`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn additional_info(mut self, additional_info: impl Into<String>) -> Self {
        self.additional_info = Nullable::Value(additional_info.into());
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

    /// Sets `assets`.
    #[must_use]
    pub fn assets(mut self, assets: impl Into<super::VoucherAssets>) -> Self {
        self.assets = Some(assets.into());
        self
    }

    /// Sets `is_referral_code`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn is_referral_code(mut self, is_referral_code: bool) -> Self {
        self.is_referral_code = Nullable::Value(is_referral_code);
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

    /// Sets `referrer_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn referrer_id(mut self, referrer_id: impl Into<String>) -> Self {
        self.referrer_id = Nullable::Value(referrer_id.into());
        self
    }

    /// Sets `holder_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn holder_id(mut self, holder_id: impl Into<String>) -> Self {
        self.holder_id = Nullable::Value(holder_id.into());
        self
    }

    /// Sets `object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Nullable::Value(object.into());
        self
    }

    /// Sets `publish`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn publish(mut self, publish: impl Into<RedeemableVoucherPublish>) -> Self {
        self.publish = Nullable::Value(publish.into());
        self
    }

    /// Sets `redemption`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn redemption(
        mut self,
        redemption: impl Into<RedeemableVoucherRedemption>,
    ) -> Self {
        self.redemption = Nullable::Value(redemption.into());
        self
    }
}

json::object!(RedeemableVoucher {
    id: optional "id",
    code: optional "code",
    campaign: optional "campaign",
    campaign_id: optional "campaign_id",
    category: optional "category",
    category_id: optional "category_id",
    categories: optional "categories",
    r#type: optional "type",
    discount: optional "discount",
    gift: optional "gift",
    loyalty_card: optional "loyalty_card",
    start_date: optional "start_date",
    expiration_date: optional "expiration_date",
    validity_timeframe: optional "validity_timeframe",
    validity_day_of_week: optional "validity_day_of_week",
    validity_hours: optional "validity_hours",
    active: optional "active",
    additional_info: optional "additional_info",
    metadata: optional "metadata",
    assets: optional "assets",
    is_referral_code: optional "is_referral_code",
    created_at: optional "created_at",
    updated_at: optional "updated_at",
    referrer_id: optional "referrer_id",
    holder_id: optional "holder_id",
    object: optional "object",
    publish: optional "publish",
    redemption: optional "redemption",
    ..unknown_members
});

/// The credit on a gift card.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RedeemableVoucherGift {
    /// All credit ever put on the card, in hundredths of the currency unit.
    pub amount: Nullable<i64>,
    /// Credit still on the card, in hundredths of the currency unit.
    pub balance: Nullable<i64>,
    /// Whether the credit pays for the order as a whole or for single items.
    pub effect: Nullable<RedeemableVoucherGiftEffect>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RedeemableVoucherGift {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `amount`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn amount(mut self, amount: i64) -> Self {
        self.amount = Nullable::Value(amount);
        self
    }

    /// Sets `balance`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn balance(mut self, balance: i64) -> Self {
        self.balance = Nullable::Value(balance);
        self
    }

    /// Sets `effect`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn effect(mut self, effect: impl Into<RedeemableVoucherGiftEffect>) -> Self {
        self.effect = Nullable::Value(effect.into());
        self
    }
}

json::object!(RedeemableVoucherGift {
    amount: optional "amount",
    balance: optional "balance",
    effect: optional "effect",
    ..unknown_members
});

/// Whether the credit pays for the order as a whole or for single items.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RedeemableVoucherGiftEffect {
    /// `APPLY_TO_ORDER`
    ApplyToOrder,
    /// `APPLY_TO_ITEMS`
    ApplyToItems,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(RedeemableVoucherGiftEffect {
    ApplyToOrder = "APPLY_TO_ORDER",
    ApplyToItems = "APPLY_TO_ITEMS",
});

/// The publications of a voucher.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RedeemableVoucherPublish {
    /// Type marker of this model.
    ///
    /// Default: `list`.
    pub object: Nullable<String>,
    /// Number of publications.
    pub count: Nullable<i64>,
    /// Path and query that list the publications.
    pub url: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RedeemableVoucherPublish {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Nullable::Value(object.into());
        self
    }

    /// Sets `count`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Nullable::Value(count);
        self
    }

    /// Sets `url`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Nullable::Value(url.into());
        self
    }
}

json::object!(RedeemableVoucherPublish {
    object: optional "object",
    count: optional "count",
    url: optional "url",
    ..unknown_members
});

/// The redemptions of a voucher.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RedeemableVoucherRedemption {
    /// How often the voucher may be redeemed; null sets no limit.
    pub quantity: Nullable<i64>,
    /// How often it was redeemed already.
    pub redeemed_quantity: Nullable<i64>,
    /// Number of loyalty points redeemed.
    pub redeemed_points: Nullable<i64>,
    /// Type marker of this model.
    ///
    /// Default: `list`.
    pub object: Nullable<String>,
    /// Path and query that list the redemptions.
    pub url: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RedeemableVoucherRedemption {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `quantity`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Nullable::Value(quantity);
        self
    }

    /// Sets `redeemed_quantity`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn redeemed_quantity(mut self, redeemed_quantity: i64) -> Self {
        self.redeemed_quantity = Nullable::Value(redeemed_quantity);
        self
    }

    /// Sets `redeemed_points`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn redeemed_points(mut self, redeemed_points: i64) -> Self {
        self.redeemed_points = Nullable::Value(redeemed_points);
        self
    }

    /// Sets `object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Nullable::Value(object.into());
        self
    }

    /// Sets `url`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Nullable::Value(url.into());
        self
    }
}

json::object!(RedeemableVoucherRedemption {
    quantity: optional "quantity",
    redeemed_quantity: optional "redeemed_quantity",
    redeemed_points: optional "redeemed_points",
    object: optional "object",
    url: optional "url",
    ..unknown_members
});
