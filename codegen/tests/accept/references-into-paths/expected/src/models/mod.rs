//! The types of requests and responses.

mod both;
mod both_all_of_n0;
mod both_all_of_n1_size;
mod get_key_response;
mod v2_account_keys_id_get_n200_key;
pub use self::both::Both;
pub use self::both_all_of_n0::BothAllOfN0;
pub use self::both_all_of_n1_size::BothAllOfN1Size;
pub use self::get_key_response::GetKeyResponse;
pub use self::v2_account_keys_id_get_n200_key::V2AccountKeysIdGetN200Key;
