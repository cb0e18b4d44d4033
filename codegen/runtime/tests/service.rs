//! The address of the server.

mod common;

use std::sync::Arc;

use common::{NO_CONTENT, Server};
use restwright_runtime::runtime::{
    Call, CoreBuilder, Data, ErrorKind, Method, Operation, Part, Reqwest, ServerVariable, Service,
};

static SERVICE: Service = Service {
    environment: "TEST",
    user_agent: "x/1",
    server: "http://{org_uuid}.{environment}.tratta.io/api/v1",
    variables: &[
        ServerVariable { name: "org_uuid", setter: "org_uuid", default: None, values: &[] },
        ServerVariable {
            name: "environment",
            setter: "environment",
            default: Some("production"),
            values: &["production", "sandbox"],
        },
    ],
    schemes: &[],
};

static PLAIN: Service = Service { environment: "TEST", user_agent: "x/1", server: "", variables: &[], schemes: &[] };

static GET: Operation = Operation {
    id: "get",
    method: Method::Get,
    path: &[Part::Text("/x")],
    accept: "",
    content: &[],
    security: &[],
    ..Operation::USUAL
};

fn built(service: &'static Service, set: impl FnOnce(&mut CoreBuilder)) -> Result<String, String> {
    let mut builder = CoreBuilder::new();
    set(&mut builder);
    match builder.build(service) {
        Ok(core) => Ok(format!("{core:?}")),
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Build);
            assert_eq!(error.operation(), None);
            Err(error.to_string())
        }
    }
}

#[test]
fn variables_are_replaced_or_asked_for() {
    let core = built(&SERVICE, |b| b.server_variable("org_uuid", "acme".to_owned())).unwrap();
    assert!(core.contains("http://acme.production.tratta.io/api/v1\""), "{core}");
    let core = built(&SERVICE, |b| {
        b.server_variable("org_uuid", "old".to_owned());
        b.server_variable("org_uuid", "acme".to_owned());
        b.server_variable("environment", "sandbox".to_owned());
    })
    .unwrap();
    assert!(core.contains("http://acme.sandbox.tratta.io/api/v1\""), "{core}");
    assert_eq!(built(&SERVICE, |_| {}).unwrap_err(), "org_uuid is not set: the server's address needs it");
    assert!(built(&SERVICE, |b| b.base_url("http://localhost/".to_owned())).is_ok());
}

#[test]
fn a_variable_cannot_change_the_address_around_it() {
    let with = |value: &str| built(&SERVICE, |b| b.server_variable("org_uuid", value.to_owned())).unwrap_err();
    assert_eq!(with(""), "org_uuid is empty");
    for value in ["a@b", "a?b", "a#b", "a b", "a\nb", "a\\b", "{environment}"] {
        assert_eq!(with(value), format!("org_uuid: {value:?} cannot be part of a server's address"));
    }
    let error = built(&SERVICE, |b| {
        b.server_variable("org_uuid", "acme".to_owned());
        b.server_variable("environment", "staging".to_owned());
    });
    assert_eq!(error.unwrap_err(), "environment: \"staging\" is not one of production, sandbox");
}

#[test]
fn a_base_url_is_checked() {
    for (url, expected) in [
        ("", "base URL \"\" names no host: set base_url to one that starts with https://"),
        ("/v1", "base URL \"/v1\" names no host: set base_url to one that starts with https://"),
        ("ftp://h", "base URL \"ftp://h\": the scheme has to be http or https"),
        ("http://h?a=b", "base URL: a query or fragment does not belong in it"),
        ("http://h#a", "base URL: a query or fragment does not belong in it"),
        ("http://user:hush@h", "base URL: credentials do not belong in it"),
        ("http://user:hush@h:x", "base URL: invalid port number"),
        ("http://", "base URL \"http://\": empty host"),
    ] {
        let error = built(&PLAIN, |b| b.base_url(url.to_owned())).unwrap_err();
        assert_eq!(error, expected);
    }
    assert!(built(&PLAIN, |_| {}).unwrap_err().contains("set base_url"));
}

#[test]
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn https_without_tls_names_the_feature() {
    let error = built(&PLAIN, |b| b.base_url("https://h".to_owned())).unwrap_err();
    assert_eq!(
        error,
        "https needs a TLS implementation: enable this crate's feature `rustls`, \
         or give the builder a transport that has one"
    );
    let own = built(&PLAIN, |b| {
        b.base_url("https://h".to_owned());
        b.transport(Arc::new(Reqwest::builder().build().unwrap()));
    });
    assert!(own.is_ok());
}

#[test]
#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn https_with_tls() {
    built(&PLAIN, |b| b.base_url("https://h".to_owned())).unwrap();
}

#[test]
fn a_time_out_that_would_be_ignored_is_refused() {
    let error = built(&PLAIN, |b| {
        b.base_url("http://h".to_owned());
        b.transport(Arc::new(Reqwest::builder().build().unwrap()));
        b.connect_timeout(std::time::Duration::from_secs(1));
    });
    assert_eq!(error.unwrap_err(), "connect_timeout has no effect on a transport of your own: set it there");
}

#[tokio::test]
async fn paths_are_joined_below_the_base() {
    for base in ["", "/", "/api/v1", "/api/v1/", "/a%2Fb//"] {
        let server = Server::start(&[NO_CONTENT]).await;
        let core = server.core_with(|b| b.base_url([&server.url, base].concat()));
        Call::new(&core, &GET).send::<(), Data>().await.unwrap();
        assert_eq!(server.request().target(), [base.trim_end_matches('/'), "/x"].concat());
    }
}

#[tokio::test]
async fn a_client_of_the_caller_s_sends_the_requests() {
    let server = Server::start(&[NO_CONTENT]).await;
    let transport = Reqwest::builder().configure(|client| client.user_agent("own")).build().unwrap();
    let core = server.core_with(|b| b.transport(Arc::new(transport)));
    Call::new(&core, &GET).send::<(), Data>().await.unwrap();
    assert_eq!(server.request().header("user-agent"), Some("test-sdk/1.2.3"));
}
