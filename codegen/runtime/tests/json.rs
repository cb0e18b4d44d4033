//! Reading and writing JSON.

mod models;

// An SDK has the runtime at this place of its own crate, where the macros expect it.
#[path = "../../../templates/src/runtime/mod.rs"]
mod runtime;

use std::collections::BTreeMap;
use std::fmt::Debug;

use models::{Customer, Either, Employment, Level, Named, Party, Status, Tagged};
use runtime::json::{Fault, Kind, Property, Read, Reader, Shape, Write, from_slice, from_value, to_value, to_vec};
use runtime::nullable::Nullable;
use serde_json::{Map, Value, json};

fn read<T: Read>(text: &str) -> Result<T, String> {
    from_slice(text.as_bytes()).map_err(|fault| fault.to_string())
}

fn fault<T: Read + Debug>(text: &str) -> String {
    read::<T>(text).unwrap_err()
}

fn text(value: &dyn Write) -> String {
    String::from_utf8(to_vec(value)).unwrap()
}

const CUSTOMER: &str = r#"{"id":"c1","age":42,"dob":"1990-01-31","status":"ACTIVE","nickname":null,"employments":[{"employer_name":"A\"\\\n\u0001é","years":-3,"manager":null}],"parent":{"id":"c0","status":"FROZEN"},"balance":12345678901234567890.10}"#;

#[test]
fn a_model_is_read_and_written_unchanged() {
    let customer: Customer = read(CUSTOMER).unwrap();
    assert_eq!(customer.age, Some(42));
    assert_eq!(customer.nickname, Nullable::Null);
    assert_eq!(customer.status, Some(Status::Active));
    let employments = customer.employments.as_deref().unwrap();
    assert_eq!(employments[0].employer_name, "A\"\\\n\u{1}é");
    let parent = customer.parent.as_deref().unwrap();
    assert_eq!(parent.status, Some(Status::Unknown("FROZEN".to_owned())));
    assert_eq!(parent.nickname, Nullable::Absent);
    assert_eq!(text(&customer), CUSTOMER);
}

#[test]
fn order_and_space_do_not_matter() {
    let customer: Customer = read(" \t{ \r\n\"age\" :1 , \"id\": \"x\"\n} ").unwrap();
    assert_eq!((customer.id.as_str(), customer.age), ("x", Some(1)));
    assert_eq!(read::<Vec<i64>>("\u{FEFF}[ ]"), Ok(vec![]));
}

