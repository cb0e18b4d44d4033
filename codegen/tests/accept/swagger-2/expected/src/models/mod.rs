//! The types of requests and responses.

mod animal;
mod kind;
mod list_pets_default_response;
mod list_pets_pipes_item;
mod patch_pet_body;
mod pet;
mod pets_id_get_n200;
mod replace_pets_body;
mod set_picture_body;
mod tag_picture_body;
pub use self::animal::Animal;
pub use self::kind::Kind;
pub use self::list_pets_default_response::ListPetsDefaultResponse;
pub use self::list_pets_pipes_item::ListPetsPipesItem;
pub use self::patch_pet_body::PatchPetBody;
pub use self::pet::Pet;
pub use self::pets_id_get_n200::PetsIdGetN200;
pub use self::replace_pets_body::ReplacePetsBody;
pub use self::set_picture_body::SetPictureBody;
pub use self::tag_picture_body::TagPictureBody;
