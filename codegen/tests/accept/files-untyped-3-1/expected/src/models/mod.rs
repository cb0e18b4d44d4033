//! The types of requests and responses.

mod get_any_response;
mod send_json_body;
mod send_parts_body;
mod send_parts_body_data;
pub use self::get_any_response::GetAnyResponse;
pub use self::send_json_body::SendJsonBody;
pub use self::send_parts_body::SendPartsBody;
pub use self::send_parts_body_data::SendPartsBodyData;
