//! Properties: null, left out, of each type.

use std::collections::BTreeMap;

use sdks::{type_property_nullable, type_property_optionality, type_property_value_types};
use serde_json::{Value, json};

use crate::{client, get_and_put, play, same};

pub async fn nullable() {
    use type_property_nullable::models::*;
    let c = client!(type_property_nullable);
    macro_rules! nullable {
        ($name:literal, $m:ident, $gn:ident, $pn:ident, $g:ident, $p:ident, $v:expr) => {
            play!(concat!("Type_Property_Nullable_", $name, "_getNull"), same!(c.$gn().await?, $m::new("foo", None)));
            play!(concat!("Type_Property_Nullable_", $name, "_patchNull"), c.$pn($m::new("foo", None)).await?);
            play!(concat!("Type_Property_Nullable_", $name, "_getNonNull"), same!(c.$g().await?, $m::new("foo", $v)));
            play!(concat!("Type_Property_Nullable_", $name, "_patchNonNull"), c.$p($m::new("foo", $v)).await?);
        };
    }
    let b = "aGVsbG8sIHdvcmxkIQ==".to_owned();
    nullable!(
        "String",
        StringProperty,
        string_get_null,
        string_patch_null,
        string_get_non_null,
        string_patch_non_null,
        Some("hello".to_owned())
    );
    nullable!(
        "Bytes",
        BytesProperty,
        bytes_get_null,
        bytes_patch_null,
        bytes_get_non_null,
        bytes_patch_non_null,
        b.clone()
    );
    nullable!(
        "Datetime",
        DatetimeProperty,
        datetime_get_null,
        datetime_patch_null,
        datetime_get_non_null,
        datetime_patch_non_null,
        type_property_nullable::runtime::DateTime::from("2022-08-26T18:38:00Z")
    );
    nullable!(
        "Duration",
        DurationProperty,
        duration_get_null,
        duration_patch_null,
        duration_get_non_null,
        duration_patch_non_null,
        type_property_nullable::runtime::Duration::from("P123DT22H14M12.011S")
    );
    nullable!(
        "CollectionsByte",
        CollectionsByteProperty,
        collections_byte_get_null,
        collections_byte_patch_null,
        collections_byte_get_non_null,
        collections_byte_patch_non_null,
        vec![b.clone(), b.clone()]
    );
    nullable!(
        "CollectionsModel",
        CollectionsModelProperty,
        collections_model_get_null,
        collections_model_patch_null,
        collections_model_get_non_null,
        collections_model_patch_non_null,
        vec![InnerModel::new("hello"), InnerModel::new("world")]
    );
    nullable!(
        "CollectionsString",
        CollectionsStringProperty,
        collections_string_get_null,
        collections_string_patch_null,
        collections_string_get_non_null,
        collections_string_patch_non_null,
        vec!["hello".to_owned(), "world".to_owned()]
    );
}

