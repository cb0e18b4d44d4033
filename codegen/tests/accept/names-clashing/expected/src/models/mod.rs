//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

// What a file imports is for all of its types, of which features may leave some out.
#![allow(unused_imports)]

mod customers;
mod mod_;
mod order;
mod pet;
pub use self::customers::*;
pub use self::mod_::*;
pub use self::order::*;
pub use self::pet::*;
