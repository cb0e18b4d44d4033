//! What a response can cost, whatever it holds: memory, stack, time.

// An SDK has the runtime at this place of its own crate, where the macros expect it.
#[path = "../../../templates/src/runtime/mod.rs"]
mod runtime;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::time::{Duration, Instant};

use runtime::json::{self, Fault, Read, Reader, Shape, Value, Write, Writer};
use runtime::nullable::Nullable;

/// Counts what the thread holds, and the most that it held; what moves counts twice while it does.
struct Counting;

thread_local! {
    static HELD: Cell<isize> = const { Cell::new(0) };
    static MOST: Cell<isize> = const { Cell::new(0) };
}

#[allow(unsafe_code)]
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let held = HELD.get() + layout.size().cast_signed();
        HELD.set(held);
        MOST.set(MOST.get().max(held));
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        HELD.set(HELD.get() - layout.size().cast_signed());
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Reads a text: what came of it, and how many bytes of memory that took at its peak for each byte of text.
fn measure<T: Read>(text: &str) -> (Result<T, Fault>, f64) {
    let before = HELD.get();
    MOST.set(before);
    let result = json::from_slice::<T>(text.as_bytes());
    let most = MOST.get() - before;
    (result, most as f64 / text.len() as f64)
}

/// How long a text is: so long that 20 bytes for each are more than what may be held in any case. The factors of 20 MB are
/// the same, but take minutes where nothing is optimised.
const LENGTH: usize = 2 << 20;

/// A list of the same.
fn list_of(element: &str) -> String {
    let count = LENGTH / (element.len() + 1);
    let mut text = String::with_capacity(LENGTH + 100);
    text.push('[');
    for index in 0..count {
        text.push_str(if index == 0 { "" } else { "," });
        text.push_str(element);
    }
    text.push(']');
    text
}

/// A large model, all of whose members may be left out.
macro_rules! large {
    ($name:ident: $ty:ty { $($field:ident $wire:literal),* }) => {
        #[derive(Debug, Clone, PartialEq, Default)]
        struct $name { $($field: $ty),* }

        json::object!($name { $($field: optional $wire,)* });
    };
}

large!(Large: Option<String> {
    a "a", b "b", c "c", d "d", e "e", f "f", g "g", h "h", i "i", j "j", k "k", l "l", m "m", n "n", o "o", p "p",
    q "q", r "r", s "s", t "t", u "u", v "v", w "w", x "x", y "y", z "z", aa "aa", ab "ab", ac "ac", ad "ad", ae "ae"
});

large!(Larger: Nullable<Large> { a "a", b "b", c "c", d "d", e "e", f "f", g "g", h "h" });

/// A model that keeps what it does not know.
#[derive(Debug, Clone, PartialEq, Default)]
struct Keeping {
    a: Option<i64>,
    unknown_members: json::Unknown,
}

json::object!(Keeping {
    a: optional "a",
    ..unknown_members
});

/// As the generator emits it: what is large is boxed.
#[derive(Debug, Clone, PartialEq)]
enum Union {
    Large(Box<Large>),
    Text(String),
    List(Vec<Union>),
    Unknown(Value),
}

impl Read for Union {
    fn blank() -> Self {
        Self::Unknown(Value::Null)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        const SHAPES: &[Shape] = &[Shape::Object(Large::PROPERTIES), Shape::String, Shape::List(&Shape::Any)];
        let raw = reader.raw()?;
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Large),
                1 => raw.try_read().map(Self::Text),
                _ => raw.try_read().map(Self::List),
            };
            if let Some(value) = value {
                return Ok(value);
            }
        }
        raw.unknown(SHAPES).map(Self::Unknown)
    }
}

impl Write for Union {
    fn write(&self, writer: &mut dyn Writer) {
        match self {
            Self::Large(value) => value.write(writer),
            Self::Text(value) => value.write(writer),
            Self::List(value) => value.write(writer),
            Self::Unknown(value) => value.write(writer),
        }
    }
}
json::bridge!(Union);

/// The smallest JSON of each kind, and what is most for its length.
const ELEMENTS: [&str; 12] =
    ["0", "\"\"", "\"a\"", "[]", "{}", "[0]", "[[]]", "[0,0,0]", "{\"\":0}", "{\"a\":\"b\"}", "{\"a\":{}}", "\"\\n\""];

fn is_bounded<T: Read>(name: &str) {
    for element in ELEMENTS {
        let (result, factor) = measure::<T>(&list_of(element));
        let said = result.err().map_or("read".to_owned(), |fault| fault.message().to_owned());
        println!("{name:>24} {element:>22} {factor:5.1}  {said}");
        assert!(factor < 20.0, "{name}, a list of {element}: {factor}");
    }
}

