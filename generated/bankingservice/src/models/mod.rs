//! The types of requests and responses.

mod address;
mod customer;
mod customer_input;
mod customer_page;
pub use self::address::Address;
pub use self::customer::Customer;
pub use self::customer_input::CustomerInput;
pub use self::customer_page::CustomerPage;
