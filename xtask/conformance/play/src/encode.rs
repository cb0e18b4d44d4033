//! Bytes, dates, spans of time, numbers and lists as text.

use sdks::{encode_array, encode_bytes, encode_datetime, encode_duration, encode_numeric};

use crate::harness::png;
use crate::{client, play, same};

pub async fn encode() {
    {
        use encode_bytes::models::*;
        use encode_bytes::runtime::File;
        let c = client!(encode_bytes);
        let (b, u) = ("dGVzdA==", "dGVzdA");
        play!("Encode_Bytes_Query_default", c.query_default(b).await?);
        play!("Encode_Bytes_Query_base64", c.query_base64(b).await?);
        play!("Encode_Bytes_Query_base64url", c.query_base64url(u).await?);
        play!("Encode_Bytes_Query_base64urlArray", c.query_base64url_array([u, u]).await?);
        play!("Encode_Bytes_Header_default", c.header_default(b).await?);
        play!("Encode_Bytes_Header_base64", c.header_base64(b).await?);
        play!("Encode_Bytes_Header_base64url", c.header_base64url(u).await?);
        play!("Encode_Bytes_Header_base64urlArray", c.header_base64url_array([u, u]).await?);
        play!("Encode_Bytes_Property_default", same!(c.property_default(DefaultBytesProperty::new(b)).await?.value, b));
        play!("Encode_Bytes_Property_base64", same!(c.property_base64(Base64BytesProperty::new(b)).await?.value, b));
        play!(
            "Encode_Bytes_Property_base64url",
            same!(c.property_base64url(Base64urlBytesProperty::new(u)).await?.value, u)
        );
        play!(
            "Encode_Bytes_Property_base64urlArray",
            same!(c.property_base64url_array(Base64urlArrayBytesProperty::new([u, u])).await?.value, [u, u])
        );
        play!("Encode_Bytes_RequestBody_default", c.request_body_default(png()).await?);
        play!("Encode_Bytes_RequestBody_octetStream", c.request_body_octet_stream(File::from_bytes(png())).await?);
        play!("Encode_Bytes_RequestBody_customContentType", c.request_body_custom_content_type(png()).await?);
        play!("Encode_Bytes_RequestBody_base64", c.request_body_base64(b).await?);
        play!("Encode_Bytes_RequestBody_base64url", c.request_body_base64url(u).await?);
        play!("Encode_Bytes_ResponseBody_default", same!(c.response_body_default().await?.bytes().await?, png()));
        play!(
            "Encode_Bytes_ResponseBody_octetStream",
            same!(c.response_body_octet_stream().await?.bytes().await?, png())
        );
        play!(
            "Encode_Bytes_ResponseBody_customContentType",
            same!(c.response_body_custom_content_type().await?.bytes().await?, png())
        );
        play!("Encode_Bytes_ResponseBody_base64", same!(c.response_body_base64().await?, b));
        play!("Encode_Bytes_ResponseBody_base64url", same!(c.response_body_base64url().await?, u));
    }
    {
        use encode_datetime::models::*;
        let c = client!(encode_datetime);
        let (r3, r7) = ("2022-08-26T18:38:00.000Z", "Fri, 26 Aug 2022 14:38:00 GMT");
        play!("Encode_Datetime_Query_default", c.query_default(r3).await?);
        play!("Encode_Datetime_Query_rfc3339", c.query_rfc3339(r3).await?);
        play!("Encode_Datetime_Query_rfc7231", c.query_rfc7231(r7).await?);
        play!("Encode_Datetime_Query_unixTimestamp", c.query_unix_timestamp(1686566864).await?);
        play!(
            "Encode_Datetime_Query_unixTimestampArray",
            c.query_unix_timestamp_array([1686566864, 1686734256]).await?
        );
        play!("Encode_Datetime_Header_default", c.header_default(r7).await?);
        play!("Encode_Datetime_Header_rfc3339", c.header_rfc3339(r3).await?);
        play!("Encode_Datetime_Header_rfc7231", c.header_rfc7231(r7).await?);
        play!("Encode_Datetime_Header_unixTimestamp", c.header_unix_timestamp(1686566864).await?);
        play!(
            "Encode_Datetime_Header_unixTimestampArray",
            c.header_unix_timestamp_array([1686566864, 1686734256]).await?
        );
        play!(
            "Encode_Datetime_Property_default",
            same!(c.property_default(DefaultDatetimeProperty::new(r3)).await?.value, r3)
        );
        play!(
            "Encode_Datetime_Property_rfc3339",
            same!(c.property_rfc3339(Rfc3339DatetimeProperty::new(r3)).await?.value, r3)
        );
        play!(
            "Encode_Datetime_Property_rfc7231",
            same!(c.property_rfc7231(Rfc7231DatetimeProperty::new(r7)).await?.value, r7)
        );
        play!(
            "Encode_Datetime_Property_unixTimestamp",
            same!(c.property_unix_timestamp(UnixTimestampDatetimeProperty::new(1686566864)).await?.value, 1686566864)
        );
        play!(
            "Encode_Datetime_Property_unixTimestampArray",
            same!(
                c.property_unix_timestamp_array(UnixTimestampArrayDatetimeProperty::new([1686566864, 1686734256]))
                    .await?
                    .value,
                [1686566864, 1686734256]
            )
        );
        play!(
            "Encode_Datetime_ResponseHeader_default",
            same!(c.response_header_default_with_http_info().await?.headers.value, r7)
        );
        play!(
            "Encode_Datetime_ResponseHeader_rfc3339",
            same!(c.response_header_rfc3339_with_http_info().await?.headers.value, r3)
        );
        play!(
            "Encode_Datetime_ResponseHeader_rfc7231",
            same!(c.response_header_rfc7231_with_http_info().await?.headers.value, r7)
        );
        play!(
            "Encode_Datetime_ResponseHeader_unixTimestamp",
            same!(c.response_header_unix_timestamp_with_http_info().await?.headers.value, 1686566864)
        );
    }
    {
        use encode_numeric::models::*;
        let c = client!(encode_numeric);
        play!(
            "Encode_Numeric_Property_safeintAsString",
            same!(
                c.property_safeint_as_string(PropertySafeintAsStringProperty::new("10000000000")).await?.value,
                "10000000000"
            )
        );
        play!(
            "Encode_Numeric_Property_uint32AsStringOptional",
            same!(
                c.property_uint32_as_string_optional(PropertyUint32AsStringProperty::new().value("1")).await?.value,
                Some("1".to_owned())
            )
        );
        play!(
            "Encode_Numeric_Property_uint8AsString",
            same!(c.property_uint8_as_string(PropertyUint8AsStringProperty::new("255")).await?.value, "255")
        );
    }
    {
        use encode_array::models::*;
        let c = client!(encode_array);
        macro_rules! delimited {
            ($scenario:literal, $operation:ident, $model:ident, $value:literal) => {
                play!(
                    concat!("Encode_Array_Property_", $scenario),
                    same!(c.$operation($model::new($value)).await?.value, $value)
                );
            };
        }
        delimited!("commaDelimited", property_comma_delimited, CommaDelimitedArrayProperty, "blue,red,green");
        delimited!("spaceDelimited", property_space_delimited, SpaceDelimitedArrayProperty, "blue red green");
        delimited!("pipeDelimited", property_pipe_delimited, PipeDelimitedArrayProperty, "blue|red|green");
        delimited!("newlineDelimited", property_newline_delimited, NewlineDelimitedArrayProperty, "blue\nred\ngreen");
        delimited!(
            "enumCommaDelimited",
            property_enum_comma_delimited,
            CommaDelimitedEnumArrayProperty,
            "blue,red,green"
        );
        delimited!(
            "enumSpaceDelimited",
            property_enum_space_delimited,
            SpaceDelimitedEnumArrayProperty,
            "blue red green"
        );
        delimited!("enumPipeDelimited", property_enum_pipe_delimited, PipeDelimitedEnumArrayProperty, "blue|red|green");
        delimited!(
            "enumNewlineDelimited",
            property_enum_newline_delimited,
            NewlineDelimitedEnumArrayProperty,
            "blue\nred\ngreen"
        );
        delimited!(
            "extensibleEnumCommaDelimited",
            property_extensible_enum_comma_delimited,
            CommaDelimitedExtensibleEnumArrayProperty,
            "blue,red,green"
        );
        delimited!(
            "extensibleEnumSpaceDelimited",
            property_extensible_enum_space_delimited,
            SpaceDelimitedExtensibleEnumArrayProperty,
            "blue red green"
        );
        delimited!(
            "extensibleEnumPipeDelimited",
            property_extensible_enum_pipe_delimited,
            PipeDelimitedExtensibleEnumArrayProperty,
            "blue|red|green"
        );
        delimited!(
            "extensibleEnumNewlineDelimited",
            property_extensible_enum_newline_delimited,
            NewlineDelimitedExtensibleEnumArrayProperty,
            "blue\nred\ngreen"
        );
    }
    {
        use encode_duration::models::*;
        let c = client!(encode_duration);
        macro_rules! sent {
            ($scenario:literal, $operation:ident, $value:expr) => {
                play!(concat!("Encode_Duration_", $scenario), c.$operation($value).await?);
            };
        }
        sent!("Query_default", query_default, "P40D");
        sent!("Query_iso8601", query_iso8601, "P40D");
        sent!("Query_int32Seconds", query_int32_seconds, 36);
        sent!("Query_int32SecondsArray", query_int32_seconds_array, [36, 47]);
        sent!("Query_floatSeconds", query_float_seconds, 35.625);
        sent!("Query_float64Seconds", query_float64_seconds, 35.625);
        sent!("Query_int32Milliseconds", query_int32_milliseconds, 36000);
        sent!("Query_floatMilliseconds", query_float_milliseconds, 35625.0);
        sent!("Query_float64Milliseconds", query_float64_milliseconds, 35625.0);
        sent!("Query_int32MillisecondsArray", query_int32_milliseconds_array, [36000, 47000]);
        sent!("Query_int32SecondsLargerUnit", query_int32_seconds_larger_unit, 120);
        sent!("Query_floatSecondsLargerUnit", query_float_seconds_larger_unit, 150.0);
        sent!("Query_int32MillisecondsLargerUnit", query_int32_milliseconds_larger_unit, 180000);
        sent!("Query_floatMillisecondsLargerUnit", query_float_milliseconds_larger_unit, 210000.0);
        sent!("Header_default", header_default, "P40D");
        sent!("Header_iso8601", header_iso8601, "P40D");
        sent!("Header_iso8601Array", header_iso8601_array, ["P40D", "P50D"]);
        sent!("Header_int32Seconds", header_int32_seconds, 36);
        sent!("Header_floatSeconds", header_float_seconds, 35.625);
        sent!("Header_float64Seconds", header_float64_seconds, 35.625);
        sent!("Header_int32Milliseconds", header_int32_milliseconds, 36000);
        sent!("Header_floatMilliseconds", header_float_milliseconds, 35625.0);
        sent!("Header_float64Milliseconds", header_float64_milliseconds, 35625.0);
        sent!("Header_int32MillisecondsArray", header_int32_milliseconds_array, [36000, 47000]);
        sent!("Header_int32SecondsLargerUnit", header_int32_seconds_larger_unit, 120);
        sent!("Header_floatSecondsLargerUnit", header_float_seconds_larger_unit, 150.0);
        sent!("Header_int32MillisecondsLargerUnit", header_int32_milliseconds_larger_unit, 180000);
        sent!("Header_floatMillisecondsLargerUnit", header_float_milliseconds_larger_unit, 210000.0);
        macro_rules! returned {
            ($scenario:literal, $operation:ident, $model:ident, $value:expr) => {
                play!(
                    concat!("Encode_Duration_Property_", $scenario),
                    same!(c.$operation($model::new($value)).await?.value, $value)
                );
            };
        }
        returned!("default", property_default, PropertyDefaultDurationProperty, "P40D");
        returned!("iso8601", property_iso8601, PropertyIso8601DurationProperty, "P40D");
        returned!("int32Seconds", property_int32_seconds, PropertyInt32SecondsDurationProperty, 36);
        returned!("floatSeconds", property_float_seconds, PropertyFloatSecondsDurationProperty, 35.625);
        returned!("float64Seconds", property_float64_seconds, PropertyFloat64SecondsDurationProperty, 35.625);
        returned!(
            "floatSecondsArray",
            property_float_seconds_array,
            PropertyFloatSecondsDurationArrayProperty,
            [35.625, 46.75]
        );
        returned!("int32Milliseconds", property_int32_milliseconds, PropertyInt32MillisecondsDurationProperty, 36000);
        returned!("floatMilliseconds", property_float_milliseconds, PropertyFloatMillisecondsDurationProperty, 35625.0);
        returned!(
            "float64Milliseconds",
            property_float64_milliseconds,
            PropertyFloat64MillisecondsDurationProperty,
            35625.0
        );
        returned!(
            "floatMillisecondsArray",
            property_float_milliseconds_array,
            PropertyFloatMillisecondsDurationArrayProperty,
            [35625.0, 46750.0]
        );
        returned!(
            "int32SecondsLargerUnit",
            property_int32_seconds_larger_unit,
            PropertyInt32SecondsLargerUnitDurationProperty,
            120
        );
        returned!(
            "floatSecondsLargerUnit",
            property_float_seconds_larger_unit,
            PropertyFloatSecondsLargerUnitDurationProperty,
            150.0
        );
        returned!(
            "int32MillisecondsLargerUnit",
            property_int32_milliseconds_larger_unit,
            PropertyInt32MillisecondsLargerUnitDurationProperty,
            180000
        );
        returned!(
            "floatMillisecondsLargerUnit",
            property_float_milliseconds_larger_unit,
            PropertyFloatMillisecondsLargerUnitDurationProperty,
            210000.0
        );
    }
}
