//! The types of requests and responses.

mod inner;
mod send_form;
pub use self::inner::*;
pub use self::send_form::*;
