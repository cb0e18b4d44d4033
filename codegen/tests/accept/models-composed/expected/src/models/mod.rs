//! The types of requests and responses.

mod alias;
mod base;
mod colour;
mod company;
mod customer;
mod employee;
mod holder;
mod holder_noted;
mod vague;
pub use self::alias::Alias;
pub use self::base::Base;
pub use self::colour::Colour;
pub use self::company::Company;
pub use self::customer::Customer;
pub use self::employee::Employee;
pub use self::holder::Holder;
pub use self::holder_noted::HolderNoted;
pub use self::vague::Vague;
