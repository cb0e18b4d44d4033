// The look-alikes are left to the crate itself: the lint that compares names judges a crate as a whole.
use names_scripts_sdk::models::{Stem, 顧客};
use names_scripts_sdk::{Client, Error};

#[allow(dead_code)]
async fn fetch(client: &Client) -> Result<(), Error> {
    let found: 顧客 = client.顧客().顧客().await?;
    println!("{:?} {:?}", found.名前, found.größe);
    Ok(())
}

#[test]
fn values_stay_as_they_are() {
    let stems = [(Stem::PAl, "\"Pʿal\""), (Stem::PaEl, "\"Paʿʿel\"")];
    for (stem, text) in stems {
        assert_eq!(serde_json::to_string(&stem).unwrap(), text);
    }
}