#[test]
fn lists_take_no_more_than_twenty_times_their_text() {
    is_bounded::<Value>("Value");
    is_bounded::<Vec<Union>>("unions");
    is_bounded::<Vec<Large>>("large models");
    is_bounded::<Vec<Larger>>("larger models");
    is_bounded::<Vec<Option<Box<Large>>>>("boxed models");
    is_bounded::<Vec<BTreeMap<String, Value>>>("free-form objects");
    is_bounded::<Vec<BTreeMap<String, Large>>>("maps of models");
    is_bounded::<Vec<Vec<i64>>>("lists of integers");
    is_bounded::<Vec<String>>("strings");
}

#[test]
fn objects_take_no_more_than_twenty_times_their_text() {
    let mut many = String::from("{");
    for index in 0..300_000 {
        many.push_str(&format!("\"{index}\":{{}},"));
    }
    many.push_str("\"\":0}");
    let same = format!("{{{}\"a\":0}}", "\"\":0,".repeat(600_000));
    for text in [&many, &same] {
        for (name, factor) in [
            ("Value", measure::<Value>(text).1),
            ("a map", measure::<BTreeMap<String, Value>>(text).1),
            ("a map of models", measure::<BTreeMap<String, Large>>(text).1),
            ("a union", measure::<Union>(text).1),
            ("a model", measure::<Large>(text).1),
            ("unknown members", measure::<Keeping>(text).1),
        ] {
            println!("{name:>24} {factor:5.1}");
            assert!(factor < 20.0, "{name}: {factor}");
        }
    }
}

#[test]
fn what_is_kept_beside_the_fields_is_counted() {
    for element in [r#"{"":0}"#, r#"{"a":null}"#, r#"{"a":99999999999999999999}"#, r#"{"b":[0],"c":{}}"#] {
        let (_, factor) = measure::<Vec<Keeping>>(&list_of(element));
        println!("{element:>28} {factor:5.1}");
        assert!(factor < 20.0, "{element}: {factor}");
    }
    let many = "\"a\":9e99,".repeat(300_000);
    let read = json::from_slice::<Keeping>(format!("{{{many}\"b\":0}}").as_bytes()).unwrap();
    let text = quick("written", || json::to_vec(&read));
    assert!(text.len() > many.len());
}

