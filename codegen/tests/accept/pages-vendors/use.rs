use pages_vendors_sdk::Client;

use crate::server::Server;

#[tokio::test]
async fn a_next_link_leads_on() {
    let server = Server::start(&[
        "200 OK\n\n{\"value\":[\"a\"],\"odata.nextLink\":\"/microsoft?$skiptoken=2\"}",
        "200 OK\n\n{\"value\":[\"b\"]}",
    ]);
    let lists = Client::builder().base_url(&server.url).build().unwrap().lists();
    let mut items = lists.list_microsoft().items();
    let mut all = String::new();
    while let Some(item) = items.next().await {
        all.push_str(&item.unwrap());
    }
    assert_eq!(all, "ab");
    assert_eq!(server.requests()[1].line, "GET /microsoft?$skiptoken=2");
    // There is one page, and so nothing to walk over.
    drop(lists.list_once().send());
}
