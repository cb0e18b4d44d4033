use testing_sdk::apis::parcels::ParcelsCreateError;
use testing_sdk::models::Parcel;
use testing_sdk::testing::{Answer, Mock};
use testing_sdk::{Client, ErrorKind, TransportErrorKind};

fn client(mock: &Mock) -> Client {
    Client::builder().key("secret").transport(mock.clone()).build().unwrap()
}

#[tokio::test]
async fn an_app_is_tested_without_a_server() {
    let mock = Mock::new();
    mock.on("parcels/create")
        .fail(TransportErrorKind::Connect, "no route to the host")
        .respond(Answer::json(&Parcel::new("p1", 1.5)).status(201))
        .respond(Answer::new(409).body(r#"{"message":"there is one"}"#));
    let client = client(&mock);
    // Nothing reached the server: it is tried again.
    let parcel = client.parcels().parcels_create(Parcel::new("p1", 1.5)).await.unwrap();
    assert_eq!(parcel, Parcel::new("p1", 1.5));
    let error = client.parcels().parcels_create(Parcel::new("p1", 1.5)).await.unwrap_err();
    let Some(ParcelsCreateError::Conflict(conflict)) = error.api::<ParcelsCreateError>() else { panic!("{error}") };
    assert_eq!(conflict.message, "there is one");
    let calls = mock.calls_of("parcels/create");
    assert_eq!(calls.iter().map(|call| call.attempt()).collect::<Vec<_>>(), [0, 1, 0]);
    assert_eq!(calls[1].json::<Parcel>().unwrap(), Parcel::new("p1", 1.5));
    assert_eq!((calls[1].path(), calls[1].header("x-key")), ("/v1/parcels", Some("secret")));
    assert_eq!(mock.pauses().len(), 1);
}

#[tokio::test]
async fn a_call_that_nobody_expected_says_what_is() {
    let mock = Mock::new();
    mock.on("parcels/list").respond(Answer::new(200)).always();
    let error = client(&mock).labels().labels_get("l1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Other);
    let said = mock.check().unwrap_err();
    assert!(said.starts_with("calls that were not expected:\n  labels/get (GET /v1/labels/l1): expected are parcels/list"));
    assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| mock.finish())).is_err());
}
