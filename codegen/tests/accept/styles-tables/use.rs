//! The tables of styles of OpenAPI (3.0.4, 3.1.1 and 3.2.0: Parameter Object, Style Examples), row by row, and the
//! examples of RFC 6570 §3.2 that a parameter can say. `docs/styles.md` counts them.

use styles_tables_sdk::models::{Color, Form, Keys, Nested, Rgb};
use styles_tables_sdk::{Client, ErrorKind};

use crate::server::{Request, Server};

/// Makes calls one after the other, and compares what was sent.
macro_rules! rows {
    ($tag:ident, $seen:expr; $($method:ident ($($value:expr),*) $(.$setter:ident($set:expr))* => $expected:literal,)*) => {{
        let expected = [$($expected),*];
        let server = Server::start(&vec!["204 No Content\n\n"; expected.len()]);
        let client = Client::builder().base_url(&server.url).build().unwrap();
        $(client.$tag().$method($($value),*)$(.$setter($set))*.await.unwrap();)*
        let seen: Vec<String> = server.requests().iter().map($seen).collect();
        assert_eq!(seen, expected);
    }};
}

/// The table's values.
fn array() -> Color {
    list(&["blue", "black", "brown"])
}

fn object() -> Color {
    Color::Rgb(Rgb::new(100, 200, 150))
}

/// Reserved characters, and all that the styles separate by.
fn hard() -> Color {
    list(&["a,b c", "", "d.e;f=g|h&i/j?k#l[m]%n"])
}

fn nested() -> Color {
    Color::Nested(Nested::new(Rgb::new(1, 2, 3), ["x", "y"]))
}

/// The values of RFC 6570 §3.2.
fn count() -> Color {
    list(&["one", "two", "three"])
}

fn colors() -> Color {
    list(&["red", "green", "blue"])
}

fn keys() -> Color {
    Color::Keys(Keys::new(";", ".", ","))
}

fn list(texts: &[&str]) -> Color {
    Color::StringList(texts.iter().map(|text| text.to_string()).collect())
}

fn form(color: impl Into<Color>) -> Form {
    Form::new(color)
}

/// What follows the name of the operation in the target of a request.
fn target(request: &Request) -> String {
    let line = line(request);
    line[line.find(['?', ';', '.']).unwrap_or(0)..].to_owned()
}

fn line(request: &Request) -> String {
    request.line.split_once(' ').unwrap().1.to_owned()
}

fn header(request: &Request, prefix: &str) -> String {
    let values = request.headers.iter().find_map(|header| header.strip_prefix(prefix));
    values.unwrap_or_default().to_owned()
}

#[tokio::test]
async fn paths() {
    rows! { tables, line;
        path_matrix("") => "/path-matrix;color",
        path_matrix("blue") => "/path-matrix;color=blue",
        path_matrix(array()) => "/path-matrix;color=blue,black,brown",
        path_matrix(object()) => "/path-matrix;color=R,100,G,200,B,150",
        path_matrix_exploded("") => "/path-matrix-exploded;color",
        path_matrix_exploded("blue") => "/path-matrix-exploded;color=blue",
        path_matrix_exploded(array()) => "/path-matrix-exploded;color=blue;color=black;color=brown",
        path_matrix_exploded(object()) => "/path-matrix-exploded;R=100;G=200;B=150",
        path_label("") => "/path-label.",
        path_label("blue") => "/path-label.blue",
        path_label(array()) => "/path-label.blue,black,brown",
        path_label(object()) => "/path-label.R,100,G,200,B,150",
        path_label_exploded("") => "/path-label-exploded.",
        path_label_exploded("blue") => "/path-label-exploded.blue",
        path_label_exploded(array()) => "/path-label-exploded.blue.black.brown",
        path_label_exploded(object()) => "/path-label-exploded.R=100.G=200.B=150",
        path_simple("") => "/path-simple",
        path_simple("blue") => "/path-simpleblue",
        path_simple(array()) => "/path-simpleblue,black,brown",
        path_simple(object()) => "/path-simpleR,100,G,200,B,150",
        path_simple_exploded("") => "/path-simple-exploded",
        path_simple_exploded("blue") => "/path-simple-explodedblue",
        path_simple_exploded(array()) => "/path-simple-explodedblue,black,brown",
        path_simple_exploded(object()) => "/path-simple-explodedR=100,G=200,B=150",
    }
}

