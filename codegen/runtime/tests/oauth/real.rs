//! A token server that is not ours: oauth2-mock-server, which the wire tests start and name in the environment.

use restwright_runtime::runtime::oauth::{ClientAuthentication, OAuth, OAuthScheme};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::{READ, SERVICE, WRITE, api, call, core, seen};

static DESCRIBED: OAuthScheme = OAuthScheme {
    name: "described",
    service: &SERVICE,
    discovery_url: "/.well-known/openid-configuration",
    flows: &[],
};

/// Where the server is.
fn address() -> String {
    std::env::var("RESTWRIGHT_TOKEN_SERVER").expect("RESTWRIGHT_TOKEN_SERVER is the URL of oauth2-mock-server")
}

fn app() -> OAuth {
    OAuth::new(&DESCRIBED, "app").base_url(address())
}

/// What the server writes into a token: the middle of a JWT.
fn claims(token: &str) -> serde_json::Value {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let digits = token.split('.').nth(1).unwrap().bytes();
    let values = digits.map(|digit| ALPHABET.iter().position(|known| *known == digit).unwrap());
    let bits: Vec<usize> = values.flat_map(|value| (0..6).rev().map(move |bit| value >> bit & 1)).collect();
    let bytes: Vec<u8> =
        bits.chunks_exact(8).map(|bits| bits.iter().fold(0, |byte, bit| byte << 1 | *bit as u8)).collect();
    serde_json::from_slice(&bytes).unwrap()
}

#[tokio::test]
#[ignore = "needs oauth2-mock-server: cargo xtask test --only wire"]
async fn an_app_gets_tokens_of_its_own() {
    let server = super::server::Server::start(|asked, _| api(asked)).await;
    for authentication in [ClientAuthentication::Basic, ClientAuthentication::Post] {
        let source = app().secret("s3cr3t").authentication(authentication).client_credentials();
        let client = core(&server.url, &source);
        call(&client, &READ).await.unwrap();
        call(&client, &READ).await.unwrap();
        call(&client, &WRITE).await.unwrap();
        assert!(source.tokens().unwrap().expires_at().is_some());
    }
    let scopes: Vec<String> = seen(&server).iter().map(|token| claims(token)["scope"].to_string()).collect();
    let [read, both] = [r#""read""#, r#""read write""#];
    assert_eq!(scopes, [read, read, both, read, read, both]);
}

#[tokio::test]
#[ignore = "needs oauth2-mock-server: cargo xtask test --only wire"]
async fn a_user_signs_in_with_pkce_and_is_renewed() {
    let server = super::server::Server::start(|asked, _| api(asked)).await;
    let app = app().scopes(["openid", "read"]);
    let login = app.login("http://localhost:1/callback").await.unwrap();
    let redirected = visit(login.url()).await;
    assert!(redirected.starts_with("http://localhost:1/callback?"), "{redirected}");
    let source = app.exchange(&login, &redirected).await.unwrap();
    let tokens = source.tokens().unwrap();
    assert!(tokens.refresh_token().is_some() && tokens.id_token().is_some(), "{tokens:?}");
    call(&core(&server.url, &source), &READ).await.unwrap();
    assert_eq!(seen(&server)[0], tokens.access_token());

    // The next start of the program has the refresh token alone.
    let source = app.clone().refresh_token(tokens.refresh_token().unwrap());
    call(&core(&server.url, &source), &READ).await.unwrap();
    assert!(!claims(&seen(&server)[1]).is_null());

    // Another login's proof is refused.
    let (one, other) =
        (app.login("http://localhost:1/").await.unwrap(), app.login("http://localhost:1/").await.unwrap());
    let redirected = visit(one.url()).await;
    let stolen =
        restwright_runtime::runtime::oauth::Login::resume("http://localhost:1/", one.state(), other.verifier());
    let error = app.exchange(&stolen, &redirected).await.unwrap_err();
    assert!(error.to_string().contains("the token endpoint"), "{error}");
}

#[tokio::test]
#[ignore = "needs oauth2-mock-server: cargo xtask test --only wire"]
async fn a_password_is_taken() {
    let server = super::server::Server::start(|asked, _| api(asked)).await;
    let source = app().secret("s3cr3t").password("ann", "word");
    call(&core(&server.url, &source), &READ).await.unwrap();
    assert_eq!(claims(&seen(&server)[0])["sub"], "ann");
}

/// Where a browser is sent that opens this address.
async fn visit(url: &str) -> String {
    let url = url::Url::parse(url).unwrap();
    let host = format!("{}:{}", url.host_str().unwrap(), url.port().unwrap());
    let mut connection = TcpStream::connect(&host).await.unwrap();
    let target = &url[url::Position::BeforePath..];
    let request = format!("GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    connection.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).await.unwrap();
    let header =
        answer.lines().find_map(|line| line.split_once(": ").filter(|(name, _)| name.eq_ignore_ascii_case("location")));
    header.unwrap_or_else(|| panic!("{answer}")).1.to_owned()
}
