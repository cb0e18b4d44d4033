//! Files to upload: from memory, from disk, or from a stream.

use std::any::Any;
use std::collections::VecDeque;
use std::fmt;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Frame, SizeHint};

use super::body::{Body, BoxError, Source as BodySource};
use super::content::{Content, Payload};
use super::future::BoxFuture;
use super::json::{Fault, Read, Reader, Write, Writer};
use super::tree::Node;

pub(crate) type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

/// Binary content to send, with the name and media type that the server is told.
///
/// Clones share a stream: whichever is sent first sends it.
#[derive(Clone)]
pub struct File {
    source: Source,
    file_name: Option<String>,
    content_type: Option<String>,
    headers: Vec<(String, String)>,
}

#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    Path(PathBuf),
    Stream(Arc<Mutex<Option<Chunks>>>),
}

impl File {
    /// A file from memory.
    pub fn from_bytes(bytes: impl Into<Bytes>) -> Self {
        Self::new(Source::Bytes(bytes.into()), None)
    }

    /// A file on disk, which is opened and read while the request is being sent; it is named as on disk.
    ///
    /// It is read by tokio: that needs the feature `tokio`, which `reqwest` has on.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Self::new(Source::Path(path), name)
    }

    /// A file whose length is not known beforehand. It can be sent once.
    pub fn from_stream<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<BoxError>,
    {
        let chunks: Chunks = Box::pin(Uniform(Box::pin(stream)));
        Self::new(Source::Stream(Arc::new(Mutex::new(Some(chunks)))), None)
    }

    fn new(source: Source, file_name: Option<String>) -> Self {
        Self { source, file_name, content_type: None, headers: Vec::new() }
    }

    /// Sets the name that the server is told.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the media type that the server is told, `application/octet-stream` otherwise.
    #[must_use]
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// Adds a header to the file's part of a multipart body; a body that is a file has those of the request.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    pub(crate) fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    pub(crate) fn name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    pub(crate) fn media_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// Makes the content ready to be read, and tells its length where that is known.
    pub(crate) async fn open(&self) -> Result<(Piece, Option<u64>), String> {
        match &self.source {
            Source::Bytes(bytes) => Ok((Piece::Bytes(bytes.clone()), Some(bytes.len() as u64))),
            Source::Path(path) => {
                disk::open(path.clone()).await.map_err(|fault| format!("file {}: {fault}", path.display()))
            }
            Source::Stream(stream) => {
                let chunks = stream.lock().unwrap_or_else(PoisonError::into_inner).take();
                let chunks = chunks.ok_or("the stream of a file was sent already, and cannot be sent again")?;
                Ok((Piece::Stream(chunks), None))
            }
        }
    }
}

impl fmt::Debug for File {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("File");
        match &self.source {
            Source::Bytes(bytes) => shown.field("bytes", &bytes.len()),
            Source::Path(path) => shown.field("path", path),
            Source::Stream(_) => shown.field("stream", &format_args!("…")),
        };
        shown.field("file_name", &self.file_name).field("content_type", &self.content_type).finish()
    }
}

/// Streams are equal when they are one.
impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        let same = match (&self.source, &other.source) {
            (Source::Bytes(one), Source::Bytes(two)) => one == two,
            (Source::Path(one), Source::Path(two)) => one == two,
            (Source::Stream(one), Source::Stream(two)) => Arc::ptr_eq(one, two),
            _ => false,
        };
        same && self.file_name == other.file_name
            && self.content_type == other.content_type
            && self.headers == other.headers
    }
}

impl Eq for File {}

impl From<Bytes> for File {
    fn from(bytes: Bytes) -> Self {
        Self::from_bytes(bytes)
    }
}

impl From<Vec<u8>> for File {
    fn from(bytes: Vec<u8>) -> Self {
        Self::from_bytes(bytes)
    }
}

impl From<&'static [u8]> for File {
    fn from(bytes: &'static [u8]) -> Self {
        Self::from_bytes(bytes)
    }
}

impl Write for File {
    fn write(&self, writer: &mut dyn Writer) {
        let text = match &self.source {
            Source::Bytes(bytes) => std::str::from_utf8(bytes).ok(),
            Source::Path(_) | Source::Stream(_) => None,
        };
        writer.attachment(Arc::new(self.clone()), text);
    }
}

/// A server that returns binary content within JSON sends it as a string, as which it is written there.
impl Read for File {
    fn blank() -> Self {
        Self::from_bytes(Bytes::new())
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.string().map(|text| Self::from_bytes(text.into_owned()))
    }
}

/// The file in a node, if it is one.
pub(crate) fn of_attachment(value: &Arc<dyn Any + Send + Sync>) -> Option<File> {
    value.downcast_ref::<File>().cloned()
}

/// Encodes a body that is a file, or a string, as its bytes.
///
/// # Errors
///
/// When the body is neither.
pub fn encode_file(body: &dyn Write, content: &Content) -> Result<Payload, String> {
    let file = match Node::of(body) {
        Node::Attachment(value) => of_attachment(&value),
        Node::Text(text) => return Ok(Payload::ready("application/octet-stream", text)),
        _ => None,
    };
    let file = file.ok_or_else(|| format!("a body sent as {} has to be a file", content.media_type))?;
    Ok(Payload {
        content_type: file.media_type().map(str::to_owned),
        usual: "application/octet-stream",
        body: Body::from_source(Files(vec![Part::File(file)])),
    })
}

