//! The room `tree`: what texts are read as, which are refused and where, and that none does harm.

use std::time::{Duration, Instant};

use restwright::tree::position::{self, Position};
use restwright::tree::{MAX_LENGTH, Node, Number, SyntaxFault, parse};

const SMALL_YAML: &str = r##"openapi: 3.0.3
info: {title: "Pets \u00e9", version: '1.0', x-list: [1, 2.5, ~, yes]}
x-base: &base
  type: object   # a comment with [ and {
  description: |
    A text: with [brackets] and "quotes"
      and more.
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters:
        - {name: id, in: path, required: true}
        - name: limit
          in: query
      responses:
        200:
          description: >-
            folded
            text
        default: {$ref: '#/components/responses/Error'}
components:
  schemas:
    Pet:
      <<: *base
      required: [id]
      properties: {id: {type: integer, minimum: -9223372036854776000}}
    Copy: *base
"##;

const SMALL_JSON: &str = r##"{
  "openapi": "3.1.0",
  "info": {"title": "Pets \ud83d\ude00 \"x\"", "version": "1", "x": [1, -2.5e3, null, true]},
  "paths": {
    "/pets/{id}~": {"get": {"responses": {"200": {"description": "é\n"}}}}
  }
}
"##;

fn string(text: &str) -> Node {
    Node::text(text)
}

fn integer(value: i128) -> Node {
    Node::integer(value)
}

fn float(value: f64) -> Node {
    Node::Number(Number::Float(value))
}

#[track_caller]
fn read(text: &str) -> Node {
    parse(text).unwrap_or_else(|fault| panic!("{text:?}: {fault}"))
}

#[track_caller]
fn refused(text: &str) -> SyntaxFault {
    let start: String = text.chars().take(60).collect();
    let fault = parse(text).expect_err(&start);
    assert!(!fault.fault.is_empty() && !fault.remedy.is_empty() && fault.line > 0 && fault.column > 0, "{fault:?}");
    fault
}

fn member<'n>(node: &'n Node, name: &str) -> &'n Node {
    node.as_object().and_then(|members| members.get(name)).unwrap_or_else(|| panic!("no `{name}` in {node:?}"))
}

#[test]
fn yaml_scalars_are_those_of_yaml_1_2() {
    let cases = [
        ("yes", string("yes")),
        ("NO", string("NO")),
        ("on", string("on")),
        ("true", Node::Bool(true)),
        ("False", Node::Bool(false)),
        ("~", Node::Null),
        ("", Node::Null),
        ("null", Node::Null),
        ("'null'", string("null")),
        ("012", string("012")),
        ("0x1F", integer(31)),
        ("0o17", integer(15)),
        ("+7", integer(7)),
        ("1_000", string("1_000")),
        ("1e3", float(1000.0)),
        ("3.1", float(3.1)),
        (".inf", float(f64::INFINITY)),
        ("12:30", string("12:30")),
        ("2020-01-01", string("2020-01-01")),
        ("-9223372036854776000", integer(-9_223_372_036_854_776_000)),
        ("18446744073709551616", integer(18_446_744_073_709_551_616)),
        ("170141183460469231731687303715884105728", float(1.7014118346046923e38)),
        ("1000000000000000000000000000000000000000000", float(1e42)),
        ("!!str 12", string("12")),
        ("!custom 12", integer(12)),
        ("!custom [a]", Node::Array(vec![string("a")])),
        ("!!binary aGk=", string("aGk=")),
        ("\"\\u00e9\\U0001F600\"", string("é😀")),
    ];
    for (text, expected) in cases {
        assert_eq!(member(&read(&format!("key: {text}\n")), "key"), &expected, "{text}");
    }
}

