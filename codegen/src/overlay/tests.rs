use super::select::{Fuel, Query, Spent};
use super::{change, target};
use crate::diagnostic::Place;
use crate::sources::{FileId, Sources};
use crate::tree::parse;

/// The JSON Pointers of what a path selects, or the fault of the path.
fn selected(document: &str, path: &str) -> Vec<String> {
    let tree = parse(document).unwrap();
    let segments = match target::parse(path) {
        Ok(segments) => segments,
        Err((fault, remedy)) => return vec![format!("{fault}; {remedy}")],
    };
    let mut fuel = Fuel(1_000_000);
    let found = Query::new(&tree, &mut fuel).select(&tree, &segments).unwrap();
    found.ways().iter().map(|way| change::pointer(&tree, way)).collect()
}

#[track_caller]
fn check(document: &str, cases: &[(&str, &[&str])]) {
    for (path, expected) in cases {
        assert_eq!(selected(document, path), *expected, "{path}");
    }
}

/// RFC 9535 §1.5.
#[test]
fn the_store_of_the_rfc_is_searched() {
    let store = r#"{ "store": {
        "book": [
          { "category": "reference", "author": "Nigel Rees", "title": "Sayings of the Century", "price": 8.95 },
          { "category": "fiction", "author": "Evelyn Waugh", "title": "Sword of Honour", "price": 12.99 },
          { "category": "fiction", "author": "Herman Melville", "title": "Moby Dick", "isbn": "0-553-21311-3",
            "price": 8.99 },
          { "category": "fiction", "author": "J. R. R. Tolkien", "title": "The Lord of the Rings",
            "isbn": "0-395-19395-8", "price": 22.99 }
        ],
        "bicycle": { "color": "red", "price": 399 } } }"#;
    let books = ["/store/book/0", "/store/book/1", "/store/book/2", "/store/book/3"];
    let authors = books.map(|book| format!("{book}/author"));
    let authors = authors.each_ref().map(String::as_str);
    check(
        store,
        &[
            ("$", &[""]),
            ("$.store.book[*].author", &authors),
            ("$..author", &authors),
            ("$.store.*", &["/store/book", "/store/bicycle"]),
            ("$..book[2]", &["/store/book/2"]),
            ("$..book[2].author", &["/store/book/2/author"]),
            ("$..book[2].publisher", &[]),
            ("$..book[-1]", &["/store/book/3"]),
            ("$..book[0,1]", &["/store/book/0", "/store/book/1"]),
            ("$..book[:2]", &["/store/book/0", "/store/book/1"]),
            ("$..book[?@.isbn]", &["/store/book/2", "/store/book/3"]),
            ("$..book[?@.price<10]", &["/store/book/0", "/store/book/2"]),
            ("$['store']['bicycle'][\"color\"]", &["/store/bicycle/color"]),
            ("$..book[0,0,'x']", &["/store/book/0"]),
            ("$..[?@.price > $.store.book[1].price].price", &["/store/bicycle/price", "/store/book/3/price"]),
        ],
    );
    assert_eq!(selected(store, "$..*").len(), 27);
}

/// RFC 9535 §2.3.4.3 and §2.3.3.
#[test]
fn slices_and_indices_count_from_both_ends() {
    let list = r#"["a", "b", "c", "d", "e", "f", "g"]"#;
    check(
        list,
        &[
            ("$[1:3]", &["/1", "/2"]),
            ("$[5:]", &["/5", "/6"]),
            ("$[1:5:2]", &["/1", "/3"]),
            ("$[5:1:-2]", &["/5", "/3"]),
            ("$[::-1]", &["/6", "/5", "/4", "/3", "/2", "/1", "/0"]),
            ("$[-2:]", &["/5", "/6"]),
            ("$[:-5]", &["/0", "/1"]),
            ("$[0:9007199254740991:9007199254740991]", &["/0"]),
            ("$[-9007199254740991:2]", &["/0", "/1"]),
            ("$[::0]", &[]),
            ("$[-7]", &["/0"]),
            ("$[-8]", &[]),
            ("$[7]", &[]),
        ],
    );
    check("{}", &[("$[::-1]", &[]), ("$[0]", &[])]);
    check("[]", &[("$[::-1]", &[]), ("$[0]", &[]), ("$[-1]", &[])]);
}

