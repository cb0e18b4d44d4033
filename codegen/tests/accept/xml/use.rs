use xml_sdk::apis::books::{AddBookError, ListBooksError};
use xml_sdk::apis::shelves::SetShelfSuccess;
use xml_sdk::models::{
    AddNoteXmlBody, Book, BookBinding, BookMedium, Chapter, Film, Paper, Place, Publisher, SetBoxBody, SetBoxBox, Shelf,
};
use xml_sdk::{Client, ErrorKind, Nullable, RequestOptions};

use crate::server::Server;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

fn client(server: &Server) -> Client {
    Client::builder().base_url(&server.url).build().unwrap()
}

fn book() -> Book {
    Book::new(7, "War & Peace", ["Leo", "Lev"])
        .lang("en")
        .price("12.50")
        .keywords(["war", "peace"])
        .ratings([4, 5])
        .publisher(Publisher::new().name("Ann"))
        .sequel(Book::new(8, "II", Vec::<String>::new()))
        .printed(Place::new().town("Riga"))
        .bound(Place::new().town("Kyiv"))
        .chapters([Chapter::new().number(1).text("Well, prince")])
        .binding(BookBinding::Hard)
        .lent(false)
        .since("2026-01-02")
        .medium(Film::new().reels([1, 2]))
        .extra([("shelf".to_owned(), 3)])
}

const BOOK: &str = "<book xmlns=\"urn:books\" id=\"7\" xml:lang=\"en\"><Title>War &amp; Peace</Title>\
    <m:price xmlns:m=\"urn:money\">12.50</m:price><authors><author>Leo</author><author>Lev</author></authors>\
    <keyword>war</keyword><keyword>peace</keyword><rating><rating>4</rating><rating>5</rating></rating>\
    <Publisher><name>Ann</name></Publisher><book id=\"8\"><Title>II</Title><authors/></book>\
    <printed><town>Riga</town></printed><bound><town>Kyiv</town></bound>\
    <chapters number=\"1\">Well, prince</chapters><binding>hard</binding><lent>false</lent><since>2026-01-02</since>\
    <medium><reels><reel>1</reel><reel>2</reel></reels></medium><extra><shelf>3</shelf></extra></book>";

#[tokio::test]
async fn a_model_is_written_and_read_as_xml() {
    let server = Server::start(&[&format!("201 Created\nContent-Type: application/xml\n\n{BOOK}")]);
    assert_eq!(client(&server).books().add_book(book()).await.unwrap(), book());
    let requests = server.requests();
    assert_eq!(requests[0].body, [DECLARATION, BOOK].concat());
    assert_eq!(requests[0].headers, ["accept: application/xml, text/xml", "content-type: application/xml"]);
}

#[tokio::test]
async fn what_servers_make_of_it_is_read_too() {
    let list = "200 OK\n\n<?xml version=\"1.0\"?>\n<ns:Books xmlns:ns=\"urn:x\">\n  <ns:book id=\"1\"><title>A</title>\
        <authors><item>X</item></authors><medium><pages> 12 </pages></medium><new>1</new></ns:book>\n  \
        <ns:book id=\"2\"><Title><![CDATA[<B>]]></Title><authors/><binding>spiral</binding></ns:book>\n</ns:Books>";
    let server = Server::start(&[list, "200 OK\n\n<books/>"]);
    let client = client(&server);
    let books = client.books().list_books().await.unwrap();
    let expected = [
        Book::new(1, "A", ["X"]).medium(Paper::new().pages(12)),
        Book::new(2, "<B>", Vec::<String>::new()).binding("spiral"),
    ];
    assert_eq!(books, expected);
    assert!(matches!(books[0].medium, Some(BookMedium::Paper(_))));
    assert!(client.books().list_books().await.unwrap().is_empty());
    server.requests();
}

