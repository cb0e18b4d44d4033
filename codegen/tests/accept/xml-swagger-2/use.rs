use xml_swagger_2_sdk::Client;

use crate::server::Server;

#[tokio::test]
async fn either_form_is_read() {
    let bodies = ["application/json\n\n{\"value\":1.5}", "application/xml\n\n<rate><value>1.5</value></rate>"];
    let answers = bodies.map(|body| format!("200 OK\nContent-Type: {body}"));
    let server = Server::start(&answers.each_ref().map(String::as_str));
    let client = Client::builder().base_url(&server.url).build().unwrap();
    for _ in bodies {
        assert_eq!(client.rate().get_rate().await.unwrap().value, Some(1.5));
    }
}
