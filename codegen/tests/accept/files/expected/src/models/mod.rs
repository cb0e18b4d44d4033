//! The types of requests and responses.

mod address;
mod animal;
mod cat;
mod common_status;
mod dog;
mod dogs_size;
mod odd_thing_in_ner;
mod owner;
mod problem;
mod size;
mod status;
mod tree;
pub use self::address::Address;
pub use self::animal::Animal;
pub use self::cat::Cat;
pub use self::common_status::CommonStatus;
pub use self::dog::Dog;
pub use self::dogs_size::DogsSize;
pub use self::odd_thing_in_ner::OddThingInNer;
pub use self::owner::Owner;
pub use self::problem::Problem;
pub use self::size::Size;
pub use self::status::Status;
pub use self::tree::Tree;