#[tokio::test]
async fn queries() {
    rows! { tables, target;
        query_form("") => "?color=",
        query_form("blue") => "?color=blue",
        query_form(array()) => "?color=blue,black,brown",
        query_form(object()) => "?color=R,100,G,200,B,150",
        query_form_exploded("") => "?color=",
        query_form_exploded("blue") => "?color=blue",
        query_form_exploded(array()) => "?color=blue&color=black&color=brown",
        query_form_exploded(object()) => "?R=100&G=200&B=150",
        query_space_delimited(array()) => "?color=blue%20black%20brown",
        query_space_delimited(object()) => "?color=R%20100%20G%20200%20B%20150",
        query_pipe_delimited(array()) => "?color=blue%7Cblack%7Cbrown",
        query_pipe_delimited(object()) => "?color=R%7C100%7CG%7C200%7CB%7C150",
        query_deep_object(object()) => "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
    }
}

#[tokio::test]
async fn headers_and_cookies() {
    rows! { tables, |request| header(request, "color: ");
        header_simple("") => "",
        header_simple("blue") => "blue",
        header_simple(array()) => "blue,black,brown",
        header_simple(object()) => "R,100,G,200,B,150",
        header_simple_exploded("") => "",
        header_simple_exploded("blue") => "blue",
        header_simple_exploded(array()) => "blue,black,brown",
        header_simple_exploded(object()) => "R=100,G=200,B=150",
    }
    // The table writes `form` as a query is written; cookies are separated by `; ` (Appendix D, RFC 6265 §4.2.1).
    rows! { tables, |request| header(request, "cookie: ");
        cookie_form("") => "color=",
        cookie_form("blue") => "color=blue",
        cookie_form(array()) => "color=blue,black,brown",
        cookie_form(object()) => "color=R,100,G,200,B,150",
        cookie_form_exploded("") => "color=",
        cookie_form_exploded("blue") => "color=blue",
        cookie_form_exploded(array()) => "color=blue; color=black; color=brown",
        cookie_form_exploded(object()) => "R=100; G=200; B=150",
        cookie_cookie("") => "color=",
        cookie_cookie("blue") => "color=blue",
        cookie_cookie(array()) => "color=blue,black,brown",
        cookie_cookie(object()) => "color=R,100,G,200,B,150",
        cookie_cookie_exploded("") => "color=",
        cookie_cookie_exploded("blue") => "color=blue",
        cookie_cookie_exploded(array()) => "color=blue; color=black; color=brown",
        cookie_cookie_exploded(object()) => "R=100; G=200; B=150",
    }
}

/// The rows of a query, without `?` (Style Examples, fifth note).
#[tokio::test]
async fn form_bodies() {
    rows! { tables, |request| request.body.clone();
        body_form(form("")) => "color=",
        body_form(form("blue")) => "color=blue",
        body_form(form(array())) => "color=blue,black,brown",
        body_form(form(object())) => "color=R,100,G,200,B,150",
        body_form_exploded(form("")) => "color=",
        body_form_exploded(form("blue")) => "color=blue",
        body_form_exploded(form(array())) => "color=blue&color=black&color=brown",
        body_form_exploded(form(object())) => "R=100&G=200&B=150",
        body_space_delimited(form(array())) => "color=blue%20black%20brown",
        body_space_delimited(form(object())) => "color=R%20100%20G%20200%20B%20150",
        body_pipe_delimited(form(array())) => "color=blue%7Cblack%7Cbrown",
        body_pipe_delimited(form(object())) => "color=R%7C100%7CG%7C200%7CB%7C150",
        body_deep_object(form(object())) => "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
    }
}

