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

mod body;
mod call;
mod core;
mod error;
mod message;
mod operation;
mod options;
mod percent;
mod request;
mod response;
mod retry;
mod security;
mod service;
mod style;
mod tree;

pub mod collect;
pub mod json;
pub mod scalars;

pub use self::body::{Content, Encode, Payload, PropertyEncoding, encode_json, encode_text};
pub use self::call::{BoxFuture, Call};
pub use self::core::{Core, CoreBuilder};
pub use self::error::{ApiError, Error, ErrorKind};
pub use self::operation::{Method, Operation, Part};
pub use self::options::RequestOptions;
pub use self::response::{
    ApiResponse, Data, FromResponse, HttpInfo, Mode, Response, decode_text, parsed_header, text_header,
};
pub use self::scalars::Date;
pub use self::scalars::DateTime;
pub use self::scalars::Uuid;
pub use self::security::{SecurityKind, SecurityScheme};
pub use self::service::{ServerVariable, Service};
pub use self::style::{PathStyle, Style};
