//! Signatures of webhooks: the vectors of those who invented them, and what must not be believed.
#![cfg(feature = "webhook-signatures")]

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, HeaderName};
use restwright_runtime::runtime::webhook::{
    Algorithm, Encoding, Piece, SecretForm, Timestamp, WebhookError, WebhookScheme, WebhookVerifier,
};

/// The example of Standard Webhooks' libraries.
const STANDARD: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const STANDARD_BODY: &[u8] = br#"{"test": 2432232314}"#;
const STANDARD_TIME: u64 = 1_614_265_330;
const STANDARD_SIGNATURE: &str = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

/// The example of GitHub's documentation.
const GITHUB: &str = "It's a Secret to Everybody";
const GITHUB_BODY: &[u8] = b"Hello, World!";
const GITHUB_SIGNATURE: &str = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";

/// The example of Slack's documentation.
const SLACK: &str = "8f742231b10e8888abcd99yyyzzz85a5";
const SLACK_BODY: &[u8] =
    b"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V\
    &channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=\
    &response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN\
    &trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
    let pair = |(name, value): &(&str, &str)| (name.parse::<HeaderName>().unwrap(), value.parse().unwrap());
    pairs.iter().map(pair).collect()
}

fn standard(signature: &str, time: u64) -> HeaderMap {
    headers(&[
        ("Webhook-Id", "msg_p5jXN8AQM9LWM0D4loKWxJek"),
        ("Webhook-Timestamp", &time.to_string()),
        ("Webhook-Signature", signature),
    ])
}

fn verifier(scheme: WebhookScheme, secret: &str) -> WebhookVerifier {
    WebhookVerifier::new(scheme, secret).unwrap()
}

#[test]
fn the_vector_of_standard_webhooks_is_believed() {
    for secret in [STANDARD, STANDARD.strip_prefix("whsec_").unwrap()] {
        let verifier = verifier(WebhookScheme::STANDARD_WEBHOOKS, secret);
        let signed = standard(STANDARD_SIGNATURE, STANDARD_TIME);
        assert_eq!(verifier.verify_at(&signed, STANDARD_BODY, at(STANDARD_TIME)), Ok(()));
        // One of several, of other versions and by other secrets.
        let several = format!("v1a,abc v1,bm9uZSBvZiB5b3VycyBhbmQgbm90IGV2ZW4gbG9uZw== {STANDARD_SIGNATURE} v2,x");
        let signed = standard(&several, STANDARD_TIME);
        assert_eq!(verifier.verify_at(&signed, STANDARD_BODY, at(STANDARD_TIME)), Ok(()));
    }
}

#[test]
fn the_vectors_of_github_and_slack_are_believed() {
    let github = verifier(WebhookScheme::GITHUB, GITHUB);
    let signed = headers(&[("x-hub-signature-256", GITHUB_SIGNATURE)]);
    assert_eq!(github.verify(&signed, GITHUB_BODY), Ok(()));
    let upper = GITHUB_SIGNATURE.to_uppercase().replace("SHA256", "sha256");
    assert_eq!(github.verify(&headers(&[("X-Hub-Signature-256", &upper)]), GITHUB_BODY), Ok(()));
    let slack = verifier(WebhookScheme::SLACK, SLACK);
    let signed = headers(&[
        ("X-Slack-Request-Timestamp", "1531420618"),
        ("X-Slack-Signature", "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"),
    ]);
    assert_eq!(slack.verify_at(&signed, SLACK_BODY, at(1_531_420_618)), Ok(()));
}

#[test]
fn the_form_of_stripe_has_the_time_beside_the_signatures() {
    let stripe = verifier(WebhookScheme::STRIPE, "whsec_test");
    let body = br#"{"id":"evt_1"}"#;
    // Computed by another implementation.
    let signature = "c89214b5b5da833daed6f0b8c5bb6bd58cea9022bd80ccc78230f3942d632925";
    for value in [
        format!("t=1700000000,v1={signature}"),
        format!("t=1700000000,v1={},v1={signature},v0={}", "0".repeat(64), "1".repeat(64)),
        format!("t=1700000000, v1={signature}"),
    ] {
        assert_eq!(stripe.verify_at(&headers(&[("Stripe-Signature", &value)]), body, at(1_700_000_100)), Ok(()));
    }
    let malformed = Err(WebhookError::MalformedHeader("Stripe-Signature"));
    for value in [format!("v1={signature}"), format!("t=x,v1={signature}"), "t=1700000000".to_owned(), String::new()] {
        assert_eq!(stripe.verify_at(&headers(&[("Stripe-Signature", &value)]), body, at(1_700_000_000)), malformed);
    }
    // The time is part of what is signed.
    let moved = headers(&[("Stripe-Signature", &format!("t=1700000001,v1={signature}"))]);
    assert_eq!(stripe.verify_at(&moved, body, at(1_700_000_000)), Err(WebhookError::WrongSignature));
}

