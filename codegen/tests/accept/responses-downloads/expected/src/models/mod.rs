//! The types of requests and responses.

mod feed;
mod get_file_response404;
mod get_report_response;
pub use self::feed::Feed;
pub use self::get_file_response404::GetFileResponse404;
pub use self::get_report_response::GetReportResponse;
