use crate::runtime::json;

/// Whether a person is banned from the service. `BANNED` is set by the platform alone.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BanStatus {
    /// `ALLOWED`
    Allowed,
    /// `BANNED`
    Banned,
    /// `SUSPENDED`
    Suspended,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(BanStatus {
    Allowed = "ALLOWED",
    Banned = "BANNED",
    Suspended = "SUSPENDED",
});
