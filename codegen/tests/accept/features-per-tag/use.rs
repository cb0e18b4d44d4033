use features_per_tag_sdk::Client;
use features_per_tag_sdk::models::{Animal, Event, Pet, Size};

#[test]
fn with_all_features_everything_is_there() {
    let client = Client::builder().base_url("http://localhost").build().unwrap();
    let (_, _) = (client.pets().get_pet("1"), client.owners().list_owners());
    let (_, _) = (client.time().set_time(), client.größe().get_size());
    let animal = Animal::from(Pet::new("Rex").size(Size::Small));
    assert_eq!(serde_json::to_string(&animal).unwrap(), r#"{"name":"Rex","size":"small"}"#);
    assert_eq!(serde_json::to_string(&Event::new()).unwrap(), "{}");
}
