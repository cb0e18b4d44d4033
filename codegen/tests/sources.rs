//! What a document can make a run read: the files of its folder, and nothing else unless the user says so.

#[path = "common/server.rs"]
#[allow(dead_code)]
mod server;

use std::cell::RefCell;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use restwright::config::Config;
use restwright::diagnostic::Diagnostics;
use restwright::sources::{Access, Disk, Fetched, Location, Reader, Refusal, Sources};
use restwright::{generate, lint};
use tempfile::TempDir;

/// Reads the disk, and remembers what was read.
#[derive(Default)]
struct Recorder {
    read: RefCell<Vec<PathBuf>>,
    fetched: RefCell<Vec<String>>,
}

impl Reader for Recorder {
    fn real_path(&self, path: &Path) -> io::Result<PathBuf> {
        Disk.real_path(path)
    }

    fn read(&self, path: &Path, limit: usize) -> io::Result<Vec<u8>> {
        self.read.borrow_mut().push(path.to_owned());
        Disk.read(path, limit)
    }

    fn fetch(&self, url: &str, access: &Access, limit: usize) -> Result<Fetched, Refusal> {
        self.fetched.borrow_mut().push(url.to_owned());
        Disk.fetch(url, access, limit)
    }
}

/// A document whose one schema is a reference.
fn document(reference: &str) -> String {
    let reference = serde_json::Value::from(reference);
    format!(
        "{{\"openapi\": \"3.0.3\", \"info\": {{\"title\": \"Pets\", \"version\": \"1\"}}, \
         \"servers\": [{{\"url\": \"https://example.com\"}}], \"paths\": {{}},\n\
         \"components\": {{\"schemas\": {{\"Pet\": {{\n\"$ref\": {reference}}}}}}}}}"
    )
}

const PET: &str = "type: object\nproperties: {name: {type: string}}\n";

/// A folder with a document in `api/`, and a schema beside that folder.
fn folder(reference: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("api")).unwrap();
    fs::write(folder.path().join("api/spec.json"), document(reference)).unwrap();
    fs::write(folder.path().join("pet.yaml"), PET).unwrap();
    folder
}

fn load(folder: &Path, access: &Access, reader: &Recorder) -> Sources {
    Sources::load(&folder.join("api/spec.json"), access, reader).unwrap()
}

/// The findings about a document that can be loaded, but not generated.
fn refused(sources: &Sources) -> Diagnostics {
    let found = generate(sources, &Config::default()).map(|_| ()).expect_err("it is refused");
    assert_eq!(lint(sources, &Config::default()).list, found.list, "lint says the same");
    found
}

/// The one finding, which stands at the reference; what it says.
fn fault(sources: &Sources) -> String {
    let found = refused(sources);
    let [finding] = found.list.as_slice() else { panic!("{found}") };
    let place = finding.position.unwrap();
    assert_eq!((place.line, place.column, finding.pointer.as_str()), (3, 1, "/components/schemas/Pet/$ref"), "{found}");
    format!("{} ({})", finding.fault, finding.remedy)
}

#[test]
fn nothing_outside_of_the_folder_is_read() {
    let references = [
        "/etc/passwd",
        "/etc/passwd#/x",
        "file:///etc/passwd",
        "FILE:/etc/passwd",
        "file://localhost/etc/passwd",
        "../pet.yaml",
        "../../x",
        "%2e%2e/pet.yaml",
        "..%2fpet.yaml",
        "x/../../pet.yaml",
        "../api/../pet.yaml",
        "/proc/self/environ",
        "/dev/zero",
    ];
    for reference in references {
        let folder = folder(reference);
        let reader = Recorder::default();
        let sources = load(folder.path(), &Access::default(), &reader);
        assert_eq!(reader.read.borrow().as_slice(), [folder.path().join("api/spec.json")], "{reference}");
        assert_eq!(sources.ids().count(), 1);
        let fault = fault(&sources);
        assert!(fault.contains("outside of the document's folder") && fault.contains("--allow-outside"), "{fault}");
    }
}

#[test]
fn nothing_is_asked_of_the_network() {
    let references = [
        "http://169.254.169.254/latest/meta-data/",
        "https://example.com/pet.yaml#/Pet",
        "HTTP://localhost:1/x",
        "//example.com/pet.yaml",
        "http://[::1]/x",
        "ftp://example.com/x",
        "gopher://x/1",
        "data:application/json,{}",
        "file://example.com/share/x",
    ];
    for reference in references {
        let folder = folder(reference);
        let reader = Recorder::default();
        let sources = load(folder.path(), &Access { outside: true, ..Access::default() }, &reader);
        assert_eq!((reader.read.borrow().len(), reader.fetched.borrow().len()), (1, 0), "{reference}");
        fault(&sources);
    }
    let folder = folder("https://example.com/pet.yaml");
    assert!(fault(&load(folder.path(), &Access::default(), &Recorder::default())).contains("`--allow-remote`"));
}