pub async fn optional() {
    use type_property_optionality::models::*;
    let c = client!(type_property_optionality);
    macro_rules! optional { ($name:literal, $m:ident, $gd:ident, $pd:ident, $ga:ident, $pa:ident $(, $v:expr)?) => {
        play!(concat!("Type_Property_Optional_", $name, "_getDefault"), same!(c.$gd().await?, $m::new()));
        play!(concat!("Type_Property_Optional_", $name, "_putDefault"), c.$pd($m::new()).await?);
        play!(concat!("Type_Property_Optional_", $name, "_getAll"), same!(c.$ga().await?, $m::new().property($($v)?)));
        play!(concat!("Type_Property_Optional_", $name, "_putAll"), c.$pa($m::new().property($($v)?)).await?);
    } }
    let b = "aGVsbG8sIHdvcmxkIQ==";
    optional!(
        "String",
        StringProperty,
        string_get_default,
        string_put_default,
        string_get_all,
        string_put_all,
        "hello"
    );
    optional!("Bytes", BytesProperty, bytes_get_default, bytes_put_default, bytes_get_all, bytes_put_all, b);
    optional!(
        "Datetime",
        DatetimeProperty,
        datetime_get_default,
        datetime_put_default,
        datetime_get_all,
        datetime_put_all,
        "2022-08-26T18:38:00Z"
    );
    optional!(
        "Duration",
        DurationProperty,
        duration_get_default,
        duration_put_default,
        duration_get_all,
        duration_put_all,
        "P123DT22H14M12.011S"
    );
    optional!(
        "PlainDate",
        PlainDateProperty,
        plain_date_get_default,
        plain_date_put_default,
        plain_date_get_all,
        plain_date_put_all,
        "2022-12-12"
    );
    optional!(
        "PlainTime",
        PlainTimeProperty,
        plain_time_get_default,
        plain_time_put_default,
        plain_time_get_all,
        plain_time_put_all,
        "13:06:12"
    );
    optional!(
        "CollectionsByte",
        CollectionsByteProperty,
        collections_byte_get_default,
        collections_byte_put_default,
        collections_byte_get_all,
        collections_byte_put_all,
        [b, b]
    );
    optional!(
        "CollectionsModel",
        CollectionsModelProperty,
        collections_model_get_default,
        collections_model_put_default,
        collections_model_get_all,
        collections_model_put_all,
        [StringProperty::new().property("hello"), StringProperty::new().property("world")]
    );
    optional!(
        "StringLiteral",
        StringLiteralProperty,
        string_literal_get_default,
        string_literal_put_default,
        string_literal_get_all,
        string_literal_put_all
    );
    optional!(
        "IntLiteral",
        IntLiteralProperty,
        int_literal_get_default,
        int_literal_put_default,
        int_literal_get_all,
        int_literal_put_all
    );
    optional!(
        "FloatLiteral",
        FloatLiteralProperty,
        float_literal_get_default,
        float_literal_put_default,
        float_literal_get_all,
        float_literal_put_all
    );
    optional!(
        "BooleanLiteral",
        BooleanLiteralProperty,
        boolean_literal_get_default,
        boolean_literal_put_default,
        boolean_literal_get_all,
        boolean_literal_put_all
    );
    optional!(
        "UnionStringLiteral",
        UnionStringLiteralProperty,
        union_string_literal_get_default,
        union_string_literal_put_default,
        union_string_literal_get_all,
        union_string_literal_put_all,
        "world"
    );
    optional!(
        "UnionIntLiteral",
        UnionIntLiteralProperty,
        union_int_literal_get_default,
        union_int_literal_put_default,
        union_int_literal_get_all,
        union_int_literal_put_all,
        2.0
    );
    optional!(
        "UnionFloatLiteral",
        UnionFloatLiteralProperty,
        union_float_literal_get_default,
        union_float_literal_put_default,
        union_float_literal_get_all,
        union_float_literal_put_all,
        2.375
    );
    let r = RequiredAndOptionalProperty::new(42);
    play!(
        "Type_Property_Optional_RequiredAndOptional_getRequiredOnly",
        same!(c.required_and_optional_get_required_only().await?, r)
    );
    play!(
        "Type_Property_Optional_RequiredAndOptional_putRequiredOnly",
        c.required_and_optional_put_required_only(r.clone()).await?
    );
    let r = r.clone().optional_property("hello");
    play!("Type_Property_Optional_RequiredAndOptional_getAll", same!(c.required_and_optional_get_all().await?, r));
    play!("Type_Property_Optional_RequiredAndOptional_putAll", c.required_and_optional_put_all(r.clone()).await?);
}

