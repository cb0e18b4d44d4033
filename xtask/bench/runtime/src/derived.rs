//! The types of the list of customers by hand, with serde's derives.
//!
//! Where these could not say the same, they say what costs them least: unknown values of enumerations lose their text.
//! The union of customers and prospects stands here twice, as one struct that is both, and as the enumeration that it is.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One page of customers and prospects.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CustomerList<C> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    pub customers: Vec<C>,
}

/// A customer or a prospect. Tags are no help: several stand for one variant, which wants to have them itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum CustomerInBody {
    Customer(Box<Customer>),
    Prospect(BTreeMap<String, Value>),
}

/// A customer, or a prospect.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Customer {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ban_status: Option<BanStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_accounts: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kyc_exempt: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kyc_last_run: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kyc_status: Option<KycStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_address: Option<Address>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub related_customers: Option<Vec<Relationship>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping_address: Option<Address>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssn: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssn_source: Option<SsnSource>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dob: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    pub status: Status,
}

/// Where somebody lives, or wants parcels.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Address {
    pub address_line_1: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_line_2: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    pub country_code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

/// How a customer is related to another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Relationship {
    pub id: String,
    pub relationship_role: Role,
}

macro_rules! enumeration {
    ($name:ident { $($variant:ident),* }) => {
        /// One of these, or one that is not known.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
        pub enum $name {
            $($variant,)*
            #[serde(other)]
            Unknown,
        }
    };
}

enumeration!(BanStatus { Allowed, Banned, Suspended });
enumeration!(KycStatus { Accepted, ProviderFailure, Provisional, Rejected, Review, Unverified });
enumeration!(SsnSource { Manual, Prefill });
enumeration!(Role { Beneficiary, Custodian, Partner });
enumeration!(Status { Active, Deceased, Denied, Dormant, Escheat, Frozen, Inactive, Sanction, Prospect });