#[test]
fn json_numbers_are_kept() {
    let cases = [
        ("9007199254740993", integer(9_007_199_254_740_993)),
        ("18446744073709551615", integer(u64::MAX.into())),
        ("-9223372036854775808", integer(i64::MIN.into())),
        ("1.0", float(1.0)),
        ("1e3", float(1000.0)),
        ("-0.0", float(-0.0)),
    ];
    for (text, expected) in cases {
        assert_eq!(member(&read(&format!("{{\"key\": {text}}}")), "key"), &expected, "{text}");
    }
    for (number, expected) in [(Number::from(-3), "-3"), (Number::Float(1.0), "1.0"), (Number::Float(1e300), "1e300")] {
        assert_eq!(number.to_string(), expected);
    }
}

#[test]
fn keys_are_their_text() {
    let node = read("200: a\nNO: b\n1.10: c\n~: d\ntrue: e\n'q': &f r\n? g\n: h\n0x10: i\n*f : j\n");
    let keys: Vec<&str> = node.as_object().into_iter().flat_map(|members| members.keys()).collect();
    assert_eq!(keys, ["200", "NO", "1.10", "~", "true", "q", "g", "0x10", "r"]);
    let fault = refused("a: 1\n[x, y]: 2\n");
    assert!(fault.fault.contains("a key is a list or a mapping"), "{fault}");
    assert_eq!(fault.line, 2);
}

#[test]
fn a_merge_key_in_quotes_is_a_name() {
    let node = read("a:\n  '<<': {p: 1}\nb:\n  \"<<\": text\n");
    assert_eq!(node.to_json(), serde_json::json!({"a": {"<<": {"p": 1}}, "b": {"<<": "text"}}));
}

#[test]
fn anchors_and_merge_keys() {
    let node = read("a: &x {p: 1, q: 2}\nb: *x\nc:\n  q: 3\n  <<: *x\n  r: 4\nd:\n  <<: [{p: 7}, *x]\n");
    assert_eq!(member(&node, "b"), member(&node, "a"));
    assert_eq!(member(&node, "c"), &read("{q: 3, r: 4, p: 1}"));
    assert_eq!(member(&node, "d"), &read("{p: 7, q: 2}"));
    let order: Vec<_> = member(&node, "c").as_object().into_iter().flat_map(|members| members.keys()).collect();
    assert_eq!(order, ["q", "r", "p"]);

    for (text, pointer, line) in [("a:\n  <<: 1\n", "/a/<<", 2), ("a: {}\nb:\n  <<: [{}, x]\n", "/b/<<", 3)] {
        let fault = refused(text);
        assert_eq!((fault.pointer.as_str(), fault.line), (pointer, line), "{fault}");
    }
    // serde_yaml reads the 3 for `*x` here.
    let fault = refused("a: &x 1\nb: &x 2\nc: *x\nd: &y 3\n");
    assert!(fault.fault.contains("`&x` is defined again; it was first at line 1, column 4"), "{fault}");
    assert_eq!((fault.line, fault.column), (2, 4));
    // Markdown is no anchor.
    read("a: 'R &D &D'\nb: '**bold** *it* & *x'\n");
}

#[test]
fn duplicates_are_refused_with_both_places() {
    let cases = [
        ("a: 1\nb: 2\n\"a\": 3\n", "/a", (1, 1), (3, 1)),
        ("a:\n  - {x: 1, y: 2,\n     x: 3}\n", "/a/0/x", (2, 6), (3, 6)),
        ("{\n \"a/b\": 1,\n \"é\": 2, \"a\\u002fb\": 3}", "/a~1b", (2, 2), (3, 10)),
        ("200: x\n'200': y\n", "/200", (1, 1), (2, 1)),
        ("a: &x {}\nb:\n  <<: *x\n  <<: *x\n", "/b/<<", (3, 3), (4, 3)),
    ];
    for (text, pointer, first, second) in cases {
        let fault = refused(text);
        assert_eq!(fault.pointer, pointer);
        assert_eq!((fault.line, fault.column), second, "{fault}");
        let places =
            format!("line {}, column {}, and again at line {}, column {}", first.0, first.1, second.0, second.1);
        assert!(fault.fault.contains(&places), "{fault}");
    }
}

