use schemas_bases_sdk::Client;
use schemas_bases_sdk::models::{Cat, Event, Log, Lonely, Opened, Pet};

use crate::server::Server;

const PETS: &str = "200 OK\n\n[{\"kind\":\"Cat\",\"lives\":9},{\"kind\":\"Lion\",\"mane\":true,\"lives\":1,\"friend\":\
                    {\"kind\":\"Fish\",\"name\":\"F\"}},{\"kind\":\"#Dog\",\"tricks\":[\"sit\"]},{\"kind\":\"Pet\",\
                    \"name\":\"P\"},{\"kind\":\"Cow\"}]";

#[tokio::test]
async fn what_derives_from_a_base_keeps_its_own_fields() {
    let server = Server::start(&[PETS, "204 No Content\n\n"]);
    let client = Client::builder().base_url(&server.url).build().unwrap();
    let pets = client.pets().list_pets().await.unwrap();
    assert!(matches!(&pets[0], Pet::Cat(cat) if cat.lives == Some(9)));
    let Pet::Lion(lion) = &pets[1] else { panic!("{:?}", pets[1]) };
    assert_eq!((lion.mane, lion.lives), (Some(true), Some(1)));
    assert!(matches!(lion.friend.as_deref(), Some(Pet::Fish(fish)) if fish.name.as_deref() == Some("F")));
    assert!(matches!(&pets[2], Pet::Dog(dog) if dog.tricks == Some(vec!["sit".to_owned()])));
    assert!(matches!(&pets[3], Pet::Base(pet) if pet.name.as_deref() == Some("P")));
    assert!(matches!(&pets[4], Pet::Unknown(_)));
    client.pets().add_pet(Cat::new().lives(7)).await.unwrap();
    assert_eq!(server.requests()[1].body, r#"{"kind":"Cat","lives":7}"#);
}

#[test]
fn a_mapping_says_what_is_what() {
    let log: Log = serde_json::from_str(r#"{"last":{"type":"reopened","by":"me"},"described":{"type":"closed"}}"#).unwrap();
    assert!(matches!(log.last, Event::Opened(Opened { by: Some(by), .. }) if by == "me"));
    assert!(matches!(log.described, Some(Event::Closed(_))));
    assert_eq!(Lonely::new().kind("x").kind.as_deref(), Some("x"));
}
