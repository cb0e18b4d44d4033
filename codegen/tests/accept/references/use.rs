use references_sdk::Client;
use references_sdk::models::{Owner, Pet, PetId};

use crate::server::Server;

#[tokio::test]
async fn what_is_referred_to_is_one_type() {
    let server = Server::start(&["200 OK\n\n{\"id\":\"p-1\",\"home\":{\"city\":\"Ulm\"}}"]);
    let client = Client::builder().base_url(&server.url).build().unwrap();
    let pet = client.pets().put_pet(PetId::P1, Pet::new("p-2").same(PetId::P2).r#ref("r")).await.unwrap();
    let request = server.request();
    assert_eq!((request.line.as_str(), request.body.as_str()), ("PUT /pets/p-1", r#"{"id":"p-2","same":"p-2","$ref":"r"}"#));
    let owner = Owner::new().address(pet.home.unwrap());
    assert_eq!(serde_json::to_string(&owner).unwrap(), r#"{"address":{"city":"Ulm"}}"#);
}
