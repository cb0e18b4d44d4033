use crate::runtime::json;

/// Roles in which a customer can hold a redeemable.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderRole {
    /// `OWNER`
    Owner,
    /// `REFERRER`
    Referrer,
    /// `REFEREE`
    Referee,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(HolderRole {
    Owner = "OWNER",
    Referrer = "REFERRER",
    Referee = "REFEREE",
});
