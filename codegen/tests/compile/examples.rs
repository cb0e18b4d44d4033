//! The JSON that the vendors' pages print, read by the models.
//!
//! An example is a file `specs/examples/SDK/LINE-MODEL.json`, as it is printed on the page; two of the five pages print
//! none. Where a page has the name of a type in place of a value, a value of that type is put there.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

/// Reads an example as a model, and writes it again.
fn through(sdk: &str, model: &str, example: Value) -> Result<Value, serde_json::Error> {
    macro_rules! models {
        ($($sdk:literal: $crate_name:ident { $($model:ident),* })*) => {
            match (sdk, model) {
                $($(($sdk, stringify!($model)) => {
                    serde_json::to_value(serde_json::from_value::<$crate_name::models::$model>(example)?)
                })*)*
                _ => panic!("{sdk} has no model {model}: name it here"),
            }
        };
    }
    models! {
        "bankingservice": bankingservice_sdk { Customer, CustomerInput, CustomerPage }
        "riverty": riverty_sdk { CustomerRequest, CustomerResponse }
        "tratta": tratta_sdk {
            AddressListResponse, AddressResponse, CreatedCustomerResponse, CustomerListResponse, CustomerResponse,
            SuccessResponse
        }
    }
}

/// The example with values in place of the names of types.
fn filled(example: &Value, boolean: &Value) -> Value {
    match example {
        Value::String(word) if word == "boolean" => boolean.clone(),
        Value::String(word) if word == "date" => json!("1991-12-31"),
        Value::Array(elements) => elements.iter().map(|element| filled(element, boolean)).collect(),
        Value::Object(members) => {
            members.iter().map(|(name, member)| (name.clone(), filled(member, boolean))).collect()
        }
        other => other.clone(),
    }
}

fn examples() -> Vec<PathBuf> {
    let list = |folder: &Path| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect::<Vec<_>>();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../specs/examples");
    let mut files: Vec<PathBuf> = list(&root).iter().flat_map(|folder| list(folder)).collect();
    files.sort();
    files
}

#[test]
fn pages_are_read_as_printed_and_nothing_is_lost() {
    let examples = examples();
    assert_eq!(examples.len(), 17);
    for path in examples {
        let sdk = path.parent().unwrap().file_name().unwrap().to_str().unwrap();
        let (_, model) = path.file_stem().unwrap().to_str().unwrap().split_once('-').unwrap();
        let printed: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let expected = filled(&printed, &json!(true));
        for boolean in [json!(true), json!("true"), json!(1)] {
            let found = through(sdk, model, filled(&printed, &boolean));
            let found = found.unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
            let forms = [expected.clone(), json!({"data": expected}), json!({"data": [expected]})];
            assert!(forms.contains(&found), "{}: {found}", path.display());
        }
        // Within its envelope, and a list as a list, too.
        let (one, list) = (json!({"data": expected}), json!({"data": [expected]}));
        let others = match model {
            "AddressListResponse" | "CustomerListResponse" => {
                vec![(one, &list), (json!([expected]), &list), (list.clone(), &list)]
            }
            "AddressResponse" | "CreatedCustomerResponse" | "CustomerResponse" if sdk == "tratta" => {
                vec![(json!({"data": expected}), &one)]
            }
            _ => Vec::new(),
        };
        for (other, expected) in others {
            let found = through(sdk, model, other).unwrap();
            assert_eq!(found, *expected, "{}", path.display());
        }
    }
}

/// Text says more than one form for these, or other samples of the vendor show another one.
#[test]
fn other_forms_are_read_too() {
    let read = |json: &str| serde_json::from_str::<tratta_sdk::models::CreateCustomerRequest>(json).unwrap();
    assert_eq!(read(r#"{"name": "n", "ssn_last4": 412}"#).ssn_last4.as_deref(), Some("412"));
    let meta: tratta_sdk::models::PageMeta = serde_json::from_str(r#"{"per_page": 20, "total": 1}"#).unwrap();
    assert_eq!(meta.per_page.as_deref(), Some("20"));
    let address: bankingservice_sdk::models::Address = serde_json::from_str(r#"{"premise": "58"}"#).unwrap();
    assert_eq!(address.premise, Some(58));
    let request: riverty_sdk::models::CustomerRequest = serde_json::from_str(
        r#"{"type": 1, "address": {"addressLine": "a", "postalCode": "p", "postalPlace": "c", "countryCode": "NO"},
            "individualRiskScore": 0}"#,
    )
    .unwrap();
    assert_eq!((request.r#type.as_str(), request.individual_risk_score.as_deref()), ("1", Some("0")));
}
