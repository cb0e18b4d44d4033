use std::collections::BTreeMap;
use crate::runtime::{Date, DateTime, MapOrNull, Nullable, OrNull, json};

/// A customer, with totals of what the customer redeemed, ordered and earned.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Customer {
    /// The id under which Voucherify keeps the customer.
    pub id: Nullable<String>,
    /// The id of the customer in your own system.
    pub source_id: Nullable<String>,
    /// Totals of redemptions and orders.
    pub summary: Nullable<super::CustomerSummary>,
    /// Totals over all loyalty programmes.
    pub loyalty: Nullable<super::CustomerLoyalty>,
    /// Who referred this customer, and where.
    pub referrals: Nullable<super::CustomerReferrals>,
    /// Values that Voucherify keeps for its own use.
    pub system_metadata: Nullable<BTreeMap<String, json::Value>>,
    /// When the customer was created.
    pub created_at: Nullable<DateTime>,
    /// When the customer was last changed. Absent until the first change.
    pub updated_at: Nullable<DateTime>,
    /// Links that belong to the customer.
    pub assets: Nullable<super::CustomerAssets>,
    /// Type marker of this model.
    ///
    /// Default: `customer`.
    pub object: Nullable<super::CustomerObject>,
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
    pub address: Nullable<super::CustomerAddress>,
    /// Your own keys and values.
    pub metadata: Nullable<BTreeMap<String, json::Value>>,
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
    pub fn summary<How>(
        mut self,
        summary: impl OrNull<super::CustomerSummary, How>,
    ) -> Self {
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
    pub fn loyalty<How>(
        mut self,
        loyalty: impl OrNull<super::CustomerLoyalty, How>,
    ) -> Self {
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
        referrals: impl OrNull<super::CustomerReferrals, How>,
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
    pub fn assets<How>(
        mut self,
        assets: impl OrNull<super::CustomerAssets, How>,
    ) -> Self {
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
    pub fn object<How>(
        mut self,
        object: impl OrNull<super::CustomerObject, How>,
    ) -> Self {
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
    pub fn address<How>(
        mut self,
        address: impl OrNull<super::CustomerAddress, How>,
    ) -> Self {
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
});
