use std::collections::BTreeMap;
use crate::runtime::{DateTime, ListOrNull, MapOrNull, Nullable, OrNull, json};

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

    /// Sets `code`; `None` is null.
    #[must_use]
    pub fn code<How>(mut self, code: impl OrNull<String, How>) -> Self {
        self.code = Nullable::from(OrNull::or_null(code));
        self
    }

    /// Sets `code` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_code(mut self) -> Self {
        self.code = Nullable::Null;
        self
    }

    /// Sets `campaign`; `None` is null.
    #[must_use]
    pub fn campaign<How>(mut self, campaign: impl OrNull<String, How>) -> Self {
        self.campaign = Nullable::from(OrNull::or_null(campaign));
        self
    }

    /// Sets `campaign` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_campaign(mut self) -> Self {
        self.campaign = Nullable::Null;
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

    /// Sets `category`; `None` is null.
    #[must_use]
    pub fn category<How>(mut self, category: impl OrNull<String, How>) -> Self {
        self.category = Nullable::from(OrNull::or_null(category));
        self
    }

    /// Sets `category` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_category(mut self) -> Self {
        self.category = Nullable::Null;
        self
    }

    /// Sets `category_id`; `None` is null.
    #[must_use]
    pub fn category_id<How>(mut self, category_id: impl OrNull<String, How>) -> Self {
        self.category_id = Nullable::from(OrNull::or_null(category_id));
        self
    }

    /// Sets `category_id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_category_id(mut self) -> Self {
        self.category_id = Nullable::Null;
        self
    }

    /// Sets `categories`; `None` is null.
    #[must_use]
    pub fn categories<How>(
        mut self,
        categories: impl ListOrNull<BTreeMap<String, json::Value>, How>,
    ) -> Self {
        self.categories = Nullable::from(ListOrNull::list_or_null(categories));
        self
    }

    /// Sets `categories` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_categories(mut self) -> Self {
        self.categories = Nullable::Null;
        self
    }

    /// Sets `type`; `None` is null.
    #[must_use]
    pub fn r#type<How>(mut self, r#type: impl OrNull<super::VoucherType, How>) -> Self {
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

    #[must_use]
    pub fn discount(mut self, discount: impl Into<super::Discount>) -> Self {
        self.discount = Some(discount.into());
        self
    }

    /// Sets `gift`; `None` is null.
    #[must_use]
    pub fn gift<How>(mut self, gift: impl OrNull<RedeemableVoucherGift, How>) -> Self {
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
        loyalty_card: impl OrNull<super::RedeemableVoucherLoyaltyCard, How>,
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

    /// Sets `start_date`; `None` is null.
    #[must_use]
    pub fn start_date<How>(mut self, start_date: impl OrNull<DateTime, How>) -> Self {
        self.start_date = Nullable::from(OrNull::or_null(start_date));
        self
    }

    /// Sets `start_date` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_start_date(mut self) -> Self {
        self.start_date = Nullable::Null;
        self
    }

    /// Sets `expiration_date`; `None` is null.
    #[must_use]
    pub fn expiration_date<How>(
        mut self,
        expiration_date: impl OrNull<DateTime, How>,
    ) -> Self {
        self.expiration_date = Nullable::from(OrNull::or_null(expiration_date));
        self
    }

    /// Sets `expiration_date` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_expiration_date(mut self) -> Self {
        self.expiration_date = Nullable::Null;
        self
    }

    /// Sets `validity_timeframe`; `None` is null.
    #[must_use]
    pub fn validity_timeframe<How>(
        mut self,
        validity_timeframe: impl OrNull<super::ValidityTimeframe, How>,
    ) -> Self {
        self.validity_timeframe = Nullable::from(OrNull::or_null(validity_timeframe));
        self
    }

    /// Sets `validity_timeframe` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_validity_timeframe(mut self) -> Self {
        self.validity_timeframe = Nullable::Null;
        self
    }

    /// Sets `validity_day_of_week`; `None` is null.
    #[must_use]
    pub fn validity_day_of_week<How>(
        mut self,
        validity_day_of_week: impl ListOrNull<i64, How>,
    ) -> Self {
        self.validity_day_of_week = Nullable::from(
            ListOrNull::list_or_null(validity_day_of_week),
        );
        self
    }

    /// Sets `validity_day_of_week` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_validity_day_of_week(mut self) -> Self {
        self.validity_day_of_week = Nullable::Null;
        self
    }

    /// Sets `validity_hours`; `None` is null.
    #[must_use]
    pub fn validity_hours<How>(
        mut self,
        validity_hours: impl OrNull<super::ValidityHours, How>,
    ) -> Self {
        self.validity_hours = Nullable::from(OrNull::or_null(validity_hours));
        self
    }

    /// Sets `validity_hours` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_validity_hours(mut self) -> Self {
        self.validity_hours = Nullable::Null;
        self
    }

    /// Sets `active`; `None` is null.
    #[must_use]
    pub fn active(mut self, active: impl Into<Option<bool>>) -> Self {
        self.active = Nullable::from(active.into());
        self
    }

    /// Sets `active` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_active(mut self) -> Self {
        self.active = Nullable::Null;
        self
    }

    /// Sets `additional_info`; `None` is null.
    #[must_use]
    pub fn additional_info<How>(
        mut self,
        additional_info: impl OrNull<String, How>,
    ) -> Self {
        self.additional_info = Nullable::from(OrNull::or_null(additional_info));
        self
    }

    /// Sets `additional_info` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_additional_info(mut self) -> Self {
        self.additional_info = Nullable::Null;
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

    #[must_use]
    pub fn assets(mut self, assets: impl Into<super::VoucherAssets>) -> Self {
        self.assets = Some(assets.into());
        self
    }

    /// Sets `is_referral_code`; `None` is null.
    #[must_use]
    pub fn is_referral_code(
        mut self,
        is_referral_code: impl Into<Option<bool>>,
    ) -> Self {
        self.is_referral_code = Nullable::from(is_referral_code.into());
        self
    }

    /// Sets `is_referral_code` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_is_referral_code(mut self) -> Self {
        self.is_referral_code = Nullable::Null;
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

    /// Sets `referrer_id`; `None` is null.
    #[must_use]
    pub fn referrer_id<How>(mut self, referrer_id: impl OrNull<String, How>) -> Self {
        self.referrer_id = Nullable::from(OrNull::or_null(referrer_id));
        self
    }

    /// Sets `referrer_id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_referrer_id(mut self) -> Self {
        self.referrer_id = Nullable::Null;
        self
    }

    /// Sets `holder_id`; `None` is null.
    #[must_use]
    pub fn holder_id<How>(mut self, holder_id: impl OrNull<String, How>) -> Self {
        self.holder_id = Nullable::from(OrNull::or_null(holder_id));
        self
    }

    /// Sets `holder_id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_holder_id(mut self) -> Self {
        self.holder_id = Nullable::Null;
        self
    }

    /// Sets `object`; `None` is null.
    #[must_use]
    pub fn object<How>(mut self, object: impl OrNull<String, How>) -> Self {
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

    /// Sets `publish`; `None` is null.
    #[must_use]
    pub fn publish<How>(
        mut self,
        publish: impl OrNull<RedeemableVoucherPublish, How>,
    ) -> Self {
        self.publish = Nullable::from(OrNull::or_null(publish));
        self
    }

    /// Sets `publish` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_publish(mut self) -> Self {
        self.publish = Nullable::Null;
        self
    }

    /// Sets `redemption`; `None` is null.
    #[must_use]
    pub fn redemption<How>(
        mut self,
        redemption: impl OrNull<RedeemableVoucherRedemption, How>,
    ) -> Self {
        self.redemption = Nullable::from(OrNull::or_null(redemption));
        self
    }

    /// Sets `redemption` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_redemption(mut self) -> Self {
        self.redemption = Nullable::Null;
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

    /// Sets `amount`; `None` is null.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<Option<i64>>) -> Self {
        self.amount = Nullable::from(amount.into());
        self
    }

    /// Sets `amount` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_amount(mut self) -> Self {
        self.amount = Nullable::Null;
        self
    }

    /// Sets `balance`; `None` is null.
    #[must_use]
    pub fn balance(mut self, balance: impl Into<Option<i64>>) -> Self {
        self.balance = Nullable::from(balance.into());
        self
    }

    /// Sets `balance` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_balance(mut self) -> Self {
        self.balance = Nullable::Null;
        self
    }

    /// Sets `effect`; `None` is null.
    #[must_use]
    pub fn effect<How>(
        mut self,
        effect: impl OrNull<RedeemableVoucherGiftEffect, How>,
    ) -> Self {
        self.effect = Nullable::from(OrNull::or_null(effect));
        self
    }

    /// Sets `effect` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_effect(mut self) -> Self {
        self.effect = Nullable::Null;
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

    /// Sets `object`; `None` is null.
    #[must_use]
    pub fn object<How>(mut self, object: impl OrNull<String, How>) -> Self {
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

    /// Sets `count`; `None` is null.
    #[must_use]
    pub fn count(mut self, count: impl Into<Option<i64>>) -> Self {
        self.count = Nullable::from(count.into());
        self
    }

    /// Sets `count` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_count(mut self) -> Self {
        self.count = Nullable::Null;
        self
    }

    /// Sets `url`; `None` is null.
    #[must_use]
    pub fn url<How>(mut self, url: impl OrNull<String, How>) -> Self {
        self.url = Nullable::from(OrNull::or_null(url));
        self
    }

    /// Sets `url` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_url(mut self) -> Self {
        self.url = Nullable::Null;
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

    /// Sets `quantity`; `None` is null.
    #[must_use]
    pub fn quantity(mut self, quantity: impl Into<Option<i64>>) -> Self {
        self.quantity = Nullable::from(quantity.into());
        self
    }

    /// Sets `quantity` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_quantity(mut self) -> Self {
        self.quantity = Nullable::Null;
        self
    }

    /// Sets `redeemed_quantity`; `None` is null.
    #[must_use]
    pub fn redeemed_quantity(
        mut self,
        redeemed_quantity: impl Into<Option<i64>>,
    ) -> Self {
        self.redeemed_quantity = Nullable::from(redeemed_quantity.into());
        self
    }

    /// Sets `redeemed_quantity` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_redeemed_quantity(mut self) -> Self {
        self.redeemed_quantity = Nullable::Null;
        self
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

    /// Sets `object`; `None` is null.
    #[must_use]
    pub fn object<How>(mut self, object: impl OrNull<String, How>) -> Self {
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

    /// Sets `url`; `None` is null.
    #[must_use]
    pub fn url<How>(mut self, url: impl OrNull<String, How>) -> Self {
        self.url = Nullable::from(OrNull::or_null(url));
        self
    }

    /// Sets `url` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_url(mut self) -> Self {
        self.url = Nullable::Null;
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