#[test]
fn a_scheme_of_ones_own_says_what_differs() {
    const SCHEME: WebhookScheme = WebhookScheme {
        algorithm: Algorithm::HmacSha512,
        encoding: Encoding::Base64,
        header: "X-Shop-Signature",
        ..WebhookScheme::USUAL
    };
    let shop = verifier(SCHEME, "k");
    let signature = "/25uOq+v/zSaZ6DK00tYJITdGr12dbMtHzaHwgmesHeuU8GqvdbGvhrPgieXjzXM8mSZm02lrZk2KoMPhkkZlQ==";
    let body = br#"{"id":"evt_1"}"#;
    for text in [signature.to_owned(), signature.trim_end_matches('=').replace('+', "-").replace('/', "_")] {
        assert_eq!(shop.verify(&headers(&[("x-shop-signature", &text)]), body), Ok(()));
    }
}

#[test]
fn what_was_changed_is_not_believed() {
    let verifier = verifier(WebhookScheme::STANDARD_WEBHOOKS, STANDARD);
    let time = at(STANDARD_TIME);
    let wrong = Err(WebhookError::WrongSignature);
    let signed = standard(STANDARD_SIGNATURE, STANDARD_TIME);
    assert_eq!(verifier.verify_at(&signed, br#"{"test": 2432232315}"#, time), wrong);
    assert_eq!(verifier.verify_at(&signed, b"", time), wrong);
    assert_eq!(verifier.verify_at(&standard(STANDARD_SIGNATURE, STANDARD_TIME + 1), STANDARD_BODY, time), wrong);
    let mut other = signed.clone();
    other.insert("webhook-id", "msg_other".parse().unwrap());
    assert_eq!(verifier.verify_at(&other, STANDARD_BODY, time), wrong);
    // The first bytes of the signature alone, and none.
    for signature in ["v1,g0hM9SsE", "v1,", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OEA"] {
        assert_eq!(verifier.verify_at(&standard(signature, STANDARD_TIME), STANDARD_BODY, time), wrong);
    }
    let stranger = WebhookVerifier::new(WebhookScheme::STANDARD_WEBHOOKS, "whsec_AAAA").unwrap();
    assert_eq!(stranger.verify_at(&signed, STANDARD_BODY, time), wrong);
}

#[test]
fn headers_that_are_missing_or_malformed_are_named() {
    let verifier = verifier(WebhookScheme::STANDARD_WEBHOOKS, STANDARD);
    let time = at(STANDARD_TIME);
    for name in ["webhook-id", "webhook-timestamp", "webhook-signature"] {
        let mut signed = standard(STANDARD_SIGNATURE, STANDARD_TIME);
        signed.remove(name);
        assert_eq!(verifier.verify_at(&signed, STANDARD_BODY, time), Err(WebhookError::MissingHeader(name)));
        signed.insert(name, http::HeaderValue::from_bytes(b"\xff").unwrap());
        assert_eq!(verifier.verify_at(&signed, STANDARD_BODY, time), Err(WebhookError::MalformedHeader(name)));
    }
    for signature in ["", "g0hM9SsE", "v1,***", "v2,g0hM", "v1,A", "v1,AA===", "v1,===="] {
        let fault = verifier.verify_at(&standard(signature, STANDARD_TIME), STANDARD_BODY, time).unwrap_err();
        assert_eq!(fault, WebhookError::MalformedHeader("webhook-signature"), "{signature}");
    }
    for stamp in ["", "-1", "+1614265330", "1614265330.5", "99999999999999999999999", "now"] {
        let mut signed = standard(STANDARD_SIGNATURE, STANDARD_TIME);
        signed.insert("webhook-timestamp", stamp.parse().unwrap());
        let fault = verifier.verify_at(&signed, STANDARD_BODY, time).unwrap_err();
        assert_eq!(fault, WebhookError::MalformedHeader("webhook-timestamp"), "{stamp}");
    }
    let github = self::verifier(WebhookScheme::GITHUB, GITHUB);
    for signature in ["sha1=7571", "sha256=757", "sha256=zz", "sha256=é"] {
        let value = http::HeaderValue::from_bytes(signature.as_bytes()).unwrap();
        let signed: HeaderMap = [(HeaderName::from_static("x-hub-signature-256"), value)].into_iter().collect();
        let fault = github.verify(&signed, GITHUB_BODY).unwrap_err();
        assert_eq!(fault, WebhookError::MalformedHeader("X-Hub-Signature-256"), "{signature}");
    }
}

#[test]
fn what_was_signed_too_long_ago_or_later_is_refused() {
    let verifier = verifier(WebhookScheme::STANDARD_WEBHOOKS, STANDARD);
    let signed = standard(STANDARD_SIGNATURE, STANDARD_TIME);
    let tolerance = Duration::from_secs(300);
    for (now, expected) in [
        (STANDARD_TIME + 300, Ok(())),
        (STANDARD_TIME - 300, Ok(())),
        (STANDARD_TIME + 301, Err(WebhookError::TooOld { age: Duration::from_secs(301), tolerance })),
        (STANDARD_TIME - 301, Err(WebhookError::TooNew { ahead: Duration::from_secs(301), tolerance })),
        (0, Err(WebhookError::TooNew { ahead: Duration::from_secs(STANDARD_TIME), tolerance })),
    ] {
        assert_eq!(verifier.verify_at(&signed, STANDARD_BODY, at(now)), expected);
    }
    // It is the clock that says so.
    let fault = verifier.verify(&signed, STANDARD_BODY).unwrap_err();
    assert!(matches!(fault, WebhookError::TooOld { .. }), "{fault}");
    let patient = verifier.tolerance(Duration::MAX);
    assert_eq!(patient.verify(&signed, STANDARD_BODY), Ok(()));
}

#[test]
fn secrets_change_one_after_the_other() {
    let verifier = verifier(WebhookScheme::STANDARD_WEBHOOKS, "whsec_bmV3").or_secret(STANDARD).unwrap();
    let old = standard(STANDARD_SIGNATURE, STANDARD_TIME);
    assert_eq!(verifier.verify_at(&old, STANDARD_BODY, at(STANDARD_TIME)), Ok(()));
    let new = verifier.sign("msg_2", STANDARD_BODY, at(STANDARD_TIME)).unwrap();
    assert_eq!(verifier.verify_at(&new, STANDARD_BODY, at(STANDARD_TIME)), Ok(()));
    let only_old = self::verifier(WebhookScheme::STANDARD_WEBHOOKS, STANDARD);
    assert_eq!(only_old.verify_at(&new, STANDARD_BODY, at(STANDARD_TIME)), Err(WebhookError::WrongSignature));
}

#[test]
fn what_is_signed_by_a_test_is_what_a_server_sends() {
    let standard = verifier(WebhookScheme::STANDARD_WEBHOOKS, STANDARD);
    let made = standard.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", STANDARD_BODY, at(STANDARD_TIME)).unwrap();
    assert_eq!(made, self::standard(STANDARD_SIGNATURE, STANDARD_TIME));
    let fault = standard.sign("a\nb", STANDARD_BODY, at(STANDARD_TIME)).unwrap_err();
    assert_eq!(fault, WebhookError::MalformedHeader("webhook-id"));
    for (scheme, secret) in
        [(WebhookScheme::GITHUB, GITHUB), (WebhookScheme::STRIPE, "whsec_test"), (WebhookScheme::SLACK, SLACK)]
    {
        let verifier = verifier(scheme, secret);
        let made = verifier.sign("", b"{}", SystemTime::now()).unwrap();
        assert_eq!(verifier.verify(&made, b"{}"), Ok(()));
        assert_eq!(verifier.verify(&made, b"[]"), Err(WebhookError::WrongSignature));
    }
}

#[test]
fn a_secret_that_protects_nothing_is_refused_and_none_is_shown() {
    let fault = |scheme, secret: &str| WebhookVerifier::new(scheme, secret).unwrap_err().to_string();
    assert_eq!(fault(WebhookScheme::GITHUB, ""), "the secret is empty");
    assert_eq!(fault(WebhookScheme::STANDARD_WEBHOOKS, "whsec_"), "the secret is empty");
    assert_eq!(fault(WebhookScheme::STANDARD_WEBHOOKS, "hush! hush!"), "the secret is not base64");
    let shown = format!("{:?}", verifier(WebhookScheme::GITHUB, "canary"));
    assert!(shown.contains("X-Hub-Signature-256") && shown.contains("secrets: 1"), "{shown}");
    assert!(!shown.contains("canary") && !shown.contains("99, 97, 110"), "{shown}");
}

#[test]
fn every_part_of_a_scheme_can_be_written_down() {
    const SCHEME: WebhookScheme = WebhookScheme {
        prefix: "s:",
        separator: Some(';'),
        id_header: "X-Id",
        timestamp: Timestamp::Field("at:"),
        payload: &[Piece::Text("n/"), Piece::Id, Piece::Timestamp, Piece::Body],
        secret: SecretForm::Base64(""),
        tolerance: Duration::from_secs(10),
        ..WebhookScheme::USUAL
    };
    let verifier = verifier(SCHEME, "aHVzaA");
    let made = verifier.sign("7", b"x", at(50)).unwrap();
    assert!(made["x-signature"].to_str().unwrap().starts_with("at:50;s:"), "{made:?}");
    assert_eq!(verifier.verify_at(&made, b"x", at(60)), Ok(()));
    let fault = verifier.verify_at(&made, b"x", at(61)).unwrap_err();
    assert_eq!(fault.to_string(), "it was signed 11s ago, and 10s are tolerated");
}