/// What a server honestly sends is read, although it is sparse.
#[test]
fn sparse_data_is_read() {
    assert_eq!(size_of::<Large>(), 31 * 24);
    // 40,000 elements of 744 bytes, and 14 bytes of text for each.
    let text = format!("[{}{{}}]", "{\"a\":\"12345\"},".repeat(40_000));
    assert_eq!(measure::<Vec<Large>>(&text).0.unwrap().len(), 40_001);
    // A tenth of the members.
    let element = r#"{"a":"0123456789","h":"0123456789","y":"0123456789"}"#;
    let (read, factor) = measure::<Vec<Large>>(&list_of(element));
    println!("sparse models: {factor:.1}");
    assert!(read.is_ok(), "{factor}");
    let (read, factor) = measure::<Value>(&list_of(r#"{"lat":1.5,"lon":2.5}"#));
    println!("points: {factor:.1}");
    assert!(read.is_ok());
    let (read, factor) = measure::<Value>(&list_of("[1.5,2.5]"));
    println!("pairs: {factor:.1}");
    assert!(read.is_ok());
    let (read, factor) = measure::<Vec<Union>>(&list_of("0"));
    println!("unknown values: {factor:.1}");
    assert!(read.is_ok());
}

/// A union whose variants fail late gives back what it took.
#[test]
fn what_was_read_in_vain_does_not_count() {
    let late = list_of(r#"{"a":1}"#);
    let (read, factor) = measure::<Vec<Union>>(&late);
    println!("in vain: {factor:.1}");
    assert!(read.is_ok() && factor < 20.0);
}

#[test]
fn what_is_too_large_says_so() {
    let fault = measure::<Vec<Large>>(&list_of("{}")).0.unwrap_err();
    assert_eq!(fault.message(), "too large: what is read would take more memory than its text accounts for");
    assert!(fault.place().is_some());
}

#[derive(Debug, Clone, PartialEq, Default)]
struct Deep {
    more: Option<Box<Deep>>,
    list: Option<Vec<Deep>>,
    any: Option<Value>,
    union: Option<Union>,
    /// So that each level takes some of the stack.
    ballast: Option<Box<Large>>,
    large: Large,
}

json::object!(Deep {
    more: optional "more",
    list: optional "list",
    any: optional "any",
    union: optional "union",
    ballast: optional "ballast",
    large: optional "large",
});

fn too_deep<T: Read + Debug>(open: &str, close: &str) {
    for text in [open.repeat(100_000), open.repeat(100_000) + &close.repeat(100_000)] {
        let fault = json::from_slice::<T>(text.as_bytes()).unwrap_err();
        assert!(fault.message().contains("nested too deeply"), "{fault}");
        assert!(fault.to_string().len() < 2000, "{fault}");
    }
}

#[test]
fn nesting_is_refused_before_the_stack_ends() {
    too_deep::<Deep>(r#"{"more":"#, "}");
    too_deep::<Deep>(r#"{"list":[{"more":"#, "}]}");
    too_deep::<Deep>(r#"{"any":{"x":["#, "]}}");
    too_deep::<Deep>(r#"{"skipped":["#, "]}");
    too_deep::<Deep>(r#"{"union":["#, "]}");
    too_deep::<Value>("[", "]");
    too_deep::<Value>(r#"{"":"#, "}");
    too_deep::<Union>("[", "]");
    too_deep::<BTreeMap<String, Value>>(r#"{"a":"#, "}");
    too_deep::<serde_json::Value>("[", "]");
}

/// What was read can be used: cloned, compared, shown, written and dropped.
#[test]
fn the_deepest_value_can_be_used() {
    let nested = |depth: usize| r#"{"more":"#.repeat(depth) + "{}" + &"}".repeat(depth);
    let deepest = (1..128).rev().find_map(|depth| json::from_slice::<Deep>(nested(depth).as_bytes()).ok()).unwrap();
    let text = String::from_utf8(json::to_vec(&deepest)).unwrap();
    println!("{} levels", text.matches("more").count());
    assert!(text.matches("more").count() > 40);
    assert!(deepest.clone() == deepest && format!("{deepest:?}").len() > 1000);
    let less: Deep = json::from_slice(nested(100).as_bytes()).unwrap();
    assert!(serde_json::to_string(&less).is_ok());
    let deepest: Value = json::from_slice(("[".repeat(128) + &"]".repeat(128)).as_bytes()).unwrap();
    assert!(deepest.clone() == deepest && format!("{deepest:?}").len() > 128);
}

fn quick<T>(what: &str, run: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let value = run();
    println!("{what}: {:?}", start.elapsed());
    // Far from what it takes, and far from a hang.
    assert!(start.elapsed() < Duration::from_secs(30), "{what}: {:?}", start.elapsed());
    value
}

#[test]
fn odd_texts_take_linear_time() {
    let digits = "9".repeat(1 << 20);
    assert!(quick("integer", || json::from_slice::<i64>(digits.as_bytes())).is_err());
    assert!(quick("float", || json::from_slice::<f64>(digits.as_bytes())).is_err());
    let value = quick("value", || json::from_slice::<Value>(digits.as_bytes())).unwrap();
    assert_eq!((value.as_f64(), value.to_string().len()), (None, 1 << 20));
    let fault = json::from_slice::<String>(digits.as_bytes()).unwrap_err();
    assert!(fault.to_string().len() < 200, "{fault}");
    let fraction = format!("0.{digits}e-{digits}");
    assert!(quick("fraction", || json::from_slice::<i64>(fraction.as_bytes())).is_err());
    assert_eq!(quick("tiny", || json::from_slice::<f64>(fraction.as_bytes())).unwrap(), 0.0);
    let escapes = format!("\"{}\"", "\\u0041".repeat(1 << 18));
    assert_eq!(quick("escapes", || json::from_slice::<String>(escapes.as_bytes())).unwrap().len(), 1 << 18);
    // Many members that no variant knows, looked for by each.
    let mut names = String::from("{");
    for index in (0..100_000).rev() {
        names.push_str(&format!("\"n{index}\":0,"));
    }
    names.push_str("\"a\":0}");
    assert!(quick("members of a union", || json::from_slice::<Union>(names.as_bytes())).is_ok());
    let map: json::Map = quick("members of a map", || json::from_slice(names.as_bytes())).unwrap();
    assert_eq!(map.len(), 100_001);
    let named = format!("{{\"{}\":{{\"a\":1}}}}", "n".repeat(1 << 20));
    let fault = json::from_slice::<BTreeMap<String, Large>>(named.as_bytes()).unwrap_err();
    assert!(fault.to_string().len() < 200, "{fault}");
}

#[test]
fn odd_texts_are_typed_faults() {
    let fault = |text: &[u8]| json::from_slice::<Deep>(text).unwrap_err().to_string();
    assert_eq!(fault(b"{\"any\":\"\xFF\"}"), "the text is not UTF-8 (line 1, column 9)");
    assert_eq!(fault(br#"{"large":null}"#), "large: expected an object, found null (line 1, column 10)");
    assert_eq!(fault(br#"{"list":[null]}"#), "list[0]: expected an object, found null (line 1, column 10)");
    assert_eq!(fault(b""), "expected an object, found the end of the text (line 1, column 1)");
    // Half a surrogate becomes U+FFFD; of members of the same name the last one counts, in models and elsewhere.
    let deep: Deep =
        json::from_slice(br#"{"any":"\ud800","union":{"a":"x","a":"\udc00"},"any":{"b":1,"b":2,"a":0}}"#).unwrap();
    assert_eq!(deep.any.unwrap(), serde_json::json!({"a": 0, "b": 2}));
    assert!(matches!(deep.union, Some(Union::Large(large)) if large.a.as_deref() == Some("\u{FFFD}")));
}
