//! Client of Evil"] \[package.metadata] build = "x.rs" \<script> `tick` \[link], version 1.0" build = "evil.rs.
//!
//! */ ends no comment, nor does /* begin one. \[`Vec`] \[Vec] x **bold** \<Vec\<String>>
//!
//! ```text
//! compile_error!("a bare fence");
//! ```
//!
//! ```text
//! compile_error!("a tilde fence");
//! ```
//!
//! ```text
//! compile_error!("an indented block");
//! ```
//!
//! - in a list:
//!
//!   ```text
//!   compile_error!("in a list");
//!   ```
//!
//!   ```text
//!   include_str!("/etc/passwd");
//!   ```
//!
//! > ```text
//! > compile_error!("in a quote");
//! > ```
//!
//! # Heading | with | pipes
//!
//! | a | b |
//! | --- | --- |
//! | \`x | y\` |
//!
//! ```text
//! a fence that nobody closes
//! ```
//!
//! ```no_run
//! use docs_sdk::{Client, models};
//!
//! let client = Client::builder().key_quoted("YOUR_KEY_QUOTED").build()?;
//!
//! let evil = client
//!     .tag_x_y()
//!     .evil_compile_error_x("ident", "text", "b", "0")
//!     .evil(models::Evil::new())
//!     .await?;
//! println!("{evil:?}");
//! ```
//!
//! | service | operations |
//! |---|---:|
//! | [`tag_x_y()`](Client::tag_x_y) | 1 |
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
    RawRequest, RequestOptions, RetryPolicy, Transport, TransportError,
    TransportErrorKind,
};
#[cfg(feature = "reqwest")]
pub use runtime::{Reqwest, ReqwestBuilder};
#[cfg(feature = "test-util")]
pub use runtime::testing;
#[cfg(feature = "tower")]
pub use runtime::Tower;
