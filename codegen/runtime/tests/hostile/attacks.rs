//! Values and names that try to be more: another path, another parameter, another header, another part.
//!
//! For each, the request as a strict parser reads it back has one more of what was set, with the very value, and is
//! otherwise the same as without it; or the call is refused before anything is sent.

use std::time::Duration;

use crate::runtime::{
    Call, Core, Data, Error, ErrorKind, Operation, Part, PathStyle, RawRequest, RequestOptions, Style,
};
use serde_json::{Map, Value, json};

use crate::attack_values;
use crate::case::{GET, SERVICE, transport, value, within};
use crate::server::{Server, Step};
use crate::wire::Request;

static GET_THING: Operation =
    Operation { id: "thing", path: &[Part::Text("/a/"), Part::Param("id"), Part::Text("/b")], security: &[], ..GET };

pub static LIST: Operation = Operation { id: "list", path: &[Part::Text("/a/b")], security: &[], ..GET };

/// Sends one call after the other to a server that keeps what it gets.
pub struct Sender {
    server: Server,
    core: Core,
    runtime: tokio::runtime::Runtime,
}

impl Sender {
    pub fn new() -> Self {
        let server = Server::start(vec![vec![Step::Serve(b"HTTP/1.1 204 No Content\r\n\r\n".to_vec())]]);
        let mut builder = crate::runtime::CoreBuilder::new();
        builder.base_url(server.url());
        builder.retries(0);
        builder.read_timeout(Duration::from_secs(2));
        let core = builder.build(&SERVICE).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Self { server, core, runtime }
    }

    /// What the server got; `None` where the call was refused, and it got nothing.
    pub fn sent(&self, operation: &'static Operation, set: impl FnOnce(&mut Call)) -> Option<Request> {
        let mut call = Call::new(&self.core, operation);
        set(&mut call);
        self.outcome(call.send::<(), Data>())
    }

    fn outcome<T>(&self, call: impl Future<Output = Result<T, Error>>) -> Option<Request> {
        let before = self.server.see(|log| log.requests.len());
        let result = self.runtime.block_on(async { tokio::time::timeout(Duration::from_secs(3), call).await.unwrap() });
        let requests = self.server.see(|log| log.requests[before..].to_vec());
        match (result, &requests[..]) {
            (Ok(_), [request]) => {
                let request = Request::parse(request).unwrap_or_else(|fault| panic!("{fault}"));
                self.is_usual(&request);
                Some(request)
            }
            (Err(error), []) => {
                assert_eq!(error.kind(), ErrorKind::Build, "{error:?}");
                let shown = error.to_string();
                assert!(!shown.contains(char::is_control) && shown.len() < 2000, "{shown:?}");
                None
            }
            (result, requests) => panic!("{:?} and {} requests", result.err(), requests.len()),
        }
    }

    /// It goes to the one server, and says nothing that it always says twice.
    fn is_usual(&self, request: &Request) {
        assert_eq!(request.header("host").unwrap(), Some(self.server.address.to_string().as_str()));
        request.header("accept").unwrap();
        request.header("user-agent").unwrap();
        assert_eq!(self.server.see(|log| log.connections), 1, "the connection did not survive");
    }
}

/// What a server knows of a request beside what was attacked.
fn rest(request: &Request) -> (String, usize, usize) {
    (request.method.clone(), request.segments().unwrap().len(), request.headers.len())
}

fn names(request: &Request) -> Vec<&str> {
    request.headers.iter().map(|(name, _)| name.as_str()).collect()
}

pub fn each(look: impl Fn(&Sender, &str)) {
    let sender = Sender::new();
    for value in attack_values::all() {
        look(&sender, &value);
    }
}

#[test]
fn values_in_a_path() {
    for style in [PathStyle::Simple, PathStyle::Label, PathStyle::Matrix] {
        each(|sender, value| {
            let Some(request) = sender.sent(&GET_THING, |call| call.path_as("id", style, &value.to_owned())) else {
                let expected = matches!(value, "." | "..") || style == PathStyle::Label && matches!(value, "." | "");
                assert!(expected, "{style:?} {value:?} is refused");
                return;
            };
            let before = match style {
                PathStyle::Label => ".",
                PathStyle::Matrix => ";id=",
                _ => "",
            };
            assert_eq!(request.segments().unwrap(), ["a", &format!("{before}{value}"), "b"], "{style:?} {value:?}");
            assert_eq!(request.query().unwrap(), [], "{value:?}");
            let encoded = request.target.split('/').nth(2).unwrap();
            assert!(!matches!(encoded.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | ".."), "{value:?}");
        });
    }
}

