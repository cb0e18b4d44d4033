//! Lists and maps.

use std::collections::BTreeMap;

use sdks::{type_array, type_dictionary};
use serde_json::{Value, json};

use crate::{client, get_and_put, play, same};

fn map<V>(items: impl IntoIterator<Item = (&'static str, V)>) -> BTreeMap<String, V> {
    items.into_iter().map(|(k, v)| (k.to_owned(), v)).collect()
}

pub async fn array() {
    use type_array::models::InnerModel;
    let c = client!(type_array);
    get_and_put!("Type_Array_Int32Value", c.int32_value_get(), vec![1, 2], c.int32_value_put([1, 2]));
    const M: i64 = 9007199254740991;
    get_and_put!("Type_Array_Int64Value", c.int64_value_get(), vec![M, -M], c.int64_value_put([M, -M]));
    get_and_put!(
        "Type_Array_BooleanValue",
        c.boolean_value_get(),
        vec![true, false],
        c.boolean_value_put([true, false])
    );
    get_and_put!("Type_Array_StringValue", c.string_value_get(), vec!["hello", ""], c.string_value_put(["hello", ""]));
    get_and_put!("Type_Array_Float32Value", c.float32_value_get(), vec![43.125], c.float32_value_put([43.125]));
    get_and_put!(
        "Type_Array_DatetimeValue",
        c.datetime_value_get(),
        vec!["2022-08-26T18:38:00Z"],
        c.datetime_value_put(["2022-08-26T18:38:00Z"])
    );
    get_and_put!(
        "Type_Array_DurationValue",
        c.duration_value_get(),
        vec!["P123DT22H14M12.011S"],
        c.duration_value_put(["P123DT22H14M12.011S"])
    );
    get_and_put!(
        "Type_Array_UnknownValue",
        c.unknown_value_get(),
        vec![json!(1), json!("hello"), Value::Null],
        c.unknown_value_put([json!(1), json!("hello"), Value::Null])
    );
    let m = || [InnerModel::new("hello"), InnerModel::new("world")];
    get_and_put!("Type_Array_ModelValue", c.model_value_get(), m(), c.model_value_put(m()));
    get_and_put!(
        "Type_Array_NullableFloatValue",
        c.nullable_float_value_get(),
        [Some(1.25), None, Some(3.0)],
        c.nullable_float_value_put([Some(1.25), None, Some(3.0)])
    );
    get_and_put!(
        "Type_Array_NullableBooleanValue",
        c.nullable_boolean_value_get(),
        [Some(true), None, Some(false)],
        c.nullable_boolean_value_put([Some(true), None, Some(false)])
    );
    get_and_put!(
        "Type_Array_NullableInt32Value",
        c.nullable_int32_value_get(),
        [Some(1), None, Some(3)],
        c.nullable_int32_value_put([Some(1), None, Some(3)])
    );
    let s = || [Some("hello".to_owned()), None, Some("world".to_owned())];
    get_and_put!(
        "Type_Array_NullableStringValue",
        c.nullable_string_value_get(),
        s(),
        c.nullable_string_value_put(s())
    );
    let m = || [Some(InnerModel::new("hello")), None, Some(InnerModel::new("world"))];
    get_and_put!("Type_Array_NullableModelValue", c.nullable_model_value_get(), m(), c.nullable_model_value_put(m()));
}

pub async fn dictionary() {
    use type_dictionary::models::InnerModel;
    use type_dictionary::runtime::json::Value as Json;
    let c = client!(type_dictionary);
    get_and_put!(
        "Type_Dictionary_Int32Value",
        c.int32_value_get(),
        map([("k1", 1), ("k2", 2)]),
        c.int32_value_put([("k1", 1), ("k2", 2)])
    );
    const M: i64 = 9007199254740991;
    get_and_put!(
        "Type_Dictionary_Int64Value",
        c.int64_value_get(),
        map([("k1", M), ("k2", -M)]),
        c.int64_value_put([("k1", M), ("k2", -M)])
    );
    get_and_put!(
        "Type_Dictionary_BooleanValue",
        c.boolean_value_get(),
        map([("k1", true), ("k2", false)]),
        c.boolean_value_put([("k1", true), ("k2", false)])
    );
    get_and_put!(
        "Type_Dictionary_StringValue",
        c.string_value_get(),
        map([("k1", "hello".to_string()), ("k2", "".to_string())]),
        c.string_value_put([("k1", "hello"), ("k2", "")])
    );
    get_and_put!(
        "Type_Dictionary_Float32Value",
        c.float32_value_get(),
        map([("k1", 43.125)]),
        c.float32_value_put([("k1", 43.125)])
    );
    play!("Type_Dictionary_DatetimeValue_get", same!(c.datetime_value_get().await?["k1"], "2022-08-26T18:38:00Z"));
    play!("Type_Dictionary_DatetimeValue_put", c.datetime_value_put([("k1", "2022-08-26T18:38:00Z")]).await?);
    play!("Type_Dictionary_DurationValue_get", same!(c.duration_value_get().await?["k1"], "P123DT22H14M12.011S"));
    play!("Type_Dictionary_DurationValue_put", c.duration_value_put([("k1", "P123DT22H14M12.011S")]).await?);
    let u = || [("k1", Json::from(1)), ("k2", "hello".into()), ("k3", ().into())];
    get_and_put!("Type_Dictionary_UnknownValue", c.unknown_value_get(), map(u()), c.unknown_value_put(u()));
    let m = || [("k1", InnerModel::new("hello")), ("k2", InnerModel::new("world"))];
    get_and_put!("Type_Dictionary_ModelValue", c.model_value_get(), map(m()), c.model_value_put(m()));
    let m = || {
        [
            ("k1", InnerModel::new("hello").children(Vec::<(String, InnerModel)>::new())),
            ("k2", InnerModel::new("world").children([("k2.1", InnerModel::new("inner world"))])),
        ]
    };
    get_and_put!(
        "Type_Dictionary_RecursiveModelValue",
        c.recursive_model_value_get(),
        map(m()),
        c.recursive_model_value_put(m())
    );
    let f = || [("k1", Some(1.25)), ("k2", Some(0.5)), ("k3", None)];
    get_and_put!(
        "Type_Dictionary_NullableFloatValue",
        c.nullable_float_value_get(),
        map(f()),
        c.nullable_float_value_put(f())
    );
}
