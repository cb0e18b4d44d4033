//! API keys, `Authorization` and OAuth 2.

use sdks::{
    authentication_api_key, authentication_http_custom, authentication_noauth_union, authentication_oauth2,
    authentication_union,
};

use crate::harness::{fault, server};
use crate::{play, same};

pub async fn auth() {
    {
        use authentication_api_key as k;
        let with = |key: &str| k::Client::builder().base_url(server()).api_key_auth(key).build().unwrap().untagged();
        play!("Authentication_ApiKey_valid", with("valid-key").valid().await?);
        play!("Authentication_ApiKey_invalid", {
            let e = with("invalid-key").invalid().await.unwrap_err();
            match e.api::<k::apis::untagged::InvalidError>() {
                Some(k::apis::untagged::InvalidError::Forbidden(b)) => same!(b.error, "invalid-api-key"),
                other => return fault(format!("{other:?} of {e}")),
            }
        });
    }
    {
        use authentication_http_custom as k;
        let with = |key: &str| {
            k::Client::builder().base_url(server()).http(format!("SharedAccessKey {key}")).build().unwrap().untagged()
        };
        play!("Authentication_Http_Custom_valid", with("valid-key").valid().await?);
        play!("Authentication_Http_Custom_invalid", {
            let e = with("invalid-key").invalid().await.unwrap_err();
            match e.api::<k::apis::untagged::InvalidError>() {
                Some(k::apis::untagged::InvalidError::Forbidden(b)) => same!(b.error, "invalid-api-key"),
                other => return fault(format!("{other:?} of {e}")),
            }
        });
    }
    let token = "https://security.microsoft.com/.default";
    {
        use authentication_oauth2 as k;
        let c = k::Client::builder().base_url(server()).bearer_token(token).build().unwrap().untagged();
        play!("Authentication_OAuth2_valid", c.valid().await?);
        play!("Authentication_OAuth2_invalid", {
            let e = c.invalid().await.unwrap_err();
            match e.api::<k::apis::untagged::InvalidError>() {
                Some(k::apis::untagged::InvalidError::Forbidden(b)) => same!(b.error, "invalid-grant"),
                other => return fault(format!("{other:?} of {e}")),
            }
        });
    }
    {
        use authentication_union as k;
        play!(
            "Authentication_Union_validKey",
            k::Client::builder().base_url(server()).api_key_auth("valid-key").build()?.untagged().valid_key().await?
        );
        play!(
            "Authentication_Union_validToken",
            k::Client::builder().base_url(server()).bearer_token(token).build()?.untagged().valid_token().await?
        );
    }
    {
        use authentication_noauth_union as k;
        play!(
            "Authentication_Noauth_Union_validNoAuth",
            k::Client::builder().base_url(server()).build()?.untagged().valid_no_auth().await?
        );
        play!(
            "Authentication_Noauth_Union_validToken",
            k::Client::builder().base_url(server()).bearer_token(token).build()?.untagged().valid_token().await?
        );
    }
}
