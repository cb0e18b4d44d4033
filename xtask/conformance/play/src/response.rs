//! Ranges of status codes.

use sdks::response_status_code_range;

use crate::harness::fault;
use crate::{client, play, same};

pub async fn response() {
    use response_status_code_range::apis::untagged::*;
    let c = client!(response_status_code_range);
    play!("Response_StatusCodeRange_errorResponseStatusCodeInRange", {
        let e = c.error_response_status_code_in_range().await.unwrap_err();
        match e.api::<ErrorResponseStatusCodeInRangeError>() {
            Some(ErrorResponseStatusCodeInRangeError::ClientError(b)) => {
                same!(b.code, "request-header-too-large");
                same!(b.message, "Request header too large")
            }
            other => return fault(format!("{other:?} of {e}")),
        }
    });
    play!("Response_StatusCodeRange_errorResponseStatusCode404", {
        let e = c.error_response_status_code404().await.unwrap_err();
        match e.api::<ErrorResponseStatusCode404Error>() {
            Some(ErrorResponseStatusCode404Error::NotFound(b)) => {
                same!(b.code, "not-found");
                same!(b.resource_id, "resource1")
            }
            other => return fault(format!("{other:?} of {e}")),
        }
    });
}
