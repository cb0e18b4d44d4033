use openapi_3_2_sdk::Client;
use openapi_3_2_sdk::models::{Animal, ListPetsFilter, Query};

use crate::server::Server;

const PETS: &str = "200 OK\nContent-Type: application/json\n\n{\"pets\":[{\"name\":\"Rex\"}]}";

#[tokio::test]
async fn what_3_2_says_is_sent() {
    let server = Server::start(&[PETS, PETS, "204 No Content\n\n"]);
    let client = Client::builder().base_url(&server.url).bearer_token("t").build().unwrap();
    let listed = client.pets().list_pets().filter(ListPetsFilter::new().name("a&b").age(3)).await.unwrap();
    let found = client.pets().find_pets(Query::new().words("old")).await.unwrap();
    assert_eq!(listed, found);
    assert_eq!(found.pets.unwrap()[0].name.as_deref(), Some("Rex"));
    client.pets().copy_pets().await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].line, "GET /pets?name=a%26b&age=3");
    assert_eq!((requests[1].line.as_str(), requests[1].body.as_str()), ("QUERY /pets", r#"{"words":"old"}"#));
    assert_eq!(requests[2].line, "COPY /pets");
}

#[test]
fn what_no_other_type_is_for_is_the_default() {
    let read = |text: &str| serde_json::from_str::<Animal>(text).unwrap();
    assert!(matches!(read(r#"{"kind":"Cow","milk":1}"#), Animal::Cow(cow) if cow.milk == Some(1)));
    assert!(matches!(read(r#"{"kind":"Dragon","claws":4}"#), Animal::Beast(beast) if beast.claws == 4));
    assert!(matches!(read(r#"{"claws":2}"#), Animal::Beast(beast) if beast.claws == 2));
    // What the default does not fit is kept all the same.
    assert!(matches!(read(r#"{"kind":"Fish"}"#), Animal::Unknown(_)));
}
