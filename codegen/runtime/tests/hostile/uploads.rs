//! Bodies to send, for the other modules.

use std::pin::Pin;
use std::task::{Context, Poll};

use crate::runtime::{Content, File, Method, Operation, encode_file};
use bytes::Bytes;
use futures_core::Stream;

use crate::case::GET;

pub static PUT_BLOB: Operation = Operation {
    id: "putBlob",
    method: Method::Put,
    content: &[Content { media_type: "application/octet-stream", encode: encode_file, properties: &[] }],
    ..GET
};

/// Two chunks.
struct Chunks(u32);

impl Stream for Chunks {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0 += 1;
        Poll::Ready((self.0 <= 2).then(|| Ok(Bytes::from_static(b"chunk"))))
    }
}

/// A file that can be sent once.
pub fn stream() -> File {
    File::from_stream(Chunks(0))
}
