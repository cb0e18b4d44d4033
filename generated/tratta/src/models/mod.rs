//! The types of requests and responses.

#[cfg(feature = "customer-addresses")]
mod address;
#[cfg(feature = "customers")]
mod address_input;
#[cfg(feature = "customer-addresses")]
mod address_list_response;
#[cfg(feature = "customer-addresses")]
mod address_request;
#[cfg(feature = "customer-addresses")]
mod address_response;
#[cfg(feature = "customers")]
mod create_customer_request;
#[cfg(feature = "customers")]
mod created_customer;
#[cfg(feature = "customers")]
mod created_customer_response;
#[cfg(feature = "customers")]
mod customer;
#[cfg(feature = "customers")]
mod customer_address;
#[cfg(feature = "customers")]
mod customer_list_response;
#[cfg(feature = "customers")]
mod customer_response;
#[cfg(feature = "customers")]
mod customer_status;
mod error;
#[cfg(feature = "customers")]
mod metadata_entry;
#[cfg(feature = "customers")]
mod page_links;
#[cfg(feature = "customers")]
mod page_meta;
mod success_response;
#[cfg(feature = "customers")]
mod update_address_input;
#[cfg(feature = "customers")]
mod update_customer_request;
#[cfg(feature = "customer-addresses")]
pub use self::address::Address;
#[cfg(feature = "customers")]
pub use self::address_input::AddressInput;
#[cfg(feature = "customer-addresses")]
pub use self::address_list_response::AddressListResponse;
#[cfg(feature = "customer-addresses")]
pub use self::address_request::AddressRequest;
#[cfg(feature = "customer-addresses")]
pub use self::address_response::AddressResponse;
#[cfg(feature = "customers")]
pub use self::create_customer_request::CreateCustomerRequest;
#[cfg(feature = "customers")]
pub use self::created_customer::CreatedCustomer;
#[cfg(feature = "customers")]
pub use self::created_customer_response::CreatedCustomerResponse;
#[cfg(feature = "customers")]
pub use self::customer::Customer;
#[cfg(feature = "customers")]
pub use self::customer_address::CustomerAddress;
#[cfg(feature = "customers")]
pub use self::customer_list_response::CustomerListResponse;
#[cfg(feature = "customers")]
pub use self::customer_response::CustomerResponse;
#[cfg(feature = "customers")]
pub use self::customer_status::CustomerStatus;
pub use self::error::Error;
#[cfg(feature = "customers")]
pub use self::metadata_entry::MetadataEntry;
#[cfg(feature = "customers")]
pub use self::page_links::PageLinks;
#[cfg(feature = "customers")]
pub use self::page_meta::PageMeta;
pub use self::success_response::SuccessResponse;
#[cfg(feature = "customers")]
pub use self::update_address_input::UpdateAddressInput;
#[cfg(feature = "customers")]
pub use self::update_customer_request::UpdateCustomerRequest;
