//! Documents that are refused, or that are taken with warnings: `reject/<case>/spec.yaml` gives the findings in
//! `errors.txt`, each with its place, its pointer and a remedy.
//!
//! A new case is a dropped folder. `RESTWRIGHT_BLESS=1` writes `errors.txt`.

mod common;

use std::path::Path;
use std::time::{Duration, Instant};

use common::{Comparison, cases, sources};
use restwright::config::Config;
use restwright::diagnostic::{Diagnostics, Severity};
use restwright::generate;
use restwright::sources::Sources;

/// No finding may take longer. A build that is not optimised takes long only while much else runs beside it.
const LIMIT: Duration = Duration::from_secs(if cfg!(debug_assertions) { 10 } else { 1 });

/// The name of the cases that give nothing but warnings begins with this.
const WARNING: &str = "warning-";

/// What is found in a text, and that it does not take long.
fn findings(name: &str, text: &str) -> (Diagnostics, bool) {
    findings_in(name, || Ok(Sources::from_text("spec.yaml", text)))
}

fn findings_in(name: &str, sources: impl FnOnce() -> Result<Sources, Diagnostics>) -> (Diagnostics, bool) {
    let started = Instant::now();
    let (found, accepted) = match sources().and_then(|sources| generate(&sources, &Config::default())) {
        Ok(output) => (output.warnings, true),
        Err(found) => (found, false),
    };
    let took = started.elapsed();
    assert!(took < LIMIT, "{name} took {took:?}");
    assert_eq!(found.has_errors(), !accepted, "{name}: {found}");
    for finding in &found.list {
        let place = finding.position.unwrap_or_else(|| panic!("{name} has no position: {finding}"));
        assert!(place.line > 0 && place.column > 0, "{name}: {finding}");
        assert!(!finding.fault.is_empty() && !finding.remedy.is_empty(), "{name}: {finding}");
        assert!(!finding.fault.contains("no valid Rust"), "{name}: {finding}");
    }
    (found, accepted)
}

#[test]
fn every_case_is_found_as_expected() {
    let mut comparison = Comparison::default();
    for (case, folder) in cases("reject") {
        let (found, accepted) = findings_in(&case, || sources(&folder));
        assert_eq!(accepted, case.starts_with(WARNING), "{case}:\n{found}");
        assert!(!found.list.is_empty(), "{case} has no finding");
        comparison.file(&folder.join("errors.txt"), &format!("{found}\n"));
    }
    comparison.finish("reject");
}

/// Texts that nobody wants to have in a repository.
#[test]
fn what_is_too_large_or_no_text_is_refused_at_once() {
    let noise: String =
        (0..20_000_u32).map(|i| char::from(b' ' + (i.wrapping_mul(2_654_435_761) >> 24) as u8 % 95)).collect();
    let deep = format!("openapi: 3.0.3\nx-deep: {}1{}\n", "[".repeat(200), "]".repeat(200));
    let hard = [
        ("brackets", "[".repeat(100_000)),
        ("braces", "{".repeat(100_000)),
        ("brackets in JSON", format!("{{\"a\": {}", "[".repeat(100_000))),
        ("dashes", "- ".repeat(100_000)),
        ("question marks", "? ".repeat(100_000)),
        ("an indented staircase", (0..2_000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect()),
        ("aliases of aliases", billion_laughs()),
        ("noise", noise),
        ("deep nesting", deep),
        ("NUL", "\0".repeat(1_000)),
        ("quotes", "\"".repeat(99_999)),
        ("ampersands", "&a ".repeat(30_000)),
        ("tags", "!a ".repeat(30_000)),
        ("one long line", "a".repeat(1 << 20)),
    ];
    for (name, text) in hard {
        let (found, accepted) = findings(name, &text);
        assert!(!accepted, "{name}");
        assert!(found.to_string().len() < 2_000, "{name}: {found}");
    }
}

fn billion_laughs() -> String {
    let level = |n: u32| format!("a{n}: &a{n} [{}]\n", vec![format!("*a{}", n - 1); 10].join(","));
    format!("a0: &a0 lol\n{}", (1..12).map(level).collect::<String>())
}

/// Schemas and references nested as deep as a document can hold them.
#[test]
fn deep_documents_are_taken_or_refused_but_never_overflow() {
    let head = "openapi: 3.0.3\ninfo: {title: Deep, version: '1'}\nservers: [{url: 'https://example.com'}]\npaths: {}\ncomponents:\n  schemas:\n";
    let nested = |open: &str, close: &str, times: usize| {
        format!("{head}    A: {}{{type: string}}{}\n", open.repeat(times), close.repeat(times))
    };
    let chain: String = (0..500).map(|n| format!("    A{n}: {{$ref: '#/components/schemas/A{}'}}\n", n + 1)).collect();
    let boxes: String = (0..500)
        .map(|n| {
            format!("    A{n}: {{type: object, properties: {{next: {{$ref: '#/components/schemas/A{}'}}}}}}\n", n + 1)
        })
        .collect();
    let wrapped: String =
        (0..500).map(|n| format!("    A{n}: {{allOf: [{{$ref: '#/components/schemas/A{}'}}]}}\n", n + 1)).collect();
    let unions: String = (0..40)
        .map(|n| {
            let to = |m: usize| format!("{{$ref: '#/components/schemas/A{}'}}", (n + m) % 40);
            format!("    A{n}: {{oneOf: [{}, {}, {}], example: {{a: 1}}}}\n", to(1), to(2), to(3))
        })
        .collect();
    let bases: String = (0..12)
        .map(|n| {
            let base = format!("{{$ref: '#/components/schemas/A{}'}}", n + 1);
            format!("    A{n}: {{allOf: [{base}, {base}, {base}], properties: {{p{n}: {{type: string}}}}}}\n")
        })
        .collect();
    for (name, text) in [
        ("arrays", nested("{type: array, items: ", "}", 50)),
        ("objects", nested("{type: object, properties: {a: ", "}}", 40)),
        ("maps", nested("{type: object, additionalProperties: ", "}", 50)),
        ("allOf", nested("{allOf: [", "]}", 40)),
        ("oneOf", nested("{oneOf: [{type: integer}, ", "]}", 40)),
        ("a chain of references", format!("{head}{chain}    A500: {{type: string}}\n")),
        ("a chain of objects", format!("{head}{boxes}    A500: {{type: string}}\n")),
        (
            "a chain of wrappers",
            format!("{head}{wrapped}    A500: {{type: object, properties: {{a: {{type: string}}}}}}\n"),
        ),
        ("unions of each other", format!("{head}{unions}")),
        ("bases of bases", format!("{head}{bases}    A12: {{type: object, properties: {{a: {{type: string}}}}}}\n")),
    ] {
        findings(name, &text);
    }
}

/// Nothing but the given text is ever read.
#[test]
fn references_to_elsewhere_are_refused_unread() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    for target in [file.display().to_string(), "./Cargo.toml".into(), "http://169.254.169.254/latest/meta-data".into()]
    {
        let schema = format!("components: {{schemas: {{A: {{$ref: '{target}#/package'}}}}}}");
        let text = format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n{schema}\n");
        let (found, accepted) = findings(&target, &text);
        let errors = found.list.iter().filter(|finding| finding.severity == Severity::Error).count();
        assert_eq!((accepted, errors), (false, 1), "{found}");
    }
}