/// RFC 9535 §2.3.5.3.
#[test]
fn filters_compare_and_test() {
    let filtered = r#"{
        "a": [3, 5, 1, 2, 4, 6, {"b": "j"}, {"b": "k"}, {"b": {}}, {"b": "kilo"}],
        "o": {"p": 1, "q": 2, "r": 3, "s": 5, "t": {"u": 6}},
        "e": "f" }"#;
    check(
        filtered,
        &[
            ("$.a[?@.b == 'kilo']", &["/a/9"]),
            ("$.a[?(@.b == 'kilo')]", &["/a/9"]),
            ("$.a[?@>3.5]", &["/a/1", "/a/4", "/a/5"]),
            ("$.a[?@.b]", &["/a/6", "/a/7", "/a/8", "/a/9"]),
            ("$[?@.*]", &["/a", "/o"]),
            ("$[?@[?@.b]]", &["/a"]),
            ("$.o[?@<3, ?@<3]", &["/o/p", "/o/q"]),
            ("$.a[?@<2 || @.b == \"k\"]", &["/a/2", "/a/7"]),
            ("$.a[?match(@.b, \"[jk]\")]", &["/a/6", "/a/7"]),
            ("$.a[?search(@.b, \"[jk]\")]", &["/a/6", "/a/7", "/a/9"]),
            ("$.o[?@>1 && @<4]", &["/o/q", "/o/r"]),
            ("$.o[?@.u || @.x]", &["/o/t"]),
            ("$.a[?@.b == $.x]", &["/a/0", "/a/1", "/a/2", "/a/3", "/a/4", "/a/5"]),
            ("$.a[?!@.b && @ != 3]", &["/a/1", "/a/2", "/a/3", "/a/4", "/a/5"]),
            ("$.a[?@ == 1.0]", &["/a/2"]),
            ("$[?length(@) < 3]", &["/e"]),
            ("$[?count(@.*) == 5]", &["/o"]),
            ("$[?value(@..u) == 6]", &["/o"]),
            ("$.a[?@.b == $.a[8].b]", &["/a/8"]),
            ("$.a[?match(@.b, '[')]", &[]),
        ],
    );
}

#[test]
fn what_is_no_path_is_explained() {
    let explained = |path: &str| selected("{}", path).join("");
    assert!(explained("").contains("which begins with `$`"));
    assert!(explained("paths").contains("which begins with `$`"));
    assert!(explained("$.paths./pets").contains("`$.paths` is one, but `./pets` cannot follow; put names"));
    assert!(explained("$.info.x-id").contains("`$.info.x` is one, but `-id` cannot follow; put names"));
    assert!(explained("$.a[?@.b =~ /x/]").contains("write match("));
    assert!(explained("$.a[?nosuch(@.b)]").contains("is no JSONPath"));
    assert!(explained("$.a[?in(@.b, $.c)]").contains("`in()` cannot stand so"));
    assert!(explained("$.a[?length(@.b)]").contains("`length()` cannot stand so"));
    assert!(explained("$.a[?match(@.b, 'x') == true]").contains("JSONPath"));
    assert!(explained(&"$.a".repeat(1_000)).contains("has more than 2000 characters"));
    assert!(explained(&format!("$[?{}", "count(".repeat(300))).contains("too many brackets"));
    // The parser tries each level several times.
    assert!(explained(&format!("$[?{}@ == {}", "count(".repeat(5), ")".repeat(4))).contains("is no JSONPath"));
}