pub async fn values() {
    use type_property_value_types::models::*;
    let c = client!(type_property_value_types);
    macro_rules! value {
        ($name:literal, $m:ident, $g:ident, $p:ident, $v:expr) => {
            get_and_put!(concat!("Type_Property_ValueTypes_", $name), c.$g(), $m::new($v), c.$p($m::new($v)));
        };
    }
    value!("Boolean", BooleanProperty, boolean_get, boolean_put, true);
    value!("String", StringProperty, string_get, string_put, "hello");
    value!("Bytes", BytesProperty, bytes_get, bytes_put, "aGVsbG8sIHdvcmxkIQ==");
    value!("Int", IntProperty, int_get, int_put, 42);
    value!("Float", FloatProperty, float_get, float_put, 43.125);
    value!(
        "Decimal",
        DecimalProperty,
        decimal_get,
        decimal_put,
        "0.33333".parse::<type_property_value_types::Decimal>()?
    );
    value!(
        "Decimal128",
        Decimal128Property,
        decimal128_get,
        decimal128_put,
        "0.33333".parse::<type_property_value_types::Decimal>()?
    );
    value!("Datetime", DatetimeProperty, datetime_get, datetime_put, "2022-08-26T18:38:00Z");
    value!("Duration", DurationProperty, duration_get, duration_put, "P123DT22H14M12.011S");
    value!("Enum", EnumProperty, enum_get, enum_put, FixedInnerEnum::ValueOne);
    value!("ExtensibleEnum", ExtensibleEnumProperty, extensible_enum_get, extensible_enum_put, "UnknownValue");
    value!("Model", ModelProperty, model_get, model_put, InnerModel::new("hello"));
    value!(
        "CollectionsString",
        CollectionsStringProperty,
        collections_string_get,
        collections_string_put,
        ["hello", "world"]
    );
    value!("CollectionsInt", CollectionsIntProperty, collections_int_get, collections_int_put, [1, 2]);
    value!(
        "CollectionsModel",
        CollectionsModelProperty,
        collections_model_get,
        collections_model_put,
        [InnerModel::new("hello"), InnerModel::new("world")]
    );
    value!(
        "DictionaryString",
        DictionaryStringProperty,
        dictionary_string_get,
        dictionary_string_put,
        [("k1", "hello"), ("k2", "world")]
    );
    get_and_put!(
        "Type_Property_ValueTypes_Never",
        c.never_get(),
        BTreeMap::new(),
        c.never_put(Vec::<(String, Value)>::new())
    );
    value!("UnknownString", UnknownStringProperty, unknown_string_get, unknown_string_put, "hello");
    value!("UnknownInt", UnknownIntProperty, unknown_int_get, unknown_int_put, 42);
    value!("UnknownDict", UnknownDictProperty, unknown_dict_get, unknown_dict_put, json!({"k1": "hello", "k2": 42}));
    value!("UnknownArray", UnknownArrayProperty, unknown_array_get, unknown_array_put, vec!["hello", "world"]);
    {
        let m = StringLiteralProperty::new;
        get_and_put!("Type_Property_ValueTypes_StringLiteral", c.string_literal_get(), m(), c.string_literal_put(m()));
    }
    {
        let m = IntLiteralProperty::new;
        get_and_put!("Type_Property_ValueTypes_IntLiteral", c.int_literal_get(), m(), c.int_literal_put(m()));
    }
    {
        let m = FloatLiteralProperty::new;
        get_and_put!("Type_Property_ValueTypes_FloatLiteral", c.float_literal_get(), m(), c.float_literal_put(m()));
    }
    {
        let m = BooleanLiteralProperty::new;
        get_and_put!(
            "Type_Property_ValueTypes_BooleanLiteral",
            c.boolean_literal_get(),
            m(),
            c.boolean_literal_put(m())
        );
    }
    value!(
        "UnionStringLiteral",
        UnionStringLiteralProperty,
        union_string_literal_get,
        union_string_literal_put,
        "world"
    );
    value!("UnionIntLiteral", UnionIntLiteralProperty, union_int_literal_get, union_int_literal_put, 42.0);
    value!("UnionFloatLiteral", UnionFloatLiteralProperty, union_float_literal_get, union_float_literal_put, 46.875);
    get_and_put!(
        "Type_Property_ValueTypes_UnionEnumValue",
        c.union_enum_value_get(),
        UnionEnumValueProperty::new(),
        c.union_enum_value_put(UnionEnumValueProperty::new())
    );
}
