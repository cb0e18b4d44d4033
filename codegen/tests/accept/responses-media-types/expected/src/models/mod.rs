//! The types of requests and responses.

mod first;
#[cfg(feature = "files")]
mod get_contents_x_brief_json_response;
#[cfg(feature = "files")]
mod get_contents_xml_response;
mod second;
pub use self::first::First;
#[cfg(feature = "files")]
pub use self::get_contents_x_brief_json_response::GetContentsXBriefJsonResponse;
#[cfg(feature = "files")]
pub use self::get_contents_xml_response::GetContentsXmlResponse;
pub use self::second::Second;