#[test]
fn no_path_takes_for_ever() {
    let tree = parse(&format!("{}1{}", "[".repeat(100), "]".repeat(100))).unwrap();
    for (path, ends) in [("$..*..*..*..*..*..*", true), ("$..[?@..[?@..[?@..[?@..*]]]]", false)] {
        let segments = target::parse(path).unwrap();
        let mut fuel = Fuel(20_000);
        let found = Query::new(&tree, &mut fuel).select(&tree, &segments);
        assert_eq!(found.map(|found| found.nodes().count() > 50), if ends { Ok(true) } else { Err(Spent) }, "{path}");
    }
}

/// What becomes of `document`, as JSON, and where the values at some of its places were written.
fn amended(document: &str, actions: &str, places: &[&str]) -> (String, Vec<String>) {
    let overlay = format!("overlay: 1.1.0\ninfo: {{title: Test, version: '1'}}\nactions:\n{actions}");
    let sources = Sources::from_text("api.yaml", document).with_overlay("over.yaml", overlay.into_bytes()).unwrap();
    match crate::read(&sources) {
        Err(found) => (found.list.iter().map(|found| found.fault.clone()).collect::<Vec<_>>().join("; "), Vec::new()),
        Ok((trees, report)) => {
            let place = |pointer: &&str| {
                let place = Place { file: FileId::ROOT, pointer: (*pointer).to_owned() };
                let Place { file, pointer } = report.written(place);
                format!("{}#{pointer}", sources.name(file))
            };
            (trees.get(FileId::ROOT).unwrap().to_string(), places.iter().map(place).collect())
        }
    }
}

#[track_caller]
fn becomes(document: &str, actions: &str, expected: &str, places: &[(&str, &str)]) {
    let pointers: Vec<_> = places.iter().map(|(pointer, _)| *pointer).collect();
    let (found, written) = amended(document, actions, &pointers);
    assert_eq!(found, expected);
    for ((pointer, expected), written) in places.iter().zip(written) {
        assert_eq!(written, *expected, "{pointer}");
    }
}

/// Overlay 1.1 §4.4.3.
#[test]
fn values_are_merged_as_the_specification_says() {
    becomes(
        "a: {b: 1, c: [1], d: {e: 1}}",
        "- target: $.a\n  update: {b: 2, c: [2, [3]], d: {f: 2}, g: {h: [1]}}\n- target: $.a.c\n  update: 4\n\
         - target: $.a.c\n  update: {i: 5}\n- target: $.a.d.e\n  update: null",
        r#"{"a": {"b": 2, "c": [1, 2, [3], 4, {"i": 5}], "d": {"e": null, "f": 2}, "g": {"h": [1]}}}"#,
        &[
            ("/a", "api.yaml#/a"),
            ("/a/b", "over.yaml#/actions/0/update/b"),
            ("/a/c/0", "api.yaml#/a/c/0"),
            ("/a/c/1", "over.yaml#/actions/0/update/c/0"),
            ("/a/c/2/0", "over.yaml#/actions/0/update/c/1/0"),
            ("/a/c/3", "over.yaml#/actions/1/update"),
            ("/a/c/4/i", "over.yaml#/actions/2/update/i"),
            ("/a/d/e", "over.yaml#/actions/3/update"),
            ("/a/d/f", "over.yaml#/actions/0/update/d/f"),
            ("/a/g/h/0", "over.yaml#/actions/0/update/g/h/0"),
        ],
    );
}

#[test]
fn what_is_removed_leaves_the_places_of_the_others() {
    becomes(
        "a: [{n: 0}, {n: 1}, {n: 2}, {n: 3}]\nb: {c: 1, d: {n: 1}}",
        "- target: $.a\n  update: [{n: 4}, {n: 5}]\n- target: $..[?@.n == 1 || @.n == 4]\n  remove: true\n\
         - target: $.a[0].n\n  remove: true\n- target: $.b\n  update: {d: 2}",
        r#"{"a": [{}, {"n": 2}, {"n": 3}, {"n": 5}], "b": {"c": 1, "d": 2}}"#,
        &[
            ("/a/0", "api.yaml#/a/0"),
            ("/a/1/n", "api.yaml#/a/2/n"),
            ("/a/2", "api.yaml#/a/3"),
            ("/a/3/n", "over.yaml#/actions/0/update/1/n"),
            ("/b/c", "api.yaml#/b/c"),
            ("/b/d", "over.yaml#/actions/3/update/d"),
        ],
    );
    let everything = "- target: $..*\n  remove: true";
    becomes("a: [1, [2, 3], {b: [4]}]\nc: {d: 5}", everything, "{}", &[]);
    let (found, _) = amended("a: 1", "- target: $\n  remove: true", &[]);
    assert_eq!(found, "the target is the document itself, which cannot be removed");
}