/// Elements that hold separators, reserved characters, or nothing (Appendix E).
#[tokio::test]
async fn reserved_characters_and_empty_elements() {
    rows! { tables, target;
        path_matrix(hard()) => ";color=a%2Cb%20c,,d.e%3Bf%3Dg%7Ch%26i%2Fj%3Fk%23l%5Bm%5D%25n",
        path_matrix_exploded(hard()) => ";color=a%2Cb%20c;color;color=d.e%3Bf%3Dg%7Ch%26i%2Fj%3Fk%23l%5Bm%5D%25n",
        path_label(hard()) => ".a%2Cb%20c,,d.e%3Bf%3Dg%7Ch%26i%2Fj%3Fk%23l%5Bm%5D%25n",
        path_label_exploded(hard()) => ".a%2Cb%20c..d.e%3Bf%3Dg%7Ch%26i%2Fj%3Fk%23l%5Bm%5D%25n",
        query_form(hard()) => "?color=a%2Cb%20c,,d.e%3Bf%3Dg%7Ch%26i%2Fj%3Fk%23l%5Bm%5D%25n",
        query_form_exploded(hard()) => "?color=a%2Cb%20c&color=&color=d.e%3Bf%3Dg%7Ch%26i%2Fj%3Fk%23l%5Bm%5D%25n",
        query_pipe_delimited(hard()) => "?color=a%2Cb%20c%7C%7Cd.e%3Bf%3Dg%7Ch%26i%2Fj%3Fk%23l%5Bm%5D%25n",
    }
    rows! { tables, |request| header(request, "color: ");
        header_simple(hard()) => "a,b c,,d.e;f=g|h&i/j?k#l[m]%n",
    }
    rows! { tables, |request| header(request, "cookie: ");
        cookie_form_exploded(hard()) => "color=a%2Cb%20c; color=; color=d.e%3Bf%3Dg%7Ch%26i%2Fj%3Fk%23l%5Bm%5D%25n",
    }
    rows! { tables, |request| request.body.clone();
        body_form_exploded(form(hard())) => "color=a%2Cb+c&color=&color=d.e%3Bf%3Dg%7Ch%26i%2Fj%3Fk%23l%5Bm%5D%25n",
    }
}

/// The specification leaves them undefined: brackets where pairs have names, JSON where they have none.
#[tokio::test]
async fn nested_values() {
    rows! { tables, target;
        query_deep_object(nested()) =>
            "?color%5Brgb%5D%5BR%5D=1&color%5Brgb%5D%5BG%5D=2&color%5Brgb%5D%5BB%5D=3&color%5Blist%5D%5B0%5D=x\
             &color%5Blist%5D%5B1%5D=y",
        query_form_exploded(nested()) => "?rgb%5BR%5D=1&rgb%5BG%5D=2&rgb%5BB%5D=3&list=x&list=y",
        query_form(nested()) =>
            "?color=rgb,%7B%22R%22%3A1%2C%22G%22%3A2%2C%22B%22%3A3%7D,list,%5B%22x%22%2C%22y%22%5D",
    }
}

/// RFC 6570 §3.2.1 and §3.2.2.
#[tokio::test]
async fn simple_string_expansion() {
    rows! { templates, line;
        simple(count()) => "/simple/one,two,three",
        simple_exploded(count()) => "/simple-exploded/one,two,three",
        simple("value") => "/simple/value",
        simple("Hello World!") => "/simple/Hello%20World%21",
        simple("50%") => "/simple/50%25",
        simple_amid("") => "/OX",
        simple_two("1024", "768") => "/simple-two/1024,768",
        simple_three("1024", "Hello World!", "768") => "/simple-three/1024,Hello%20World%21,768",
        simple_two("1024", "") => "/simple-two/1024,",
        simple(colors()) => "/simple/red,green,blue",
        simple_exploded(colors()) => "/simple-exploded/red,green,blue",
        simple(keys()) => "/simple/semi,%3B,dot,.,comma,%2C",
        simple_exploded(keys()) => "/simple-exploded/semi=%3B,dot=.,comma=%2C",
        simple_index("http://example.com/home/") => "/at/http%3A%2F%2Fexample.com%2Fhome%2Findex",
    }
}

/// RFC 6570 §3.2.3.
#[tokio::test]
async fn reserved_expansion() {
    rows! { templates, line;
        reserved("value") => "/reservedvalue",
        reserved("Hello World!") => "/reservedHello%20World!",
        reserved("50%") => "/reserved50%25",
        reserved_index("http://example.com/home/") => "/reserved-index/http://example.com/home/index",
        reserved_amid("") => "/O+X",
        reserved_here("/foo/bar") => "/at/foo/bar/here",
        reserved_query("/foo/bar") => "/here?ref=/foo/bar",
        reserved_up("/foo/bar", "value") => "/up/foo/barvalue/here",
        reserved_three("1024", "Hello World!", "768") => "/three/1024,Hello%20World!,768",
        reserved(colors()) => "/reservedred,green,blue",
        reserved_exploded(colors()) => "/reserved-explodedred,green,blue",
        reserved(keys()) => "/reservedsemi,;,dot,.,comma,,",
        reserved_exploded(keys()) => "/reserved-explodedsemi=;,dot=.,comma=,",
    }
}

