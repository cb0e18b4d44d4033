//! Tokens of users: refreshed, logged in for in a browser or on another device, or got by a password.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use restwright_runtime::runtime::oauth::{Login, OAuth, Tokens};
use restwright_runtime::runtime::{Core, CoreBuilder, Error, ErrorKind};

use super::server::{Fake, Reply, Server, answer, token};
use super::{BEARER, PETSTORE, READ, SERVICE, TokenSource, WRITE, api, app, call, core, said, seen};

fn fake_core(fake: &Fake, source: &TokenSource) -> Core {
    let mut builder = CoreBuilder::new();
    builder.base_url("https://api.test/v1".to_owned());
    builder.transport(Arc::new(fake.clone()));
    builder.credential(&BEARER, source.clone().into());
    builder.retries(0);
    builder.build(&SERVICE).unwrap()
}

#[tokio::test]
async fn refresh_tokens_rotate_and_are_told_of() {
    let server = Server::start(|asked, before| match asked.line.as_str() {
        "GET /pets" => api(asked),
        _ => {
            let rotated = ["", r#","refresh_token":"second""#, ""][before];
            Reply::Now(answer(
                "200 OK",
                &format!(r#"{{"access_token":"token-{before}","expires_in":0,"scope":"read write"{rotated}}}"#),
            ))
        }
    })
    .await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let hear = Arc::clone(&told);
    let source = app()
        .scopes(["read"])
        .on_tokens(move |tokens| hear.lock().unwrap().push(tokens.refresh_token().unwrap().to_owned()))
        .refresh_token("first");
    let client = core(&server.url, &source);
    for operation in [&READ, &WRITE, &READ] {
        call(&client, operation).await.unwrap();
    }
    let bodies: Vec<String> = server.asked("POST /refresh").into_iter().map(|asked| asked.body).collect();
    // Scopes are those of the consent (RFC 6749 §6).
    assert_eq!(
        bodies,
        [
            "grant_type=refresh_token&refresh_token=first",
            "grant_type=refresh_token&refresh_token=first",
            "grant_type=refresh_token&refresh_token=second"
        ]
    );
    assert_eq!(*told.lock().unwrap(), ["first", "second", "second"]);
    assert_eq!(source.tokens().unwrap().refresh_token(), Some("second"));
    assert_eq!(source.tokens().unwrap().scopes(), ["read", "write"]);
}

#[tokio::test]
async fn stored_tokens_are_used_while_they_last() {
    let server = super::petstore().await;
    let soon = SystemTime::now() + Duration::from_secs(3600);
    let source = app().tokens(Tokens::new("stored").with_refresh_token("r").with_expiry(soon));
    call(&core(&server.url, &source), &READ).await.unwrap();
    assert_eq!(seen(&server), ["stored"]);
    assert_eq!(source.tokens().unwrap().expires_at(), Some(soon));

    // Ten seconds before its end it is renewed; if that fails, it is still good.
    let server = Server::start(|asked, _| match asked.line.as_str() {
        "GET /pets" => api(asked),
        _ => Reply::Now(answer("400 Bad Request", r#"{"error":"temporarily_unavailable"}"#)),
    })
    .await;
    let soon = SystemTime::now() + Duration::from_secs(10);
    let source = app().tokens(Tokens::new("stored").with_refresh_token("r").with_expiry(soon));
    let client = core(&server.url, &source);
    call(&client, &READ).await.unwrap();
    call(&client, &READ).await.unwrap();
    assert_eq!(seen(&server), ["stored", "stored"]);
    // Not for each call: the server has enough trouble.
    assert_eq!(server.asked("POST /refresh").len(), 1);
}

#[tokio::test]
async fn a_refresh_token_that_has_ended_is_tried_once() {
    let server = Server::start(|asked, _| match asked.line.as_str() {
        "GET /pets" => api(asked),
        _ => Reply::Now(answer(
            "400 Bad Request",
            r#"{"error":"invalid_grant","error_description":"no hush-refresh","error_uri":"https://a.test/e"}"#,
        )),
    })
    .await;
    let source = app().refresh_token("hush-refresh");
    let client = core(&server.url, &source);
    for _ in 0..2 {
        let error = call(&client, &READ).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Auth);
        let said = said(&error).unwrap();
        assert_eq!((said.error(), said.description()), ("invalid_grant", Some("no ***")));
        assert_eq!((said.uri(), said.status().unwrap().as_u16()), (Some("https://a.test/e"), 400));
        assert!(!format!("{error:?} {error} {said:?}").contains("hush"));
    }
    assert_eq!(server.asked("POST /refresh").len(), 1);

    // The user signs in again.
    source.set_tokens(Tokens::new("again"));
    call(&client, &READ).await.unwrap();
    assert_eq!(seen(&server), ["again"]);
    source.set_tokens(Tokens::new("old-one"));
    let error = call(&client, &READ).await.unwrap_err();
    assert!(error.to_string().ends_with("the access token has ended, and there is no refresh token"), "{error}");
}

#[tokio::test]
async fn a_refresh_token_is_not_sent_twice_unless_the_server_did_not_act() {
    for (first, expected) in [(502, 1), (503, 2), (0, 2)] {
        let fake = Fake::new(&[(first, ""), (200, r#"{"access_token":"t"}"#), (204, "")]);
        let result = call(&fake_core(&fake, &app().refresh_token("r")), &READ).await;
        let asked = fake.lines().iter().filter(|line| line.as_str() == "POST https://api.test/refresh").count();
        assert_eq!((result.is_ok(), asked), (expected == 2, expected), "{first}");
    }
}

#[tokio::test]
async fn a_password_is_the_last_resort() {
    let fake = Fake::new(&[
        (200, r#"{"access_token":"one","refresh_token":"r","expires_in":0}"#),
        (204, ""),
        (400, r#"{"error":"invalid_grant"}"#),
        (200, r#"{"access_token":"two","expires_in":60}"#),
        (204, ""),
    ]);
    let source = app().token_url("https://login.test/t").scopes(["read"]).password("ann", "w&rd");
    let client = fake_core(&fake, &source);
    call(&client, &READ).await.unwrap();
    call(&client, &READ).await.unwrap();
    let bodies = fake.bodies();
    let password = "grant_type=password&username=ann&password=w%26rd&scope=read";
    assert_eq!([&bodies[0], &bodies[2], &bodies[3]], [password, "grant_type=refresh_token&refresh_token=r", password]);
}

fn query(url: &str) -> Vec<(String, String)> {
    let url = url::Url::parse(url).unwrap();
    url.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
}

fn get<'a>(pairs: &'a [(String, String)], name: &str) -> &'a str {
    &pairs.iter().find(|(known, _)| known == name).unwrap().1
}

fn base64url(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let bits: Vec<u8> = bytes.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1)).collect();
    let digit = |bits: &[u8]| bits.iter().chain(&[0; 6]).take(6).fold(0, |digit, bit| digit << 1 | usize::from(*bit));
    bits.chunks(6).map(|bits| char::from(ALPHABET[digit(bits)])).collect()
}

#[tokio::test]
async fn a_login_goes_by_the_browser_and_proves_who_began_it() {
    // RFC 7636, appendix B.
    let challenge = |verifier: &str| base64url(&hmac_sha256::Hash::hash(verifier.as_bytes()));
    assert_eq!(challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");

    let fake = Fake::new(&[(200, r#"{"access_token":"t","refresh_token":"r","id_token":"i"}"#), (204, "")]);
    let told = Arc::new(Mutex::new(0));
    let hear = Arc::clone(&told);
    let app = OAuth::new(&PETSTORE, "my app")
        .scopes(["read", "write"])
        .login_parameter("access_type", "offline")
        .transport(fake.clone())
        .on_tokens(move |_| *hear.lock().unwrap() += 1);
    let login = app.login("http://localhost:8080/callback?a=b").await.unwrap();
    let sent = query(login.url());
    assert!(login.url().starts_with("https://login.example.com/authorize?tenant=1&response_type=code&"));
    assert_eq!(get(&sent, "client_id"), "my app");
    assert_eq!(get(&sent, "redirect_uri"), "http://localhost:8080/callback?a=b");
    assert_eq!(get(&sent, "scope"), "read write");
    assert_eq!(get(&sent, "access_type"), "offline");
    assert_eq!((get(&sent, "state"), login.state().len()), (login.state(), 43));
    assert_eq!(get(&sent, "code_challenge_method"), "S256");
    assert_eq!(get(&sent, "code_challenge"), challenge(login.verifier()));
    assert_eq!(login.verifier().len(), 43);
    assert_ne!(login.verifier(), login.state());
    assert!(!format!("{login:?}").contains(login.verifier()));

    // Another request of the app's server answers.
    let login = Login::resume("http://localhost:8080/callback?a=b", login.state(), login.verifier());
    let back = format!("http://localhost:8080/callback?a=b&code=c%2Fd&state={}#x", login.state());
    let source = app.exchange(&login, &back).await.unwrap();
    assert_eq!(
        fake.bodies()[0],
        format!(
            "grant_type=authorization_code&code=c%2Fd&redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fcallback%3Fa%3Db\
             &code_verifier={}&client_id=my+app",
            login.verifier()
        )
    );
    // Relative to the document's server: no client asks yet.
    assert_eq!(fake.lines()[0], "POST https://api.example.com/token");
    assert_eq!(source.tokens().unwrap().id_token(), Some("i"));
    call(&fake_core(&fake, &source), &READ).await.unwrap();
    assert_eq!(*told.lock().unwrap(), 1);
}

#[tokio::test]
async fn an_answer_that_is_not_of_this_login_is_refused() {
    let fake = Fake::new(&[(400, r#"{"error":"invalid_grant"}"#)]);
    let app = app().transport(fake.clone());
    let login = app.login("http://localhost/").await.unwrap();
    let other = app.login("http://localhost/").await.unwrap();
    let state = login.state();
    let failure = async |back: String| -> Error { app.exchange(&login, &back).await.unwrap_err() };
    for back in
        [String::new(), "?code=c".to_owned(), format!("code=c&state={}", other.state()), format!("?state={state}x")]
    {
        let error = failure(back).await;
        assert!(error.to_string().contains("not that of this login"), "{error}");
    }
    let error = failure(format!("http://localhost/?state={state}")).await;
    assert!(error.to_string().ends_with("the answer has no code"), "{error}");
    let error = failure(format!("state={state}&error=access_denied&error_description=The+user%0Asaid+no")).await;
    assert_eq!(said(&error).unwrap().error(), "access_denied");
    assert!(error.to_string().ends_with("the login was refused: access_denied (The user said no)"), "{error}");
    assert!(fake.lines().is_empty());
    let error = failure(format!("code=hush-code&state={state}")).await;
    assert_eq!(said(&error).unwrap().error(), "invalid_grant");
}

const CODE: &str = r#"{"device_code":"hush-device","user_code":"WDJB-MJHT","verification_uri":"https://a.test/d",
    "verification_uri_complete":"javascript:alert(1)","expires_in":600,"interval":2}"#;

#[tokio::test]
async fn a_device_waits_as_long_as_it_is_told_to() {
    let fake = Fake::new(&[
        (200, CODE),
        (400, r#"{"error":"authorization_pending"}"#),
        (400, r#"{"error":"slow_down"}"#),
        (502, "<html>"),
        (400, r#"{"error":"authorization_pending"}"#),
        (200, r#"{"access_token":"t","refresh_token":"r"}"#),
    ]);
    let device = OAuth::new(&PETSTORE, "tv").scopes(["read"]).transport(fake.clone()).device().await.unwrap();
    assert_eq!((device.user_code(), device.verification_uri()), ("WDJB-MJHT", "https://a.test/d"));
    // Nothing but a page is opened.
    assert_eq!(device.verification_uri_complete(), None);
    assert_eq!(device.expires_in(), Duration::from_secs(600));
    assert!(!format!("{device:?}").contains("hush"));
    let source = device.wait().await.unwrap();
    assert_eq!(source.tokens().unwrap().access_token(), "t");
    let pauses: Vec<u64> = fake.pauses().iter().map(Duration::as_secs).collect();
    assert_eq!(pauses, [2, 2, 7, 14, 14]);
    assert_eq!(fake.lines()[..2], ["POST https://api.example.com/v1/device", "POST https://api.example.com/v1/token"]);
    assert_eq!(fake.bodies()[0], "scope=read&client_id=tv");
    assert_eq!(
        fake.bodies()[1],
        "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=hush-device&client_id=tv"
    );
}

#[tokio::test]
async fn a_device_does_not_wait_for_ever() {
    let pending = (400, r#"{"error":"authorization_pending"}"#);
    let mut answers = vec![(200, CODE)];
    answers.extend([pending; 400]);
    let fake = Fake::new(&answers);
    let device = OAuth::new(&PETSTORE, "tv").transport(fake.clone()).device().await.unwrap();
    let error = device.wait().await.unwrap_err();
    assert!(error.to_string().ends_with("the user did not consent in time"), "{error}");
    assert_eq!(fake.lines().len(), 301);

    for (code, expected) in [
        (r#"{"error":"unauthorized_client"}"#, "unauthorized_client"),
        (r#"{"device_code":"d","user_code":"u"}"#, "the answer has no verification_uri"),
        (r#"{"device_code":"d","user_code":"u","verification_uri":"file:///etc/passwd"}"#, "no verification_uri"),
        (r#"{"user_code":"u","verification_uri":"https://a.test"}"#, "the answer has no device_code"),
    ] {
        let fake = Fake::new(&[(200, code)]);
        let error = OAuth::new(&PETSTORE, "tv").transport(fake).device().await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
    // An interval beyond the life of the code ends at once.
    let code = r#"{"device_code":"d","user_code":"u","verification_uri":"https://a.test","interval":1e18}"#;
    let fake = Fake::new(&[(200, code), (400, r#"{"error":"access_denied"}"#)]);
    let device = OAuth::new(&PETSTORE, "tv").transport(fake.clone()).device().await.unwrap();
    device.wait().await.unwrap_err();
    assert!(fake.pauses().is_empty());
}

#[tokio::test]
async fn a_user_who_refuses_on_the_other_device_is_an_error() {
    let fake = Fake::new(&[(200, CODE), (400, r#"{"error":"access_denied"}"#)]);
    let device = OAuth::new(&PETSTORE, "tv").transport(fake).device().await.unwrap();
    assert_eq!(said(&device.wait().await.unwrap_err()).unwrap().error(), "access_denied");
}

#[tokio::test]
async fn without_a_transport_of_its_own_a_login_uses_the_usual_one() {
    let server = Server::start(|_, _| Reply::Now(token("t"))).await;
    let app = app().base_url(server.url.as_str());
    let login = app.login("http://localhost/").await.unwrap();
    let source = app.exchange(&login, &format!("code=c&state={}", login.state())).await.unwrap();
    assert_eq!(source.tokens().unwrap().access_token(), "t");
}
