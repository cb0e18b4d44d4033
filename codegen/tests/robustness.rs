//! Mutants of our own documents and fixtures: whatever a document says, nothing panics, and what comes out is Rust.
//!
//! The mutants are the same on every machine. `RESTWRIGHT_MUTANTS` sets how many there are; a mutant that fails is
//! written to a file, which the message names. `RESTWRIGHT_KEEP` keeps the crates in a folder. A panic or an overflowed
//! stack names its thread: `mutant 1234`.

mod common;

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use common::{cases, documents, text};
use restwright::config::Config;
use restwright::files::disk::{self, Scope};
use restwright::sources::Sources;
use restwright::tree::{Node, Number, Object, parse};
use restwright::{Output, generate};

/// How many mutants there are unless `RESTWRIGHT_MUTANTS` says otherwise.
const MUTANTS: usize = 2_000;

/// Names that were trouble in one generator or another.
const NAMES: &[&str] = &[
    "",
    " ",
    "_",
    "__",
    "self",
    "Self",
    "super",
    "crate",
    "type",
    "r#type",
    "new",
    "options",
    "send",
    "Option",
    "Vec",
    "String",
    "Result",
    "Error",
    "Client",
    "json",
    "models",
    "1",
    "-1",
    "+",
    "*",
    "$ref",
    "a b",
    "a-b",
    "a_b",
    "aB",
    "A_B",
    "CON",
    "aux",
    "../../x",
    "/abs",
    "..\\x",
    "é",
    "ß",
    "İ",
    "ﬁ",
    "ǆ",
    "ª",
    "²",
    "٣",
    "\u{301}",
    "\u{feff}",
    "🦀",
    "👨\u{200d}👩",
    "日本",
    "x-extension",
    "additional_properties",
    "Unknown",
    "value",
    "body",
    "default",
    "\0",
    "\r\n",
    "a.b",
    "a/b",
    "a~b",
    "100%",
];

/// Texts that were trouble in one generator or another.
const TEXTS: &[&str] = &[
    "*/",
    "/*",
    "//",
    "```",
    "~~~rust\npanic!()",
    "    code",
    "\tcode",
    "{x}",
    "{}",
    "{{",
    "\"",
    "\\",
    "\\\"",
    "\n",
    "\r",
    "\0",
    "\u{202e}",
    "\u{2028}",
    "#",
    "#/",
    "#/paths",
    "#/components/schemas",
    "#/components/schemas/",
    "#/a/b/c",
    "#a",
    "%",
    "%zz",
    "%2e%2e",
    "~",
    "~2",
    "<script>",
    "<!--",
    "[x](javascript:1)",
    "[`Vec`]",
    "| a |",
    "1. a\n2. b",
    "> q\n\n- l\n\n      c",
    "***",
    "http://",
    "https://{a}.{b}/{",
    "/{a}/{a}/{b",
    "application/json",
    "multipart/form-data",
    "text/plain",
    "*/*",
    ";",
    "a,b",
    "string",
    "integer",
    "number",
    "boolean",
    "array",
    "object",
    "null",
    "file",
    "date-time",
    "date",
    "uuid",
    "binary",
    "int32",
    "decimal",
    "query",
    "path",
    "header",
    "cookie",
    "body",
    "form",
    "deepObject",
    "matrix",
    "apiKey",
    "http",
    "basic",
    "oauth2",
];

/// Members that change what an object is.
const MEMBERS: &[&str] = &[
    "$ref",
    "type",
    "format",
    "enum",
    "const",
    "nullable",
    "required",
    "properties",
    "additionalProperties",
    "items",
    "allOf",
    "oneOf",
    "anyOf",
    "discriminator",
    "mapping",
    "propertyName",
    "default",
    "example",
    "examples",
    "readOnly",
    "deprecated",
    "in",
    "name",
    "style",
    "explode",
    "schema",
    "content",
    "requestBody",
    "parameters",
    "responses",
    "security",
    "tags",
    "operationId",
    "description",
    "summary",
    "title",
    "minimum",
    "pattern",
    "not",
    "encoding",
    "headers",
    "variables",
    "200",
    "4XX",
];

