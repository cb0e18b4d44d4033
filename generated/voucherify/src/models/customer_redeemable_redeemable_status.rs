use crate::runtime::json;

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
