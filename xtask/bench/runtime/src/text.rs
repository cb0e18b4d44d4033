//! The texts that are read: customers as the server would send them.

use serde_json::{Value, json};

/// How large the list is.
const BYTES: usize = 1 << 20;

/// A customer with most of its properties.
#[must_use]
pub fn customer(index: usize) -> Value {
    json!({
        "id": format!("7d943c51-e4ff-4e57-9558-{index:012}"),
        "creation_time": "2026-01-31T09:26:53.589793Z",
        "last_updated_time": "2026-02-03T17:04:11Z",
        "first_name": "Amélie",
        "middle_name": "Rose",
        "last_name": format!("Customer \"{index}\""),
        "dob": "1987-06-05",
        "email": format!("customer-{index}@example.com"),
        "phone_number": "+14155550123",
        "has_accounts": index % 2 == 0,
        "kyc_exempt": false,
        "kyc_status": "ACCEPTED",
        "kyc_last_run": "2026-02-01T00:00:00Z",
        "status": "ACTIVE",
        "ssn": "4321",
        "ssn_source": "MANUAL",
        "tenant": "abcdef_ghijkl",
        "note": "Called twice.\nPrefers to be written to.",
        "metadata": { "segment": "retail", "score": 17.5, "tags": ["new", "web"] },
        "legal_address": {
            "address_line_1": "100 Main St.",
            "city": "Springfield",
            "country_code": "US",
            "postal_code": "94103",
            "state": "CA",
        },
        "related_customers": [
            { "id": format!("0f2a3c51-e4ff-4e57-9558-{index:012}"), "relationship_role": "PARTNER" },
        ],
    })
}

/// Customers, 1 MB of them.
#[must_use]
pub fn customers() -> String {
    values().to_string()
}

/// A page of customers and prospects of 1 MB, though all are customers.
#[must_use]
pub fn list() -> String {
    json!({ "customers": values(), "next_page_token": "a8937a0d" }).to_string()
}

fn values() -> Value {
    let count = BYTES / customer(0).to_string().len() + 1;
    (0..count).map(customer).collect()
}
