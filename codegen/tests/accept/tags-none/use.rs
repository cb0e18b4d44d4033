use tags_none_sdk::Client;

#[allow(dead_code)]
async fn groups(client: &Client) {
    client.pets().list_pets().await.unwrap();
    client.pets().get_pet("1").await.unwrap();
    client.pets().put_pet("1").await.unwrap();
    client.pet_owners().search_owners().await.unwrap();
    client.untagged().get_anything("1").await.unwrap();
}
