//! Collects the files that a document refers to, one after the other.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use super::location::{is_inside, normal, resolve};
use super::{Access, File, FileId, Link, Location, Refusal, Sources, scan};
use crate::diagnostic::Diagnostics;
use crate::hash::HashMap;
use crate::tree::{self, MAX_LENGTH};

/// More files than a document has.
const MAX_FILES: usize = 10_000;

/// More text than a document has.
const MAX_TOTAL: usize = 4 * MAX_LENGTH;

/// Reads files: the only part that touches disk or network.
pub trait Reader {
    /// The path with every symbolic link followed; it is an error if there is no such file.
    ///
    /// # Errors
    /// What the operating system says.
    fn real_path(&self, path: &Path) -> io::Result<PathBuf>;

    /// The bytes of a file.
    ///
    /// # Errors
    /// What the operating system says; [`io::ErrorKind::FileTooLarge`] if there are more than `limit`; another error if
    /// it is no regular file.
    fn read(&self, path: &Path, limit: usize) -> io::Result<Vec<u8>>;

    /// A document on the web.
    ///
    /// # Errors
    /// The access does not allow it, or it cannot be had.
    fn fetch(&self, url: &str, access: &Access, limit: usize) -> Result<Fetched, Refusal>;
}

/// What a server has sent.
#[derive(Debug, Clone)]
pub struct Fetched {
    /// Where it came from in the end.
    pub url: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Why there is no document.
#[derive(Debug)]
pub enum LoadError {
    /// The file at this path cannot be read.
    Io(PathBuf, io::Error),
    /// The file is no text.
    Faults(Diagnostics),
}

impl From<Diagnostics> for LoadError {
    fn from(faults: Diagnostics) -> Self {
        Self::Faults(faults)
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(path, error) => write!(f, "{}: {error}", path.display()),
            Self::Faults(diagnostics) => write!(f, "{diagnostics}"),
        }
    }
}

impl std::error::Error for LoadError {}

impl Sources {
    /// The document at a path, with the files that it refers to as far as they may be read.
    ///
    /// # Errors
    /// The document itself cannot be read. What becomes of the other files shows where their references are followed.
    pub fn load(path: &Path, access: &Access, reader: &dyn Reader) -> Result<Self, LoadError> {
        Self::load_with(path, &[], access, reader)
    }

    /// As [`Self::load`], with the overlays at these paths, which are applied in this order.
    ///
    /// # Errors
    /// The document itself or one of the overlays cannot be read.
    pub fn load_with(
        path: &Path,
        overlays: &[PathBuf],
        access: &Access,
        reader: &dyn Reader,
    ) -> Result<Self, LoadError> {
        let mut sources = Self::from_bytes(path.display().to_string(), bytes_of(path, reader)?)?;
        for overlay in overlays {
            sources = sources.with_overlay(overlay.display().to_string(), bytes_of(overlay, reader)?)?;
        }
        Ok(sources.with_references(Some(Location::Path(path.to_owned())), access, reader))
    }

    /// Adds the files that the document refers to as far as they may be read. `location` is where the document stands;
    /// without it, references to other files lead nowhere.
    #[must_use]
    pub fn with_references(self, location: Option<Location>, access: &Access, reader: &dyn Reader) -> Self {
        let location = location.map(|location| match location {
            Location::Path(path) => Location::Path(normal(&path)),
            url => url,
        });
        let mut loader = Loader {
            total: self.length(),
            sources: self,
            places: Vec::new(),
            known: HashMap::default(),
            folder: None,
            access,
            reader,
        };
        loader.begin(location);
        loader.follow_all();
        loader.sources
    }

    fn length(&self) -> usize {
        self.files.iter().map(|file| file.text.len()).sum()
    }
}

/// The bytes of the document, or of an overlay.
fn bytes_of(path: &Path, reader: &dyn Reader) -> Result<Vec<u8>, LoadError> {
    reader.read(path, MAX_LENGTH).map_err(|error| match error.kind() {
        io::ErrorKind::FileTooLarge => LoadError::Faults(Sources::too_long(path.display().to_string())),
        _ => LoadError::Io(path.to_owned(), error),
    })
}

struct Loader<'r> {
    sources: Sources,
    /// Where each file stands.
    places: Vec<Option<Location>>,
    /// Each file by what it is in truth: without symbolic links, or behind redirections.
    known: HashMap<Location, FileId>,
    folder: Option<Folder>,
    access: &'r Access,
    reader: &'r dyn Reader,
    total: usize,
}

/// The folder of the document.
struct Folder {
    given: PathBuf,
    real: PathBuf,
}

