//! Media types, and patches that are merged.

use sdks::{payload_content_negotiation, payload_json_merge_patch, payload_media_type};

use crate::harness::{jpg, png};
use crate::{client, play, same};

pub async fn negotiation() {
    use payload_content_negotiation::RequestOptions;
    let c = client!(payload_content_negotiation);
    play!("Payload_ContentNegotiation_SameBody", {
        let call = || c.same_body_get_avatar_as_png_same_body_get_avatar_as_jpeg();
        let only = |media_type| RequestOptions::new().header("accept", media_type);
        same!(call().options(only("image/png")).await?.bytes().await?, png());
        same!(call().options(only("image/jpeg")).await?.bytes().await?, jpg());
    });
    play!("Payload_ContentNegotiation_DifferentBody", {
        let call = || c.different_body_get_avatar_as_png_different_body_get_avatar_as_json();
        same!(call().await?.content.decode(), Some(png()));
        same!(call().accept_png().await?.bytes().await?, png());
    });
}

pub async fn media_type() {
    let c = client!(payload_media_type);
    play!("Payload_MediaType_StringBody_sendAsText", c.string_body_send_as_text("{cat}").await?);
    play!("Payload_MediaType_StringBody_getAsText", same!(c.string_body_get_as_text().await?, "{cat}"));
    play!("Payload_MediaType_StringBody_sendAsJson", c.string_body_send_as_json("foo").await?);
    play!("Payload_MediaType_StringBody_getAsJson", same!(c.string_body_get_as_json().await?, "foo"));
}

pub async fn json_merge_patch() {
    use payload_json_merge_patch::models::*;
    let c = client!(payload_json_merge_patch);
    let inner = || InnerModel::new().name("InnerMadge").description("innerDesc");
    let resource = Resource::new("Madge")
        .description("desc")
        .map([("key", inner())])
        .array([inner()])
        .int_value(1)
        .float_value(1.25)
        .inner_model(inner())
        .int_array([1, 2, 3]);
    play!("Payload_JsonMergePatch_createResource", same!(c.create_resource(resource.clone()).await?, resource));
    let patch = || {
        ResourcePatch::new()
            .clear_description()
            .map([("key", Some(InnerModelPatch::new().clear_description())), ("key2", None)])
            .clear_array()
            .clear_int_value()
            .clear_float_value()
            .clear_inner_model()
            .clear_int_array()
    };
    let patched = Resource::new("Madge").map([("key", InnerModel::new().name("InnerMadge"))]);
    play!("Payload_JsonMergePatch_updateResource", same!(c.update_resource(patch()).await?, patched));
    play!("Payload_JsonMergePatch_updateOptionalResource", {
        same!(c.update_optional_resource().resource_patch(patch()).await?, patched)
    });
}
