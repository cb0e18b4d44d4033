//! Why something that came is not believed.

use std::fmt;
use std::time::Duration;

use super::super::json::Fault;

/// Why something that came is not believed, or cannot be read.
///
/// Whoever sent it should be told no more than that: an answer of 400 or 401 without a body.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// The verifier was given a secret that cannot be used; what is wrong with it.
    Secret(&'static str),
    /// A header of this name is needed, and is not there.
    MissingHeader(&'static str),
    /// The header of this name is not what the scheme says.
    MalformedHeader(&'static str),
    /// No signature is that of the body, by any of the secrets.
    WrongSignature,
    /// The signature is right, but older than is tolerated: somebody may have sent it again.
    TooOld {
        /// The time since it was made.
        age: Duration,
        /// What is tolerated.
        tolerance: Duration,
    },
    /// The signature is right, but made later than the clock shows now.
    TooNew {
        /// The time until then.
        ahead: Duration,
        /// What is tolerated.
        tolerance: Duration,
    },
    /// The signature is right, but the body is not as the document describes it: where, and why.
    Unreadable(Fault),
}

impl fmt::Display for WebhookError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Secret(fault) => formatter.write_str(fault),
            Self::MissingHeader(name) => write!(formatter, "the header {name} is missing"),
            Self::MalformedHeader(name) => write!(formatter, "the header {name} is malformed"),
            Self::WrongSignature => formatter.write_str("the signature is not that of the body"),
            Self::TooOld { age, tolerance } => {
                write!(formatter, "it was signed {age:?} ago, and {tolerance:?} are tolerated")
            }
            Self::TooNew { ahead, tolerance } => {
                write!(formatter, "it was signed {ahead:?} ahead of this clock, and {tolerance:?} are tolerated")
            }
            Self::Unreadable(fault) => write!(formatter, "the body cannot be read: {fault}"),
        }
    }
}

/// Without a source: the message says all that one would.
impl std::error::Error for WebhookError {}
