//! Headers that ask for something on a condition, or once.

use sdks::{special_headers_conditional_request, special_headers_repeatability};

use crate::{client, play, same};

pub async fn headers() {
    let c = client!(special_headers_conditional_request);
    play!("SpecialHeaders_ConditionalRequest_postIfMatch", c.post_if_match().if_match("\"valid\"").await?);
    play!(
        "SpecialHeaders_ConditionalRequest_postIfNoneMatch",
        c.post_if_none_match().if_none_match("\"invalid\"").await?
    );
    play!(
        "SpecialHeaders_ConditionalRequest_headIfModifiedSince",
        c.head_if_modified_since().if_modified_since("Fri, 26 Aug 2022 14:38:00 GMT").await?
    );
    play!(
        "SpecialHeaders_ConditionalRequest_postIfUnmodifiedSince",
        c.post_if_unmodified_since().if_unmodified_since("Fri, 26 Aug 2022 14:38:00 GMT").await?
    );
    let c = client!(special_headers_repeatability);
    play!("SpecialHeaders_Repeatability_immediateSuccess", {
        let r = c
            .immediate_success_with_http_info("2378d9bc-1726-11ee-be56-0242ac120002", "Tue, 15 Nov 2022 12:45:26 GMT")
            .await?;
        same!(r.headers.repeatability_result, Some("accepted".into()));
    });
}
