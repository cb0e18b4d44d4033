use swagger_2_files_sdk::models::{CommonTag, Keeper, Pet, Tag, UploadOwnerBody};
use swagger_2_files_sdk::{Client, File};

use crate::server::Server;

#[tokio::test]
async fn what_other_files_hold_is_lifted() {
    let pet = r#"{"kind":"cat","name":null,"tag":{"label":"x"},"owner":{"name":"Ann"}}"#;
    let pets = format!("200 OK\nX-Count: 1\n\n[{pet}]");
    let server = Server::start(&[&pets, &format!("201 Created\n\n{pet}"), "200 OK\n\n{\"name\":\"Ann\"}"]);
    let client = Client::builder().base_url(&server.url).build().unwrap();
    let listed = client.pets().list_pets().x_trace("t").kinds(["a", "b"]).await.unwrap();
    assert_eq!(listed[0].tag.as_ref().unwrap().label.as_deref(), Some("x"));
    let added = client.pets().add_pet(Pet::new("cat").tag(CommonTag::new().label("x"))).await.unwrap();
    assert_eq!(added, listed[0]);
    let form = UploadOwnerBody::new(File::from_bytes("photo").file_name("p.png"));
    let owner: Keeper = client.owners().upload_owner(form).await.unwrap();
    assert_eq!(owner.name.as_deref(), Some("Ann"));
    let requests = server.requests();
    assert_eq!(requests[0].line, "GET /pets?kinds=a%7Cb");
    assert!(requests[0].headers.contains(&"x-trace: t".to_owned()));
    assert_eq!(requests[1].body, r#"{"kind":"cat","tag":{"label":"x"}}"#);
    assert!(requests[2].body.contains("filename=\"p.png\""), "{}", requests[2].body);
    assert_eq!(Tag::A.as_str(), "a");
}