/// Marsaglia's xorshift.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }

    fn one_of<'s>(&mut self, texts: &[&'s str]) -> &'s str {
        texts[self.below(texts.len())]
    }

    fn name(&mut self) -> String {
        let suffix = if self.below(4) == 0 { "x" } else { "" };
        format!("{}{suffix}", self.one_of(NAMES))
    }

    fn scalar(&mut self) -> Node {
        match self.below(12) {
            0 => Node::Null,
            1 | 2 => Node::Bool(self.below(2) == 0),
            3 => Node::integer(self.next() as i64),
            4 => Node::integer(self.below(3) as i128),
            5 => Node::Number(Number::Float(1.5e300)),
            6 | 7 => Node::text(self.name()),
            8 => Node::text("x".repeat(300)),
            _ => Node::text(self.one_of(TEXTS)),
        }
    }
}

/// A document with what mutations borrow from it.
struct Original {
    name: String,
    tree: Node,
    /// The targets of its references.
    targets: Vec<String>,
}

/// Visits every value below one, with its depth.
fn count(node: &Node) -> usize {
    1 + match node {
        Node::Array(elements) => elements.iter().map(count).sum(),
        Node::Object(members) => members.values().map(count).sum(),
        _ => 0,
    }
}

/// The value of this number, counted as a reader meets them.
fn nth(node: &mut Node, mut number: usize) -> &mut Node {
    if number == 0 {
        return node;
    }
    number -= 1;
    let children: Vec<&mut Node> = match node {
        Node::Array(elements) => elements.iter_mut().collect(),
        Node::Object(members) => members.iter_mut().map(|(_, value)| value).collect(),
        _ => unreachable!("a scalar has no parts"),
    };
    for child in children {
        let size = count(child);
        if number < size {
            return nth(child, number);
        }
        number -= size;
    }
    unreachable!("the number is below the count")
}

fn references(node: &Node, found: &mut Vec<String>) {
    match node {
        Node::Array(elements) => elements.iter().for_each(|element| references(element, found)),
        Node::Object(members) => {
            found.extend(members.get("$ref").and_then(Node::as_str).map(str::to_owned));
            members.values().for_each(|member| references(member, found));
        }
        _ => {}
    }
}

fn mutant(original: &Original, random: &mut Random) -> Node {
    let mut tree = original.tree.clone();
    for _ in 0..=random.below(10) {
        let size = count(&tree);
        let other = nth(&mut tree, random.below(size)).clone();
        let place = nth(&mut tree, random.below(size));
        mutate(place, other, original, random);
    }
    tree
}

fn any_name(members: &Object, random: &mut Random) -> String {
    members.keys().nth(random.below(members.len())).map(str::to_owned).expect("there are members")
}

fn mutate(place: &mut Node, other: Node, original: &Original, random: &mut Random) {
    match place {
        Node::Object(members) => match random.below(10) {
            _ if members.contains_key("$ref") && random.below(2) == 0 => {
                let target = &original.targets[random.below(original.targets.len())];
                members.insert("$ref".to_owned(), Node::text(target.as_str()));
            }
            0 | 1 if !members.is_empty() => drop(members.remove(&any_name(members, random))),
            2..=4 if !members.is_empty() => rename(members, random),
            5 if !members.is_empty() => {
                let copy = members.get(&any_name(members, random)).cloned();
                members.extend(copy.map(|copy| (random.name(), copy)));
            }
            6 => members.insert(random.one_of(MEMBERS).to_owned(), random.scalar()),
            7 => members.insert(random.one_of(MEMBERS).to_owned(), other),
            8 => {
                let target = &original.targets[random.below(original.targets.len())];
                *members = [("$ref".to_owned(), Node::text(target.as_str()))].into_iter().collect();
            }
            _ => members.insert(random.name(), other),
        },
        Node::Array(elements) => match random.below(5) {
            0 if !elements.is_empty() => drop(elements.remove(random.below(elements.len()))),
            1 if !elements.is_empty() => elements.push(elements[random.below(elements.len())].clone()),
            2 => elements.push(random.scalar()),
            3 => elements.push(other),
            _ => elements.clear(),
        },
        // Most strings stay strings, so that the mutant gets far.
        Node::String(text) => match random.below(8) {
            0 => *place = random.scalar(),
            1 => *text = random.name().into(),
            2 => *text = format!("{text}{}", random.one_of(TEXTS)).into(),
            3 => *text = format!("{}{text}", random.one_of(TEXTS)).into(),
            _ => *text = random.one_of(TEXTS).into(),
        },
        scalar => *scalar = random.scalar(),
    }
}

