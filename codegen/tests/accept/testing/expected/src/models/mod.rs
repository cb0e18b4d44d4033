//! The types of requests and responses.

#[cfg(feature = "parcels")]
mod parcel;
#[cfg(feature = "parcels")]
mod parcels;
#[cfg(feature = "parcels")]
pub use self::parcel::*;
#[cfg(feature = "parcels")]
pub use self::parcels::*;