impl Loader<'_> {
    fn begin(&mut self, location: Option<Location>) {
        match &location {
            Some(Location::Path(path)) => {
                let given = path.parent().unwrap_or(Path::new("")).to_owned();
                let here = if given.as_os_str().is_empty() { Path::new(".") } else { &given };
                self.folder = self.reader.real_path(here).ok().map(|real| Folder { given, real });
                if let Ok(real) = self.reader.real_path(path) {
                    self.known.insert(Location::Path(real), FileId::ROOT);
                }
            }
            Some(url) => drop(self.known.insert(url.clone(), FileId::ROOT)),
            None => {}
        }
        self.places.push(location);
        // What an overlay inserts becomes part of the document, and is never referred to as a file.
        self.places.resize(self.sources.files.len(), None);
    }

    /// Follows the references of every file, also of those that are added on the way.
    fn follow_all(&mut self) {
        let mut next = 0;
        while next < self.sources.files.len() {
            let file = FileId(next);
            let home = if self.sources.overlays.contains(&file) { FileId::ROOT } else { file };
            let parsed = tree::parse(self.sources.text(file));
            for base in parsed.iter().flat_map(scan::references) {
                let link = self.open(home, base).map_or_else(Link::Refused, Link::File);
                self.sources.files[home.0].links.insert(base.to_owned(), link);
            }
            self.sources.files[next].parsed = Mutex::new(Some(parsed));
            next += 1;
        }
    }

    fn open(&mut self, from: FileId, base: &str) -> Result<FileId, Refusal> {
        match resolve(self.places.get(from.0).and_then(Option::as_ref), base)? {
            Location::Path(path) => self.open_path(path),
            Location::Url(url) => self.open_url(url),
        }
    }

    fn open_path(&mut self, path: PathBuf) -> Result<FileId, Refusal> {
        let is_near = |folder: &Folder| is_inside(&path, &folder.given) || is_inside(&path, &folder.real);
        if !self.access.outside && !self.folder.as_ref().is_some_and(is_near) {
            // Refused before the disk is asked: whether there is such a file is not the document's business.
            return Err(outside("is outside of the document's folder, and was not read"));
        }
        let real = self.reader.real_path(&path).map_err(|error| unreadable(&path, &error))?;
        if !self.access.outside && !self.folder.as_ref().is_some_and(|folder| is_inside(&real, &folder.real)) {
            return Err(outside("is a symbolic link that leads out of the document's folder, and was not read"));
        }
        let identity = Location::Path(real.clone());
        if let Some(file) = self.known.get(&identity) {
            return Ok(*file);
        }
        let limit = self.limit()?;
        let bytes = self.reader.read(&real, limit).map_err(|error| unreadable(&path, &error))?;
        self.add(path.display().to_string(), Location::Path(path), identity, bytes)
    }

    fn open_url(&mut self, url: String) -> Result<FileId, Refusal> {
        if let Some(file) = self.known.get(&Location::Url(url.clone())) {
            return Ok(*file);
        }
        if !self.access.remote && self.access.hosts.is_empty() {
            return Err(Refusal::new(
                "is on the web, and was not fetched",
                "give `--allow-remote` if you trust the document, or save the file beside it and refer to that",
            ));
        }
        let limit = self.limit()?;
        let Fetched { url: place, bytes } = self.reader.fetch(&url, self.access, limit)?;
        self.add(place.clone(), Location::Url(place), Location::Url(url), bytes)
    }

    /// How much may still be read of a file.
    fn limit(&self) -> Result<usize, Refusal> {
        if self.sources.files.len() >= MAX_FILES {
            let fault = format!("is one file too many: no more than {MAX_FILES} are read");
            return Err(Refusal::new(fault, "bundle the files into fewer"));
        }
        match MAX_TOTAL.checked_sub(self.total) {
            Some(left) if left > 0 => Ok(left.min(MAX_LENGTH)),
            _ => Err(Refusal::new(
                format!("was not read: the files have more than {} MB together", MAX_TOTAL >> 20),
                "split the document into several",
            )),
        }
    }

    fn add(&mut self, name: String, place: Location, identity: Location, bytes: Vec<u8>) -> Result<FileId, Refusal> {
        self.total += bytes.len();
        let text = String::from_utf8(bytes).map_err(|_| {
            Refusal::new("is no UTF-8 text", "refer to a JSON or YAML file in UTF-8, or convert the file")
        })?;
        let file = FileId(self.sources.files.len());
        self.sources.files.push(File::new(name, text));
        self.places.push(Some(place));
        self.known.insert(identity, file);
        Ok(file)
    }
}

fn outside(fault: &str) -> Refusal {
    Refusal::new(fault, "give `--allow-outside` if you trust the document, or move the file into its folder")
}

fn unreadable(path: &Path, error: &io::Error) -> Refusal {
    let shown = path.display();
    match error.kind() {
        io::ErrorKind::NotFound => Refusal::new(
            format!("does not exist: there is no file {shown}"),
            "correct the path, which is relative to the file that holds the reference",
        ),
        io::ErrorKind::FileTooLarge => {
            Refusal::new(format!("is too long: more than {} MB are not read", MAX_LENGTH >> 20), "split the file")
        }
        _ => Refusal::new(format!("cannot be read: {shown}: {error}"), "refer to a file that can be read"),
    }
}
