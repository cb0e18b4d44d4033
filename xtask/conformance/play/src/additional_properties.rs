//! Members that the document does not name.

use sdks::type_property_additional_properties;
use serde_json::json;

use crate::{client, get_and_put};

pub async fn additional() {
    use type_property_additional_properties::models::*;
    let c = client!(type_property_additional_properties);
    macro_rules! additional {
        ($name:literal, $g:ident, $p:ident, $m:expr) => {
            let m = || $m;
            get_and_put!(concat!("Type_Property_AdditionalProperties_", $name), c.$g(), m(), c.$p(m()));
        };
    }
    let u = || [("prop1", json!(32)), ("prop2", json!(true)), ("prop3", json!("abc"))];
    let s = || ModelForRecord::new("ok");
    let ss = || vec![s(), s()];
    additional!(
        "ExtendsUnknown",
        extends_unknown_get,
        extends_unknown_put,
        ExtendsUnknownAdditionalProperties::new("ExtendsUnknownAdditionalProperties").additional_properties(u())
    );
    additional!(
        "ExtendsUnknownDerived",
        extends_unknown_derived_get,
        extends_unknown_derived_put,
        ExtendsUnknownAdditionalPropertiesDerived::new("ExtendsUnknownAdditionalProperties", 314)
            .age(2.71875)
            .additional_properties(u())
    );
    additional!(
        "ExtendsUnknownDiscriminated",
        extends_unknown_discriminated_get,
        extends_unknown_discriminated_put,
        ExtendsUnknownAdditionalPropertiesDiscriminated::from(
            ExtendsUnknownAdditionalPropertiesDiscriminatedDerived::new("Derived", 314)
                .age(2.71875)
                .additional_properties(u())
        )
    );
    additional!(
        "IsUnknown",
        is_unknown_get,
        is_unknown_put,
        IsUnknownAdditionalProperties::new("IsUnknownAdditionalProperties").additional_properties(u())
    );
    additional!(
        "IsUnknownDerived",
        is_unknown_derived_get,
        is_unknown_derived_put,
        IsUnknownAdditionalPropertiesDerived::new("IsUnknownAdditionalProperties", 314)
            .age(2.71875)
            .additional_properties(u())
    );
    additional!(
        "IsUnknownDiscriminated",
        is_unknown_discriminated_get,
        is_unknown_discriminated_put,
        IsUnknownAdditionalPropertiesDiscriminated::from(
            IsUnknownAdditionalPropertiesDiscriminatedDerived::new("Derived", 314)
                .age(2.71875)
                .additional_properties(u())
        )
    );
    additional!(
        "ExtendsString",
        extends_string_get,
        extends_string_put,
        ExtendsStringAdditionalProperties::new("ExtendsStringAdditionalProperties")
            .additional_properties([("prop", "abc")])
    );
    additional!(
        "IsString",
        is_string_get,
        is_string_put,
        IsStringAdditionalProperties::new("IsStringAdditionalProperties").additional_properties([("prop", "abc")])
    );
    additional!(
        "SpreadString",
        spread_string_get,
        spread_string_put,
        SpreadStringRecord::new("SpreadSpringRecord").additional_properties([("prop", "abc")])
    );
    additional!(
        "ExtendsFloat",
        extends_float_get,
        extends_float_put,
        ExtendsFloatAdditionalProperties::new(43.125).additional_properties([("prop", 43.125)])
    );
    additional!(
        "IsFloat",
        is_float_get,
        is_float_put,
        IsFloatAdditionalProperties::new(43.125).additional_properties([("prop", 43.125)])
    );
    additional!(
        "SpreadFloat",
        spread_float_get,
        spread_float_put,
        SpreadFloatRecord::new(43.125).additional_properties([("prop", 43.125)])
    );
    additional!(
        "ExtendsModel",
        extends_model_get,
        extends_model_put,
        ExtendsModelAdditionalProperties::new(s()).additional_properties([("prop", s())])
    );
    additional!(
        "IsModel",
        is_model_get,
        is_model_put,
        IsModelAdditionalProperties::new(s()).additional_properties([("prop", s())])
    );
    additional!(
        "SpreadModel",
        spread_model_get,
        spread_model_put,
        SpreadModelRecord::new(s()).additional_properties([("prop", s())])
    );
    additional!(
        "ExtendsModelArray",
        extends_model_array_get,
        extends_model_array_put,
        ExtendsModelArrayAdditionalProperties::new(ss()).additional_properties([("prop", ss())])
    );
    additional!(
        "IsModelArray",
        is_model_array_get,
        is_model_array_put,
        IsModelArrayAdditionalProperties::new(ss()).additional_properties([("prop", ss())])
    );
    additional!(
        "SpreadModelArray",
        spread_model_array_get,
        spread_model_array_put,
        SpreadModelArrayRecord::new(ss()).additional_properties([("prop", ss())])
    );
    additional!(
        "SpreadDifferentString",
        spread_different_string_get,
        spread_different_string_put,
        DifferentSpreadStringRecord::new(43.125).additional_properties([("prop", "abc")])
    );
    additional!(
        "SpreadDifferentFloat",
        spread_different_float_get,
        spread_different_float_put,
        DifferentSpreadFloatRecord::new("abc").additional_properties([("prop", 43.125)])
    );
    additional!(
        "SpreadDifferentModel",
        spread_different_model_get,
        spread_different_model_put,
        DifferentSpreadModelRecord::new("abc").additional_properties([("prop", s())])
    );
    additional!(
        "SpreadDifferentModelArray",
        spread_different_model_array_get,
        spread_different_model_array_put,
        DifferentSpreadModelArrayRecord::new("abc").additional_properties([("prop", ss())])
    );
    additional!(
        "ExtendsDifferentSpreadString",
        extends_different_spread_string_get,
        extends_different_spread_string_put,
        DifferentSpreadStringDerived::new(43.125, "abc").additional_properties([("prop", "abc")])
    );
    additional!(
        "ExtendsDifferentSpreadFloat",
        extends_different_spread_float_get,
        extends_different_spread_float_put,
        DifferentSpreadFloatDerived::new("abc", 43.125).additional_properties([("prop", 43.125)])
    );
    additional!(
        "ExtendsDifferentSpreadModel",
        extends_different_spread_model_get,
        extends_different_spread_model_put,
        DifferentSpreadModelDerived::new("abc", s()).additional_properties([("prop", s())])
    );
    additional!(
        "ExtendsDifferentSpreadModelArray",
        extends_different_spread_model_array_get,
        extends_different_spread_model_array_put,
        DifferentSpreadModelArrayDerived::new("abc", ss()).additional_properties([("prop", ss())])
    );
    additional!(
        "MultipleSpread",
        multiple_spread_get,
        multiple_spread_put,
        MultipleSpreadRecord::new(true)
            .additional_properties([("prop1", MultipleSpreadRecordProperty::from("abc")), ("prop2", 43.125.into())])
    );
    additional!(
        "SpreadRecordUnion",
        spread_record_union_get,
        spread_record_union_put,
        SpreadRecordForUnion::new(true)
            .additional_properties([("prop1", MultipleSpreadRecordProperty::from("abc")), ("prop2", 43.125.into())])
    );
    let (d1, d2) = ("2021-01-01T00:00:00Z", "2021-01-02T00:00:00Z");
    additional!(
        "SpreadRecordNonDiscriminatedUnion",
        spread_record_non_discriminated_union_get,
        spread_record_non_discriminated_union_put,
        {
            type P = SpreadRecordForNonDiscriminatedUnionProperty;
            SpreadRecordForNonDiscriminatedUnion::new("abc").additional_properties([
                ("prop1", P::from(WidgetData0::new("abc"))),
                ("prop2", WidgetData1::new(d1).end(d2).into()),
            ])
        }
    );
    additional!(
        "SpreadRecordNonDiscriminatedUnion2",
        spread_record_non_discriminated_union2_get,
        spread_record_non_discriminated_union2_put,
        {
            type P = SpreadRecordForNonDiscriminatedUnion2Property;
            SpreadRecordForNonDiscriminatedUnion2::new("abc").additional_properties([
                ("prop1", P::from(WidgetData2::new(d1))),
                ("prop2", WidgetData1::new(d1).end(d2).into()),
            ])
        }
    );
    additional!(
        "SpreadRecordNonDiscriminatedUnion3",
        spread_record_non_discriminated_union3_get,
        spread_record_non_discriminated_union3_put,
        {
            type P = SpreadRecordForNonDiscriminatedUnion3Property;
            SpreadRecordForNonDiscriminatedUnion3::new("abc").additional_properties([
                ("prop1", P::from(vec![WidgetData2::new(d1), WidgetData2::new(d1)])),
                ("prop2", WidgetData1::new(d1).end(d2).into()),
            ])
        }
    );
}
