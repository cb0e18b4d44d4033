//! The part of this crate that is the same for every API: requests, responses, errors, encodings.
//!
//! Copied from Restwright, whose own tests cover it.
//!
//! Two habits keep short what the compiler does with the rest of this crate, which calls the same few functions from
//! thousands of places. Generic functions that make a `dyn` value of what they are given are `#[inline(never)]`: inlined,
//! each copy is proved anew to be what it promises, such as `Send`. And functions that models and operations call hand
//! the work on through a pointer: before it inlines anything, the compiler follows each call of each caller to its end,
//! in search of cycles, but not through a pointer. Machine code is the same, since LLVM knows where the pointer leads.

// Which parts are used depends on the API.
#![allow(dead_code, unused_imports, unused_macros)]

#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
mod blocking;
mod body;
mod builder;
mod call;
mod content;
mod continuation;
mod core;
mod credential;
mod deadline;
mod error;
mod execute;
mod file;
mod future;
mod headers;
mod links;
mod media_type;
mod message;
mod middleware;
mod multipart;
mod operation;
mod options;
mod pages;
mod paging;
mod pause;
mod percent;
mod random;
mod raw;
mod redact;
mod redirect;
mod request;
#[cfg(feature = "reqwest")]
mod reqwest_transport;
mod response;
mod retry;
mod security;
mod service;
mod style;
#[cfg(feature = "reqwest")]
mod tls;
#[cfg(feature = "tower")]
mod tower_transport;
mod trace;
mod transport;
mod tree;

pub mod collect;
pub mod given;
pub mod json;
pub mod nullable;
pub mod scalars;
#[cfg(feature = "test-util")]
pub mod testing;

#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub use self::blocking::wait;
pub use self::body::{Body, BoxError};
pub use self::builder::CoreBuilder;
pub use self::call::Call;
pub use self::content::{Content, Encode, Payload, PropertyEncoding, encode_json, encode_text};
pub use self::core::Core;
pub use self::credential::{Credential, CredentialProvider, CredentialRequest};
pub use self::error::{ApiError, Attempt, Error, ErrorKind};
pub use self::file::{File, encode_file};
pub use self::future::{BoxFuture, MaybeSend, MaybeSync, sleep};
pub use self::given::{IntoList, IntoMap, ListOrNull, MapOrNull, OrNull};
pub use self::headers::{ResponseHeaders, list_header, needed_header, parsed_header, text_header};
pub use self::middleware::{Middleware, Next};
pub use self::multipart::{encode_multipart, encode_multipart_with, encode_parts};
pub use self::nullable::Nullable;
pub use self::operation::{IdempotencyKey, Method, Operation, Part};
pub use self::options::RequestOptions;
pub use self::pages::{PagedItems, Pages};
pub use self::paging::{Pagination, Place, Size, Source, Step};
pub use self::raw::RawRequest;
#[cfg(feature = "reqwest")]
pub use self::reqwest_transport::{Reqwest, ReqwestBuilder};
pub use self::response::{ApiResponse, Data, FromResponse, HttpInfo, Mode, Response, decode_string, decode_text};
pub use self::retry::RetryPolicy;
pub use self::scalars::Date;
pub use self::scalars::DateTime;
pub use self::security::{SecurityKind, SecurityScheme};
pub use self::service::{ServerVariable, Service};
pub use self::style::{PathStyle, Style};
#[cfg(feature = "tower")]
pub use self::tower_transport::Tower;
pub use self::transport::{CallInfo, Transport, TransportError, TransportErrorKind};
