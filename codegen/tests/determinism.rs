//! The same documents give the same bytes: in one process, in another one, and from another place.

mod common;

use std::fs;
use std::path::Path;
use std::process::Command;

use common::{root, text};
use restwright::config::ConfigFile;
use restwright::files::Files;
use restwright::generate;
use restwright::sources::Sources;

const CONFIG: &str = "restwright.toml";

/// The files of every SDK, as its document and options in `folder` make them.
fn all(folder: &Path) -> Vec<(String, Files)> {
    let file = ConfigFile::parse(CONFIG, &text(&folder.join(CONFIG))).unwrap();
    let make = |(name, config): (String, restwright::config::Config)| {
        let document = folder.join(&config.document);
        let sources = Sources::from_text(document.display().to_string(), text(&document));
        (name, generate(&sources, &config).unwrap().files)
    };
    file.sdks.into_iter().map(make).collect()
}

#[test]
fn generating_twice_gives_the_same_bytes() {
    let specs = root().join("specs");
    let (first, second) = (all(&specs), all(&specs));
    assert_eq!(first.len(), 5);
    for ((name, one), (_, other)) in first.iter().zip(&second) {
        assert!(one == other, "{name} differs");
    }
}

#[test]
fn another_process_gives_the_same_bytes_from_a_copy_elsewhere() {
    let folder = tempfile::Builder::new().prefix("a copy, elsewhere ").tempdir().unwrap();
    let copy = folder.path().join("documents");
    fs::create_dir(&copy).unwrap();
    for entry in fs::read_dir(root().join("specs")).unwrap() {
        let path = entry.unwrap().path();
        // Not `examples/`, which only tests read.
        if path.is_dir() {
            continue;
        }
        fs::copy(&path, copy.join(path.file_name().unwrap())).unwrap();
    }
    for (name, files) in all(&root().join("specs")) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_restwright"));
        command.args(["generate", &format!("{name}.yaml"), "--config", CONFIG, "--output", &format!("../{name}")]);
        let output = command.current_dir(&copy).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        for (path, bytes) in files.iter() {
            assert!(fs::read(folder.path().join(&name).join(path)).unwrap() == bytes, "{name}/{path} differs");
        }
    }
}
