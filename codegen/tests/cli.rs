//! The binary, run as a user runs it.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

const PETS: &str = "\
openapi: 3.0.3
info:
  title: Pets
  version: v1
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      responses:
        '204':
          description: There are none.
servers: [{ url: https://example.com }]
";

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, contents) in files {
        fs::write(folder.path().join(name), contents).unwrap();
    }
    folder
}

fn restwright(folder: &Path, line: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_restwright"));
    command.args(line.split_whitespace()).current_dir(folder).stdin(Stdio::null()).output().unwrap()
}

fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Expects success, and returns what was said on standard output.
fn succeeds(folder: &Path, line: &str) -> String {
    let output = restwright(folder, line);
    assert_eq!(code(&output), Some(0), "{line}\n{}{}", out(&output), err(&output));
    out(&output)
}

/// Expects exit code 1, and returns what was said on standard error.
fn fails(folder: &Path, line: &str) -> String {
    let output = restwright(folder, line);
    assert_eq!(code(&output), Some(1), "{line}\n{}{}", out(&output), err(&output));
    err(&output)
}

#[test]
fn a_crate_is_written_checked_and_kept() {
    let folder = folder(&[("pets.yaml", PETS)]);
    let here = folder.path();
    let summary = succeeds(here, "generate pets.yaml --output sdk");
    assert!(summary.starts_with("sdk: ") && summary.contains(" files, ") && summary.contains(" created, 0 replaced"));
    assert!(here.join("sdk/Cargo.toml").exists() && here.join("sdk/.restwright").exists());
    assert!(!summary.contains('\u{1b}'), "no colours in a pipe");

    assert!(succeeds(here, "generate pets.yaml --output sdk --check").contains("up to date"));
    assert!(succeeds(here, "generate pets.yaml --output sdk").contains("0 created, 0 replaced, 0 removed"));

    let manifest = here.join("sdk/Cargo.toml");
    let text = fs::read_to_string(&manifest).unwrap();
    fs::write(&manifest, text.replace("2024", "2021")).unwrap();
    let output = restwright(here, "generate pets.yaml --output sdk --check");
    assert_eq!(code(&output), Some(1));
    assert!(out(&output).contains("-edition = \"2021\"\n+edition = \"2024\"\n"), "{}", out(&output));
    assert!(err(&output).contains("run: restwright generate pets.yaml --output sdk\n"), "{}", err(&output));
    assert!(fs::read_to_string(&manifest).unwrap().contains("2021"), "--check writes nothing");

    let output = restwright(here, "generate pets.yaml --output sdk");
    assert!(err(&output).contains("edits by hand were replaced in Cargo.toml"), "{}", err(&output));
    assert_eq!(fs::read_to_string(&manifest).unwrap(), text);
}

