//! The documents in `specs/` are what this repository promises of them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use openapiv3::{OpenAPI, Operation, ReferenceOr};
use restwright::config::ConfigFile;
use restwright::sources::Sources;

/// How many operations each vendor describes.
const OPERATIONS: [(&str, usize); 5] =
    [("bankingservice", 5), ("riverty", 4), ("synctera", 12), ("tratta", 9), ("voucherify", 13)];

fn read(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs").join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn config() -> ConfigFile {
    ConfigFile::parse("restwright.toml", &read("restwright.toml")).unwrap_or_else(|faults| panic!("{faults}"))
}

fn operations(document: &OpenAPI) -> Vec<&Operation> {
    let items = document.paths.iter().filter_map(|(_, item)| match item {
        ReferenceOr::Item(item) => Some(item),
        ReferenceOr::Reference { .. } => None,
    });
    items.flat_map(|item| item.iter().map(|(_, operation)| operation)).collect()
}

#[test]
fn every_document_is_read_by_another_reader_and_has_all_operations() {
    for (name, count) in OPERATIONS {
        let document: OpenAPI = serde_yaml::from_str(&read(&format!("{name}.yaml"))).unwrap();
        let operations = operations(&document);
        assert_eq!(operations.len(), count, "{name}");
        assert!(operations.iter().all(|operation| operation.operation_id.is_some()), "{name}");
    }
}

#[test]
fn lint_finds_nothing() {
    for (name, config) in config().sdks {
        let file = config.document.display().to_string();
        let found = restwright::lint(&Sources::from_text(file.clone(), read(&file)), &config);
        assert!(found.list.is_empty(), "{name}:\n{found}");
    }
}

#[test]
fn methods_are_called_as_on_the_vendors_pages() {
    let expected: BTreeMap<&str, &[&str]> = BTreeMap::from([
        (
            "synctera",
            [
                "create_customer",
                "create_customer_employment",
                "create_customer_risk_rating",
                "get_all_customer_employment",
                "get_all_customer_risk_ratings",
                "get_customer",
                "get_customer_risk_rating",
                "get_party_employment",
                "list_customers",
                "patch_customer",
                "update_customer",
                "update_party_employment",
            ]
            .as_slice(),
        ),
        (
            "voucherify",
            &[
                "create_customer",
                "customer_permanently_deletion",
                "delete_customer",
                "get_customer",
                "import_customers_using_csv",
                "list_customer_activities",
                "list_customer_activity",
                "list_customer_redeemables",
                "list_customer_segments",
                "list_customers",
                "update_customer",
                "update_customers_in_bulk",
                "update_customers_metadata_in_bulk",
            ],
        ),
    ]);
    for (name, config) in config().sdks {
        let Some(methods) = expected.get(name.as_str()) else { continue };
        let file = config.document.display().to_string();
        let output = restwright::generate(&Sources::from_text(file.clone(), read(&file)), &config);
        let files = output.unwrap_or_else(|faults| panic!("{faults}")).files;
        let code = String::from_utf8(files.get("src/apis/customers.rs").unwrap().to_vec()).unwrap();
        for method in *methods {
            assert!(code.contains(&format!("pub fn {method}(")), "{name}: {method}");
            assert!(code.contains(&format!("pub fn {method}_with_http_info(")), "{name}: {method}");
        }
    }
}

#[test]
fn a_document_that_is_already_read_can_be_given() {
    let document: OpenAPI = serde_yaml::from_str(&read("riverty.yaml")).unwrap();
    let sources = Sources::from_openapiv3(&document).unwrap();
    let config = config().sdks.shift_remove("riverty").unwrap();
    let from_types = restwright::generate(&sources, &config).unwrap_or_else(|faults| panic!("{faults}"));
    let from_text = restwright::generate(&Sources::from_text("riverty.yaml", read("riverty.yaml")), &config).unwrap();
    let models = |files: &restwright::files::Files| -> Vec<String> {
        files.iter().map(|(path, _)| path.to_owned()).filter(|path| path.starts_with("src/")).collect()
    };
    assert_eq!(models(&from_types.files), models(&from_text.files));
}
