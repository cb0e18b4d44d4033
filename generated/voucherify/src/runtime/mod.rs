//! The part of this crate that is the same for every API: requests, responses, errors, encodings.
//!
//! Copied from Restwright, whose own tests cover it.

// Which parts are used depends on the API.
#![allow(dead_code, unused_imports, unused_macros)]

mod body;
mod call;
mod core;
mod error;
mod file;
mod message;
mod multipart;
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

pub mod json;
pub mod nullable;
pub mod scalars;

pub use self::body::{Content, Encode, Payload, PropertyEncoding, encode_json, encode_text};
pub use self::call::{BoxFuture, Call};
pub use self::core::{Core, CoreBuilder};
pub use self::error::{ApiError, Error, ErrorKind};
pub use self::file::{File, encode_file};
pub use self::multipart::{encode_multipart, encode_multipart_with, encode_parts};
pub use self::nullable::Nullable;
pub use self::operation::{Method, Operation, Part};
pub use self::options::RequestOptions;
pub use self::response::{
    ApiResponse, Data, FromResponse, HttpInfo, Mode, Response, decode_text, parsed_header, text_header,
};
pub use self::scalars::Date;
pub use self::scalars::DateTime;
pub use self::security::{SecurityKind, SecurityScheme};
pub use self::service::{ServerVariable, Service};
pub use self::style::{PathStyle, Style};