#[test]
fn the_name_and_the_fixing_command_follow_the_options() {
    let folder = folder(&[("my pets.yaml", PETS)]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_restwright"));
    command.args(["generate", "my pets.yaml", "--output", "sdk", "--name", "acme-pets", "--check"]);
    let output = command.current_dir(folder.path()).output().unwrap();
    assert_eq!(code(&output), Some(1));
    assert!(out(&output).contains("missing: Cargo.toml\n"), "{}", out(&output));
    let run = "run: restwright generate 'my pets.yaml' --output sdk --name acme-pets\n";
    assert!(err(&output).contains(run), "{}", err(&output));

    command = Command::new(env!("CARGO_BIN_EXE_restwright"));
    command.args(["generate", "my pets.yaml", "-o", "sdk", "-n", "acme-pets"]).current_dir(folder.path());
    assert_eq!(code(&command.output().unwrap()), Some(0));
    let manifest = fs::read_to_string(folder.path().join("sdk/Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"acme-pets\"\n"), "{manifest}");
}

#[test]
fn overlays_amend_the_document_in_their_order() {
    let first = "overlay: 1.1.0\ninfo: {title: First, version: '1'}\nactions:\n\
                 - {target: \"$.paths['/pets'].get.operationId\", update: fetchPets}\n";
    let second = first.replace("fetchPets", "walkPets").replace("1.1.0", "1.1.1");
    let broken = first.replace("/pets", "/pet");
    let toml = "[sdk.pets]\ndocument = 'pets.yaml'\noverlays = ['mended/first.yaml']\n";
    let files = [("pets.yaml", PETS), ("second.yaml", &second), ("broken.yaml", &broken)];
    let folder = folder(&files);
    let here = folder.path();
    fs::create_dir_all(here.join("config/mended")).unwrap();
    fs::write(here.join("config/mended/first.yaml"), first).unwrap();
    fs::write(here.join("config/sdks.toml"), toml).unwrap();
    let methods = || fs::read_to_string(here.join("sdk/src/apis/pets.rs")).unwrap();

    succeeds(here, "generate pets.yaml --overlay second.yaml --output sdk");
    assert!(methods().contains("fn walk_pets("), "{}", methods());
    // Those of the configuration come first.
    let both = "generate pets.yaml -c config/sdks.toml --overlay second.yaml --output sdk";
    assert!(succeeds(here, &format!("{both} --check")).contains("up to date"));
    succeeds(here, "generate pets.yaml -c config/sdks.toml --output sdk");
    assert!(methods().contains("fn fetch_pets("), "{}", methods());
    let stale = fails(here, &format!("{both} --check"));
    let run = "run: restwright generate pets.yaml --output sdk --config config/sdks.toml --overlay second.yaml\n";
    assert!(stale.contains(run), "{stale}");

    let findings = fails(here, "lint pets.yaml --overlay second.yaml --overlay broken.yaml");
    assert!(findings.contains("broken.yaml:4:4: error: `$.paths['/pet'].get.operationId` selects"), "{findings}");
    assert!(findings.contains("at #/actions/0/target\n  help: did you mean `/pets`?"), "{findings}");
    let missing = restwright(here, "lint pets.yaml --overlay missing.yaml");
    assert_eq!(code(&missing), Some(2));
    assert!(err(&missing).contains("cannot read missing.yaml"), "{}", err(&missing));
    let mut command = Command::new(env!("CARGO_BIN_EXE_restwright"));
    command.args(["lint", "-", "--overlay", "second.yaml"]).current_dir(here).stdin(Stdio::piped());
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(PETS.as_bytes()).unwrap();
    assert_eq!(code(&child.wait_with_output().unwrap()), Some(0));
}

#[test]
fn a_dry_run_lists_and_writes_nothing() {
    let folder = folder(&[("pets.yaml", PETS)]);
    let list = succeeds(folder.path(), "generate pets.yaml --output sdk --dry-run");
    assert!(list.contains("create  .restwright\ncreate  Cargo.toml\n"), "{list}");
    assert!(!folder.path().join("sdk").exists());
}

#[test]
fn files_of_others_stop_everything() {
    let folder = folder(&[("pets.yaml", PETS)]);
    fs::create_dir(folder.path().join("sdk")).unwrap();
    fs::write(folder.path().join("sdk/Cargo.toml"), "mine").unwrap();
    let text = fails(folder.path(), "generate pets.yaml --output sdk");
    assert!(text.contains("sdk holds files that Restwright did not write:\n  Cargo.toml\n  help: "), "{text}");
    assert_eq!(fs::read_dir(folder.path().join("sdk")).unwrap().count(), 1);
    fails(folder.path(), "generate pets.yaml --output sdk --dry-run");
}

#[test]
fn a_lost_list_is_made_anew() {
    let folder = folder(&[("pets.yaml", PETS)]);
    let (here, sdk) = (folder.path(), folder.path().join("sdk"));
    succeeds(here, "generate pets.yaml --output sdk");
    let list = fs::read(sdk.join(".restwright")).unwrap();
    fs::remove_file(sdk.join(".restwright")).unwrap();
    fs::write(sdk.join("README.md"), "mine").unwrap();
    fs::write(sdk.join("notes.md"), "mine too").unwrap();

    let refused = fails(here, "generate pets.yaml --output sdk");
    assert!(refused.contains("  README.md\n") && refused.contains("`--adopt --dry-run` shows"), "{refused}");
    let shown = succeeds(here, "generate pets.yaml --output sdk --adopt --dry-run");
    assert!(shown.starts_with("create  .restwright\nreplace README.md\nsdk: "), "{shown}");
    let adopted = restwright(here, "generate pets.yaml --output sdk --adopt");
    assert_eq!(code(&adopted), Some(0));
    assert!(err(&adopted).contains("note: what nobody knew was replaced in README.md\n"), "{}", err(&adopted));
    assert_eq!(fs::read(sdk.join(".restwright")).unwrap(), list);
    assert_eq!(fs::read_to_string(sdk.join("notes.md")).unwrap(), "mine too");
    assert!(succeeds(here, "generate pets.yaml --output sdk --check").contains("up to date"));

    // A crate that never was ours.
    fs::create_dir_all(here.join("theirs/src")).unwrap();
    fs::write(here.join("theirs/src/lib.rs"), "theirs").unwrap();
    assert!(fails(here, "generate pets.yaml --output theirs --adopt").contains("  src/lib.rs\n"));
    assert_eq!(fs::read_to_string(here.join("theirs/src/lib.rs")).unwrap(), "theirs");
}

#[test]
fn wrong_usage_is_exit_code_2() {
    let folder = folder(&[("pets.yaml", PETS), ("empty.toml", "")]);
    let lines = [
        "",
        "generat",
        "generate",
        "generate pets.yaml",
        "generate pets.yaml --output sdk --name Pets_SDK",
        "generate pets.yaml --output sdk --check --dry-run",
        "generate missing.yaml --output sdk",
        "generate . --output sdk",
        "generate pets.yaml --output sdk --config missing.toml",
        "lint pets.yaml --format xml",
        "lint",
        "generate --name pets-sdk",
        "generate - --output sdk --watch",
        "generate pets.yaml --output sdk --watch --check",
        "init missing.yaml",
        "completions cmd",
    ];
    for line in lines {
        let output = restwright(folder.path(), line);
        assert_eq!(code(&output), Some(2), "{line}\n{}", err(&output));
    }
    let text = err(&restwright(folder.path(), "generate https://example.com/api.json --output sdk"));
    assert!(text.contains("curl -s 'https://example.com/api.json' | restwright"), "{text}");
    assert!(!folder.path().join("sdk").exists());
    assert!(
        fails(folder.path(), "generate pets.yaml --output sdk --config empty.toml").contains("empty.toml:1:1: error")
    );
}

#[test]
fn a_file_where_a_folder_belongs_is_wrong_usage() {
    let folder = folder(&[("pets.yaml", PETS), ("taken", "")]);
    for line in
        ["generate pets.yaml -o taken", "generate pets.yaml -o taken/sdk", "generate pets.yaml -o taken --check"]
    {
        let output = restwright(folder.path(), line);
        assert_eq!(code(&output), Some(2), "{line}");
        assert_eq!(err(&output).lines().next(), Some("error: taken is a file, where a folder is needed"), "{line}");
    }
}

#[test]
fn what_is_no_openapi_document_is_called_by_its_name() {
    let cases = [
        ("asyncapi: 3.0.0\ninfo: {title: T, version: '1'}", "this is an AsyncAPI document"),
        (
            "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"type\": \"object\"}",
            "this is a JSON Schema",
        ),
        ("type: object\nproperties: {a: {type: string}}", "this is a JSON Schema"),
        ("overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions: []", "this is an OpenAPI Overlay"),
        ("arazzo: 1.0.0", "this is an Arazzo document"),
        ("info: {_postman_id: 1, name: T}\nitem: []", "this is a Postman collection"),
        ("log: {version: '1.2', entries: []}", "this is a recording of HTTP traffic (HAR)"),
        ("info: {title: T, version: '1'}\npaths: {}", "the document does not say which version"),
    ];
    for (text, expected) in cases {
        let folder = folder(&[("x.yaml", text)]);
        let said = fails(folder.path(), "lint x.yaml");
        assert!(said.starts_with(&format!("x.yaml:1:1: error: {expected}")), "{text}\n{said}");
    }
}

#[test]
fn the_table_of_the_document_is_chosen() {
    let one = "[sdk.pets]\ndocument = 'pets.yaml'\ncrate = 'one-sdk'\n";
    let two = "[sdk.cats]\ndocument = 'cats.yaml'\ncrate = 'two-sdk'\n";
    let both = format!("{one}{two}");
    let folder = folder(&[("pets.yaml", PETS), ("dogs.yaml", PETS), ("one.toml", one), ("both.toml", &both)]);
    let name = |line: &str| {
        succeeds(folder.path(), line);
        let manifest = fs::read_to_string(folder.path().join("sdk/Cargo.toml")).unwrap();
        manifest.lines().find(|line| line.starts_with("name = ")).unwrap_or_default().to_owned()
    };
    assert_eq!(name("generate ./pets.yaml -o sdk --config both.toml"), "name = \"one-sdk\"");
    assert_eq!(name("generate dogs.yaml -o sdk --config one.toml"), "name = \"one-sdk\"");
    assert_eq!(name("generate dogs.yaml -o sdk --config one.toml --name x-sdk"), "name = \"x-sdk\"");
    let output = restwright(folder.path(), "generate dogs.yaml -o sdk --config both.toml");
    assert_eq!(code(&output), Some(2));
    assert!(err(&output).contains("has no SDK for dogs.yaml"), "{}", err(&output));
}

#[test]
fn standard_input_is_a_document_too() {
    let folder = folder(&[]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_restwright"));
    command.args(["generate", "-", "--output", "sdk"]).current_dir(folder.path());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(PETS.as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
    assert!(folder.path().join("sdk/src/lib.rs").exists());
}

#[test]
fn a_reader_who_leaves_is_no_panic() {
    let folder = folder(&[("pets.yaml", PETS)]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_restwright"));
    command.args(["generate", "pets.yaml", "--output", "sdk", "--dry-run"]).current_dir(folder.path());
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((code(&output), err(&output).as_str()), (Some(0), ""));
}

#[test]
fn help_has_examples() {
    let folder = folder(&[]);
    for line in ["--help", "generate --help", "lint --help", "init --help", "completions --help", "man --help"] {
        let text = succeeds(folder.path(), line);
        assert!(text.contains("Examples:\n  restwright "), "{text}");
    }
    assert!(succeeds(folder.path(), "--version").starts_with("restwright "));
}

#[test]
fn a_misspelt_key_is_a_warning_that_can_be_denied() {
    let misspelt = PETS.replace("operationId", "operationID");
    let folder = folder(&[("pets.yaml", &misspelt)]);
    let here = folder.path();
    let text = fails(here, "generate pets.yaml --output sdk --deny-warnings");
    assert!(text.contains("pets.yaml:8:7: warning: ") && text.contains("`operationId`"), "{text}");
    assert!(text.contains("at #/paths/~1pets/get/operationID\n"), "{text}");
    assert!(!here.join("sdk").exists());
    fails(here, "lint pets.yaml --deny-warnings");

    let output = restwright(here, "lint pets.yaml");
    assert_eq!(code(&output), Some(0));
    assert!(out(&output).starts_with("pets.yaml: 2 warnings"), "{}", out(&output));
    assert!(err(&output).contains("pets.yaml:8:7: warning: "));
    let output = restwright(here, "generate pets.yaml --output sdk");
    assert_eq!(code(&output), Some(0));
    assert!(err(&output).contains("pets.yaml:8:7: warning: "));
}

#[test]
fn findings_are_json_on_demand() {
    let folder = folder(&[("pets.yaml", &PETS.replace("operationId", "operationID")), ("good.yaml", PETS)]);
    let text = succeeds(folder.path(), "lint pets.yaml --format json");
    let found: serde_json::Value = serde_json::from_str(&text).unwrap();
    let first = &found["diagnostics"][1];
    assert_eq!((&first["severity"], &first["line"], &first["column"]), (&"warning".into(), &8.into(), &7.into()));
    assert_eq!((&first["file"], &first["pointer"]), (&"pets.yaml".into(), &"/paths/~1pets/get/operationID".into()));
    assert!(first["remedy"].as_str().unwrap().contains("operationId"), "{text}");

    let text = succeeds(folder.path(), "lint good.yaml --format json");
    assert_eq!(serde_json::from_str::<serde_json::Value>(&text).unwrap()["diagnostics"], serde_json::json!([]));
}

/// What is wrong with a document, and where its first diagnostic must point.
struct Broken {
    what: &'static str,
    contents: Vec<u8>,
    place: &'static str,
    pointer: &'static str,
}

fn broken(what: &'static str, contents: impl Into<Vec<u8>>, place: &'static str, pointer: &'static str) -> Broken {
    Broken { what, contents: contents.into(), place, pointer }
}

fn broken_documents() -> Vec<Broken> {
    let reference = PETS.replace("description: There are none.", "$ref: '#/components/responses/None'");
    let duplicate = PETS.replace("  title: Pets\n", "  title: Pets\n  title: Cats\n");
    let yaml = PETS.replace("tags: [Pets]", "tags: [Pets");
    let json = "{\n  \"openapi\": \"3.0.3\",\n  \"info\": {,\n}";
    let noise: Vec<u8> = (0..4096_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8 | 0x80).collect();
    vec![
        broken("a reference to nothing", reference, "12:11", "#/paths/~1pets/get/responses/204"),
        broken("a duplicate property", duplicate, "4:3", "#/info/title"),
        broken("broken YAML", yaml, "10:16", "#/paths/~1pets/get/tags"),
        broken("broken JSON", json, "3:12", "#/info"),
        broken("an empty file", "", "1:1", "#"),
        broken("blank lines", "\n\n# nothing\n", "3:1", "#"),
        broken("noise", noise, "1:1", "#"),
        broken("text", "The quick brown fox", "1:1", "#"),
        broken("brackets", "[".repeat(100_000), "1:", "#"),
        broken("braces", "{".repeat(100_000), "1:", "#"),
        broken("nested members", "{\"a\":".repeat(100_000), "1:", "#"),
    ]
}

#[test]
fn broken_documents_are_located_and_nothing_is_written() {
    for Broken { what, contents, place, pointer } in broken_documents() {
        let folder = folder(&[]);
        fs::write(folder.path().join("spec.yaml"), contents).unwrap();
        for line in ["generate spec.yaml --output sdk", "lint spec.yaml"] {
            let started = Instant::now();
            let text = fails(folder.path(), line);
            // One second is the promise for a release build.
            let limit = if cfg!(debug_assertions) { 5 } else { 1 };
            assert!(started.elapsed() < Duration::from_secs(limit), "{what}: {:?}", started.elapsed());
            let first: Vec<_> = text.lines().take(3).collect();
            let [fault, at, help] = first[..] else { panic!("{what}: {text}") };
            assert!(fault.starts_with(&format!("spec.yaml:{place}")) && fault.contains(": error: "), "{what}: {text}");
            assert!(at.starts_with(&format!("  at {pointer}")), "{what}: {text}");
            assert!(help.starts_with("  help: ") && help.len() > 12, "{what}: {text}");
            assert!(!text.contains("panicked"), "{what}: {text}");
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "{what}: something was written");
    }
}

#[test]
fn errors_leave_an_earlier_crate_as_it_is() {
    let folder = folder(&[("pets.yaml", PETS)]);
    succeeds(folder.path(), "generate pets.yaml --output sdk");
    let before = fs::read_to_string(folder.path().join("sdk/.restwright")).unwrap();
    fs::write(folder.path().join("pets.yaml"), "nonsense").unwrap();
    fails(folder.path(), "generate pets.yaml --output sdk");
    assert_eq!(fs::read_to_string(folder.path().join("sdk/.restwright")).unwrap(), before);
}

/// Runs a command that must end by itself, and soon.
fn soon(folder: &Path, line: &str) -> Output {
    let started = Instant::now();
    let output = restwright(folder, line);
    let limit = if cfg!(debug_assertions) { 5 } else { 1 };
    assert!(started.elapsed() < Duration::from_secs(limit), "{line}: {:?}", started.elapsed());
    assert!(!err(&output).contains("panicked"), "{line}: {}", err(&output));
    output
}

#[test]
fn what_is_no_file_is_not_read() {
    let folder = folder(&[]);
    let here = folder.path();
    let mut lines = vec![(".".to_owned(), "it is a folder")];
    if cfg!(unix) {
        assert!(Command::new("mkfifo").arg(here.join("pipe")).status().unwrap().success());
        lines.extend([
            ("pipe".to_owned(), "it is a pipe or device"),
            ("/dev/zero".to_owned(), "it is a pipe or device"),
        ]);
    }
    for (spec, fault) in lines {
        for line in [format!("generate {spec} --output sdk"), format!("lint {spec} --format json")] {
            let output = soon(here, &line);
            assert_eq!(code(&output), Some(2), "{line}");
            assert!(err(&output).contains(&format!("cannot read {spec}: {fault}")), "{line}: {}", err(&output));
        }
    }
    assert!(!here.join("sdk").exists());
}

#[test]
fn what_is_too_long_is_not_read() {
    let folder = folder(&[("pets.yaml", &PETS.replace("tags: [Pets]", "x-more: {$ref: large.yaml}"))]);
    let here = folder.path();
    for name in ["large.json", "large.yaml"] {
        // Nothing but length: such a file takes no space.
        fs::File::create(here.join(name)).unwrap().set_len(100 << 20).unwrap();
        let output = soon(here, &format!("generate {name} --output sdk"));
        assert_eq!(code(&output), Some(1));
        assert!(
            err(&output).contains(&format!("{name}:1:1: error: the file is too long: more than 64 MB")),
            "{}",
            err(&output)
        );
    }
    // One that nobody follows does no harm, and is not read either.
    assert_eq!(code(&soon(here, "lint pets.yaml")), Some(0));
    let mut command = Command::new(env!("CARGO_BIN_EXE_restwright"));
    let input = fs::File::open(here.join("large.json")).unwrap();
    let output = command.args(["lint", "-"]).stdin(input).output().unwrap();
    assert!(err(&output).contains("<stdin>:1:1: error: the file is too long"), "{}", err(&output));
}

#[test]
fn findings_in_other_files_are_json_too() {
    let pets = PETS.replace("description: There are none.", "$ref: 'common.yaml#/None'");
    let folder = folder(&[
        ("pets.yaml", &pets),
        ("common.yaml", "Some: {}\nNone:\n  descripton: None.\n  headers: {$ref: /etc/passwd}\n"),
    ]);
    let output = restwright(folder.path(), "lint pets.yaml --format json");
    assert_eq!(code(&output), Some(1), "{}", err(&output));
    let found: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    let places: Vec<_> = found["diagnostics"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| format!("{} {}:{}:{} {}", f["severity"], f["file"], f["line"], f["column"], f["pointer"]))
        .collect();
    assert_eq!(
        places,
        [r#""error" "common.yaml":4:13 "/None/headers/$ref""#, r#""warning" "common.yaml":3:3 "/None/descripton""#],
        "{found}"
    );
    // The same as for people.
    let text = err(&restwright(folder.path(), "lint pets.yaml"));
    for finding in found["diagnostics"].as_array().unwrap() {
        assert!(
            text.contains(finding["fault"].as_str().unwrap()) && text.contains(finding["remedy"].as_str().unwrap())
        );
    }
}

#[test]
fn other_files_are_read_where_that_is_allowed() {
    let pets = PETS.replace("description: There are none.", "$ref: '../common.yaml#/None'");
    let folder = folder(&[("common.yaml", "None: {description: None.}")]);
    let here = folder.path().join("api");
    fs::create_dir(&here).unwrap();
    fs::write(here.join("pets.yaml"), pets).unwrap();
    let text = fails(&here, "generate pets.yaml --output sdk");
    assert!(text.starts_with("pets.yaml:12:11: error: ") && text.contains("`--allow-outside`"), "{text}");
    assert!(!here.join("sdk").exists());
    let output =
        restwright(&here, "generate pets.yaml --output sdk --allow-outside --allow-remote=localhost:80 --check");
    let run = "run: restwright generate pets.yaml --output sdk --allow-outside --allow-remote=localhost:80\n";
    assert!(err(&output).contains(run), "{}", err(&output));
    succeeds(&here, "generate pets.yaml --output sdk --allow-outside");
    // Also where the folder is not the one that the command runs in.
    fails(folder.path(), "lint api/pets.yaml");
    succeeds(folder.path(), "lint api/pets.yaml --allow-outside");
}

/// Two SDKs, one of which has a folder of its own.
const BOTH: &str = "\
[sdk.cats]
document = 'cats.yaml'

[sdk.pets]
document = 'pets.yaml'
output = '../sdk'
";

#[test]
fn without_a_document_every_sdk_of_the_configuration_is_made() {
    let folder = folder(&[]);
    let here = folder.path();
    fs::create_dir(here.join("specs")).unwrap();
    for (name, text) in [("pets.yaml", PETS), ("cats.yaml", &PETS.replace("Pets", "Cats")), ("restwright.toml", BOTH)] {
        fs::write(here.join("specs").join(name), text).unwrap();
    }
    assert!(err(&restwright(here, "generate")).contains("there is no restwright.toml here"));
    assert_eq!(succeeds(&here.join("specs"), "generate").lines().count(), 2);
    assert!(here.join("specs/cats/Cargo.toml").exists() && here.join("sdk/Cargo.toml").exists());
    succeeds(here, "generate --config specs/restwright.toml --output all");
    assert!(here.join("all/cats/Cargo.toml").exists() && here.join("all/pets/Cargo.toml").exists());

    fs::write(here.join("specs/cats.yaml"), "openapi: 3.0.3\n").unwrap();
    fs::write(here.join("specs/pets.yaml"), PETS.replace("listPets", "showPets")).unwrap();
    let text = fails(here, "generate --config specs/restwright.toml --output all --check");
    assert!(text.contains("specs/cats.yaml:1:1: error"), "{text}");
    assert!(text.contains("run: restwright generate --output all --config specs/restwright.toml\n"), "{text}");
    assert!(text.ends_with("error: 2 of 2 SDKs failed\n"), "{text}");
}

#[test]
fn a_configuration_is_begun_and_never_overwritten() {
    let folder = folder(&[("openapi.json", PETS)]);
    let here = folder.path();
    let said = succeeds(here, "init");
    assert_eq!(said, "restwright.toml: an SDK for openapi.json\n  next: restwright generate\n");
    succeeds(here, "generate");
    assert!(here.join("openapi/Cargo.toml").exists());
    assert!(fails(here, "init openapi.json").contains("restwright.toml is there already"));
}

#[test]
fn quiet_leaves_errors_and_what_was_asked_for() {
    let folder = folder(&[("pets.yaml", &PETS.replace("operationId", "operationID"))]);
    let here = folder.path();
    let output = restwright(here, "generate pets.yaml --output sdk --quiet");
    assert_eq!((code(&output), out(&output), err(&output)), (Some(0), String::new(), String::new()));
    assert!(succeeds(here, "-q generate pets.yaml --output other --dry-run").contains("create  Cargo.toml\n"));
    assert!(fails(here, "generate pets.yaml --output sdk --quiet --deny-warnings").contains("operationID"));
}

#[test]
fn results_of_a_generation_are_json_on_demand() {
    let folder = folder(&[("pets.yaml", PETS), ("broken.yaml", "openapi: 3.0.3\n")]);
    let here = folder.path();
    let answer = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    let made = answer(&succeeds(here, "generate pets.yaml -o sdk --format json"));
    assert_eq!((&made["output"], &made["document"]), (&"sdk".into(), &"pets.yaml".into()));
    assert!(made["created"].as_u64().unwrap() > 20 && made["diagnostics"].as_array().unwrap().is_empty());
    let same = answer(&succeeds(here, "generate pets.yaml -o sdk --format json --check"));
    assert_eq!(same["differences"], serde_json::json!([]));

    fs::remove_file(here.join("sdk/src/lib.rs")).unwrap();
    let output = restwright(here, "generate pets.yaml -o sdk --format json --check");
    let missing = serde_json::json!([{"path": "src/lib.rs", "change": "create"}]);
    assert_eq!((code(&output), &answer(&out(&output))["differences"]), (Some(1), &missing));
    let output = restwright(here, "generate broken.yaml -o sdk --format json");
    assert_eq!((code(&output), &answer(&out(&output))["diagnostics"][0]["severity"]), (Some(1), &"error".into()));
}

#[test]
fn several_documents_are_linted_in_one_go() {
    let folder = folder(&[("pets.yaml", PETS), ("broken.yaml", "openapi: 3.0.3\n"), ("worse.yaml", "[")]);
    let text = fails(folder.path(), "lint broken.yaml worse.yaml pets.yaml");
    assert!(text.contains("broken.yaml:1:1: error") && text.contains("worse.yaml:1:"), "{text}");
    assert!(succeeds(folder.path(), "lint pets.yaml pets.yaml").lines().count() == 2);
}

#[test]
fn shells_and_man_are_served() {
    let folder = folder(&[]);
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        assert!(succeeds(folder.path(), &format!("completions {shell}")).contains("deny-warnings"), "{shell}");
    }
    succeeds(folder.path(), "man pages");
    let page = fs::read_to_string(folder.path().join("pages/restwright-generate.1")).unwrap();
    assert!(page.contains("\\-\\-deny\\-warnings"), "{page}");
}

#[test]
fn a_change_of_what_was_read_is_seen() {
    let folder = folder(&[("pets.yaml", PETS)]);
    let methods = folder.path().join("sdk/src/apis/pets.rs");
    let until = |word: &str| {
        let deadline = Instant::now() + Duration::from_secs(30);
        while !fs::read_to_string(&methods).is_ok_and(|text| text.contains(word)) {
            assert!(Instant::now() < deadline, "no {word}");
            std::thread::sleep(Duration::from_millis(50));
        }
    };
    let mut command = Command::new(env!("CARGO_BIN_EXE_restwright"));
    command.args(["generate", "pets.yaml", "--output", "sdk", "--watch"]).current_dir(folder.path());
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    until("fn list_pets(");
    fs::write(folder.path().join("pets.yaml"), "openapi: [").unwrap();
    std::thread::sleep(Duration::from_millis(600));
    fs::write(folder.path().join("pets.yaml"), PETS.replace("listPets", "showPets")).unwrap();
    until("fn show_pets(");
    child.kill().unwrap();
    child.wait().unwrap();
}
