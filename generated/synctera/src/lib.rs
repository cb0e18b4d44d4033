//! Client of Synctera API (customers part), version 0.74.0.
//!
//! Customer records on the Synctera banking platform: the persons and prospects of a workspace, their
//! employment history and their risk ratings.
//!
//! ```no_run
//! use synctera_sdk::{Client, models};
//!
//! let client = Client::builder().bearer_token("YOUR_TOKEN").build()?;
//!
//! let customers = client
//!     .customers()
//!     .list_customers()
//!     .status(models::CustomerStatus::Active)
//!     .limit(100)
//!     .sort_by(["creation_time:asc"])
//!     .await?;
//! println!("{customers:?}");
//! ```
//!
//! | service | operations |
//! |---|---:|
//! | [`customers()`](Client::customers) | 12 |
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
    CredentialProvider, CredentialRequest, Date, DateTime, Error, ErrorKind, Middleware,
    Next, PagedItems, Pages, RawRequest, RequestOptions, RetryPolicy, Transport,
    TransportError, TransportErrorKind, Uuid,
};
#[cfg(feature = "reqwest")]
pub use runtime::{Reqwest, ReqwestBuilder};
#[cfg(feature = "test-util")]
pub use runtime::testing;
#[cfg(feature = "tower")]
pub use runtime::Tower;
