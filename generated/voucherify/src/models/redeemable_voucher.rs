use crate::runtime::{Date, Nullable, json};

/// The points on a loyalty card.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RedeemableVoucherLoyaltyCard {
    /// All points ever put on the card, less the expired ones.
    pub points: Nullable<i64>,
    /// Points still on the card.
    pub balance: Nullable<i64>,
    /// The day on which points expire next.
    pub next_expiration_date: Nullable<Date>,
    /// Number of points that expire on that day.
    pub next_expiration_points: Nullable<i64>,
    /// Points earned but not yet booked.
    pub pending_points: Nullable<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RedeemableVoucherLoyaltyCard {
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

    /// Sets `balance`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn balance(mut self, balance: i64) -> Self {
        self.balance = Nullable::Value(balance);
        self
    }

    /// Sets `next_expiration_date`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn next_expiration_date(
        mut self,
        next_expiration_date: impl Into<Date>,
    ) -> Self {
        self.next_expiration_date = Nullable::Value(next_expiration_date.into());
        self
    }

    /// Sets `next_expiration_points`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn next_expiration_points(mut self, next_expiration_points: i64) -> Self {
        self.next_expiration_points = Nullable::Value(next_expiration_points);
        self
    }

    /// Sets `pending_points`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn pending_points(mut self, pending_points: i64) -> Self {
        self.pending_points = Nullable::Value(pending_points);
        self
    }
}

json::object!(RedeemableVoucherLoyaltyCard {
    points: optional "points",
    balance: optional "balance",
    next_expiration_date: optional "next_expiration_date",
    next_expiration_points: optional "next_expiration_points",
    pending_points: optional "pending_points",
    ..unknown_members
});
