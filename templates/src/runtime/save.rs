//! Downloads to files: whole under their name, or not at all.

use std::ffi::OsString;
use std::fmt;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Seek, SeekFrom, Write};
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use tokio::runtime::Handle;

use super::download::Download;
use super::error::{Error, ErrorKind};
use super::future::BoxFuture;
use super::random;
use super::ranges::{Continued, Step};

/// So much is kept before it is written, in bytes.
const BATCH: usize = 256 * 1024;

type Told = Box<dyn FnMut(u64, Option<u64>) + Send>;

/// Content on its way to a file: made by [`Download::save_to`], and started by awaiting it.
///
/// The file has its name only when all of the content is in it; what was there before stays until then. Where the
/// connection breaks, the rest is asked for, as often and after such pauses as the retry policy says, and as long as
/// something arrives. The server tells by the entity tag of the content (`ETag`), or the time of its last change, whether
/// the rest still belongs to what came before; if it does not, the content is fetched from its start. Only what comes by
/// GET is asked for again.
///
/// It returns the length of the content, in bytes.
///
/// # Errors
///
/// The connection fails for good, a time limit passes, the content is shorter or longer than the server announced, or the
/// file cannot be written ([`ErrorKind::Other`], with the [`io::Error`] in [`Error::get_ref`]).
#[must_use = "nothing is saved until it is awaited"]
pub struct Save {
    download: Download,
    path: PathBuf,
    resume: bool,
    told: Told,
}

impl Download {
    /// Saves all that was not read yet to a file, which is replaced if it is there.
    ///
    /// ```text
    /// let length = client.files().download(id).await?.save_to("x.pdf").await?;
    /// ```
    pub fn save_to(self, path: impl Into<PathBuf>) -> Save {
        Save { download: self, path: path.into(), resume: false, told: Box::new(|_, _| {}) }
    }
}

impl Save {
    /// Calls a function as the content arrives: with the bytes that are there, and with how many there are in all, where
    /// that is known. When the content is fetched from its start again, it begins at nothing again.
    pub fn on_progress(mut self, tell: impl FnMut(u64, Option<u64>) + Send + 'static) -> Self {
        self.told = Box::new(tell);
        self
    }

    /// Keeps what has arrived when the download fails, and begins with what an earlier one has kept, if the content is
    /// still the same.
    ///
    /// It is kept beside the file, as `NAME.part`, with the tag of the content in `NAME.part.tag`. One download at a time
    /// may go to a file so. Without a strong tag or a date of the server, nothing is kept.
    pub fn resume(mut self) -> Self {
        self.resume = true;
        self
    }

    async fn save(mut self) -> Result<u64, Error> {
        let mut content = Continued::new(self.download);
        let (path, shown, resume) = (self.path.clone(), self.path, self.resume);
        let unwritten = |content: &Continued, fault| unwritten(content, &shown, fault);
        let tag = tag(&content);
        let opened = on_disk(move || Part::open(path, resume, tag.as_deref())).await;
        let (mut part, length) = opened.map_err(|fault| unwritten(&content, fault))?;
        let result = fetch(&mut content, &mut part, length, &mut self.told).await;
        let written = part.flush().await;
        result?;
        written.map_err(|fault| unwritten(&content, fault))?;
        let length = content.at();
        let finished = on_disk(move || part.finish(length)).await;
        finished.map(|()| length).map_err(|fault| unwritten(&content, fault))
    }
}

#[cfg(feature = "blocking")]
impl Save {
    /// Saves the content, and blocks the thread until it is there.
    ///
    /// # Errors
    ///
    /// As when it is awaited.
    pub fn send_blocking(self) -> Result<u64, Error> {
        super::blocking::wait(self.into_future())
    }
}

impl IntoFuture for Save {
    type Output = Result<u64, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.save())
    }
}

impl fmt::Debug for Save {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { download, path, resume, .. } = self;
        let mut shown = formatter.debug_struct("Save");
        shown.field("download", download).field("path", path).field("resume", resume).finish_non_exhaustive()
    }
}

/// Writes the content from `length` on.
async fn fetch(content: &mut Continued, part: &mut Part, length: u64, told: &mut Told) -> Result<(), Error> {
    let mut next = match length {
        0 => None,
        length => content.skip(length).await?,
    };
    told(content.at(), content.total());
    loop {
        let step = match next.take() {
            Some(step) => step,
            None => content.next().await?,
        };
        let written = match step {
            Step::End => return Ok(()),
            Step::Chunk(chunk) => part.add(chunk).await,
            Step::Restart => part.restart(tag(content)).await,
        };
        written.map_err(|fault| unwritten(content, &part.path, fault))?;
        told(content.at(), content.total());
    }
}

