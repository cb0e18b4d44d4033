//! Client of Voucherify Customers API, version v2018-08-01.
//!
//! The customer part of Voucherify, a promotion and loyalty engine: create, read, update and erase
//! customer profiles, follow what customers did, and see which segments and vouchers they hold.
//!
//! **Identifiers.** Wherever a path asks for a customer, either the id that Voucherify issued or the
//! `source_id` from your own system is accepted.
//!
//! **Lists.** A list names the member with its items in `data_ref`. Customers are paged by `limit` and
//! `page`, or by the cursor `starting_after`. Activities and redeemables are paged by the cursor
//! `starting_after_id`, which takes the `more_starting_after` of the page before for as long as
//! `has_more` is true.
//!
//! **Bulk work.** Imports and bulk updates are queued. The answer holds the id of the job; how the job
//! fares is told by the async actions API, which is not part of this document.
//!
//! ```no_run
//! use voucherify_sdk::{Client, models};
//!
//! let client = Client::builder()
//!     .x_app_id("YOUR_APP_ID")
//!     .x_app_token("YOUR_APP_TOKEN")
//!     .build()?;
//!
//! let customers = client
//!     .customers()
//!     .list_customers()
//!     .limit(56)
//!     .page(56)
//!     .order(models::ParameterOrderListCustomers::CreatedAt)
//!     .await?;
//! println!("{customers:?}");
//! ```
//!
//! | service | operations |
//! |---|---:|
//! | [`customers()`](Client::customers) | 13 |
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
    CredentialProvider, CredentialRequest, Date, DateTime, Error, ErrorKind, File,
    Middleware, Next, Nullable, PagedItems, Pages, RawRequest, RequestOptions,
    RetryPolicy, Transport, TransportError, TransportErrorKind,
};
#[cfg(feature = "reqwest")]
pub use runtime::{Reqwest, ReqwestBuilder};
#[cfg(feature = "test-util")]
pub use runtime::testing;
#[cfg(feature = "tower")]
pub use runtime::Tower;
