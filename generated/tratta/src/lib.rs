//! Client of Tratta API, version 1.0.0.
//!
//! The customers part of the Tratta API, which serves debt collection. A customer is a debtor: a person
//! or a company that owes money and may sign in to the payment portal. The usual limit is 300 requests
//! a minute.
//!
//! ```no_run
//! use tratta_sdk::Client;
//!
//! let client = Client::builder()
//!     .org_uuid("YOUR_ORG_UUID")
//!     .bearer_token("YOUR_TOKEN")
//!     .build()?;
//!
//! let customers = client.customers().list_customers().limit(10).page(2).await?;
//! println!("{customers:?}");
//! ```
//!
//! | service | operations |
//! |---|---:|
//! | [`customers()`](Client::customers) | 5 |
//! | [`customer_addresses()`](Client::customer_addresses) | 4 |
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
    CredentialProvider, CredentialRequest, Date, Error, ErrorKind, Middleware, Next,
    Nullable, PagedItems, Pages, RawRequest, RequestOptions, RetryPolicy, Transport,
    TransportError, TransportErrorKind, Uuid,
};
#[cfg(feature = "reqwest")]
pub use runtime::{Reqwest, ReqwestBuilder};
#[cfg(feature = "test-util")]
pub use runtime::testing;
#[cfg(feature = "tower")]
pub use runtime::Tower;