/// What has to be the same for the rest to belong to what is there: the validator, and what was asked for.
fn tag(content: &Continued) -> Option<String> {
    let validator = content.validator()?;
    let request = content.download().parts.prepare().ok()?;
    let mut hasher = DefaultHasher::new();
    request.uri().hash(&mut hasher);
    Some(format!("{validator}\n{:016x}\n", hasher.finish()))
}

fn unwritten(content: &Continued, path: &Path, fault: io::Error) -> Error {
    let message = format!("cannot write {}: {fault}", path.display());
    content.download().fault(Error::new(ErrorKind::Other, message).with_source(fault))
}

/// Does what may block on a thread that may be blocked; without a runtime of tokio, there is only this one.
async fn on_disk<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    match Handle::try_current() {
        Ok(handle) => handle.spawn_blocking(work).await?,
        Err(_) => work(),
    }
}

/// The file while it has another name.
struct Part {
    /// The name that it will have.
    path: PathBuf,
    file: Arc<fs::File>,
    own: Name,
    /// Where the tag is kept, if the content is to be resumed.
    tag: Option<PathBuf>,
    pending: Vec<Bytes>,
}

/// The name of a file that is removed, unless it is to be kept.
struct Name {
    path: PathBuf,
    is_kept: bool,
}

impl Drop for Name {
    fn drop(&mut self) {
        if !self.is_kept {
            fs::remove_file(&self.path).ok();
        }
    }
}

impl Part {
    /// Opens the file, and tells how much of the content is in it.
    fn open(path: PathBuf, resume: bool, tag: Option<&str>) -> io::Result<(Self, u64)> {
        if path.file_name().is_none() || path.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let mut options = fs::OpenOptions::new();
        if !resume {
            let own = with_suffix(&path, &format!(".{:016x}.part", random::bits()));
            let file = Arc::new(options.write(true).create_new(true).open(&own)?);
            let own = Name { path: own, is_kept: false };
            return Ok((Self { path, file, own, tag: None, pending: Vec::new() }, 0));
        }
        let own = with_suffix(&path, ".part");
        let tag_path = with_suffix(&own, ".tag");
        let file = Arc::new(options.write(true).create(true).truncate(false).open(&own)?);
        let own = Name { path: own, is_kept: true };
        let mut part = Self { path, file, own, tag: Some(tag_path), pending: Vec::new() };
        let known = part.tag.as_ref().and_then(|path| fs::read_to_string(path).ok());
        let length = (&*part.file).seek(SeekFrom::End(0))?;
        if tag.is_some() && known.as_deref() == tag && length > 0 {
            return Ok((part, length));
        }
        part.own.is_kept = tag.is_some();
        empty(&part.file, part.tag.as_deref(), tag)?;
        Ok((part, 0))
    }

    /// Keeps a piece, and writes what is kept when it is enough.
    async fn add(&mut self, chunk: Bytes) -> io::Result<()> {
        self.pending.push(chunk);
        match self.pending.iter().map(Bytes::len).sum::<usize>() {
            0..BATCH => Ok(()),
            _ => self.flush().await,
        }
    }

    async fn flush(&mut self) -> io::Result<()> {
        let pending = mem::take(&mut self.pending);
        if pending.is_empty() {
            return Ok(());
        }
        let file = Arc::clone(&self.file);
        on_disk(move || pending.iter().try_for_each(|chunk| (&*file).write_all(chunk))).await
    }

    /// Begins with nothing again.
    async fn restart(&mut self, tag: Option<String>) -> io::Result<()> {
        self.pending.clear();
        let (file, path) = (Arc::clone(&self.file), self.tag.clone());
        self.own.is_kept = path.is_some() && tag.is_some();
        on_disk(move || empty(&file, path.as_deref(), tag.as_deref())).await
    }

    /// Gives the file its name.
    fn finish(mut self, length: u64) -> io::Result<()> {
        let found = self.file.metadata()?.len();
        if found != length {
            // No part of it can be trusted.
            self.own.is_kept = false;
            return Err(io::Error::other(format!(
                "{found} bytes are in it, not {length}: does something else write it?"
            )));
        }
        self.file.sync_all()?;
        fs::rename(&self.own.path, &self.path)?;
        self.own.is_kept = true;
        if let Some(tag) = &self.tag {
            fs::remove_file(tag).ok();
        }
        Ok(())
    }
}

/// Empties a file, and then says what will be in it: never the other way round, since either may be the last that is
/// done.
fn empty(file: &fs::File, path: Option<&Path>, tag: Option<&str>) -> io::Result<()> {
    file.set_len(0)?;
    (&*file).seek(SeekFrom::Start(0))?;
    match (path, tag) {
        (Some(path), Some(tag)) => fs::write(path, tag),
        (Some(path), None) => {
            fs::remove_file(path).ok();
            Ok(())
        }
        (None, _) => Ok(()),
    }
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    name.into()
}
