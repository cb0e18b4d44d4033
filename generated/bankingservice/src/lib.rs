//! Client of bankingservice.ai Enterprise API, version v1.
//!
//! The customers part of the Enterprise API. Each profile keeps a register of the people and companies
//! that it deals with; the five operations here list that register and maintain its entries. The
//! vendor's samples send `Accept: */*`; calls here ask for `application/json`, which is what the
//! samples are answered with.
//!
//! ```no_run
//! use bankingservice_sdk::Client;
//!
//! let client = Client::builder().bearer_token("YOUR_TOKEN").build()?;
//!
//! let customers = client
//!     .customers()
//!     .list_customers("0e9d3b7c-61f4-4c28-b5a9-7d12c8e4f036")
//!     .await?;
//! println!("{customers:?}");
//! ```
//!
//! | service | operations |
//! |---|---:|
//! | [`customers()`](Client::customers) | 5 |
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
    CredentialProvider, CredentialRequest, DateTime, Error, ErrorKind, Middleware, Next,
    RawRequest, RequestOptions, RetryPolicy, Transport, TransportError,
    TransportErrorKind,
};
#[cfg(feature = "reqwest")]
pub use runtime::{Reqwest, ReqwestBuilder};
#[cfg(feature = "test-util")]
pub use runtime::testing;
#[cfg(feature = "tower")]
pub use runtime::Tower;
