use names_inline_sdk::Client;
use names_inline_sdk::models::{ListPetsDirection, ListPetsItem, ListPetsOwnerAddress, OrderNode, OrderNodeObject};

#[allow(dead_code)]
async fn one_type_for_what_is_written_twice(client: &Client) {
    client.pets().list_pets().direction(ListPetsDirection::Up).await.unwrap();
    client.pets().list_vets().direction(ListPetsDirection::Down).await.unwrap();
}

#[test]
fn names_are_short() {
    let pet: ListPetsItem = serde_json::from_str(r#"{"owner":{"address":{"city":"Riga"}}}"#).unwrap();
    let address: ListPetsOwnerAddress = pet.owner.unwrap().address.unwrap();
    assert_eq!(address.city.as_deref(), Some("Riga"));
    assert_eq!((OrderNode::new().id, OrderNodeObject::new().name), (None, None));
}
