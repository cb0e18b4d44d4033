//! The types of requests and responses.

mod common_tag;
mod keeper;
#[cfg(feature = "pets")]
mod list_pets_default_response;
mod pet;
mod tag;
#[cfg(feature = "owners")]
mod upload_owner_body;
pub use self::common_tag::CommonTag;
pub use self::keeper::Keeper;
#[cfg(feature = "pets")]
pub use self::list_pets_default_response::ListPetsDefaultResponse;
pub use self::pet::Pet;
pub use self::tag::Tag;
#[cfg(feature = "owners")]
pub use self::upload_owner_body::UploadOwnerBody;
