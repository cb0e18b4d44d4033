use responses_sdk::apis::pets::{CreatePetSuccess, GetPetError};
use responses_sdk::models::{Job, Pet};
use responses_sdk::{Client, ErrorKind};

use crate::server::Server;

const PET: &str = "200 OK\nX-Rate-Limit: 7\n\n{\"name\":\"Rex\"}";

fn client(server: &Server) -> Client {
    Client::builder().base_url(&server.url).build().unwrap()
}

#[tokio::test]
async fn status_headers_and_data_are_returned() {
    let server = Server::start(&[PET]);
    let info = client(&server).pets().get_pet_with_http_info().await.unwrap();
    assert_eq!((info.status.as_u16(), info.headers["x-rate-limit"].to_str().unwrap()), (200, "7"));
    assert_eq!(info.data, Pet::new("Rex"));
    let headers = server.request().headers;
    let accept = "accept: application/json, application/problem+json, text/plain".to_owned();
    assert!(headers.contains(&accept), "{headers:?}");
}

#[tokio::test]
async fn errors_are_decoded_by_status() {
    let answers = [
        "404 Not Found\n\n{\"title\":\"No pet\"}",
        "410 Gone\n\n",
        "418 I'm a teapot\n\nshort and stout",
        "501 Oops\n\n{\"message\":\"broken\"}",
        "501 Oops\n\n<html>",
    ];
    let server = Server::start(&answers);
    let client = client(&server);
    let mut errors = Vec::new();
    for _ in answers {
        errors.push(client.pets().get_pet().await.unwrap_err());
    }
    server.requests();
    let documented: Vec<Option<GetPetError>> = errors.iter().map(|error| error.api()).collect();
    match &documented[..] {
        [Some(GetPetError::NotFound(problem)), Some(GetPetError::Gone), Some(GetPetError::ClientError(text)), Some(GetPetError::Default(fault)), None] => {
            assert_eq!(problem.title.as_deref(), Some("No pet"));
            assert_eq!(text, "short and stout");
            assert_eq!(fault.message.as_deref(), Some("broken"));
        }
        other => panic!("{other:?}"),
    }
    assert!(errors.iter().all(|error| error.kind() == ErrorKind::Status));
}

#[tokio::test]
async fn successes_are_told_apart_by_status() {
    let server = Server::start(&[PET, "202 Accepted\n\n{\"id\":1}", "204 No Content\n\n", "206 Partial\n\n{}"]);
    let client = client(&server);
    assert_eq!(client.pets().create_pet().await.unwrap(), CreatePetSuccess::Ok(Pet::new("Rex")));
    assert_eq!(client.pets().create_pet().await.unwrap(), CreatePetSuccess::Accepted(Job::new(1)));
    assert_eq!(client.pets().create_pet().await.unwrap(), CreatePetSuccess::NoContent);
    assert_eq!(client.pets().create_pet().await.unwrap_err().kind(), ErrorKind::Decode);
    server.requests();
}

#[tokio::test]
async fn every_kind_of_body_is_read() {
    let server = Server::start(&[PET, PET, "200 OK\n\n", "200 OK\n\nbytes", "200 OK\n\nRex", "200 OK\n\n[{\"name\":\"a\"}]", "200 OK\n\n[1]"]);
    let client = client(&server);
    let pets = client.pets();
    let same: Pet = pets.replace_pet().await.unwrap();
    let class: Pet = pets.update_pet().await.unwrap();
    assert_eq!(same, class);
    let _: () = pets.delete_pet().await.unwrap();
    assert_eq!(pets.get_picture().await.unwrap().bytes().await.unwrap(), "bytes");
    assert_eq!(pets.get_name().await.unwrap(), "Rex");
    assert_eq!(pets.list_pets().await.unwrap(), [Pet::new("a")]);
    assert_eq!(pets.get_any().await.unwrap(), serde_json::json!([1]));
    server.requests();
}

#[tokio::test]
async fn head_has_no_body() {
    let server = Server::start(&["404 Not Found\n\n"]);
    let error = client(&server).pets().has_pet().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert_eq!(server.request().line, "HEAD /pet");
}
