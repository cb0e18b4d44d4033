//! The types of requests and responses.

mod customer;
<<<<<<< HEAD
mod customer_address;
mod customer_item;
=======
>>>>>>> main
mod pet;
mod replace_pet;
mod upload;
<<<<<<< HEAD
mod upload_attributes;
pub use self::customer::Customer;
pub use self::customer_address::CustomerAddress;
pub use self::customer_item::CustomerItem;
pub use self::pet::Pet;
pub use self::replace_pet_body::ReplacePetBody;
pub use self::upload::Upload;
pub use self::upload_attributes::UploadAttributes;
=======
pub use self::customer::*;
pub use self::pet::*;
pub use self::replace_pet::*;
pub use self::upload::*;
>>>>>>> main
