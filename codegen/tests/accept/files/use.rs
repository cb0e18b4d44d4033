use files_sdk::Client;
use files_sdk::apis::pets::GetPetError;
use files_sdk::models::{Address, Animal, Cat, CommonStatus, Dog, DogsSize, Owner, Size, Status, Tree};

use crate::server::Server;

#[tokio::test]
async fn files_are_one_document() {
    let pet = r#"{"kind":"tame cat","owner":{"name":"Zoë","pets":[{"kind":"dog"}]},"size":"small"}"#;
    let server = Server::start(&[
        &format!("200 OK\n\n[{pet}]"),
        &format!("404 Not Found\ncontent-type: application/json\n\n{}", r#"{"message":"none","status":"red"}"#),
        r#"200 OK

{"name":"root","parent":{"name":"soil"}}"#,
    ]);
    let client = Client::builder().base_url(&server.url).build().unwrap();

    let list = client.pets().list_pets().status(Status::Open).colour(CommonStatus::Green).x_trace("t-2");
    let pets = list.await.unwrap();
    let [Animal::TameCat(cat)] = pets.as_slice() else { panic!("{pets:?}") };
    assert_eq!(cat.size, Some(Size::Small));
    let owner = cat.owner.as_ref().unwrap();
    assert!(matches!(owner.pets.as_deref(), Some([Animal::Dog(_)])));

    let error = client.pets().get_pet("p/1").await.unwrap_err();
    let Some(GetPetError::NotFound(problem)) = error.api::<GetPetError>() else { panic!("{error}") };
    assert_eq!((problem.message.as_str(), &problem.status), ("none", &Some(CommonStatus::Red)));

    let tree = client.trees().put_tree(Tree::new("root").children([Tree::new("leaf")])).await.unwrap();
    assert_eq!(tree.parent.unwrap().name, "soil");

    let requests = server.requests();
    let lines: Vec<&str> = requests.iter().map(|request| request.line.as_str()).collect();
    assert_eq!(lines, ["GET /pets?status=open&colour=green", "GET /pets/p%2F1", "PUT /trees"]);
    assert_eq!(requests[2].body, r#"{"name":"root","children":[{"name":"leaf"}]}"#);
}

#[test]
fn files_of_one_name_and_a_schema_inside_another_have_their_own() {
    let dog = Dog::new().size(DogsSize::new().height(40)).friends([Dog::new()]);
    let owner = Owner::new().address(Address::new().city("Ulm")).pets([Animal::from(dog), Cat::new().into()]);
    let text = r#"{"pets":[{"kind":"dog","size":{"height":40},"friends":[{"kind":"dog"}]},{"kind":"tame cat"}],"address":{"city":"Ulm"}}"#;
    assert_eq!(serde_json::to_string(&owner).unwrap(), text);
}