fn rename(members: &mut Object, random: &mut Random) {
    let index = random.below(members.len());
    let name = if random.below(4) == 0 { random.one_of(MEMBERS).to_owned() } else { random.name() };
    *members = std::mem::take(members)
        .into_iter()
        .enumerate()
        .map(|(at, (old, value))| (if at == index { name.as_str().into() } else { old }, value))
        .collect();
}

fn json(node: &Node) -> serde_json::Value {
    match node {
        Node::Null => serde_json::Value::Null,
        Node::Bool(value) => (*value).into(),
        Node::Number(Number::Integer(value)) => {
            i64::try_from(value.get()).map_or_else(|_| (value.get() as f64).into(), Into::into)
        }
        Node::Number(Number::Float(value)) => (*value).into(),
        Node::String(text) => (**text).into(),
        Node::Array(elements) => elements.iter().map(json).collect(),
        Node::Object(members) => members.iter().map(|(name, value)| (name, json(value))).collect(),
    }
}

/// Whether files came out; the error says what must not have happened.
fn run(number: usize, original: &Original) -> Result<bool, String> {
    let mut random = Random((number as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let text = json(&mutant(original, &mut random)).to_string();
    let sources = Sources::from_text("mutant.json", text.as_str());
    let name = format!("mutant {number}");
    let config = Config { package: Some(format!("mutant-{number}-sdk")), ..Config::default() };
    let result = thread::scope(|scope| {
        let work = || generate(&sources, &config).map(|output| keep(number, &output));
        thread::Builder::new().name(name.clone()).spawn_scoped(scope, work).unwrap().join()
    });
    let fault = match result {
        Ok(Ok(())) => return Ok(true),
        Ok(Err(found)) => match found.list.iter().find(|finding| finding.fault.contains("no valid Rust")) {
            None => return Ok(false),
            Some(finding) => finding.to_string(),
        },
        Err(_) => "it panicked".to_owned(),
    };
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.json"));
    fs::write(&file, &text).unwrap();
    Err(format!("{name}, of {}: {} ({})", original.name, fault.lines().next().unwrap_or_default(), file.display()))
}

/// Writes a crate where `RESTWRIGHT_KEEP` says, for whoever wants to see whether it compiles.
fn keep(number: usize, output: &Output) {
    if let Some(folder) = std::env::var_os("RESTWRIGHT_KEEP") {
        let folder = Path::new(&folder).join(format!("mutant-{number}"));
        disk::write(&folder, &output.files, Scope::Whole).unwrap();
    }
}

fn originals() -> Vec<Original> {
    let read = |(name, text): (String, String)| {
        let tree = parse(&text).unwrap();
        let mut targets = vec!["#/components/schemas".to_owned(), "#".to_owned(), "#/nowhere".to_owned()];
        references(&tree, &mut targets);
        Original { name, tree, targets }
    };
    let fixtures = cases("accept").into_iter().map(|(case, folder)| (case, text(&folder.join("spec.yaml"))));
    documents().into_iter().chain(fixtures).map(read).collect()
}

#[test]
fn no_mutant_panics_and_every_accepted_one_becomes_rust() {
    let mutants = std::env::var("RESTWRIGHT_MUTANTS").map_or(MUTANTS, |number| number.parse().unwrap());
    let originals = originals();
    let emitted = AtomicUsize::new(0);
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let faults: Vec<String> = thread::scope(|scope| {
        let work = |worker: usize| {
            let numbers = (worker..mutants).step_by(workers);
            let mut faults = Vec::new();
            for number in numbers {
                match run(number, &originals[number % originals.len()]) {
                    Ok(came_out) => drop(emitted.fetch_add(usize::from(came_out), Ordering::Relaxed)),
                    Err(fault) => faults.push(fault),
                }
            }
            faults
        };
        let threads: Vec<_> = (0..workers).map(|worker| scope.spawn(move || work(worker))).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    assert!(faults.is_empty(), "{} of {mutants} mutants:\n{}", faults.len(), faults.join("\n"));
    let emitted = emitted.into_inner();
    println!("{emitted} of {mutants} mutants became a crate");
    assert!(emitted * 10 >= mutants * 3, "only {emitted} of {mutants} mutants got as far as emission");
}

/// Pieces of JSONPaths.
const STEPS: &[&str] = &[
    "$",
    "@",
    ".",
    "..",
    "*",
    "[",
    "]",
    "(",
    ")",
    "?",
    "'",
    "\"",
    "\\",
    "\\ud83d",
    ",",
    ":",
    "::-1",
    "-1",
    "0",
    "1",
    "9007199254740992",
    "paths",
    "['/orders']",
    "get",
    "parameters",
    "[*]",
    "..*",
    "[?@.name == 'limit']",
    "[?@..x]",
    "[?@.a && !@.b || $..c]",
    "[?length(@.*) > 1]",
    "[?count(@..*) >= 2]",
    "[?match(@.x, 'a.*[')]",
    "[?value(@..a)<1e9]",
    "[?search(@, '\\\\p{L}+')]",
    "[?in(@,$)]",
    "[0:9:2]",
    "['a','b',0]",
    "é",
    "🦀",
    " ",
    "\n",
    "\0",
    "&&",
    "==",
    "true",
];

/// An overlay that is a mutant, too: whatever it says, the run ends with findings or a document.
#[test]
fn no_mutant_of_an_overlay_panics() {
    let folder = common::package().join("tests/accept/overlays");
    let document = text(&folder.join("spec.yaml"));
    let trees = ["overlay-1.yaml", "overlay-2.yaml"].map(|name| parse(&text(&folder.join(name))).unwrap());
    let originals = trees.map(|tree| Original { name: "overlay".to_owned(), tree, targets: vec!["$..*".to_owned()] });
    let mut came_out = 0;
    for number in 0..MUTANTS / 2 {
        let mut random = Random((number as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let mut overlay = json(&mutant(&originals[number % 2], &mut random));
        let actions = overlay.get_mut("actions").and_then(serde_json::Value::as_array_mut);
        for action in actions.into_iter().flatten().take(number % 3) {
            let steps: String = (0..random.below(6)).map(|_| random.one_of(STEPS)).collect();
            if let Some(members) = action.as_object_mut() {
                members.insert("target".to_owned(), format!("${steps}").into());
            }
        }
        let sources = Sources::from_text("spec.yaml", document.as_str());
        let sources = sources.with_overlay("overlay.yaml", overlay.to_string().into_bytes()).unwrap();
        let found = restwright::lint(&sources, &Config::default());
        assert!(found.list.iter().all(|finding| finding.position.is_some()), "{overlay}\n{found}");
        came_out += usize::from(!found.has_errors());
    }
    println!("{came_out} of {} mutants could be applied", MUTANTS / 2);
}

#[test]
fn examples_of_a_type_that_must_hold_itself_end_early() {
    let document = r##"{"openapi":"3.0.3","info":{"title":"T","version":"1"},"servers":[{"url":"https://a.example"}],
        "paths":{},"components":{"schemas":{
        "Endless":{"type":"object","example":{},"required":["more"],"properties":{"more":{"$ref":"#/components/schemas/Endless"}}},
        "Tree":{"oneOf":[{"type":"number"},{"$ref":"#/components/schemas/Endless"}]}}}}"##;
    let work = || generate(&Sources::from_text("endless.json", document), &Config::default()).map(|_| ());
    // A stack of this size overflowed when such a type was followed until the budget of values ended.
    let result =
        thread::scope(|scope| thread::Builder::new().stack_size(2 << 20).spawn_scoped(scope, work).unwrap().join());
    result.unwrap().unwrap();
}
