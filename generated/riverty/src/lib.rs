//! Client of Riverty Recurring Payments – Customer API, version 1.0.0.
//!
//! Keeps the customer register of a Riverty Recurring Payments client: create or update a person or a
//! company under a number of your own choice, read it back, test for it, and search the register.
//!
//! ```no_run
//! use riverty_sdk::Client;
//!
//! let client = Client::builder().bearer_token("YOUR_TOKEN").build()?;
//!
//! let customer = client.customers().get_customer(1234, "customer-person-1").await?;
//! println!("{customer:?}");
//! ```
//!
//! | service | operations |
//! |---|---:|
//! | [`customers()`](Client::customers) | 4 |
//!
//! [`Client`] has a method for each service, and a service one for each operation: it makes a request,
//! which is sent when it is awaited. Models are in [`models`], and every error is an [`Error`].

// Everything that a user can reach is documented.
#![warn(missing_docs)]

// Documents decide how many arguments a call takes, how large a variant or deep a type is, what a method is
// called, and what is deprecated: none of it can be put differently without leaving something out.
#![allow(
    clippy::too_many_arguments,
    clippy::large_enum_variant,
    clippy::type_complexity,
    clippy::enum_variant_names,
    clippy::wrong_self_convention,
    clippy::should_implement_trait,
    clippy::new_without_default,
    clippy::self_named_constructors,
    clippy::struct_field_names,
    deprecated
)]

pub mod apis;
mod client;
pub mod models;
pub mod runtime;
pub use client::{Client, ClientBuilder};
pub use runtime::{
    ApiError, ApiResponse, Attempt, Body, BoxFuture, CallInfo, Credential,
    CredentialProvider, CredentialRequest, Error, ErrorKind, Middleware, Next,
    PagedItems, Pages, RawRequest, RequestOptions, RetryPolicy, Transport,
    TransportError, TransportErrorKind,
};
#[cfg(feature = "reqwest")]
pub use runtime::{Reqwest, ReqwestBuilder};
#[cfg(feature = "test-util")]
pub use runtime::testing;
#[cfg(feature = "tower")]
pub use runtime::Tower;
