//! What a change of the document changes in the crate: few files, and nothing moves.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{root, text};
use restwright::config::Config;
use restwright::files::Files;
use restwright::generate;
use restwright::sources::Sources;

/// The files of a document.
fn crate_of(document: &str) -> Files {
    let sources = Sources::from_text("voucherify.yaml", document);
    generate(&sources, &Config::default()).unwrap_or_else(|errors| panic!("{errors}")).files
}

fn document() -> String {
    text(&root().join("specs/voucherify.yaml"))
}

/// The document with lines below another one.
fn with(line: &str, added: &str) -> String {
    let document = document();
    assert_eq!(document.matches(line).count(), 1, "{line}");
    document.replace(line, &format!("{line}{added}"))
}

/// The files that are not the same in both; the list of files is one more.
fn changed(old: &Files, new: &Files) -> Vec<String> {
    let paths: BTreeSet<&str> = old.iter().chain(new.iter()).map(|(path, _)| path).collect();
    paths.into_iter().filter(|path| old.get(path) != new.get(path)).map(str::to_owned).collect()
}

/// The file of each type.
fn homes(files: &Files) -> BTreeMap<String, String> {
    let mut homes = BTreeMap::new();
    for (path, contents) in files.iter().filter(|(path, _)| path.starts_with("src/models/")) {
        for line in std::str::from_utf8(contents).unwrap().lines() {
            let kind = ["pub struct ", "pub enum ", "pub type "].into_iter().find_map(|kind| line.strip_prefix(kind));
            let Some(rest) = kind else { continue };
            homes.insert(rest.split([' ', '<']).next().unwrap().to_owned(), path.to_owned());
        }
    }
    assert!(homes.len() > 50);
    homes
}

const CUSTOMER: &str = "`CustomersGetResponseBody` and `CustomersUpdateResponseBody`.\n      properties:\n";

#[test]
fn a_property_changes_its_model_and_the_page_of_that() {
    let (old, new) = (crate_of(&document()), crate_of(&with(CUSTOMER, "        shoe_size: {type: integer}\n")));
    assert_eq!(changed(&old, &new), ["docs/Customer.md", "src/models/customer.rs"]);
}

#[test]
fn a_property_with_values_of_its_own_changes_no_more() {
    let added = "        shoe_width: {type: string, enum: [narrow, wide]}\n";
    let (old, new) = (crate_of(&document()), crate_of(&with(CUSTOMER, added)));
    assert_eq!(changed(&old, &new), ["docs/Customer.md", "src/models/customer.rs"]);
    assert_eq!(homes(&new)["CustomerShoeWidth"], "src/models/customer.rs");
}

#[test]
fn a_schema_moves_no_other() {
    let old = crate_of(&document());
    let new = crate_of(&with(
        "\n  schemas:\n",
        "    CustomerShoe:\n      type: object\n      properties: {size: {type: integer}}\n",
    ));
    assert_eq!(changed(&old, &new), ["docs/Customer.md", "src/models/customer.rs"]);
    let alone =
        crate_of(&with("\n  schemas:\n", "    Shoe:\n      type: object\n      properties: {size: {type: integer}}\n"));
    assert_eq!(changed(&old, &alone), ["docs/Shoe.md", "src/models/mod.rs", "src/models/shoe.rs"]);
    let (before, after) = (homes(&old), homes(&new));
    assert!(before.iter().all(|(name, home)| after.get(name) == Some(home)));
}