#[cfg(unix)]
#[test]
fn symbolic_links_do_not_lead_out() {
    use std::os::unix::fs::symlink;

    for reference in ["link.yaml", "folder/pet.yaml", "chain.yaml"] {
        let folder = folder(reference);
        symlink("../pet.yaml", folder.path().join("api/link.yaml")).unwrap();
        symlink("..", folder.path().join("api/folder")).unwrap();
        symlink("link.yaml", folder.path().join("api/chain.yaml")).unwrap();
        let reader = Recorder::default();
        let sources = load(folder.path(), &Access::default(), &reader);
        assert_eq!(reader.read.borrow().len(), 1, "{reference}");
        let fault = fault(&sources);
        assert!(fault.contains("symbolic link") && fault.contains("--allow-outside"), "{fault}");

        let sources = load(folder.path(), &Access { outside: true, ..Access::default() }, &reader);
        assert!(generate(&sources, &Config::default()).is_ok(), "{reference}");
    }
}

#[cfg(unix)]
#[test]
fn a_file_of_several_names_is_read_once() {
    let folder = folder("a.yaml");
    let here = folder.path().join("api");
    fs::write(
        here.join("a.yaml"),
        "properties: {b: {$ref: b.yaml}, c: {$ref: './x/../b.yaml#'}, d: {$ref: spec.json#}}",
    )
    .unwrap();
    fs::write(here.join("real.yaml"), "properties: {a: {$ref: a.yaml}}").unwrap();
    std::os::unix::fs::symlink("real.yaml", here.join("b.yaml")).unwrap();
    let reader = Recorder::default();
    let sources = load(folder.path(), &Access::default(), &reader);
    assert_eq!((reader.read.borrow().len(), sources.ids().count()), (3, 3));
}

#[test]
fn files_outside_can_be_allowed() {
    for reference in ["../pet.yaml", "%2e%2e/pet.yaml#"] {
        let folder = folder(reference);
        let sources = load(folder.path(), &Access { outside: true, ..Access::default() }, &Recorder::default());
        let output = generate(&sources, &Config::default()).unwrap();
        assert!(output.files.get("src/models/pet.rs").is_some(), "{reference}");
    }
    // By its whole path, a file of the folder needs no leave.
    let folder = folder("");
    let pet = folder.path().canonicalize().unwrap().join("api/pet.yaml");
    fs::write(&pet, PET).unwrap();
    fs::write(folder.path().join("api/spec.json"), document(&pet.display().to_string())).unwrap();
    let sources = load(folder.path(), &Access::default(), &Recorder::default());
    assert!(generate(&sources, &Config::default()).is_ok());
}

#[test]
fn what_is_no_tree_says_so_where_it_stands() {
    let folder = folder("pet.yaml");
    let pet = folder.path().join("api/pet.yaml");
    fs::write(&pet, "type: object\nproperties: [\n").unwrap();
    let found = refused(&load(folder.path(), &Access::default(), &Recorder::default()));
    assert_eq!(found.list.len(), 1, "{found}");
    assert_eq!((found.list[0].file.as_str(), found.list[0].position.unwrap().line > 1), (pet.to_str().unwrap(), true));

    // A member of the wrong kind too.
    fs::write(&pet, "type: object\nproperties:\n  name: []\n").unwrap();
    let found = refused(&load(folder.path(), &Access::default(), &Recorder::default()));
    assert!(found.to_string().starts_with(&format!("{}:3:3: error: `name` should be a Schema object", pet.display())));

    fs::write(&pet, [0xff, 0xfe]).unwrap();
    assert!(fault(&load(folder.path(), &Access::default(), &Recorder::default())).contains("is no UTF-8 text"));
    fs::remove_file(&pet).unwrap();
    assert!(fault(&load(folder.path(), &Access::default(), &Recorder::default())).contains("does not exist"));
    fs::create_dir(&pet).unwrap();
    assert!(fault(&load(folder.path(), &Access::default(), &Recorder::default())).contains("it is a folder"));
}

#[test]
fn what_nobody_follows_need_not_be_there() {
    let folder = folder("pet.yaml");
    fs::write(
        folder.path().join("api/pet.yaml"),
        "type: object\nproperties: {name: {type: string}}\nexample: {$ref: http://169.254.169.254/}\nx-code: {$ref: nowhere.md}\n",
    )
    .unwrap();
    let reader = Recorder::default();
    let sources = load(folder.path(), &Access::default(), &reader);
    assert!(generate(&sources, &Config::default()).is_ok());
    assert!(reader.fetched.borrow().is_empty());
}

