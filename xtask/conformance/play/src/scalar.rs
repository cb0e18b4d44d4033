//! Values that are bodies by themselves.

use sdks::type_scalar;

use crate::{client, play, same};

pub async fn scalar() {
    use type_scalar::Decimal;
    let c = client!(type_scalar);
    play!("Type_Scalar_String_get", same!(c.string_get().await?, "test"));
    play!("Type_Scalar_String_put", c.string_put("test").await?);
    play!("Type_Scalar_Boolean_get", same!(c.boolean_get().await?, true));
    play!("Type_Scalar_Boolean_put", c.boolean_put(true).await?);
    play!("Type_Scalar_Unknown_get", same!(c.unknown_get().await?, "test"));
    play!("Type_Scalar_Unknown_put", c.unknown_put("test").await?);
    let d = || "0.33333".parse::<Decimal>();
    play!("Type_Scalar_DecimalType_responseBody", same!(c.decimal_type_response_body().await?, "0.33333"));
    play!("Type_Scalar_DecimalType_requestBody", c.decimal_type_request_body(d()?).await?);
    play!("Type_Scalar_DecimalType_requestParameter", c.decimal_type_request_parameter("0.33333").await?);
    play!(
        "Type_Scalar_DecimalVerify_prepareVerify",
        same!(c.decimal_verify_prepare_verify().await?, ["0.1", "0.1", "0.1"])
    );
    play!("Type_Scalar_DecimalVerify_verify", c.decimal_verify_verify("0.3").await?);
    play!("Type_Scalar_Decimal128Type_responseBody", same!(c.decimal128_type_response_body().await?, "0.33333"));
    play!("Type_Scalar_Decimal128Type_requestBody", c.decimal128_type_request_body(d()?).await?);
    play!("Type_Scalar_Decimal128Type_requestParameter", c.decimal128_type_request_parameter(d()?).await?);
    play!(
        "Type_Scalar_Decimal128Verify_prepareVerify",
        same!(c.decimal128_verify_prepare_verify().await?, ["0.1", "0.1", "0.1"])
    );
    play!("Type_Scalar_Decimal128Verify_verify", c.decimal128_verify_verify("0.3").await?);
}