#[tokio::test]
async fn errors_are_read_as_xml_or_json() {
    let xml = "<fault><code>3</code><message>no</message></fault>";
    let json = "{\"code\":3,\"message\":\"no\"}";
    let answers = ["400 Bad Request", "501 No", "501 No"].map(|status| format!("{status}\n\n"));
    let server = Server::start(&[
        &[&answers[0], xml].concat(),
        &[&answers[1], xml].concat(),
        &[&answers[2], json].concat(),
    ]);
    let client = client(&server);
    let error = client.books().add_book(book()).await.unwrap_err();
    assert!(matches!(error.api(), Some(AddBookError::BadRequest(fault)) if fault.code == Some(3)));
    for _ in 0..2 {
        let error = client.books().list_books().await.unwrap_err();
        let Some(ListBooksError::Default(fault)) = error.api() else { panic!("{error}") };
        assert_eq!((fault.code, fault.message.as_deref()), (Some(3), Some("no")));
    }
    server.requests();
}

#[tokio::test]
async fn a_fault_has_a_path() {
    let server = Server::start(&["200 OK\n\n<books><book id=\"x\"><Title/><authors/></book></books>"]);
    let error = client(&server).books().list_books().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().ends_with("[0].id: expected a 64-bit integer, found a string"), "{error}");
    server.requests();
}

#[tokio::test]
async fn beside_json_the_caller_and_the_server_choose() {
    let answers = [
        "200 OK\nContent-Type: application/xml\n\n<Shelf><name>A</name></Shelf>",
        "200 OK\nContent-Type: application/json\n\n{\"name\":\"A\"}",
        "202 Accepted\n\n<Later><ticket>5</ticket></Later>",
    ];
    let server = Server::start(&answers);
    let client = client(&server);
    let mut shelf = Shelf::new().books([Book::new(1, "A", ["X"])]);
    shelf.name = Nullable::Null;
    for content_type in ["application/json", "application/xml"] {
        let options = RequestOptions::new().content_type(content_type);
        let answer = client.shelves().set_shelf(shelf.clone()).options(options).await.unwrap();
        assert_eq!(answer, SetShelfSuccess::Ok(Shelf::new().name("A")));
    }
    let answer = client.shelves().set_shelf(shelf).await.unwrap();
    assert!(matches!(answer, SetShelfSuccess::Accepted(later) if later.ticket == Some(5)));
    let requests = server.requests();
    let json = "{\"name\":null,\"books\":[{\"id\":1,\"title\":\"A\",\"authors\":[\"X\"]}]}";
    assert_eq!((requests[0].body.as_str(), requests[2].body.as_str()), (json, json));
    let xml = "<Shelf><name xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>\
        <book xmlns=\"urn:books\" id=\"1\"><Title>A</Title><authors><author>X</author></authors></book></Shelf>";
    assert_eq!(requests[1].body, [DECLARATION, xml].concat());
    assert!(requests[0].headers.contains(&"accept: application/json, application/xml".to_owned()));
}

#[tokio::test]
async fn another_schema_is_another_type() {
    let server = Server::start(&["204 No Content\n\n"]);
    let note = AddNoteXmlBody::new().title("T").text("a ]]> b");
    client(&server).shelves().add_note(note).await.unwrap();
    let body = "<root><title>T</title><![CDATA[a ]]]]><![CDATA[> b]]></root>";
    assert_eq!(server.requests()[0].body, [DECLARATION, body].concat());
}

#[tokio::test]
async fn a_root_without_a_name_is_its_member() {
    let server = Server::start(&["204 No Content\n\n"]);
    client(&server).shelves().set_box(SetBoxBody::new(SetBoxBox::new().size(3))).await.unwrap();
    assert_eq!(server.requests()[0].body, [DECLARATION, "<Box><size>3</size></Box>"].concat());
}

#[tokio::test]
async fn what_is_not_described_stays_as_it_is() {
    let server = Server::start(&["200 OK\n\n<any/>"]);
    let download = client(&server).shelves().send_raw("<x/>").await.unwrap();
    assert_eq!(download.bytes().await.unwrap(), "<any/>");
    assert_eq!(server.requests()[0].body, "<x/>");
}
