use bodies_file_required_sdk::models::AddDocumentBody;
use bodies_file_required_sdk::{Client, File};

use crate::server::Server;

#[tokio::test]
async fn the_file_is_a_part() {
    let server = Server::start(&["204 No Content\n\n"]);
    let client = Client::builder().base_url(&server.url).build().unwrap();
    let body = AddDocumentBody::new(File::from_bytes("%PDF").file_name("a.pdf"), "A");
    client.documents().add_document(body).await.unwrap();
    let request = server.request();
    assert!(request.body.contains("name=\"file\"; filename=\"a.pdf\""), "{}", request.body);
    assert!(request.body.contains("name=\"title\"\r\n\r\nA\r\n"), "{}", request.body);
}
