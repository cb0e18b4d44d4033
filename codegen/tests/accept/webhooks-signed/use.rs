use std::time::{Duration, SystemTime, UNIX_EPOCH};

use webhooks_signed_sdk::callbacks::{StartExportCallback, StartImportCallback};
use webhooks_signed_sdk::webhooks::Event;
use webhooks_signed_sdk::{WebhookError, WebhookScheme, WebhookVerifier};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const BODY: &[u8] = br#"{"type":"user.created","id":"u1"}"#;

#[test]
fn what_is_signed_becomes_an_event() {
    assert_eq!(Event::SIGNATURE, WebhookScheme::STANDARD_WEBHOOKS);
    let verifier = Event::verifier(SECRET).unwrap();
    let headers = verifier.sign("msg_1", BODY, SystemTime::now()).unwrap();
    let Event::UserCreated(created) = Event::verify(&verifier, &headers, BODY).unwrap() else { panic!() };
    assert_eq!(created.id, "u1");
    assert_eq!(Event::verify(&verifier, &headers, b"{}"), Err(WebhookError::WrongSignature));
    let old = verifier.sign("msg_1", BODY, SystemTime::now() - Duration::from_secs(600)).unwrap();
    assert!(matches!(Event::verify(&verifier, &old, BODY), Err(WebhookError::TooOld { .. })));
    let broken = br#"{"type":"user.created"}"#;
    let headers = verifier.sign("msg_1", broken, SystemTime::now()).unwrap();
    let fault = Event::verify(&verifier, &headers, broken).unwrap_err();
    let expected = "the body cannot be read: id: missing required property (line 1, column 23)";
    assert_eq!(fault.to_string(), expected);
}

#[test]
fn a_scheme_of_the_documents_own_is_written_out() {
    let verifier = StartExportCallback::verifier("aHVzaA==").unwrap();
    let body = br#"{"url":"https://x"}"#;
    let headers = verifier.sign("", body, UNIX_EPOCH + Duration::from_secs(1_700_000_000)).unwrap();
    let value = headers["x-export-signature"].to_str().unwrap();
    // Computed by another implementation.
    assert_eq!(value, "at=1700000000,s=HsyNn2Adx/NpX3Yl1Y3M7ViqNk2qbA7XeYZngBnCawVkvw+gbLnkklkgkocqCuqf4mJ8iiK/Oh1+nqlv2GUfmg==");
    let soon = UNIX_EPOCH + Duration::from_secs(1_700_000_060);
    assert_eq!(verifier.verify_at(&headers, body, soon), Ok(()));
    assert!(verifier.verify_at(&headers, body, soon + Duration::from_secs(1)).is_err());
    let headers = verifier.sign("", body, SystemTime::now()).unwrap();
    let event = StartExportCallback::verify(&verifier, &headers, "exported", body).unwrap();
    assert_eq!(event.name(), Some("exported"));
}

#[test]
fn where_the_document_says_nothing_the_scheme_is_chosen_by_hand() {
    let verifier = WebhookVerifier::new(WebhookScheme::GITHUB, "hush").unwrap();
    let body = br#"{"url":"https://x"}"#;
    let headers = verifier.sign("", body, SystemTime::now()).unwrap();
    let event = StartImportCallback::verify(&verifier, &headers, "imported", body).unwrap();
    assert_eq!(event.name(), Some("imported"));
}
