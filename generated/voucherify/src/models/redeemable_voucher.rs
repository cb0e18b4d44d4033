use crate::runtime::{Date, Nullable, OrNull, json};

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

    /// Sets `next_expiration_date`; `None` is null.
    #[must_use]
    pub fn next_expiration_date<How>(
        mut self,
        next_expiration_date: impl OrNull<Date, How>,
    ) -> Self {
        self.next_expiration_date = Nullable::from(
            OrNull::or_null(next_expiration_date),
        );
        self
    }

    /// Sets `next_expiration_date` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_next_expiration_date(mut self) -> Self {
        self.next_expiration_date = Nullable::Null;
        self
    }

    /// Sets `next_expiration_points`; `None` is null.
    #[must_use]
    pub fn next_expiration_points(
        mut self,
        next_expiration_points: impl Into<Option<i64>>,
    ) -> Self {
        self.next_expiration_points = Nullable::from(next_expiration_points.into());
        self
    }

    /// Sets `next_expiration_points` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_next_expiration_points(mut self) -> Self {
        self.next_expiration_points = Nullable::Null;
        self
    }

    /// Sets `pending_points`; `None` is null.
    #[must_use]
    pub fn pending_points(mut self, pending_points: impl Into<Option<i64>>) -> Self {
        self.pending_points = Nullable::from(pending_points.into());
        self
    }

    /// Sets `pending_points` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_pending_points(mut self) -> Self {
        self.pending_points = Nullable::Null;
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