#[test]
fn lists_in_a_path() {
    each(|sender, value| {
        let list = vec![value.to_owned(), "..".to_owned(), value.to_owned()];
        if let Some(request) = sender.sent(&GET_THING, |call| call.path("id", &list)) {
            let raw = request.target.split('/').nth(2).unwrap();
            assert_eq!(raw.split(',').count(), 3, "{value:?}: {}", request.target);
            assert_eq!(request.segments().unwrap().len(), 3, "{value:?}");
            assert_eq!(request.query().unwrap(), [], "{value:?}");
        }
    });
}

#[test]
fn values_in_a_query() {
    each(|sender, value| {
        for style in [Style::FormExploded, Style::Form, Style::SpaceDelimited, Style::PipeDelimited] {
            let request = sender.sent(&LIST, |call| {
                call.query_as("q", style, &value.to_owned());
                call.query("last", &1);
            });
            let request = request.unwrap_or_else(|| panic!("{value:?} is refused"));
            let expected = [("q".to_owned(), value.to_owned()), ("last".to_owned(), "1".to_owned())];
            assert_eq!(request.query().unwrap(), expected);
            assert_eq!(request.segments().unwrap(), ["a", "b"], "{value:?}");
        }
    });
}

/// Reserved characters may stay, but for those that would end the pair.
#[test]
fn reserved_values_in_a_query() {
    each(|sender, value| {
        let request = sender.sent(&LIST, |call| {
            call.query_reserved("q", Style::FormExploded, &value.to_owned());
            call.query("last", &1);
        });
        let query = request.unwrap_or_else(|| panic!("{value:?} is refused")).query().unwrap();
        assert_eq!(query[0], ("q".to_owned(), value.to_owned()));
        assert_eq!(query.len(), 2, "{value:?}");
    });
}

#[test]
fn names_in_a_query() {
    each(|sender, name| {
        let request = sender.sent(&LIST, |call| {
            let members: Map<String, Value> = [(name.to_owned(), json!("v"))].into_iter().collect();
            call.query("filter", &value(Value::Object(members.clone())));
            call.query_as("deep", Style::DeepObject, &value(Value::Object(members)));
            call.options(RequestOptions::new().query(name, name));
        });
        let request = request.unwrap_or_else(|| panic!("{name:?} is refused"));
        let deep = (format!("deep[{name}]"), "v".to_owned());
        assert_eq!(
            request.query().unwrap(),
            [(name.to_owned(), "v".to_owned()), deep, (name.to_owned(), name.to_owned())]
        );
        assert_eq!(request.segments().unwrap(), ["a", "b"], "{name:?}");
    });
}

#[test]
fn values_in_a_header() {
    let usual = Sender::new().sent(&LIST, |call| call.header("X-Value", &"v".to_owned())).unwrap();
    each(|sender, value| {
        for by_hand in [false, true] {
            let request = sender.sent(&LIST, |call| match by_hand {
                true => call.options(RequestOptions::new().header("X-Value", value)),
                false => call.header("X-Value", &value.to_owned()),
            });
            // RFC 9110 §5.5: whatever is no control character, with tabs.
            let is_sendable = !value.contains(|c: char| c.is_ascii_control() && c != '\t');
            let Some(request) = request else {
                assert!(!is_sendable, "{value:?} is refused");
                continue;
            };
            assert!(is_sendable, "{value:?} is sent");
            assert_eq!((rest(&request), names(&request).len()), (rest(&usual), names(&usual).len()), "{value:?}");
            // Blanks around a value are no part of it.
            let got = request.header("x-value").unwrap().unwrap();
            assert_eq!(got.trim_matches([' ', '\t']), value.trim_matches([' ', '\t']));
        }
    });
}

#[test]
fn names_of_headers() {
    let usual = Sender::new().sent(&LIST, |_| ()).unwrap();
    each(|sender, name| {
        let request = sender.sent(&LIST, |call| call.options(RequestOptions::new().header(name, "v")));
        let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
        let Some(request) = request else { return assert!(!name.chars().all(is_token), "{name:?} is refused") };
        assert!(name.chars().all(is_token), "{name:?} is sent");
        assert_eq!(request.header(name).unwrap(), Some("v"));
        assert_eq!(request.headers.len(), usual.headers.len() + 1);
    });
}

#[test]
fn values_in_a_cookie() {
    each(|sender, value| {
        let request = sender.sent(&LIST, |call| {
            call.cookie("first", &value.to_owned());
            call.cookie("last", &1);
        });
        let request = request.unwrap_or_else(|| panic!("{value:?} is refused"));
        let expected = [("first".to_owned(), value.to_owned()), ("last".to_owned(), "1".to_owned())];
        assert_eq!(request.cookies().unwrap(), expected);
    });
}

