//! Files: which paths they may have, and how a folder is written, compared and kept safe.

use std::fs;
use std::path::Path;

use restwright::files::disk::{self, DiskError, Kind, Scope, Stage};
use restwright::files::{Files, Hash, MANIFEST, Manifest, PathError};
use tempfile::TempDir;

fn files(list: &[(&str, &str)]) -> Files {
    let mut files = Files::new();
    for (path, contents) in list {
        files.insert(*path, *contents).unwrap();
    }
    files
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn put(root: &Path, path: &str, contents: &str) {
    let file = root.join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, contents).unwrap();
}

fn read(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join(path)).unwrap()
}

/// Every file below the folder, with its contents.
fn snapshot(root: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
                found.push((name, fs::read_to_string(path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

fn kinds(root: &Path, files: &Files, scope: Scope) -> Vec<(String, Kind)> {
    disk::compare(root, files, scope).unwrap().into_iter().map(|found| (found.path, found.kind)).collect()
}

#[test]
fn hostile_paths_are_refused() {
    let hostile = [
        "",
        "/etc/passwd",
        "..",
        "../x",
        "a/../../x",
        "a/..",
        "./a",
        "a/./b",
        "a//b",
        "a/",
        "a\\b",
        "..\\x",
        "C:/x",
        "C:x",
        "a\nb",
        "a\0b",
        "a\u{7f}b",
        "a\u{202e}b",
        "a?",
        "a*",
        "a|b",
        "<a>",
        "\"a\"",
        "a.",
        "a ",
        "src./x",
        ".git/config",
        ".GIT/hooks/pre-commit",
        "target/x",
        "Cargo.lock",
        ".restwright",
        ".Restwright",
    ];
    for path in hostile {
        let result = Files::new().insert(path, "x");
        assert!(matches!(result, Err(PathError::Hostile(..))), "{path:?} → {result:?}");
    }
    for path in ["src/lib.rs", ".gitignore", "docs/Kunde größer.md", "a..b", "src/target/x"] {
        Files::new().insert(path, "x").unwrap();
    }
}

#[test]
fn paths_that_are_one_on_some_system_clash() {
    let clash = |one: &str, other: &str| {
        let mut files = files(&[(one, "x")]);
        let error = files.insert(other, "y").unwrap_err();
        assert_eq!(files.len(), 1, "a refused file is not kept");
        assert_eq!(files.get(one), Some(&b"x"[..]));
        error
    };
    assert_eq!(clash("a/b", "a/b"), PathError::Taken("a/b".into()));
    assert_eq!(clash("a/B", "a/b"), PathError::Clash("a/B".into(), "a/b".into()));
    assert_eq!(clash("Docs/a", "docs/b"), PathError::Clash("Docs".into(), "docs".into()));
    assert_eq!(clash("a", "a/b"), PathError::FileAndFolder("a".into()));
    assert_eq!(clash("a/b", "a"), PathError::FileAndFolder("a".into()));
    assert!(matches!(clash("Ä", "ä"), PathError::Clash(..)));
}

#[test]
fn a_refused_path_claims_nothing() {
    let mut files = files(&[("a", "x")]);
    files.insert("new/A", "y").unwrap();
    files.insert("b/a/c", "y").unwrap();
    assert!(files.insert("b/A", "z").is_err());
    assert!(files.insert("a/new", "z").is_err());
    files.insert("B2/c", "y").unwrap();
}

#[test]
fn the_hash_is_fnv_1a() {
    // The vectors of the algorithm's authors.
    assert_eq!(Hash::of(b"").to_string(), "6c62272e07bb014262b821756295c58d");
    assert_eq!(Hash::of(b"a").to_string(), "d228cb696f1a8caf78912b704e4a8964");
    assert_eq!(Hash::of(b"foobar").to_string(), "343e1662793c64bf6f0d3597ba446f18");
}

#[test]
fn the_manifest_survives_a_round_trip_and_a_merge() {
    let list = files(&[("src/lib.rs", "1"), ("Cargo.toml", "2")]).manifest();
    assert_eq!(Manifest::parse(&list.to_string()), list);
    assert_eq!(list.paths().collect::<Vec<_>>(), ["Cargo.toml", "src/lib.rs"]);

    let ours = files(&[("src/lib.rs", "ours")]).manifest();
    let theirs = files(&[("src/lib.rs", "theirs"), ("src/new.rs", "")]).manifest();
    let text = format!("<<<<<<< HEAD\n{ours}=======\n{theirs}>>>>>>> branch\nnonsense  ../../etc/passwd\n");
    let merged = Manifest::parse(&text);
    assert_eq!(merged.paths().collect::<Vec<_>>(), ["src/lib.rs", "src/new.rs"]);
    assert!(merged.knows("src/lib.rs", b"ours") && merged.knows("src/lib.rs", b"theirs"));
    let hostile = format!("{}  ../x\n{}  /etc/passwd\n", Hash::of(b""), Hash::of(b""));
    assert!(Manifest::parse(&hostile).is_empty());
}

#[test]
fn writing_creates_replaces_and_removes() {
    let root = folder();
    let root = &root.path().join("new/sdk");
    let first = files(&[("Cargo.toml", "1"), ("src/lib.rs", "1"), ("src/apis/old.rs", "1")]);
    let written = disk::write(root, &first, Scope::Listed).unwrap();
    assert_eq!((written.created, written.replaced, written.removed), (4, 0, 0));

    let second = files(&[("Cargo.toml", "1"), ("src/lib.rs", "2"), ("src/models/new.rs", "2")]);
    let written = disk::write(root, &second, Scope::Listed).unwrap();
    assert_eq!((written.created, written.replaced, written.removed, written.unchanged), (1, 2, 1, 1));
    assert_eq!(written.edited, [""; 0]);
    assert!(!root.join("src/apis").exists(), "an empty folder goes with its last file");
    assert_eq!(read(root, "src/lib.rs"), "2");
    assert_eq!(read(root, MANIFEST), second.manifest().to_string());
    assert_eq!(kinds(root, &second, Scope::Whole), []);
    assert_eq!(fs::read_dir(root.parent().unwrap()).unwrap().count(), 1, "no temporary folder is left");
}

#[test]
fn unchanged_files_keep_their_times() {
    let root = folder();
    disk::write(root.path(), &files(&[("a", "1"), ("b", "1")]), Scope::Listed).unwrap();
    let time = |name: &str| fs::metadata(root.path().join(name)).unwrap().modified().unwrap();
    let old = std::time::SystemTime::UNIX_EPOCH;
    for name in ["a", "b", MANIFEST] {
        fs::File::open(root.path().join(name)).unwrap().set_modified(old).unwrap();
    }
    disk::write(root.path(), &files(&[("a", "1"), ("b", "1")]), Scope::Whole).unwrap();
    assert_eq!((time("a"), time("b"), time(MANIFEST)), (old, old, old));
    disk::write(root.path(), &files(&[("a", "1"), ("b", "2")]), Scope::Listed).unwrap();
    assert_eq!(time("a"), old);
    assert_ne!(time("b"), old);
}

#[test]
fn what_waits_is_not_seen_and_leaves_nothing_behind() {
    let root = folder();
    disk::write(root.path(), &files(&[("a", "1")]), Scope::Listed).unwrap();
    let before = snapshot(root.path());
    let stage = Stage::begin(root.path(), Scope::Listed).unwrap();
    stage.put("a", b"2");
    stage.put("b/c", b"2");
    assert!(!root.path().join("b").exists());
    assert_eq!(read(root.path(), "a"), "1");
    drop(stage);
    assert_eq!(snapshot(root.path()), before);
}

#[test]
fn what_an_interrupted_run_left_is_removed() {
    let folder = folder();
    let sdk = folder.path().join("sdk");
    // No process has this number: Linux has no more than 2²².
    let dead = [".restwright-4294967295-abc", "sdk/.restwright-4294967295-def"];
    let alive = [format!(".restwright-{}-abc", std::process::id()), ".restwright-notes".to_owned()];
    dead.iter().copied().chain(alive.iter().map(String::as_str)).for_each(|name| {
        put(folder.path(), &format!("{name}/new/src/lib.rs"), "old");
    });
    put(folder.path(), ".restwright-4294967295-file", "a file of somebody else");
    disk::write(&sdk, &files(&[("src/lib.rs", "new")]), Scope::Listed).unwrap();
    let is_gone = !dead.iter().any(|name| folder.path().join(name).exists());
    assert_eq!(is_gone, Path::new("/proc/self").exists());
    assert!(alive.iter().all(|name| folder.path().join(name).join("new/src/lib.rs").exists()));
    assert!(folder.path().join(".restwright-4294967295-file").exists());
}

#[test]
fn what_a_stage_cannot_take_is_said_in_the_end() {
    for second in ["a", "A", "../b", "a/b"] {
        let root = folder();
        let stage = Stage::begin(&root.path().join("sdk"), Scope::Listed).unwrap();
        stage.put("a", b"1");
        stage.put(second, b"2");
        stage.put("c", b"3");
        assert!(matches!(stage.commit(), Err(DiskError::Path(_))), "{second}");
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0);
    }
}

#[test]
fn files_of_others_are_never_overwritten() {
    let root = folder();
    put(root.path(), "src/lib.rs", "mine");
    put(root.path(), "notes.txt", "mine");
    let before = snapshot(root.path());
    let ours = files(&[("Cargo.toml", "1"), ("src/lib.rs", "1")]);
    let error = disk::write(root.path(), &ours, Scope::Listed).unwrap_err();
    let text = error.to_string();
    assert!(matches!(&error, DiskError::NotOwned(_, paths) if paths == &["src/lib.rs"]), "{text}");
    assert!(text.contains("src/lib.rs") && text.contains("help:"), "{text}");
    assert!(disk::preview(root.path(), &ours, Scope::Listed).is_err());
    assert_eq!(snapshot(root.path()), before);

    // With the same contents there is nothing to lose.
    put(root.path(), "src/lib.rs", "1");
    disk::write(root.path(), &ours, Scope::Listed).unwrap();
    disk::write(root.path(), &files(&[("x", "1")]), Scope::Listed).unwrap();
    assert_eq!(read(root.path(), "notes.txt"), "mine");
    assert!(!root.path().join("src").exists());
}

#[test]
fn an_edited_file_is_ours_and_reported() {
    let root = folder();
    let ours = files(&[("a", "1\n"), ("b", "1\n")]);
    disk::write(root.path(), &ours, Scope::Listed).unwrap();
    put(root.path(), "a", "edited\n");
    assert_eq!(kinds(root.path(), &ours, Scope::Listed), [("a".to_owned(), Kind::Changed)]);
    let written = disk::write(root.path(), &ours, Scope::Listed).unwrap();
    assert_eq!(written.edited, ["a"]);
    assert_eq!(read(root.path(), "a"), "1\n");
}

#[test]
fn comparing_finds_every_kind_of_difference() {
    let root = folder();
    disk::write(root.path(), &files(&[("gone", "1"), ("same", "1"), ("stale", "1\n")]), Scope::Listed).unwrap();
    put(root.path(), "stray", "x");
    for ignored in ["target/debug/x", "Cargo.lock", ".git/HEAD"] {
        put(root.path(), ignored, "x");
    }
    let now = files(&[("new", "2"), ("same", "1"), ("stale", "2\n")]);
    let listed = kinds(root.path(), &now, Scope::Listed);
    let pair = |path: &str, kind| (path.to_owned(), kind);
    let mut expected = vec![
        pair(MANIFEST, Kind::Changed),
        pair("gone", Kind::Orphan),
        pair("new", Kind::Missing),
        pair("stale", Kind::Changed),
    ];
    assert_eq!(listed, expected);
    expected.push(pair("stray", Kind::Orphan));
    expected.sort();
    assert_eq!(kinds(root.path(), &now, Scope::Whole), expected);

    disk::write(root.path(), &now, Scope::Whole).unwrap();
    assert_eq!(kinds(root.path(), &now, Scope::Whole), []);
    assert!(!root.path().join("stray").exists());
    assert!(root.path().join("target/debug/x").exists() && root.path().join("Cargo.lock").exists());
}

#[test]
fn a_folder_that_does_not_exist_lacks_everything() {
    let root = folder();
    let missing = root.path().join("no/such");
    assert_eq!(kinds(&missing, &files(&[("a", "1")]), Scope::Whole).len(), 2);
    assert!(!missing.exists());
}

#[test]
fn the_diff_is_unified_capped_and_harmless() {
    let root = folder();
    let lines = |from: usize| (0..500).map(|n| format!("line {}\n", n * from)).collect::<String>();
    disk::write(root.path(), &files(&[("long", &lines(1)), ("short", "a\nb\nc\nd\ne\n")]), Scope::Whole).unwrap();
    put(root.path(), "short", "a\nb\nc\n\u{1b}[2J\r\ne\n");
    let found = disk::compare(root.path(), &files(&[("long", &lines(3)), ("short", "a\nb\nc\nd\ne\n")]), Scope::Whole);
    let found = found.unwrap();
    let [_, long, short] = &found[..] else { panic!("{found:?}") };
    assert!(short.diff.contains("@@ -1,5 +1,5 @@"), "{}", short.diff);
    assert!(short.diff.contains("-\\u{1b}[2J\\u{d}\n+d\n"), "{}", short.diff);
    assert_eq!(long.diff.lines().count(), 61);
    assert!(long.diff.lines().last().unwrap().starts_with("… and "), "{}", long.diff);

    fs::write(root.path().join("short"), [0xff, 0x00]).unwrap();
    let found = disk::compare(root.path(), &files(&[("long", &lines(1)), ("short", "a")]), Scope::Whole).unwrap();
    assert!(found.iter().any(|found| found.diff.contains("binary")), "{found:?}");
}

#[test]
fn a_damaged_or_missing_list_is_repaired_in_a_folder_of_ours() {
    let root = folder();
    let ours = files(&[("a", "1"), ("b/c", "1")]);
    disk::write(root.path(), &ours, Scope::Whole).unwrap();
    for damage in ["", "<<<<<<< HEAD\n"] {
        put(root.path(), MANIFEST, damage);
        put(root.path(), "a", "<<<<<<< HEAD");
        disk::write(root.path(), &ours, Scope::Whole).unwrap();
        assert_eq!(kinds(root.path(), &ours, Scope::Whole), []);
    }
}

#[test]
fn a_hostile_list_makes_nothing_outside_ours() {
    let outside = folder();
    let root = outside.path().join("sdk");
    put(outside.path(), "victim", "precious");
    put(&root, MANIFEST, &format!("{}  ../victim\n", Hash::of(b"precious")));
    disk::write(&root, &files(&[("a", "1")]), Scope::Listed).unwrap();
    assert_eq!(read(outside.path(), "victim"), "precious");
}

#[test]
fn a_file_may_become_a_folder_and_a_folder_a_file() {
    let root = folder();
    let one = files(&[("a", "1"), ("b/c/d", "1")]);
    let other = files(&[("a/b", "1"), ("b", "1")]);
    for files in [&one, &other, &one] {
        disk::write(root.path(), files, Scope::Listed).unwrap();
        assert_eq!(kinds(root.path(), files, Scope::Whole), []);
    }
    // A folder that holds something of somebody else's stays.
    put(root.path(), "b/mine", "x");
    assert!(matches!(disk::write(root.path(), &other, Scope::Listed), Err(DiskError::NotOwned(..))));
    assert_eq!(read(root.path(), "b/mine"), "x");
    fs::remove_file(root.path().join("b/mine")).unwrap();
    fs::create_dir_all(root.path().join("b/empty/emptier")).unwrap();
    disk::write(root.path(), &other, Scope::Listed).unwrap();
    assert_eq!(kinds(root.path(), &other, Scope::Whole), []);
}

#[test]
fn no_files_leave_nothing() {
    let root = folder();
    disk::write(root.path(), &files(&[("a", "1"), ("b/c", "1")]), Scope::Listed).unwrap();
    let written = disk::write(root.path(), &Files::new(), Scope::Listed).unwrap();
    assert_eq!(written.removed, 3);
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0);
    disk::write(root.path(), &Files::new(), Scope::Whole).unwrap();
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn links_are_neither_read_nor_written_through() {
        let outside = folder();
        put(outside.path(), "lib.rs", "precious");
        for link in ["src", "src/lib.rs", MANIFEST] {
            let root = folder();
            fs::create_dir_all(root.path().join(link).parent().unwrap()).unwrap();
            let target = if link == "src" { outside.path().to_owned() } else { outside.path().join("lib.rs") };
            symlink(target, root.path().join(link)).unwrap();
            for scope in [Scope::Listed, Scope::Whole] {
                let result = disk::write(root.path(), &files(&[("src/lib.rs", "1")]), scope);
                assert!(matches!(result, Err(DiskError::Link(_))), "{link}: {result:?}");
            }
            assert_eq!(read(outside.path(), "lib.rs"), "precious");
        }
    }

    #[test]
    fn the_output_folder_itself_may_be_a_link() {
        let root = folder();
        fs::create_dir(root.path().join("real")).unwrap();
        symlink(root.path().join("real"), root.path().join("link")).unwrap();
        disk::write(&root.path().join("link"), &files(&[("a", "1")]), Scope::Listed).unwrap();
        assert_eq!(read(root.path(), "real/a"), "1");
        assert!(root.path().join("link").is_symlink());
    }

    #[test]
    fn a_stray_link_is_removed_and_its_target_kept() {
        let root = folder();
        put(root.path(), "precious", "x");
        let sdk = root.path().join("sdk");
        disk::write(&sdk, &files(&[("a", "1")]), Scope::Whole).unwrap();
        symlink(root.path(), sdk.join("stray")).unwrap();
        disk::write(&sdk, &files(&[("a", "1")]), Scope::Whole).unwrap();
        assert!(!sdk.join("stray").exists());
        assert_eq!(read(root.path(), "precious"), "x");
    }

    #[test]
    fn when_the_disk_refuses_nothing_has_changed() {
        let root = folder();
        disk::write(root.path(), &files(&[("a", "1")]), Scope::Listed).unwrap();
        let before = snapshot(root.path());
        // No file system takes a name of 300 characters; permissions would not stop a test that runs as root.
        let result = disk::write(root.path(), &files(&[("a", "2"), (&"b".repeat(300), "2")]), Scope::Listed);
        assert!(matches!(result, Err(DiskError::Io(..))), "{result:?}");
        assert_eq!(snapshot(root.path()), before);

        fs::set_permissions(root.path(), fs::Permissions::from_mode(0o555)).unwrap();
        let result = disk::write(root.path(), &files(&[("a", "2"), ("b", "2")]), Scope::Listed);
        fs::set_permissions(root.path(), fs::Permissions::from_mode(0o755)).unwrap();
        assert!(result.is_ok() || snapshot(root.path()) == before);
    }
}

#[test]
fn an_interrupted_run_is_finished_by_the_next() {
    let root = folder();
    let (old, new) = (files(&[("a", "1"), ("b", "1")]), files(&[("a", "2"), ("c", "2")]));
    disk::write(root.path(), &old, Scope::Listed).unwrap();
    // As it is left between two moves: the list covers both, one file is new, one is still old.
    put(root.path(), MANIFEST, &old.manifest().union(new.manifest()).to_string());
    put(root.path(), "a", "2");
    let later = files(&[("a", "3"), ("c", "3")]);
    let written = disk::write(root.path(), &later, Scope::Listed).unwrap();
    assert_eq!(written.edited, [""; 0], "neither old nor new contents are edits");
    assert_eq!(kinds(root.path(), &later, Scope::Whole), []);
}
