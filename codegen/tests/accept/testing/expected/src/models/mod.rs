//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

#[cfg(feature = "parcels")]
mod parcel;
#[cfg(feature = "parcels")]
mod parcels;
#[cfg(feature = "parcels")]
pub use self::parcel::*;
#[cfg(feature = "parcels")]
pub use self::parcels::*;
