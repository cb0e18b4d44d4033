//! Plays the scenarios of TypeSpec's HTTP suite through the SDKs of its documents, as a user would.
//!
//! `play SERVER ASSETS`: the URL of the server, and the folder of the suite's pictures. What only corrected documents
//! have is behind the feature `corrected`.

#![recursion_limit = "512"]

mod additional_properties;
mod authentication;
mod collections;
mod documentation;
mod encode;
mod enumeration;
mod file;
mod harness;
mod model;
mod multipart;
mod pageable;
mod parameters;
mod payload;
mod property;
mod response;
mod routes;
mod scalar;
mod server;
mod special_headers;
mod special_words;
mod streaming;
mod union;
mod versioning;
mod xml;

use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(server), Some(assets)) = (arguments.next(), arguments.next()) else {
        return Err("usage: play SERVER ASSETS".into());
    };
    let asset = |name: &str| std::fs::read(Path::new(&assets).join(name));
    harness::set(harness::Stage { server, png: asset("image.png")?, jpg: asset("image.jpg")? });
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(play_all());
    Ok(())
}

async fn play_all() {
    authentication::auth().await;
    parameters::basic().await;
    routes::routes().await;
    encode::encode().await;
    server::servers().await;
    special_headers::headers().await;
    response::response().await;
    documentation::docs().await;
    versioning::versioning().await;
    payload::negotiation().await;
    payload::media_type().await;
    payload::json_merge_patch().await;
    multipart::multipart().await;
    pageable::pageable().await;
    xml::xml().await;
    streaming::streaming().await;
    file::file().await;
    collections::array().await;
    collections::dictionary().await;
    enumeration::enums().await;
    model::model().await;
    property::nullable().await;
    property::optional().await;
    property::values().await;
    additional_properties::additional().await;
    scalar::scalar().await;
    union::union().await;
    special_words::all().await;
}
