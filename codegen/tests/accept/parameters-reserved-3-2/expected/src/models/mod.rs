//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod inner;
mod send_form;
pub use self::inner::*;
pub use self::send_form::*;