#[test]
fn what_is_copied_is_written_where_its_source_is() {
    becomes(
        "a: {x: [1, 2], y: 1}\nb: {}\nc: {y: 2}",
        "- target: $.a.x[0]\n  remove: true\n- target: $.a\n  update: {z: 1}\n- target: $['b', 'c']\n  copy: $.a\n\
         - target: $.a\n  remove: true\n- target: $.c\n  update: {y: 3}",
        r#"{"b": {"x": [2], "y": 1, "z": 1}, "c": {"y": 3, "x": [2], "z": 1}}"#,
        &[
            ("/b/x", "api.yaml#/a/x"),
            ("/b/x/0", "api.yaml#/a/x/1"),
            ("/b/y", "api.yaml#/a/y"),
            ("/b/z", "over.yaml#/actions/1/update/z"),
            ("/c/x/0", "api.yaml#/a/x/1"),
            ("/c/y", "over.yaml#/actions/4/update/y"),
        ],
    );
    let copied = |from: &str| amended("a: {x: 1}\nb: {}", &format!("- target: $.b\n  copy: {from}"), &[]).0;
    assert_eq!(copied("$.a"), r#"{"a": {"x": 1}, "b": {"x": 1}}"#);
    assert_eq!(copied("$"), r#"{"a": {"x": 1}, "b": {"a": {"x": 1}, "b": {}}}"#);
    assert_eq!(copied("$.c"), "`$.c` selects nothing: there is no member `c` in `#`");
    assert_eq!(copied("$.*"), "`$.*` selects 2 values, and one is copied");
    assert_eq!(copied("$.a.x"), "the target is an object, and a number cannot be merged into it");
}

#[test]
fn what_does_not_go_together_is_no_guess() {
    let document = "a: {b: 1, c: [1], d: {e: 1}}";
    let update =
        |target: &str, value: &str| amended(document, &format!("- target: {target}\n  update: {value}"), &[]).0;
    let clash = |key: &str, here: &str, there: &str| {
        format!("`{key}` is {here} in the document, and {there} here: they cannot be merged")
    };
    assert_eq!(update("$.a", "{b: [1]}"), clash("b", "a number", "a list"));
    assert_eq!(update("$.a", "{c: 1}"), clash("c", "a list", "a number"));
    assert_eq!(update("$.a", "{d: }"), clash("d", "an object", "null"));
    assert_eq!(update("$.a.b", "{c: 1}"), "the target is a number, and an object cannot take its place");
    assert_eq!(update("$.a.*", "1"), "the target selects both single values and lists");
    assert_eq!(update("$.a.d", "[1]"), "the target is an object, and a list cannot be merged into it");
}

#[test]
fn an_overlay_that_grows_without_end_is_stopped() {
    let deep = "- target: $.a\n  copy: $\n".repeat(130);
    assert_eq!(amended("a: {}", &deep, &[]).0, "the document becomes nested 128 levels deep or more");
    let wide = "- target: $.a\n  copy: $.a\n".repeat(64);
    assert_eq!(amended("a: [1, 2]", &wide, &[]).0, "the overlays change more than 4096 values");
    let many = "- target: $.a[*]\n  update: [[], []]\n- target: $.a\n  copy: $.a\n".repeat(64);
    assert_eq!(amended("a: [[], []]", &many, &[]).0, "the overlays change more than 4096 values");
}
