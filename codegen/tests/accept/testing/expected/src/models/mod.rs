//! The types of requests and responses.

#[cfg(feature = "parcels")]
mod parcel;
#[cfg(feature = "parcels")]
mod parcel_state;
#[cfg(feature = "parcels")]
mod parcels_create_response409;
#[cfg(feature = "parcels")]
pub use self::parcel::Parcel;
#[cfg(feature = "parcels")]
pub use self::parcel_state::ParcelState;
#[cfg(feature = "parcels")]
pub use self::parcels_create_response409::ParcelsCreateResponse409;
