use crate::runtime::json;

/// Where the customer stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerStatusValue {
    /// `ACTIVE`
    Active,
    /// `DECEASED`
    Deceased,
    /// `DENIED`
    Denied,
    /// `DORMANT`
    Dormant,
    /// `ESCHEAT`
    Escheat,
    /// `FROZEN`
    Frozen,
    /// `INACTIVE`
    Inactive,
    /// `SANCTION`
    Sanction,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(CustomerStatusValue {
    Active = "ACTIVE",
    Deceased = "DECEASED",
    Denied = "DENIED",
    Dormant = "DORMANT",
    Escheat = "ESCHEAT",
    Frozen = "FROZEN",
    Inactive = "INACTIVE",
    Sanction = "SANCTION",
});
