//! Which server a request goes to.

mod common;

use common::{NO_CONTENT, Server};
use restwright_runtime::runtime::{
    Call, Core, CoreBuilder, Data, ErrorKind, Method, Operation, Part, RequestOptions, ServerVariable, Service,
};

static UPLOAD: Operation = Operation {
    id: "upload",
    method: Method::Get,
    path: &[Part::Server("http://127.0.0.1:{port}/up"), Part::Text("/file")],
    accept: "",
    content: &[],
    security: &[],
    ..Operation::USUAL
};

static SERVICE: Service = Service {
    environment: "TEST",
    user_agent: "test/1",
    server: "http://127.0.0.1:{port}/main",
    variables: &[ServerVariable { name: "port", setter: "port", default: Some("1"), values: &[] }],
    schemes: &[],
};

async fn target(core: &Core, server: &Server, options: RequestOptions) -> String {
    let before = server.requests().len();
    let mut call = Call::new(core, &UPLOAD);
    call.options(options);
    call.send::<(), Data>().await.unwrap();
    server.requests()[before].target().to_owned()
}

#[tokio::test]
async fn an_operation_has_a_server_of_its_own() {
    let server = Server::start(&[NO_CONTENT]).await;
    let port = server.url.rsplit(':').next().unwrap().to_owned();
    let mut builder = CoreBuilder::new();
    builder.server_variable("port", port.clone());
    let core = builder.build(&SERVICE).unwrap();
    assert_eq!(target(&core, &server, RequestOptions::new()).await, "/up/file");
    let elsewhere = RequestOptions::new().base_url(format!("{}/else/", server.url));
    assert_eq!(target(&core, &server, elsewhere).await, "/else/file");

    // A base URL of the caller's stands for every server: a credential goes nowhere else.
    let mut builder = CoreBuilder::new();
    builder.base_url(format!("{}/given", server.url));
    let core = builder.build(&SERVICE).unwrap();
    assert_eq!(target(&core, &server, RequestOptions::new()).await, "/given/file");
}

#[tokio::test]
async fn a_base_url_of_a_request_is_checked() {
    let core = CoreBuilder::new().build(&SERVICE).unwrap();
    let mut call = Call::new(&core, &UPLOAD);
    call.options(RequestOptions::new().base_url("https://user:secret@example.com"));
    let error = call.send::<(), Data>().await.unwrap_err();
    assert_eq!((error.kind(), error.to_string().contains("secret")), (ErrorKind::Build, false));
}
