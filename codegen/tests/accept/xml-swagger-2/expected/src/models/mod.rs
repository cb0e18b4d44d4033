//! The types of requests and responses.

mod get_rate_response;
pub use self::get_rate_response::GetRateResponse;
