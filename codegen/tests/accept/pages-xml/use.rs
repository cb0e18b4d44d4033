use pages_xml_sdk::Client;

use crate::server::Server;

fn client(server: &Server) -> Client {
    Client::builder().base_url(&server.url).build().unwrap()
}

/// The lines of the requests.
fn lines(server: Server) -> Vec<String> {
    server.requests().iter().map(|request| request.line.clone()).collect()
}

const PAGES: [&str; 2] = [
    "200 OK\n\n<PetList><Pets><Pet><Name>Rex</Name></Pet><Pet><Name>Tom</Name></Pet></Pets>\
     <NextLink>/pets?page=2</NextLink></PetList>",
    "200 OK\n\n<PetList><Pets><Pet><Name>Tim</Name></Pet></Pets></PetList>",
];

#[tokio::test]
async fn items_are_found_inside_of_xml() {
    let server = Server::start(&PAGES);
    let (mut pets, mut names) = (client(&server).pets().list_pets().items(), Vec::new());
    while let Some(pet) = pets.next().await {
        names.push(pet.unwrap().name);
    }
    assert_eq!(names, ["Rex", "Tom", "Tim"]);
    assert_eq!(lines(server), ["GET /pets", "GET /pets?page=2"]);
}

#[tokio::test]
async fn pages_are_models() {
    let server = Server::start(&PAGES);
    let mut pages = client(&server).pets().list_pets().pages();
    assert_eq!(pages.next().await.unwrap().unwrap().pets.len(), 2);
    assert_eq!(pages.next().await.unwrap().unwrap().next_link, None);
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_page_can_be_a_list() {
    let server = Server::start(&["200 OK\n\n<Names><Name>Rex</Name><Name>Tom</Name></Names>"]);
    let (mut items, mut names) = (client(&server).pets().list_names().items(), Vec::new());
    while let Some(name) = items.next().await {
        names.push(name.unwrap());
    }
    assert_eq!(names, ["Rex", "Tom"]);
}