#[test]
fn a_document_without_a_place_has_no_files() {
    let sources = Sources::from_text("<stdin>", document("pet.yaml"));
    let reader = Recorder::default();
    let sources = sources.with_references(None, &Access { outside: true, ..Access::default() }, &reader);
    assert!(reader.read.borrow().is_empty());
    assert!(fault(&sources).contains("was not read from a file"));
}

#[cfg(feature = "remote")]
mod remote {
    use super::*;
    use crate::server::Server;

    fn named(server: &Server) -> Access {
        Access { hosts: vec![server.url.trim_start_matches("http://").to_owned()], ..Access::default() }
    }

    fn fetch(server: &Server, access: &Access) -> Result<Fetched, Refusal> {
        Disk.fetch(&format!("{}/api.yaml", server.url), access, 1_000)
    }

    #[test]
    fn this_machine_is_reached_only_by_name() {
        let server = Server::start(&["200 OK\n\n{}"]);
        let anything = Access { remote: true, ..Access::default() };
        let refusal = fetch(&server, &anything).unwrap_err();
        assert!(refusal.fault.contains("no public address") && refusal.remedy.contains("--allow-remote=HOST"));
        let port = server.url.rsplit(':').next().unwrap();
        for host in ["localhost", "0.0.0.0", "[::1]", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]"] {
            assert!(Disk.fetch(&format!("http://{host}:{port}/"), &anything, 1_000).is_err(), "{host}");
        }
        let metadata = Disk.fetch("http://169.254.169.254/latest/meta-data/", &anything, 1_000);
        assert!(metadata.unwrap_err().fault.contains("no public address"));
        let other = Access { hosts: vec!["example.com".to_owned()], ..Access::default() };
        assert!(fetch(&server, &other).unwrap_err().remedy.contains("--allow-remote=127.0.0.1"));
        assert_eq!(fetch(&server, &named(&server)).unwrap().bytes, b"{}");
    }

    #[test]
    fn redirections_are_judged() {
        let moved = |to: &str| format!("302 Found\nlocation: {to}\n\n");
        for to in
            ["file:///etc/passwd", "https://127.0.0.1/x", "http://169.254.169.254/x", "ftp://x/y", "http://u:p@x/"]
        {
            let server = Server::start(&[&moved(to)]);
            assert!(fetch(&server, &named(&server)).is_err(), "{to}");
        }
        let server = Server::start(&[&moved("/else/where.yaml"), "200 OK\n\n{}"]);
        let fetched = fetch(&server, &named(&server)).unwrap();
        assert_eq!(fetched.url, format!("{}/else/where.yaml", server.url));
        let server = Server::start(&[moved("/again").as_str(); 9]);
        assert!(fetch(&server, &named(&server)).unwrap_err().fault.contains("again and again"));
    }

    #[test]
    fn answers_are_judged() {
        let server = Server::start(&["404 Not Found\n\nnone", &format!("200 OK\n\n{}", "x".repeat(1_001))]);
        assert!(fetch(&server, &named(&server)).unwrap_err().fault.contains("404"));
        assert!(fetch(&server, &named(&server)).unwrap_err().fault.contains("too long"));
    }

    #[test]
    fn a_document_from_the_web_gets_its_own_files_and_none_of_this_machine() {
        let server = Server::start(&[
            "200 OK\n\n{properties: {name: {$ref: 'names.yaml#/Name'}, secret: {$ref: 'file:///etc/passwd'}}}",
            "200 OK\n\n{Name: {type: string}}",
        ]);
        let folder = folder(&format!("{}/schemas/pet.yaml", server.url));
        let reader = Recorder::default();
        let sources = load(folder.path(), &Access { outside: true, ..named(&server) }, &reader);
        assert_eq!(reader.read.borrow().len(), 1);
        let url = server.url.clone();
        let lines: Vec<String> = server.requests().into_iter().map(|request| request.line).collect();
        assert_eq!(lines, ["GET /schemas/pet.yaml", "GET /schemas/names.yaml"]);
        let found = refused(&sources);
        assert_eq!(found.list.len(), 1, "{found}");
        assert_eq!(found.list[0].file, format!("{url}/schemas/pet.yaml"));
        assert!(found.list[0].fault.contains("never gets one"), "{found}");
        let place = Location::Url(url);
        let sources = Sources::from_text("x", document("file:///etc/passwd"));
        let sources = sources.with_references(Some(place), &Access { outside: true, ..Access::default() }, &reader);
        assert_eq!(sources.ids().count(), 1);
    }
}