/// RFC 6570 §3.2.5.
#[tokio::test]
async fn label_expansion() {
    rows! { templates, line;
        label("fred") => "/X.fred",
        label("50%") => "/X.50%25",
        label_two("fred", "fred") => "/X.fred.fred",
        label_two("50%", "fred") => "/X.50%25.fred",
        label_exploded(list(&["example", "com"])) => "/XX.example.com",
        label("value") => "/X.value",
        label("") => "/X.",
        label(colors()) => "/X.red,green,blue",
        label_exploded(colors()) => "/XX.red.green.blue",
        label(keys()) => "/X.semi,%3B,dot,.,comma,%2C",
        label_exploded(keys()) => "/XX.semi=%3B.dot=..comma=%2C",
    }
}

/// RFC 6570 §3.2.1 and §3.2.7.
#[tokio::test]
async fn matrix_expansion() {
    rows! { templates, line;
        matrix_who("fred") => "/matrix;who=fred",
        matrix_half("50%") => "/matrix;half=50%25",
        matrix_empty("") => "/matrix;empty",
        matrix_v_empty_who("6", "", "fred") => "/matrix;v=6;empty;who=fred",
        matrix_x_y("1024", "768") => "/matrix;x=1024;y=768",
        matrix_x_y_empty("1024", "768", "") => "/matrix;x=1024;y=768;empty",
        matrix_hello("Hello World!") => "/matrix;hello=Hello%20World%21",
        matrix_list(colors()) => "/matrix;list=red,green,blue",
        matrix_exploded_list(colors()) => "/matrix-exploded;list=red;list=green;list=blue",
        matrix_keys(keys()) => "/matrix;keys=semi,%3B,dot,.,comma,%2C",
        matrix_exploded_keys(keys()) => "/matrix-exploded;semi=%3B;dot=.;comma=%2C",
        matrix_count(count()) => "/matrix;count=one,two,three",
        matrix_exploded_count(count()) => "/matrix-exploded;count=one;count=two;count=three",
    }
}

/// RFC 6570 §3.2.1 and §3.2.8; a variable that is not set is undefined.
#[tokio::test]
async fn form_style_query_expansion() {
    rows! { templates, target;
        form().who("fred") => "?who=fred",
        form().half("50%") => "?half=50%25",
        form().x("1024").y("768") => "?x=1024&y=768",
        form().x("1024").y("768").empty("") => "?x=1024&y=768&empty=",
        form().x("1024").y("768").undef(list(&[])) => "?x=1024&y=768",
        form().list(colors()) => "?list=red,green,blue",
        form_exploded().list(colors()) => "?list=red&list=green&list=blue",
        form().keys(keys()) => "?keys=semi,%3B,dot,.,comma,%2C",
        form_exploded().keys(keys()) => "?semi=%3B&dot=.&comma=%2C",
        form().count(count()) => "?count=one,two,three",
        form_exploded().count(count()) => "?count=one&count=two&count=three",
    }
}

/// RFC 6570 §3.2.1 and §3.2.9.
#[tokio::test]
async fn form_style_query_continuation() {
    rows! { templates, target;
        continued().who("fred") => "?fixed=yes&who=fred",
        continued().half("50%") => "?fixed=yes&half=50%25",
        continued().x("1024") => "?fixed=yes&x=1024",
        continued().x("1024").y("768").empty("") => "?fixed=yes&x=1024&y=768&empty=",
        continued().x("1024").y("768").undef(list(&[])) => "?fixed=yes&x=1024&y=768",
        continued().list(colors()) => "?fixed=yes&list=red,green,blue",
        continued_exploded().list(colors()) => "?fixed=yes&list=red&list=green&list=blue",
        continued().keys(keys()) => "?fixed=yes&keys=semi,%3B,dot,.,comma,%2C",
        continued_exploded().keys(keys()) => "?fixed=yes&semi=%3B&dot=.&comma=%2C",
        continued_exploded().count(count()) => "?fixed=yes&count=one&count=two&count=three",
    }
}

/// RFC 6570 §2.3: an empty list is undefined. A path has to have its parameters, so it cannot be sent.
#[tokio::test]
async fn what_is_undefined_cannot_stand_in_a_path() {
    let client = Client::builder().base_url("http://127.0.0.1:1").build().unwrap();
    for call in [client.templates().label(list(&[])).await, client.templates().simple("").await] {
        let error = call.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build);
        assert!(error.to_string().contains("the value is empty, which no path can hold"), "{error}");
    }
}
