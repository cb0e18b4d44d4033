//! Bodies that are not what the document describes.

use std::collections::BTreeMap;

use crate::runtime::json::Value;
use crate::runtime::{Call, Data, ErrorKind};

use crate::case::{Case, GET, bytes, core, decoded, transport, within};
use crate::cases;
use crate::models::{Customer, Either, Employment, Party, Status, Tagged};
use crate::server::{Server, answers, json};

fn case(body: impl AsRef<[u8]>) -> Case {
    Case::new(json(body))
}

/// A case whose body cannot be what it should.
fn undecodable(body: impl AsRef<[u8]>, message: &str) {
    case(body).fails(ErrorKind::Decode, message);
}

fn customer(members: &str) -> Case {
    case(format!(r#"{{"id":"1"{members}}}"#)).sender(decoded::<Customer>)
}

const DEEP: usize = 100_000;

cases! {
    html_with_status_200: Case::new(answers("200 OK", "Content-Type: text/html", "<html><body>Sign in</body></html>"))
        .fails(ErrorKind::Decode, "text/html");

    html_with_an_error: Case::new(answers("502 No", "Content-Type: text/html", "<html><body>Oops</body></html>"))
        .fails(ErrorKind::Status, "get: 502 Bad Gateway");

    html_that_claims_to_be_json: case("<html></html>").fails(ErrorKind::Decode, "cannot decode the response");

    json_that_claims_to_be_html: Case::new(answers("200 OK", "Content-Type: text/html", "1")).gives("1");

    json_without_a_type: Case::new(answers("200 OK", "", "1")).gives("1");

    a_type_of_nonsense: Case::new(answers("200 OK", "Content-Type: ;;;/,,", "1")).gives("1");

    an_image: Case::new(answers("200 OK", "Content-Type: image/png", b"\x89PNG\r\n\x1a\n"))
        .fails(ErrorKind::Decode, "image/png");

    no_body: Case::new(answers("200 OK", "", "")).sender(decoded::<Customer>).fails(ErrorKind::Decode, "has no body");

    no_body_for_a_list: Case::new(answers("200 OK", "", "")).sender(decoded::<Vec<i64>>)
        .fails(ErrorKind::Decode, "has no body");

    no_body_for_a_union: Case::new(answers("200 OK", "", "")).sender(decoded::<Party>)
        .fails(ErrorKind::Decode, "has no body");

    no_body_for_an_open_list: Case::new(answers("200 OK", "", ""))
        .sender(decoded::<Vec<Party>>)
        .fails(ErrorKind::Decode, "has no body");

    no_content_for_a_model: Case::new(crate::server::says("HTTP/1.1 204 No Content\r\n\r\n"))
        .sender(decoded::<Customer>)
        .fails(ErrorKind::Decode, "has no body");

    no_content_for_a_union: Case::new(crate::server::says("HTTP/1.1 204 No Content\r\n\r\n"))
        .sender(decoded::<Party>)
        .fails(ErrorKind::Decode, "has no body");

    blanks: undecodable("  \r\n ", "cannot decode the response");

    null_for_a_model: case("null").sender(decoded::<Customer>).fails(ErrorKind::Decode, "cannot decode the response");

    null_for_a_list: case("null").sender(decoded::<Vec<i64>>).fails(ErrorKind::Decode, "cannot decode the response");

    null_in_a_list: case("[1,null]").sender(decoded::<Vec<i64>>).fails(ErrorKind::Decode, "[1]");

    null_for_a_required_member: case(r#"{"id":null}"#).sender(decoded::<Customer>).fails(ErrorKind::Decode, "id");

    a_missing_member: case("{}").sender(decoded::<Customer>).fails(ErrorKind::Decode, "id");

    a_list_for_a_model: case("[]").sender(decoded::<Customer>).fails(ErrorKind::Decode, "cannot decode the response");

    a_text_for_a_model: case("\"x\"").sender(decoded::<Customer>)
        .fails(ErrorKind::Decode, "cannot decode the response");

    a_model_for_a_list: case("{}").sender(decoded::<Vec<i64>>).fails(ErrorKind::Decode, "cannot decode the response");

    a_text_for_a_number: customer(r#","age":"old""#).fails(ErrorKind::Decode, "age");

    a_fraction_for_an_integer: customer(r#","age":1.5"#).fails(ErrorKind::Decode, "age");

    a_number_beyond_an_integer: customer(r#","age":99999999999999999999"#).fails(ErrorKind::Decode, "age");

    a_number_beyond_a_smaller_integer: case(r#"{"employer_name":"x","years":3000000000,"manager":null}"#)
        .sender(decoded::<Employment>)
        .fails(ErrorKind::Decode, "years");

    a_fault_far_inside_names_its_place: customer(
        r#","employments":[
            {"employer_name":"x","years":1,"manager":null},
            {"employer_name":"x","years":"a","manager":null}
        ]"#,
    )
    .fails(ErrorKind::Decode, "employments[1].years");

    an_unknown_value: case(r#""FROZEN""#).sender(decoded::<Status>).gives(r#"Unknown("FROZEN")"#);

    an_unknown_member: customer(r#","shoe_size":{"eu":[43]}"#).run().map_or_else(|error| panic!("{error}"), |_| ());

    an_unknown_kind: case(r#"{"type":"robot"}"#)
        .sender(decoded::<Party>)
        .run()
        .map_or_else(
            |error| panic!("{error}"),
            |given| assert!(given.starts_with("Unknown(") && given.contains("robot")),
        );

    a_member_twice: customer(r#","age":1,"age":2"#).run().map_or_else(
        |error| assert_eq!(error.kind(), ErrorKind::Decode),
        |given| assert!(given.contains("age: Some(2)"), "{given}"),
    );

    invalid_utf_8: undecodable(b"\"\xFF\xFE\"", "UTF-8");

    invalid_utf_8_in_a_name: undecodable(b"{\"\xC3\":1}", "UTF-8");

    utf_16: undecodable(b"\xFF\xFE{\0}\0", "cannot decode the response");

    /// It is replaced: one odd letter does not fail a list.
    half_a_surrogate: case(r#""\ud800""#).gives("\"\u{FFFD}\"");

    half_an_escape: undecodable(r#""\u12"#, "cannot decode the response");

    an_unknown_escape: undecodable(r#""\x41""#, "cannot decode the response");

    a_control_character: undecodable("\"a\u{1}b\"", "cannot decode the response");

    half_a_body: undecodable(r#"{"a":[1,"#, "cannot decode the response");

    more_than_a_body: undecodable("1 2", "cannot decode the response");

    not_quite_json: undecodable("{a:1}", "cannot decode the response");

    not_a_number: undecodable("NaN", "cannot decode the response");

    a_comma_too_many: undecodable("[1,]", "cannot decode the response");

    a_hundred_thousand_lists: undecodable("[".repeat(DEEP), "cannot decode the response");

    a_hundred_thousand_closed_lists: undecodable("[".repeat(DEEP) + &"]".repeat(DEEP), "cannot decode the response");

    a_hundred_thousand_objects: case("{\"a\":".repeat(DEEP))
        .memory(4 << 20)
        .fails(ErrorKind::Decode, "cannot decode the response");

    a_hundred_thousand_lists_in_an_unknown_member: customer(&format!(",\"x\":{}{}", "[".repeat(DEEP), "]".repeat(DEEP)))
        .run()
        .map_or_else(|error| assert_eq!(error.kind(), ErrorKind::Decode), |_| ());

    a_hundred_thousand_parents: case(r#"{"id":"1","parent":"#.repeat(DEEP)).sender(decoded::<Customer>)
        .memory(16 << 20)
        .fails(ErrorKind::Decode, "cannot decode the response");

    a_hundred_thousand_lists_of_an_error: Case::new(answers("400 No", "", "[".repeat(DEEP)))
        .memory(2 << 20)
        .fails(ErrorKind::Status, "400 Bad Request");

    a_hundred_thousand_objects_of_an_error: Case::new(answers("400 No", "", r#"{"error":"#.repeat(DEEP)))
        .memory(8 << 20)
        .fails(ErrorKind::Status, "400 Bad Request");

    a_number_beyond_every_float: case("1e400").run().map_or_else(
        |error| assert_eq!(error.kind(), ErrorKind::Decode),
        |given| assert_eq!(given, "1e400"),
    );

    a_number_of_100_000_digits: case("9".repeat(100_000)).run().map_or_else(
        |error| assert!(error.kind() == ErrorKind::Decode && error.to_string().len() < 1000, "{error}"),
        |_| (),
    );

    a_wrong_text_of_100_000_letters: case(format!("\"{}\"", "x".repeat(100_000))).sender(decoded::<i64>)
        .run().map_or_else(
        |error| assert!(error.kind() == ErrorKind::Decode && error.to_string().len() < 1000, "{error}"),
        |given| panic!("{given}"),
    );

    /// A fault in a member's name does not fill the log.
    a_name_of_100_000_letters: case(format!(r#"{{"name":"x","{}":"y"}}"#, "z".repeat(100_000)))
        .sender(decoded::<Tagged>)
        .memory(4 << 20)
        .run()
        .map_or_else(
            |error| assert!(error.kind() == ErrorKind::Decode && error.to_string().len() < 1000, "{error}"),
            |given| panic!("{given}"),
        );

    a_number_that_is_nearly_none: customer(r#","age":1e-400"#).run().map_or_else(
        |error| assert_eq!(error.kind(), ErrorKind::Decode),
        |_| (),
    );

    minus_zero: case("-0").sender(decoded::<i64>).gives("0");

    bytes_are_taken_as_they_are: Case::new(answers("200 OK", "Content-Type: text/html", b"\xFF\0\xFE")).sender(bytes)
        .gives("3 bytes");

    a_hundred_thousand_members: case(format!("{{{}\"x\":1}}", numbered_members(99_999)))
        .sender(|call| Box::pin(async move {
            call.send::<BTreeMap<String, i64>, Data>().await.map(|map| map.len().to_string())
        }))
        .memory(20 << 20)
        .gives("100000");
}

/// So much may be held for any body, as small as it is.
const ALWAYS: usize = 40 << 20;

/// What a body makes the decoder hold: beyond that, at most 20 bytes for each of its own.
#[test]
fn a_body_of_many_small_things_is_held_within_a_factor() {
    let zeros = format!("[{}0]", "0,".repeat(1 << 19));
    let lists = format!("[{}[]]", "[],".repeat(1 << 19));
    let objects = format!("[{}{{}}]", "{},".repeat(1 << 19));
    type Look = fn(Call) -> crate::runtime::BoxFuture<'static, Result<String, crate::runtime::Error>>;
    let looks: [Look; 3] = [held::<Vec<Party>>, held::<Vec<Either>>, held::<Value>];
    for (body, look) in [&zeros, &lists, &objects].into_iter().flat_map(|body| looks.map(|look| (body, look))) {
        let server = Server::start(vec![json(body)]);
        let core = core(&server.url(), |b| b.transport(transport()));
        let (_, held) =
            crate::memory::peak(|| within(std::time::Duration::from_secs(10), look(Call::new(&core, &GET))));
        let most = (20 * body.len()).max(ALWAYS);
        assert!(
            held <= most,
            "{held} bytes for a body of {}: {:.1} for each",
            body.len(),
            held as f64 / body.len() as f64
        );
    }
}

fn numbered_members(count: usize) -> String {
    (0..count).map(|n| format!("\"{n}\":{n},")).collect()
}

/// Decodes, and lets go.
fn held<T: crate::runtime::FromResponse>(
    call: Call,
) -> crate::runtime::BoxFuture<'static, Result<String, crate::runtime::Error>> {
    Box::pin(async move { call.send::<T, Data>().await.map(|_| String::new()) })
}