#[test]
fn names_of_cookies() {
    each(|sender, name| {
        let members: Map<String, Value> =
            [(name.to_owned(), json!("v")), ("z".to_owned(), json!(1))].into_iter().collect();
        let request = sender.sent(&LIST, |call| call.cookie("all", &value(Value::Object(members.clone()))));
        let request = request.unwrap_or_else(|| panic!("{name:?} is refused"));
        let mut cookies = request.cookies().unwrap();
        cookies.sort();
        let mut expected = [(name.to_owned(), "v".to_owned()), ("z".to_owned(), "1".to_owned())];
        expected.sort();
        assert_eq!(cookies, expected);
    });
}

/// Nothing is encoded in these: what could end the cookie is refused.
#[test]
fn values_in_a_cookie_as_it_is() {
    each(|sender, value| {
        let request = sender.sent(&LIST, |call| {
            call.cookie_as_is("first", Style::FormExploded, &value.to_owned());
            call.cookie("last", &1);
        });
        let Some(request) = request else {
            return assert!(value.contains(|c: char| c == ';' || c.is_control()), "{value:?} is refused");
        };
        let cookies = request.header("cookie").unwrap().unwrap();
        assert_eq!(cookies.split(';').count(), 2, "{cookies:?}");
        assert!(cookies.starts_with(&format!("first={value}; last=")), "{cookies:?}");
    });
}

static TWO: Operation =
    Operation { id: "two", path: &[Part::Text("/a/"), Part::Param("x"), Part::Param("y"), Part::Text("/b")], ..LIST };

static DOT: Operation =
    Operation { id: "dot", path: &[Part::Text("/a/%2e"), Part::Param("x"), Part::Text("/b")], ..LIST };

/// Two values, each of which is harmless, and make a step up together.
#[test]
fn dots_that_come_together() {
    let sender = Sender::new();
    let sent = |x: &str, y: &str| {
        sender.sent(&TWO, |call| {
            call.path_as("x", PathStyle::Simple, &vec![x.to_owned()]);
            call.path_as("y", PathStyle::Label, &y.to_owned());
        })
    };
    assert_eq!(sent("a", "b").unwrap().segments().unwrap(), ["a", "a.b", "b"]);
    assert_eq!(
        sender.sent(&DOT, |call| call.path("x", &"a".to_owned())).unwrap().segments().unwrap(),
        ["a", ".a", "b"]
    );
    for (x, y) in [(".", "."), ("%2e", "."), ("..", "a"), (".", "a")] {
        if let Some(request) = sent(x, y) {
            assert_eq!(request.segments().unwrap(), ["a", &format!("{x}.{y}"), "b"]);
        }
        assert_eq!(sender.sent(&DOT, |call| call.path("x", &".".to_owned())), None);
    }
}

/// The path of a raw call is the caller's own, and still stays below the base URL, on its server.
#[test]
fn paths_of_raw_calls() {
    let sender = Sender::new();
    let mut builder = crate::runtime::CoreBuilder::new();
    builder.base_url(sender.server.url() + "/base/v1");
    builder.retries(0);
    let core = builder.build(&SERVICE).unwrap();
    for text in attack_values::all() {
        for path in [text.clone(), format!("/{text}"), format!("/a/{text}"), format!("/a/../{text}/../b")] {
            let call = RawRequest::new(&core, http::Method::GET, path.clone()).query("q", "v").header("X-Raw", "v");
            if let Some(request) = sender.outcome(call.send()) {
                assert_eq!(request.header("x-raw").unwrap(), Some("v"));
                assert!(request.target.starts_with("/base/v1/"), "{path:?}: {}", request.target);
            }
        }
    }
}

/// What a client is told for all of its requests is as harmless.
#[test]
fn settings_of_a_client() {
    for text in attack_values::all() {
        let server = Server::start(vec![vec![Step::Serve(b"HTTP/1.1 204 No Content\r\n\r\n".to_vec())]]);
        let mut builder = crate::runtime::CoreBuilder::new();
        builder.base_url(server.url());
        builder.user_agent(text.clone());
        builder.default_header("X-Default".to_owned(), text.clone());
        builder.default_query(text.clone(), text.clone());
        builder.transport(transport());
        let is_sendable = !text.contains(|c: char| c.is_ascii_control() && c != '\t');
        let core = match builder.build(&SERVICE) {
            Ok(core) => core,
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Build);
                assert!(!is_sendable, "{text:?} is refused");
                continue;
            }
        };
        within(Duration::from_secs(2), Call::new(&core, &LIST).send::<(), Data>()).unwrap();
        let [request] = &server.requests()[..] else { panic!("not one request") };
        assert_eq!(request.query().unwrap(), [(text.clone(), text.clone())]);
        let usual = ["user-agent", "x-default", "accept", "accept-encoding", "host"];
        assert!(names(request).iter().all(|name| usual.contains(name)), "{request:?}");
    }
}
