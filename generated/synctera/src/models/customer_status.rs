use crate::runtime::json;

/// Any status of a customer or prospect.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerStatus {
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
    /// `PROSPECT`
    Prospect,
    /// `SANCTION`
    Sanction,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(CustomerStatus {
    Active = "ACTIVE",
    Deceased = "DECEASED",
    Denied = "DENIED",
    Dormant = "DORMANT",
    Escheat = "ESCHEAT",
    Frozen = "FROZEN",
    Inactive = "INACTIVE",
    Prospect = "PROSPECT",
    Sanction = "SANCTION",
});
