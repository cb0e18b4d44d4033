//! The types of requests and responses.

mod stem;
#[cfg(feature = "顧客")]
#[path = "顧客_.rs"]
mod 顧客_;
pub use self::stem::*;
#[cfg(feature = "顧客")]
pub use self::顧客_::*;
