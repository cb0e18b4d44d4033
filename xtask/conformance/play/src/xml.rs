//! Bodies of XML.

use sdks::payload_xml;

use crate::harness::fault;
use crate::{client, get_and_put, play, same};

pub async fn xml() {
    use payload_xml::models::*;
    let c = client!(payload_xml);
    let foo = || SimpleModel::new("foo", 123);
    let bar = || SimpleModel::new("bar", 456);
    get_and_put!("Payload_Xml_SimpleModelValue", c.simple_model_value_get(), foo(), c.simple_model_value_put(foo()));
    let m = ModelWithSimpleArrays::new(["red", "green", "blue"], [1, 2]);
    get_and_put!(
        "Payload_Xml_ModelWithSimpleArraysValue",
        c.model_with_simple_arrays_value_get(),
        m.clone(),
        c.model_with_simple_arrays_value_put(m.clone())
    );
    let m = ModelWithArrayOfModel::new([foo(), bar()]);
    get_and_put!(
        "Payload_Xml_ModelWithArrayOfModelValue",
        c.model_with_array_of_model_value_get(),
        m.clone(),
        c.model_with_array_of_model_value_put(m.clone())
    );
    let m = ModelWithOptionalField::new("widget");
    get_and_put!(
        "Payload_Xml_ModelWithOptionalFieldValue",
        c.model_with_optional_field_value_get(),
        m.clone(),
        c.model_with_optional_field_value_put(m.clone())
    );
    let m = ModelWithAttributes::new(123, "foo", true);
    get_and_put!(
        "Payload_Xml_ModelWithAttributesValue",
        c.model_with_attributes_value_get(),
        m.clone(),
        c.model_with_attributes_value_put(m.clone())
    );
    let m = ModelWithUnwrappedArray::new(["red", "green", "blue"], [1, 2]);
    get_and_put!(
        "Payload_Xml_ModelWithUnwrappedArrayValue",
        c.model_with_unwrapped_array_value_get(),
        m.clone(),
        c.model_with_unwrapped_array_value_put(m.clone())
    );
    let m = ModelWithRenamedArrays::new(["red", "green", "blue"], [1, 2]);
    get_and_put!(
        "Payload_Xml_ModelWithRenamedArraysValue",
        c.model_with_renamed_arrays_value_get(),
        m.clone(),
        c.model_with_renamed_arrays_value_put(m.clone())
    );
    let m = ModelWithRenamedFields::new(foo(), bar());
    get_and_put!(
        "Payload_Xml_ModelWithRenamedFieldsValue",
        c.model_with_renamed_fields_value_get(),
        m.clone(),
        c.model_with_renamed_fields_value_put(m.clone())
    );
    let m = ModelWithEmptyArray::new(Vec::<SimpleModel>::new());
    get_and_put!(
        "Payload_Xml_ModelWithEmptyArrayValue",
        c.model_with_empty_array_value_get(),
        m.clone(),
        c.model_with_empty_array_value_put(m.clone())
    );
    let m = ModelWithText::new("foo", "\n  This is some text.\n");
    get_and_put!(
        "Payload_Xml_ModelWithTextValue",
        c.model_with_text_value_get(),
        m.clone(),
        c.model_with_text_value_put(m.clone())
    );
    let m = ModelWithDictionary::new([("Color", "blue"), ("Count", "123"), ("Enabled", "false")]);
    get_and_put!(
        "Payload_Xml_ModelWithDictionaryValue",
        c.model_with_dictionary_value_get(),
        m.clone(),
        c.model_with_dictionary_value_put(m.clone())
    );
    let m = ModelWithEncodedNames::new(foo(), ["red", "green", "blue"]);
    get_and_put!(
        "Payload_Xml_ModelWithEncodedNamesValue",
        c.model_with_encoded_names_value_get(),
        m.clone(),
        c.model_with_encoded_names_value_put(m.clone())
    );
    let m = ModelWithEnum::new(Status::Success);
    get_and_put!(
        "Payload_Xml_ModelWithEnumValue",
        c.model_with_enum_value_get(),
        m.clone(),
        c.model_with_enum_value_put(m.clone())
    );
    let m = ModelWithDatetime::new("2022-08-26T18:38:00.000Z", "Fri, 26 Aug 2022 14:38:00 GMT");
    get_and_put!(
        "Payload_Xml_ModelWithDatetimeValue",
        c.model_with_datetime_value_get(),
        m.clone(),
        c.model_with_datetime_value_put(m.clone())
    );
    play!("Payload_Xml_XmlErrorValue_get", {
        use payload_xml::apis::untagged::XmlErrorValueGetError as E;
        let e = c.xml_error_value_get().await.unwrap_err();
        match e.api::<E>() {
            Some(E::BadRequest(b)) => {
                same!(b.message, "Something went wrong");
                same!(b.code, 400)
            }
            other => return fault(format!("{other:?} of {e}")),
        }
    });
}
