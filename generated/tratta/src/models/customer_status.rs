use crate::runtime::json;

/// State of a customer. An `active` customer is not restricted in any way. A `locked` customer is kept
/// out of the debt accounts and cannot pay; only an administrator can still take a payment. What
/// `archived` brings about is not documented.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerStatus {
    /// `active`
    Active,
    /// `locked`
    Locked,
    /// `archived`
    Archived,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(CustomerStatus {
    Active = "active",
    Locked = "locked",
    Archived = "archived",
});
