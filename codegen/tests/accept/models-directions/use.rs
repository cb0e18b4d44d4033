//! What was fetched needs no `unwrap`, what is sent holds no lie, and null can be sent in a patch.

use models_directions_sdk::models::{
    AccountInput, Author, AuthorInput, AuthorPatch, Book, BookInput, BookPatch, Hook, ImageInput, Limits, Order, Report,
    SettingsPatch, User,
};
use models_directions_sdk::Client;
use serde_json::json;

use crate::server::Server;

const BOOK: &str = r#"{"id":"1","title":"Emma","author":{"id":7,"name":"Austen"},"readers":9}"#;

#[tokio::test]
async fn what_was_fetched_is_changed_and_sent_back() {
    let (page, book) = (format!("200 OK\n\n{{\"items\":[{BOOK}]}}"), format!("200 OK\n\n{BOOK}"));
    let (user, account) = ("200 OK\n\n{\"name\":\"Ada\"}", "200 OK\n\n{\"id\":1}");
    let done = "204 No Content\n\n";
    let server = Server::start(&[&page, &book, done, &book, done, user, account, done]);
    let client = Client::builder().base_url(&server.url).build().unwrap();
    let page = client.books().list_books().await.unwrap();
    let ids: Vec<&str> = page.items.iter().map(|book| book.id.as_str()).collect();
    let mut book: Book = client.books().get_book(ids[0]).await.unwrap();
    book.title.push('!');
    client.books().replace_book(book.id.clone(), book).await.unwrap();
    let made = client.books().create_book(BookInput::new("Emma", AuthorInput::new("Austen"))).await.unwrap();
    let patch = BookPatch::new("Emma", AuthorPatch::new("Austen")).clear_subtitle();
    client.books().change_book(made.id, patch).await.unwrap();
    let _user: User = client.users().create_user(User::new("Ada", "secret", 12)).await.unwrap();
    let account = client.users().put_account(AccountInput::new("secret")).await.unwrap();
    assert_eq!(account.id, 1);
    client.orders().create_order(Order::new("tea")).await.unwrap();
    let bodies: Vec<String> = server.requests().into_iter().map(|request| request.body).collect();
    let expected = [
        "",
        "",
        r#"{"title":"Emma!","author":{"name":"Austen"}}"#,
        r#"{"title":"Emma","author":{"name":"Austen"}}"#,
        r#"{"title":"Emma","subtitle":null,"author":{"name":"Austen"}}"#,
        r#"{"name":"Ada","password":"secret","pin":12}"#,
        r#"{"password":"secret"}"#,
        r#"{"item":"tea"}"#,
    ];
    assert_eq!(bodies, expected);
}

fn book() -> Book {
    let author = json!({"id": 7, "name": "Austen"});
    let cover = json!({"url": "u", "width": 3});
    let sequel = json!({"id": "2", "title": "Emma 2", "author": author, "readers": 0});
    let book = json!({
        "id": "1", "title": "Emma", "author": author, "editors": [author], "byRole": {"main": author}, "cover": cover,
        "readers": 9, "sequel": sequel,
    });
    serde_json::from_value(book).unwrap()
}

#[test]
fn what_was_fetched_has_what_the_server_sets() {
    let book = book();
    assert_eq!((book.id.as_str(), book.readers, book.author.id), ("1", 9, 7));
    assert!(serde_json::from_value::<Book>(json!({"title": "Emma", "author": {"id": 7, "name": "A"}})).is_err());
    let report: Report = serde_json::from_value(json!({"id": "r", "total": 1})).unwrap();
    assert_eq!(report.id, "r");
}

#[test]
fn what_was_fetched_is_sent_without_it() {
    let sent = serde_json::to_value(BookInput::from(book())).unwrap();
    let author = json!({"name": "Austen"});
    let sequel = json!({"title": "Emma 2", "author": author});
    let expected = json!({
        "title": "Emma", "author": author, "editors": [author], "byRole": {"main": author}, "cover": {"url": "u"},
        "sequel": sequel,
    });
    assert_eq!(sent, expected);
    assert_eq!(serde_json::to_value(ImageInput::new("u")).unwrap(), json!({"url": "u"}));
    assert_eq!(serde_json::to_value(Author::new(7, "Austen")).unwrap(), json!({"id": 7, "name": "Austen"}));
}

#[test]
fn a_response_needs_nothing_that_only_requests_hold() {
    let user: User = serde_json::from_value(json!({"name": "Ada"})).unwrap();
    assert_eq!(user.password, None);
    let written = serde_json::to_value(User::new("Ada", "secret", 12)).unwrap();
    assert_eq!(written, json!({"name": "Ada", "password": "secret", "pin": 12}));
    assert_eq!(serde_json::to_value(AccountInput::new("secret")).unwrap(), json!({"password": "secret"}));
}

#[test]
fn null_removes_in_a_patch() {
    let patch = BookPatch::new("Emma", AuthorPatch::new("Austen").clear_born()).clear_subtitle().clear_cover();
    let patch = patch.labels([("old", None), ("new", Some("x".to_owned()))]);
    let expected = json!({
        "title": "Emma", "author": {"name": "Austen", "born": null}, "subtitle": null, "cover": null,
        "labels": {"old": null, "new": "x"},
    });
    assert_eq!(serde_json::to_value(patch).unwrap(), expected);
    let patch = SettingsPatch::new().clear_theme().limits(Limits::new().clear_rate()).hooks([Hook::new().url("u")]);
    let expected = json!({"theme": null, "limits": {"rate": null}, "hooks": [{"url": "u"}]});
    assert_eq!(serde_json::to_value(patch).unwrap(), expected);
    assert_eq!(serde_json::to_value(SettingsPatch::new()).unwrap(), json!({}));
}
