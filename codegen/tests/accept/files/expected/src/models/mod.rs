//! The types of requests and responses.

#[cfg(feature = "pets")]
mod address;
#[cfg(feature = "pets")]
mod animal;
#[cfg(feature = "pets")]
mod cat;
#[cfg(feature = "pets")]
mod common_status;
#[cfg(feature = "pets")]
mod dog;
#[cfg(feature = "pets")]
mod dogs_size;
#[cfg(feature = "trees")]
mod odd_thing_in_ner;
#[cfg(feature = "pets")]
mod owner;
#[cfg(feature = "pets")]
mod problem;
#[cfg(feature = "pets")]
mod size;
#[cfg(feature = "pets")]
mod status;
#[cfg(feature = "trees")]
mod tree;
#[cfg(feature = "pets")]
pub use self::address::Address;
#[cfg(feature = "pets")]
pub use self::animal::Animal;
#[cfg(feature = "pets")]
pub use self::cat::Cat;
#[cfg(feature = "pets")]
pub use self::common_status::CommonStatus;
#[cfg(feature = "pets")]
pub use self::dog::Dog;
#[cfg(feature = "pets")]
pub use self::dogs_size::DogsSize;
#[cfg(feature = "trees")]
pub use self::odd_thing_in_ner::OddThingInNer;
#[cfg(feature = "pets")]
pub use self::owner::Owner;
#[cfg(feature = "pets")]
pub use self::problem::Problem;
#[cfg(feature = "pets")]
pub use self::size::Size;
#[cfg(feature = "pets")]
pub use self::status::Status;
#[cfg(feature = "trees")]
pub use self::tree::Tree;