#[test]
fn faults_say_where_and_what() {
    let cases = [
        ("", 1, 1, "", "empty"),
        (" \n\t \n", 1, 1, "", "empty"),
        ("\u{feff}", 1, 1, "", "empty"),
        ("# only\n", 1, 1, "", "all comment"),
        ("hello\n", 1, 1, "", "a string, where an object"),
        ("\n  12", 2, 3, "", "a number, where an object"),
        ("<!DOCTYPE html>\n<html>", 1, 1, "", "HTML"),
        ("a: 1\n---\nb: 2\n", 2, 1, "", "second YAML document"),
        ("a: \u{0}b", 1, 4, "", "U+0000"),
        ("é: [1, 2\n", 2, 1, "/é/2", "not closed"),
        ("a: b: c\n", 1, 5, "", "a `:` stands where no key can be"),
        ("a:\n\tb: 1\n", 2, 1, "/a", "tab"),
        ("a: \"x\n", 2, 1, "/a", "quote is opened and never closed"),
        ("a: @x\n", 1, 4, "/a", "meaning of its own"),
        ("a: *x\n", 1, 4, "/a", "alias"),
        ("a: \"\\ud83d\"\n", 1, 7, "/a", "surrogate"),
        ("{\"a\": {\"b\": [1, 2", 1, 18, "/a/b/2", "ends before"),
        ("{\"é\": tru}", 1, 10, "/é", "`true`"),
        ("{\"é\": 1,}", 1, 9, "", "comma"),
        ("\u{feff}{\"a\": 1} x", 1, 10, "", "goes on after"),
        ("{\"a\": \"\\ud83d x\"}", 1, 14, "/a", "surrogate"),
        ("{\"a\": \"x\ny\"}", 1, 9, "/a", "line break"),
        ("{\"a\" 1}", 1, 6, "/a", "no `:`"),
        ("{\"a\": 1 \"b\": 2}", 1, 9, "", "comma"),
        ("{\"a\": 1e999}", 1, 11, "/a", "too large"),
    ];
    let mut wrong = Vec::new();
    for (text, line, column, pointer, words) in cases {
        let fault = refused(text);
        let place = (fault.line, fault.column, fault.pointer.as_str());
        if place != (line, column, pointer) || !fault.fault.contains(words) {
            wrong.push(format!("{text:?}: {fault}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn depth_is_bounded_alike_in_both_languages() {
    let nest = |open: &str, close: &str, depth: usize| [open.repeat(depth), close.repeat(depth)].join("1");
    read(&nest("{\"a\":", "}", 127));
    read(&nest("{a: ", "}", 127));
    read(&nest("[", "]", 127));
    for text in [nest("{\"a\":", "}", 128), nest("{a: ", "}", 128), nest("[", "]", 128), nest("- ", "", 128)] {
        let fault = refused(&text);
        assert!(fault.fault.contains("nested 128 levels deep"), "{fault}");
    }
}

#[test]
fn brackets_that_are_none_do_no_harm() {
    let line = "  - '[[[[ {{{{ \"'  # [[[[\n";
    let text = format!("a:\n{}b: |\n{}c: \"{}\"\n", line.repeat(600), "  [ {\n".repeat(3000), "[\\n".repeat(3000));
    assert_eq!(member(&read(&text), "a").as_array().map(<[_]>::len), Some(600));
}

fn hostile() -> Vec<(String, String)> {
    const SIZE: usize = 100_000;
    let patterns = "[·{·[{·{a: ·[[]·[']',·- ·- [·? ·? [·? {·: ·a: ·!a ·&a ·*a ·'·\"·\"\\n·|\n·- |\n·---\n·%a\n·\t·\u{0}·\u{7f}·\
                    \u{85}·\u{2028}·\u{feff}·\r·a,·a\n·#·#[\n·<<: ·{\"a\":·{\"a\":[·&a [*a,·!!a [·a: [\n";
    let mut texts: Vec<(String, String)> =
        patterns.split('·').map(|pattern| (format!("{pattern:?}"), pattern.repeat(SIZE / pattern.len()))).collect();
    let mut add = |name: &str, text: String| texts.push((name.to_owned(), text));
    add("steps", (0..500).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect());
    add("tags", (0..20_000).map(|n| format!("%TAG !a{n}! x\n")).collect());
    add("anchors", (0..5_000).map(|n| format!("- &a{n} x\n")).collect());
    add("wide", format!("{}{}", "[".repeat(127), "a,".repeat(SIZE / 2)));
    add("hidden", format!("{}{}", "[ \"]\" , ".repeat(400), "a,".repeat(SIZE / 2)));
    add("key", format!("a: {{{}: 1}}", "k".repeat(SIZE)));
    add("circle", "a: &x [*x]\n".to_owned());
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for n in 1..12 {
        bomb.push_str(&format!("a{n}: &a{n} [{}]\n", vec![format!("*a{}", n - 1); 10].join(", ")));
    }
    add("bomb", bomb);
    add("long bomb", format!("a: &a {}\nb: [{}]\n", "x".repeat(SIZE), "*a, ".repeat(SIZE / 4)));
    add("merge bomb", format!("a: &a {{{}}}\nb:\n{}", "k: 1", "  - <<: *a\n".repeat(SIZE / 12)));
    texts
}

/// A second, in the build that users have; tests are built without optimisation and run side by side.
const LIMIT: Duration = Duration::from_secs(if cfg!(debug_assertions) { 10 } else { 1 });

#[test]
fn hostile_texts_are_dealt_with_at_once() {
    for (name, text) in hostile() {
        for text in [text.clone(), format!("a: {text}"), format!("{{\"a\": {text}")] {
            let start = Instant::now();
            let read = parse(&text);
            position::find(&text, &["/a/0/a/0", "/b/1"]);
            let time = start.elapsed();
            assert!(time < LIMIT, "{name} took {time:?}: {:?}", read.map(|_| ()));
        }
    }
}

#[test]
fn costly_texts_are_refused_with_a_place() {
    let find =
        |name: &str| hostile().into_iter().find(|(other, _)| other == name).map_or(String::new(), |(_, text)| text);
    for (name, line, column, words) in [
        ("\"[\"", 1, 256, "nested"),
        ("\"- \"", 1, 255, "nested"),
        ("steps", 128, 128, "nested"),
        ("circle", 1, 4, "nested"),
        ("bomb", 1, 1, "too many values"),
        ("long bomb", 2, 1, "too many values"),
        ("tags", 65, 1, "%TAG"),
    ] {
        let fault = refused(&find(name));
        assert!(fault.fault.contains(words), "{name}: {fault}");
        if name != "bomb" && name != "long bomb" {
            assert_eq!((fault.line, fault.column), (line, column), "{name}: {fault}");
        }
    }
    let fault = refused(&"a".repeat(MAX_LENGTH + 1));
    assert!(fault.fault.contains("64 MB"), "{fault}");
}

/// xorshift64: the same mutants in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound.max(1) as u64) as usize
    }
}

fn mutant(text: &str, chance: &mut Chance) -> String {
    let pieces: Vec<&str> =
        "[·]·{·}·\"·'·:·: ·- ·\n·\t·&a·*a ·*base·<<: ·!t ·|·>·#·%·? ·,·\\·\\u·\u{0}·\u{feff}·é·---\n·...·~·\
                             99999999999999999999·  ·\r"
            .split('·')
            .collect();
    let mut characters: Vec<char> = text.chars().collect();
    for _ in 0..=chance.below(3) {
        let at = chance.below(characters.len());
        let end = (at + chance.below(12)).min(characters.len());
        match chance.below(4) {
            0 => drop(characters.splice(at..at, pieces[chance.below(pieces.len())].chars())),
            1 => drop(characters.splice(at..end, pieces[chance.below(pieces.len())].chars())),
            2 => drop(characters.drain(at..end)),
            _ => {
                let piece: Vec<char> = characters[at..end].to_vec();
                let to = chance.below(characters.len());
                characters.splice(to..to, piece);
            }
        }
    }
    characters.into_iter().collect()
}

#[test]
fn no_mutant_panics() {
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    let rounds = std::env::var("RESTWRIGHT_MUTANTS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(2_000);
    let pointers =
        ["", "/paths/~1pets~1{id}/get/responses/200/description", "/components/schemas/Pet/required/0", "/x/y"];
    let mut accepted = 0;
    for round in 0..rounds {
        let text = mutant(if round % 2 == 0 { SMALL_YAML } else { SMALL_JSON }, &mut chance);
        assert_eq!(position::find(&text, &pointers).len(), pointers.len());
        match parse(&text) {
            Ok(_) => accepted += 1,
            Err(fault) => assert!(fault.line > 0 && fault.column > 0 && !fault.remedy.is_empty(), "{text}\n{fault}"),
        }
    }
    assert!(accepted > rounds / 20 && accepted < rounds, "{accepted} of {rounds} mutants were accepted");
}

#[test]
fn positions_of_members_elements_and_ancestors() {
    let yaml = "\u{feff}# head\nopenapi: 3.0.0\npaths:\n  \"/a~b\":\n    get:\n      tags: [é, x]\n    list:\n      - k: 1\n      - *a\n";
    let json = "{\"ü\": {\"x\": 1}, \"paths\":\n {\"/a\\u007eb\": {\"get\": {\"tags\": [\"é\", {\"z\": 2}]}}},\n \"e\\ud83d\\ude00\": 1}";
    type Places = &'static [(&'static str, usize, usize)];
    let cases: [(&str, Places); 4] = [
        (
            yaml,
            &[
                ("", 2, 1),
                ("/openapi", 2, 1),
                ("/paths", 3, 1),
                ("/paths/~1a~0b", 4, 3),
                ("/paths/~1a~0b/get/tags/0", 6, 14),
                ("/paths/~1a~0b/get/tags/1", 6, 17),
                ("/paths/~1a~0b/get/tags/2", 6, 7),
                ("/paths/~1a~0b/get/none/of/this", 5, 5),
                ("/paths/~1a~0b/list/0/k", 8, 9),
                ("/nothing", 2, 1),
            ],
        ),
        (
            json,
            &[
                ("", 1, 1),
                ("/ü/x", 1, 8),
                ("/paths", 1, 17),
                ("/paths/~1a~0b/get/tags/0", 2, 34),
                ("/paths/~1a~0b/get/tags/1/z", 2, 40),
                ("/paths/~1a~0b/get/tags/7", 2, 25),
                ("/e😀", 3, 2),
            ],
        ),
        ("a: &x {b: 1}\nc: *x\nd: [\n", &[("/c/b", 2, 1), ("/a/b", 1, 8), ("/d/0/1", 3, 1)]),
        ("", &[("", 1, 1), ("/a", 1, 1)]),
    ];
    for (text, expected) in cases {
        let pointers: Vec<&str> = expected.iter().map(|(pointer, ..)| *pointer).collect();
        for ((pointer, line, column), found) in expected.iter().zip(position::find(text, &pointers)) {
            assert_eq!(found, Position { line: *line, column: *column }, "{pointer} in {text}");
        }
    }
    assert!(position::find("a: 1", &[]).is_empty());
}

#[test]
fn position_after_counts_characters_and_all_line_ends() {
    for (text, line, column) in [("", 1, 1), ("é", 1, 2), ("a\n", 2, 1), ("a\r\nb", 2, 2), ("a\rb😀c", 2, 4)] {
        assert_eq!(Position::after(text), Position { line, column }, "{text:?}");
    }
}