#[test]
fn unknown_members_are_skipped_or_kept() {
    let more = r#"{"x":{"y":[1,"\ud83d\ude00",{}]},"id":"a","z":null,"w":-1.5e+3}"#;
    assert_eq!(read::<Customer>(more).unwrap().id, "a");
    let tagged: Tagged = read(r#"{"b":2,"name":"n","a":1}"#).unwrap();
    assert_eq!(tagged.additional, BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)]));
    assert_eq!(text(&tagged), r#"{"name":"n","a":1,"b":2}"#);
    assert_eq!(
        fault::<Tagged>(r#"{"b c":"2"}"#),
        r#"["b c"]: expected a 64-bit integer, found a string: `"2"` (line 1, column 8)"#
    );
}

#[test]
fn names_are_escaped_where_they_have_to_be() {
    let named = Named { quote: 1, backslash: 2, line_break: 3, plain: 4 };
    let written = text(&named);
    assert_eq!(written, "{\"\\\"\":1,\"a\\\\b\":2,\"a\\n\":3,\"/\u{7f}é$\":4}");
    assert_eq!(read::<Named>(&written).unwrap(), named);
}

#[test]
fn the_last_of_duplicates_wins() {
    let twice = r#"{"id":"a","parent":{"id":"p","age":1},"id":"b","parent":{"id":"q"},
        "employments":[{"employer_name":"A","years":1,"manager":"m"}],"employments":[],"nickname":"x","nickname":null}"#;
    let customer: Customer = read(twice).unwrap();
    assert_eq!(customer.id, "b");
    // Not merged with the first one.
    assert_eq!(customer.parent.map(|parent| (parent.id, parent.age)), Some(("q".to_owned(), None)));
    assert_eq!(customer.employments, Some(vec![]));
    assert_eq!(customer.nickname, Nullable::Null);
    assert_eq!(read::<Customer>(r#"{"id":"a","age":1,"age":null}"#).unwrap().age, None);
    assert_eq!(read::<BTreeMap<String, i64>>(r#"{"a":1,"a":2}"#).unwrap()["a"], 2);
    assert_eq!(read::<Value>(r#"{"a":1,"a":2}"#).unwrap(), json!({"a": 2}));
}

#[test]
fn missing_members_are_named() {
    assert_eq!(fault::<Customer>("{}"), "id: missing required property (line 1, column 2)");
    assert_eq!(
        fault::<Vec<Employment>>("[\n{\"years\":1}]"),
        "[0].employer_name: missing required property, and so are `manager` (line 2, column 11)"
    );
}

#[test]
fn null_is_for_what_may_be_null() {
    assert_eq!(fault::<Customer>(r#"{"id":null}"#), "id: expected a string, found null (line 1, column 7)");
    assert_eq!(read::<Option<Vec<Option<bool>>>>("[null,true]"), Ok(Some(vec![None, Some(true)])));
    assert_eq!(read::<Option<String>>("null"), Ok(None));
    // Required and nullable: must come, may be null.
    assert!(read::<Employment>(r#"{"employer_name":"A","years":1,"manager":null}"#).unwrap().manager.is_none());
}

#[test]
fn faults_say_where() {
    let nested = "{\"id\":\"a\",\n\"employments\":[{\"employer_name\":\"é\",\"years\":1,\"manager\":null},{\"employer_name\":5}]}";
    assert_eq!(
        fault::<Customer>(nested),
        "employments[1].employer_name: expected a string, found a number: `5` (line 2, column 80)"
    );
    let fault = from_slice::<Vec<Vec<bool>>>(b"[[true],[false,\"x\"]]").unwrap_err();
    assert_eq!(fault.path(), "[1][1]");
    assert_eq!(fault.message(), "expected a boolean, found a string");
    assert_eq!(fault.place(), Some((1, 16)));
    assert_eq!(
        format!("{fault:?}"),
        r#"Fault("[1][1]: expected a boolean, found a string: `\"x\"` (line 1, column 16)")"#
    );
    assert_eq!(size_of_val(&fault), size_of::<usize>());
}

#[test]
fn the_kind_of_what_was_found_is_named() {
    for (text, found) in [
        ("", "the end of the text"),
        ("{}", "an object"),
        ("[]", "an array"),
        ("true", "a boolean: `true`"),
        ("null", "null"),
        ("1", "a number: `1`"),
        ("<html>", "something else: `<html>`"),
        ("\0", "something else: `\\u{0}`"),
    ] {
        assert_eq!(fault::<String>(text), format!("expected a string, found {found} (line 1, column 1)"));
    }
    assert_eq!(fault::<i64>("1 2"), "expected the end of the text, found a number: `2` (line 1, column 3)");
    assert_eq!(from_slice::<String>(b"\"\xFF\"").unwrap_err().to_string(), "the text is not UTF-8 (line 1, column 2)");
}

#[test]
fn integers_are_exact() {
    assert_eq!(read("9223372036854775807"), Ok(i64::MAX));
    assert_eq!(read("-9223372036854775808"), Ok(i64::MIN));
    assert_eq!(read("18446744073709551615"), Ok(u64::MAX));
    assert_eq!(read("2147483647"), Ok(i32::MAX));
    assert_eq!(read("4294967295"), Ok(u32::MAX));
    assert_eq!(read("9007199254740993.0"), Ok(9_007_199_254_740_993_i64));
    for (text, value) in
        [("1.0", 1), ("1e3", 1000), ("1.5E+1", 15), ("100e-2", 1), ("-0", 0), ("0.0e999999999999999999999", 0)]
    {
        assert_eq!(read::<i64>(text), Ok(value), "{text}");
    }
    assert_eq!(read("-2.50e1"), Ok(-25_i64));
}

#[test]
fn integers_refuse_what_they_cannot_hold() {
    let fraction = "expected a 64-bit integer, found a number with a fraction";
    for text in ["1.5", "1e-1", "123e-2", "1e-999999999999999999999"] {
        assert_eq!(from_slice::<i64>(text.as_bytes()).unwrap_err().message(), fraction, "{text}");
    }
    let range = "expected a 64-bit integer, found a number out of its range";
    for text in
        ["9223372036854775808", "-9223372036854775809", "1e19", "1e999999999999999999999", "1e40", &"9".repeat(500)]
    {
        assert_eq!(from_slice::<i64>(text.as_bytes()).unwrap_err().message(), range, "{text}");
    }
    assert_eq!(
        fault::<i32>("2147483648"),
        "expected a 32-bit integer, found a number out of its range: `2147483648` (line 1, column 1)"
    );
    assert_eq!(
        fault::<u64>(" -1"),
        "expected an unsigned 64-bit integer, found a number out of its range: `-1` (line 1, column 2)"
    );
    assert!(read::<u64>("18446744073709551616").is_err());
}

#[test]
fn floats() {
    for (text, value) in [
        ("0", 0.0),
        ("-0.0", -0.0),
        ("1e-400", 0.0),
        ("0.1", 0.1),
        ("5e-324", 5e-324),
        ("1.7976931348623157e308", f64::MAX),
    ] {
        assert_eq!(read::<f64>(text), Ok(value), "{text}");
    }
    assert_eq!(
        fault::<f64>("1e400"),
        "expected a number, found one out of the range of a double: `1e400` (line 1, column 1)"
    );
    assert!(read::<f32>("1e39").is_err());
    assert_eq!(text(&vec![0.1, 1.0, -0.0, 1e300, f64::NAN, f64::INFINITY]), "[0.1,1,-0.0,1e+300,null,null]");
    assert_eq!(text(&vec![0.1_f32, f32::NAN]), "[0.1,null]");
}

#[test]
fn malformed_numbers() {
    for text in
        ["01", "-", "1.", "1.e1", "1e", "1e+", "-01", "00", "+1", ".5", "0x1", "1_0", "NaN", "Infinity", "-Infinity"]
    {
        assert!(read::<f64>(text).is_err(), "{text}");
        assert!(read::<Value>(text).is_err(), "{text}");
        assert!(from_slice::<Tagged>(format!("{{\"name\":null,\"x\":{text}}}").as_bytes()).is_err(), "{text}");
    }
    assert_eq!(fault::<f64>("1.x"), "malformed number (line 1, column 2)");
}

#[test]
fn strings() {
    for (text, value) in [
        (r#""""#, ""),
        (r#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
        (r#""aé€😀\u00e9\uD83D\uDE00z""#, "aé€😀é😀z"),
        (r#""cut \ud83d""#, "cut \u{FFFD}"),
        (r#""\ud83dx\udc00\ud800\ud83d\ude00""#, "\u{FFFD}x\u{FFFD}\u{FFFD}😀"),
        ("\"\u{7f}\u{2028}\"", "\u{7f}\u{2028}"),
    ] {
        assert_eq!(read::<String>(text).as_deref(), Ok(value), "{text}");
    }
    for (bad, message) in [
        ("\"a", "unterminated string (line 1, column 3)"),
        ("\"\\", "malformed escape in a string (line 1, column 2)"),
        (r#""\x""#, "malformed escape in a string (line 1, column 2)"),
        (r#""\u12g4""#, "malformed escape in a string (line 1, column 2)"),
        (r#""\u+123""#, "malformed escape in a string (line 1, column 2)"),
        ("\"a\nb\"", "unescaped control character in a string (line 1, column 3)"),
    ] {
        assert_eq!(fault::<String>(bad), message);
    }
    let all: String = (0..0x500).filter_map(char::from_u32).collect();
    assert_eq!(serde_json::from_slice::<String>(&to_vec(&all)).unwrap(), all);
    assert_eq!(text(&all), serde_json::to_string(&all).unwrap());
}

/// Strings are looked through eight bytes at a time.
#[test]
fn strings_with_any_character_at_any_place() {
    for character in (0..0x100).chain([0x7ff, 0x2028, 0xffff, 0x1_f600]).filter_map(char::from_u32) {
        for (before, after) in (0..20).flat_map(|before| [0, 1, 7, 8, 9].map(|after| (before, after))) {
            let value = format!("{}{character}{}", "!".repeat(before), "#".repeat(after));
            let written = serde_json::to_string(&value).unwrap();
            assert_eq!(text(&value), written);
            assert_eq!(read::<String>(&written), Ok(value.clone()));
            // As it is, and what follows is no part of it.
            let raw = format!(r#"["{value}","{value}",7]"#);
            let theirs = serde_json::from_str::<Value>(&raw).ok();
            assert_eq!(read::<Value>(&raw).ok(), theirs, "{raw}");
            let skipped = read::<Customer>(&format!(r#"{{"x":{raw},"id":"a"}}"#));
            assert_eq!(skipped.is_ok(), theirs.is_some(), "{raw}");
        }
    }
}

#[test]
fn malformed_structure() {
    for text in [
        "{",
        "[",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "{\"a\":1 \"b\":2}",
        "]",
        "}",
        "tru",
        "nul",
        "truex",
        "[1]]",
        "{\"a\":1}}",
        "//",
        "'a'",
    ] {
        assert!(read::<Value>(text).is_err(), "{text}");
        assert!(serde_json::from_str::<Value>(text).is_err(), "{text}");
        let unknown = format!("{{\"id\":\"a\",\"more\":{text}}}");
        assert!(read::<Customer>(&unknown).is_err(), "{text}");
    }
}

#[test]
fn depth_is_limited() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(read::<Value>(&nested(128)).is_ok());
    assert_eq!(fault::<Value>(&nested(129)).rsplit(": ").next(), Some("nested too deeply (line 1, column 129)"));
    assert!(read::<Customer>(&format!("{{\"id\":\"\",\"x\":{}}}", nested(100_000))).is_err());
    assert!(read::<Either>(&nested(100_000)).is_err());
    let parents = r#"{"id":"","parent":"#.repeat(100_000);
    assert!(read::<Customer>(&parents).is_err());
    // The depth counts what is open, not what was.
    assert!(read::<Vec<Vec<Value>>>(&format!("[{}[]]", "[[]],".repeat(1000))).is_ok());
}

#[test]
fn open_enums() {
    assert_eq!(read(r#""DENIED""#), Ok(Status::Denied));
    assert_eq!(read(r#""L\u0041TER""#), Ok(Status::Unknown("LATER".to_owned())));
    assert_eq!(Status::from(String::from("ACTIVE")).to_string(), "ACTIVE");
    assert_eq!(text(&Status::Unknown("q\"".to_owned())), r#""q\"""#);
    assert_eq!(fault::<Status>("1"), "expected a string, found a number: `1` (line 1, column 1)");
    assert_eq!(read("[1,7]"), Ok(vec![Level::Low, Level::Unknown(7)]));
    assert_eq!(text(&Level::Unknown(7)), "7");
    assert_eq!(Level::Low.to_string(), "1");
}

#[test]
fn unions_by_discriminator() {
    let party: Party = read(r#"{"id":"a","type":"person"}"#).unwrap();
    assert!(matches!(&party, Party::Customer(customer) if customer.id == "a"));
    // The customer does not know of the tag, and what is written has one.
    assert_eq!(to_value(&party), json!({"id": "a", "type": "customer"}));
    let later = json!({"type": "company", "n": [1]});
    assert_eq!(from_value::<Party>(&later).unwrap(), Party::Unknown(later.into()));
    for odd in ["{}", r#"{"type":null}"#, r#"{"type":{}}"#] {
        assert!(matches!(read::<Party>(odd), Ok(Party::Unknown(_))), "{odd}");
    }
    // What is no object is unknown only as a part of something else.
    for (odd, kind) in [("null", "null"), ("[]", "an array"), ("\"x\"", "a string"), ("1", "a number")] {
        let fault = from_slice::<Party>(odd.as_bytes()).unwrap_err();
        assert_eq!(fault.message(), format!("expected an object, found {kind}"));
        assert!(matches!(read::<Vec<Party>>(&format!("[{odd}]")).as_deref(), Ok([Party::Unknown(_)])), "{odd}");
        assert!(matches!(from_value(&read::<Value>(odd).unwrap()), Ok(Party::Unknown(_))), "{odd}");
    }
    // The last of several decides, as it does for what is read.
    let twice = r#"{"type":"person","x":{"type":"employment"},"id":"a","\u0074ype":"company"}"#;
    assert!(matches!(read::<Party>(twice), Ok(Party::Unknown(_))));
    assert!(matches!(read::<Party>(r#"{"type":"company","type":"person","id":"a"}"#), Ok(Party::Customer(_))));
    assert_eq!(
        fault::<Party>(r#"{"type":"person","id"}"#),
        "expected a colon, found something else: `}` (line 1, column 22)"
    );
    // A known variant that is broken is a fault at its true place, not an unknown one.
    assert_eq!(
        fault::<Vec<Party>>("[\n  {\"type\":\"customer\",\"id\":7}]"),
        "[0].id: expected a string, found a number: `7` (line 2, column 27)"
    );
}

#[test]
fn unions_by_shape() {
    assert_eq!(read(r#""ACTIVE""#), Ok(Either::Status(Status::Active)));
    assert_eq!(read(r#""x""#), Ok(Either::Text("x".to_owned())));
    assert_eq!(read("1e2"), Ok(Either::Count(100)));
    assert_eq!(read("1.5"), Ok(Either::Unknown(1.5.into())));
    assert_eq!(
        fault::<Either>("true"),
        "expected a number or a string or an array or an object, found a boolean: `true` (line 1, column 1)"
    );
    assert_eq!(read("[true]"), Ok(Either::List(vec![Either::Unknown(true.into())])));
    assert_eq!(read("[1,[]]"), Ok(Either::List(vec![Either::Count(1), Either::List(vec![])])));
    assert_eq!(read("{\"a\":1}"), Ok(Either::Unknown(json!({"a": 1}).into())));
    let both = r#"{"id":"a","employer_name":"A","years":1,"manager":null}"#;
    assert!(matches!(read::<Either>(both), Ok(Either::Employment(_))));
    assert!(matches!(read::<Either>(r#"{"id":"a"}"#), Ok(Either::Customer(_))));
    // The best candidate does not fit after all, the next one does.
    let text = r#"{"id":"a","employer_name":"A","years":"?","manager":null}"#;
    assert!(matches!(read::<Either>(text), Ok(Either::Customer(_))));
}

#[derive(Debug)]
enum Twin {
    Left(Vec<Twin>),
    Right(Vec<Twin>),
}

impl Read for Twin {
    fn blank() -> Self {
        Self::Left(vec![])
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        let raw = reader.raw()?;
        let left = raw.try_read().map(Self::Left);
        left.or_else(|| raw.try_read().map(Self::Right)).ok_or_else(|| Fault::new("neither"))
    }
}

#[test]
fn trials_do_not_explode() {
    // Each level has two candidates, and all fail at the innermost end.
    let nested = |inner: &str| "[".repeat(120) + inner + &"]".repeat(120);
    assert_eq!(from_slice::<Twin>(nested("1").as_bytes()).unwrap_err().message(), "neither");
    // Depth alone is no reason to give up.
    let mut twin = read::<Twin>(&nested("")).unwrap();
    let mut depth = 1;
    loop {
        let (Twin::Left(mut inner) | Twin::Right(mut inner)) = twin;
        let Some(next) = inner.pop() else { break };
        (twin, depth) = (next, depth + 1);
    }
    assert_eq!(depth, 120);
    let mut list = read::<Either>(&nested("")).unwrap();
    while let Either::List(mut inner) = list {
        let Some(next) = inner.pop() else { return };
        list = next;
    }
    panic!("{list:?}");
}

#[test]
fn raw_values() {
    let mut text = r#" {"kind":"a\u0062","n":1.50,"no":null,"o":{"kind":"z"},"kind":"ac"} "#.to_owned();
    let raws: Vec<String> = {
        let owner: Captured = read(&text).unwrap();
        owner.0
    };
    assert_eq!(raws, ["Object", "ac", "1.50", "none", "true", "false", "true"]);
    text.clear();
    for (text, kind) in [
        ("null", Kind::Null),
        ("false", Kind::Boolean),
        ("-1", Kind::Number),
        ("\"\"", Kind::String),
        ("[]", Kind::Array),
    ] {
        assert_eq!(read::<KindOf>(text).unwrap().0, Some(kind));
    }
}

/// What a captured value says about itself.
struct Captured(Vec<String>);

impl Read for Captured {
    fn blank() -> Self {
        Self(vec![])
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        let raw = reader.raw()?;
        let show = |name| raw.discriminator(name).map_or("none".to_owned(), |value| value.into_owned());
        let mut all = vec![format!("{:?}", raw.kind()), show("kind"), show("n"), show("no")];
        all.push(raw.has_key("no").to_string());
        all.push(raw.has_key("nope").to_string());
        all.push((raw.candidates(&[Shape::Any, Shape::Map]) == [1, 0]).to_string());
        Ok(Self(all))
    }
}

struct KindOf(Option<Kind>);

impl Read for KindOf {
    fn blank() -> Self {
        Self(None)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        Ok(Self(Some(reader.raw()?.kind())))
    }
}

#[test]
fn serde_bridges() {
    let customer: Customer = read(CUSTOMER).unwrap();
    let through: Customer = serde_json::from_str(&CUSTOMER.replace("12345678901234567890.10", "0.1")).unwrap();
    assert_eq!(through.balance, Some("0.1".into()));
    // The members stay in the order of the document.
    let sent = serde_json::to_string(&through).unwrap();
    assert_eq!(sent, CUSTOMER.replace("12345678901234567890.10", "0.1"));
    let value = serde_json::to_value(&through).unwrap();
    assert_eq!(value["employments"][0]["years"], -3);
    assert_eq!(serde_json::from_value::<Customer>(value.clone()).unwrap(), through);
    assert_eq!(to_value(&through), value);
    assert_eq!(from_value::<Customer>(&value).unwrap(), through);
    assert_eq!(serde_json::to_string(&customer.status).unwrap(), "\"ACTIVE\"");
    assert_eq!(serde_json::from_str::<Status>("\"DENIED\"").unwrap(), Status::Denied);
    assert!(matches!(serde_json::from_str::<Party>(r#"{"type":"customer","id":""}"#), Ok(Party::Customer(_))));
    let error = serde_json::from_str::<Vec<Customer>>(r#"[{"id":"","parent":{}}]"#).unwrap_err();
    assert!(error.to_string().starts_with("parent.id: missing required property at line 1"), "{error}");
    let big = json!([u64::MAX, i64::MIN, 0.5, "s", null, true, {"a": []}]);
    assert_eq!(from_value::<Value>(&big).unwrap(), big);
}

#[test]
fn values_agree_with_serde_json() {
    for text in [
        "0",
        "-0",
        "-0.0",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775809",
        "1e2",
        "1.0",
        "0.1e-6",
        "123456789012345678901234567890",
        "{\"b\":1,\"a\":{}}",
        "[[],{}]",
    ] {
        let ours: Value = read(text).unwrap();
        let theirs: Value = serde_json::from_str(text).unwrap();
        assert_eq!(ours, theirs, "{text}");
        assert_eq!(String::from_utf8(to_vec(&ours)).unwrap(), serde_json::to_string(&theirs).unwrap());
    }
    assert!(read::<Value>("1e400").is_err());
    assert_eq!(read::<Map<String, Value>>("{\"a\":1}").unwrap()["a"], 1);
}

/// A small generator of numbers that look random: the same in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % limit
    }
}

/// Reads as all types; as a `Value` it must agree with `serde_json` on what is JSON.
fn try_all(text: &[u8]) {
    let ours = from_slice::<Value>(text);
    match (&ours, serde_json::from_slice::<Value>(text)) {
        (Ok(ours), Ok(theirs)) => {
            // serde_json rounds some floating-point numbers by one unit, unless told otherwise.
            let same = serde_json::from_slice::<Value>(&to_vec(ours)).unwrap();
            assert_eq!(text_of_shape(&same), text_of_shape(&theirs), "{}", String::from_utf8_lossy(text));
        }
        (Err(_), Err(_)) => {}
        // Half surrogates and a byte order mark are read, and serde_json's depth limit is one less.
        (Ok(_), Err(_)) => assert!(
            text.windows(3).any(|part| part.eq_ignore_ascii_case(b"\\ud")) || text.starts_with(b"\xEF\xBB\xBF"),
            "{}",
            String::from_utf8_lossy(text)
        ),
        (Err(fault), Ok(_)) => panic!("{fault}: {}", String::from_utf8_lossy(text)),
    }
    let _ = from_slice::<Customer>(text);
    let _ = from_slice::<Vec<Party>>(text);
    let _ = from_slice::<Either>(text);
    let _ = from_slice::<Tagged>(text);
    let _ = from_slice::<BTreeMap<String, Option<f64>>>(text);
}

fn text_of_shape(value: &Value) -> String {
    match value {
        Value::Number(number) if number.is_f64() => "float".to_owned(),
        Value::Array(values) => format!("[{}]", values.iter().map(text_of_shape).collect::<Vec<_>>().join(",")),
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| format!("{name:?}:{}", text_of_shape(value)))
            .collect::<Vec<_>>()
            .join(","),
        _ => value.to_string(),
    }
}

#[test]
fn nothing_panics_on_broken_text() {
    let seeds = [
        CUSTOMER,
        r#"[{"type":"customer","id":"\ud83d\ude00é"},{"type":"employment","years":-0.5e+10},[[{"a":[true,false,null]}]]]"#,
        r#"{"name":"x","n":1e3,"m":12345678901234567890123,"o":0.000001,"p":"\\\"\/\b\f\n\r\t"}"#,
    ];
    let alphabet = b"{}[]\",:\\/ \n\t0123456789-+.eEtrufalsn\x00\x1f\x7f\xC3\xA9\xFF\xEF\xBB\xBFdD8cC";
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for seed in seeds {
        for end in 0..=seed.len() {
            try_all(&seed.as_bytes()[..end]);
        }
        for _ in 0..20_000 {
            let mut text = seed.as_bytes().to_vec();
            for _ in 0..=random.below(4) {
                let at = random.below(text.len());
                let byte = alphabet[random.below(alphabet.len())];
                match random.below(4) {
                    0 => text[at] = byte,
                    1 => text.insert(at, byte),
                    2 => drop(text.remove(at)),
                    _ => text.truncate(at.max(1)),
                }
                if text.is_empty() {
                    break;
                }
            }
            try_all(&text);
        }
    }
}

/// Which of some shapes a value is taken for, the best first.
struct Ranked(Vec<usize>);

impl Read for Ranked {
    fn blank() -> Self {
        Self(vec![])
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        const ON: Shape = Shape::Tagged(&[Property::optional("on"), Property::optional("a")], &[("on", "true")]);
        const OFF: Shape = Shape::Tagged(&[Property::optional("on"), Property::optional("a")], &[("on", "false")]);
        const PLAIN: Shape = Shape::Object(&[Property::optional("on"), Property::optional("a")]);
        const NESTED: Shape = Shape::AnyOf(&[Shape::Boolean, Shape::List(&Shape::Integer)]);
        let shapes = [PLAIN, ON, OFF, NESTED, Shape::List(&Shape::String), Shape::Array];
        reader.raw().map(|raw| Self(raw.candidates(&shapes)))
    }
}

#[test]
fn shapes_are_ranked_by_what_they_say_of_a_value() {
    let ranked = |text: &str| from_slice::<Ranked>(text.as_bytes()).unwrap().0;
    assert_eq!(ranked(r#"{"on":true,"a":1}"#), [1, 0]);
    assert_eq!(ranked(r#"{"a":1,"on":false}"#), [2, 0]);
    assert_eq!(ranked(r#"{"a":1}"#), [0, 1, 2]);
    assert_eq!(ranked("true"), [3]);
    assert_eq!(ranked("[1,2]"), [3, 5]);
    assert_eq!(ranked(r#"["a"]"#), [4, 5]);
    assert_eq!(ranked(r#"["a",1]"#), [5]);
    assert_eq!(ranked("[]"), [3, 4, 5]);
}

/// Numbers that a document leaves open.
#[test]
fn no_digit_of_a_free_number_is_lost() {
    let read = |text: &str| read::<runtime::json::Value>(text).unwrap();
    for text in [
        "12345678901234567890123",
        "-12345678901234567890123",
        "1e400",
        "-1e99999",
        "1e-400",
        "0.12345678901234567890",
        "18446744073709551616",
        "0.30000000000000004",
        "1e22",
        "5e-324",
        "123.25",
        "-9223372036854775808",
        "0",
        "1e-7",
    ] {
        let value = read(text);
        let written = value.to_string();
        // serde_json's writer has a sign in exponents, and a zero behind whole numbers.
        assert_eq!(written.replace("e+", "e"), text, "{text}");
        assert_eq!(read(&written), value, "{text}");
    }
    for value in [0.1 + 0.2, 1e300, 12_345_678_901_234_567_000.0, -0.0, f64::MIN_POSITIVE, f64::MAX, 5e-324, 1.0 / 3.0]
    {
        let made = runtime::json::Value::from(value);
        assert_eq!(read(&made.to_string()), made, "{value}");
        assert_eq!(made, json!(value));
        assert_eq!(made.as_f64(), Some(value));
    }
    assert_eq!(
        (read("18446744073709551615").as_u64(), read("-1").as_i64(), read("1.0").as_i64()),
        (Some(u64::MAX), Some(-1), None)
    );
    assert!(serde_json::to_string(&read("12345678901234567890123")).unwrap().contains("12345678901234567890123"));
    assert!(serde_json::to_string(&read("1e400")).is_err());
}

/// A piece of what was found is short, in one line, and not secret.
#[test]
fn faults_show_a_piece_of_what_was_found() {
    type Map = BTreeMap<String, i64>;
    let shown = |text: &str| from_slice::<Map>(text.as_bytes()).unwrap_err().piece().map(str::to_owned);
    assert_eq!(shown(r#"{"a":"x y"}"#).as_deref(), Some(r#""x y""#));
    assert_eq!(shown("{\"a\":\"x\u{202e}\u{2028}\u{7f}\"}").as_deref(), Some(r#""x\u{202e}\u{2028}\u{7f}""#));
    assert_eq!(shown(r#"{"a":"x\"y","b":1}"#).as_deref(), Some(r#""x\"y""#));
    assert_eq!(shown(&format!(r#"{{"a":"{}"}}"#, "né ".repeat(1000))).map(|piece| piece.chars().count()), Some(61));
    // It may be a token, and is cut, lest a part of it be shown that nobody recognises.
    assert_eq!(shown(&format!(r#"{{"a":"Bearer {}"}}"#, "abcd1234".repeat(100))).as_deref(), Some("\"Bearer abcd…"));
    assert_eq!(
        [shown(r#"{"a":{"password":"p"}}"#), shown(r#"{"a":["p"]}"#), shown(r#"{"a":null}"#)],
        [None, None, None]
    );
    for name in ["password", "api_key", "apiKey", "X-API-Key", "accessToken", "client_secret", "SSN", "userPin"] {
        assert_eq!(shown(&format!(r#"{{"{name}":"p"}}"#)), None, "{name}");
    }
    for name in ["monkey", "opinion", "keyboard", "spin"] {
        assert_eq!(shown(&format!(r#"{{"{name}":"p"}}"#)).as_deref(), Some(r#""p""#), "{name}");
    }
    let outer = from_slice::<BTreeMap<String, Map>>(br#"{"secrets":{"a":"p"}}"#).unwrap_err();
    assert_eq!(outer.to_string(), "secrets.a: expected a 64-bit integer, found a string (line 1, column 17)");
}

#[test]
fn a_file_in_json_is_its_text() {
    let file: runtime::File = read(r#""text ä""#).unwrap();
    assert_eq!(text(&file), r#""text ä""#);
    // What is no text has no place there, nor has what is not in memory.
    assert_eq!(text(&runtime::File::from_bytes(&b"\xFF"[..])), "null");
    assert_eq!(text(&runtime::File::from_path("/no/such.png")), "null");
}
