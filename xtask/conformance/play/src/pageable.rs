//! Lists of several pages.

use sdks::payload_pageable;

use crate::{client, play, same};

pub async fn pageable() {
    let c = client!(payload_pageable);
    play!(
        "Payload_Pageable_PageSize_listWithoutContinuation",
        same!(c.page_size_list_without_continuation().await?.pets.len(), 4)
    );
    play!("Payload_Pageable_PageSize_listWithPageSize", {
        same!(c.page_size_list_with_page_size().page_size(2).await?.pets.len(), 2);
        same!(c.page_size_list_with_page_size().page_size(4).await?.pets.len(), 4);
    });
    macro_rules! token {
        ($name:literal, $op:ident, |$p:ident| $next:expr, $len:expr) => {
            play!(concat!("Payload_Pageable_ServerDrivenPagination_ContinuationToken_", $name), {
                let mut n = 0;
                let mut token: Option<String> = None;
                loop {
                    let mut call = c.$op().foo("foo").bar("bar");
                    if let Some(token) = token {
                        call = call.token(token);
                    }
                    let $p = call.await?;
                    n += $len;
                    match $next {
                        Some(next) => token = Some(next),
                        None => break,
                    }
                }
                same!(n, 4);
            });
        };
    }
    token!("requestQueryResponseBody", continuation_token_request_query_response_body, |p| p.next_token, p.pets.len());
    token!(
        "requestHeaderResponseBody",
        continuation_token_request_header_response_body,
        |p| p.next_token,
        p.pets.len()
    );
    token!(
        "requestQueryNestedResponseBody",
        continuation_token_request_query_nested_response_body,
        |p| p.nested_next.and_then(|n| n.next_token),
        p.nested_items.pets.len()
    );
    token!(
        "requestHeaderNestedResponseBody",
        continuation_token_request_header_nested_response_body,
        |p| p.nested_next.and_then(|n| n.next_token),
        p.nested_items.pets.len()
    );
    token!(
        "requestQueryResponseHeader",
        continuation_token_request_query_response_header_with_http_info,
        |p| p.headers.next_token.clone(),
        p.data.pets.len()
    );
    token!(
        "requestHeaderResponseHeader",
        continuation_token_request_header_response_header_with_http_info,
        |p| p.headers.next_token.clone(),
        p.data.pets.len()
    );
    #[cfg(feature = "corrected")]
    {
        macro_rules! link {
            ($name:literal, $op:ident) => {
                play!(concat!("Payload_Pageable_", $name), {
                    let (mut items, mut names) = (c.$op().items(), Vec::new());
                    while let Some(pet) = items.next().await {
                        names.push(pet?.name);
                    }
                    same!(names, ["dog", "cat", "bird", "fish"]);
                });
            };
        }
        link!("ServerDrivenPagination_link", server_driven_pagination_link);
        link!("ServerDrivenPagination_linkString", server_driven_pagination_link_string);
        link!("ServerDrivenPagination_nestedLink", server_driven_pagination_nested_link);
        link!("XmlPagination_listWithNextLink", xml_pagination_list_with_next_link);
    }
    play!("Payload_Pageable_XmlPagination_listWithContinuation", {
        let p = c.xml_pagination_list_with_continuation().await?;
        same!(
            p.pets.iter().map(|p| (p.id.clone(), p.name.clone())).collect::<Vec<_>>(),
            vec![("1".to_string(), "dog".to_string()), ("2".to_string(), "cat".to_string())]
        );
        let p = c.xml_pagination_list_with_continuation().marker(p.next_marker.unwrap()).await?;
        same!(p.pets.len(), 2);
        same!(p.next_marker, None);
    });
}