/// A stream whose items and errors have the types that the runtime works with.
struct Uniform<S>(Pin<Box<S>>);

impl<S, B, E> Stream for Uniform<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<BoxError>,
{
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let item = ready!(self.0.as_mut().poll_next(context));
        Poll::Ready(item.map(|result| result.map(Into::into).map_err(Into::into)))
    }
}

/// Files and the text between them, as they stand in a body.
pub(crate) struct Files(pub(crate) Vec<Part>);

/// A part of [`Files`].
pub(crate) enum Part {
    Text(Bytes),
    File(File),
}

impl BodySource for Files {
    /// Opens every file, and adds the lengths up where all are known.
    fn open(&self) -> BoxFuture<'_, Result<Body, String>> {
        Box::pin(async move {
            let mut queue = VecDeque::new();
            let mut total = Some(0);
            for part in &self.0 {
                let (piece, length) = match part {
                    Part::Text(text) => (Piece::Bytes(text.clone()), Some(text.len() as u64)),
                    Part::File(file) => file.open().await?,
                };
                total = total.zip(length).map(|(total, length): (u64, u64)| total + length);
                queue.push_back(piece);
            }
            Ok(Body::from_stream(Pieces { queue, left: total }))
        })
    }

    fn is_repeatable(&self) -> bool {
        self.0.iter().all(|part| !matches!(part, Part::File(File { source: Source::Stream(_), .. })))
    }
}

/// Content that is ready to be read.
pub(crate) enum Piece {
    Bytes(Bytes),
    #[cfg(all(feature = "tokio", not(target_arch = "wasm32")))]
    Disk(disk::Open),
    Stream(Chunks),
}

impl Piece {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        match self {
            Self::Bytes(bytes) => {
                let bytes = std::mem::take(bytes);
                Poll::Ready((!bytes.is_empty()).then_some(Ok(bytes)))
            }
            #[cfg(all(feature = "tokio", not(target_arch = "wasm32")))]
            Self::Disk(file) => file.poll(context),
            Self::Stream(chunks) => chunks.as_mut().poll_next(context),
        }
    }
}

/// A body of pieces, one after the other.
struct Pieces {
    queue: VecDeque<Piece>,
    left: Option<u64>,
}

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        while let Some(piece) = self.queue.front_mut() {
            match ready!(piece.poll(context)) {
                Some(Ok(bytes)) => {
                    self.left = self.left.map(|left| left.saturating_sub(bytes.len() as u64));
                    return Poll::Ready(Some(Ok(Frame::data(bytes))));
                }
                Some(Err(fault)) => return Poll::Ready(Some(Err(fault))),
                None => self.queue.pop_front(),
            };
        }
        Poll::Ready(None)
    }

    /// With a length, the request has a `Content-Length`; without, it is chunked.
    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

#[cfg(all(feature = "tokio", not(target_arch = "wasm32")))]
mod disk {
    use std::io;
    use std::path::{Path, PathBuf};
    use std::pin::Pin;
    use std::task::{Context, Poll, ready};

    use bytes::Bytes;
    use tokio::io::{AsyncRead, ReadBuf};

    use super::{BoxError, Piece};

    /// A file on disk, and how much of it is still promised.
    pub(crate) struct Open {
        file: tokio::fs::File,
        left: Option<u64>,
    }

    pub(super) async fn open(path: PathBuf) -> io::Result<(Piece, Option<u64>)> {
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(io::Error::other("reading it needs a tokio runtime"));
        }
        // All that may block is done in one go, on a thread that may be blocked.
        let (file, left) = tokio::task::spawn_blocking(move || open_now(&path)).await??;
        Ok((Piece::Disk(Open { file: tokio::fs::File::from_std(file), left }), left))
    }

    fn open_now(path: &Path) -> io::Result<(std::fs::File, Option<u64>)> {
        let file = std::fs::File::open(path)?;
        let metadata = file.metadata()?;
        if metadata.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        // A pipe or device has no length to promise.
        let length = metadata.is_file().then_some(metadata.len());
        Ok((file, length))
    }

    impl Open {
        /// Reads as much as was promised: a file that grows meanwhile is cut, one that shrinks is an error.
        pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
            const CHUNK: usize = 64 * 1024;
            let wanted = self.left.map_or(CHUNK, |left| usize::try_from(left).unwrap_or(CHUNK).min(CHUNK));
            if wanted == 0 {
                return Poll::Ready(None);
            }
            let mut space = vec![0; wanted];
            let mut buffer = ReadBuf::new(&mut space);
            if let Err(fault) = ready!(Pin::new(&mut self.file).poll_read(context, &mut buffer)) {
                return Poll::Ready(Some(Err(fault.into())));
            }
            let read = buffer.filled().len();
            space.truncate(read);
            match &mut self.left {
                None if read == 0 => Poll::Ready(None),
                Some(_) if read == 0 => Poll::Ready(Some(Err("a file became shorter while it was sent".into()))),
                left => {
                    *left = left.map(|left| left - read as u64);
                    Poll::Ready(Some(Ok(space.into())))
                }
            }
        }
    }
}

#[cfg(not(all(feature = "tokio", not(target_arch = "wasm32"))))]
mod disk {
    use std::io;
    use std::path::PathBuf;

    use super::Piece;

    pub(super) async fn open(_: PathBuf) -> io::Result<(Piece, Option<u64>)> {
        Err(io::Error::other("files on disk are read by tokio: enable this crate's feature `tokio`"))
    }
}
