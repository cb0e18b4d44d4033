//! The types of requests and responses.

mod customer;
mod customer_address;
mod customer_items_item;
mod pet;
mod pet_patch;
mod replace_pet_body;
mod upload;
mod upload_attributes;
pub use self::customer::Customer;
pub use self::customer_address::CustomerAddress;
pub use self::customer_items_item::CustomerItemsItem;
pub use self::pet::Pet;
pub use self::pet_patch::PetPatch;
pub use self::replace_pet_body::ReplacePetBody;
pub use self::upload::Upload;
pub use self::upload_attributes::UploadAttributes;
