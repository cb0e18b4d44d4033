//! Enumerations, open and fixed.

use sdks::{type_enum_extensible, type_enum_fixed};

use crate::{client, play, same};

pub async fn enums() {
    {
        use type_enum_extensible::models::DaysOfWeekExtensibleEnum as D;
        let c = client!(type_enum_extensible);
        play!("Type_Enum_Extensible_String_getKnownValue", same!(c.string_get_known_value().await?, D::Monday));
        play!("Type_Enum_Extensible_String_putKnownValue", c.string_put_known_value(D::Monday).await?);
        play!(
            "Type_Enum_Extensible_String_getUnknownValue",
            same!(c.string_get_unknown_value().await?, D::Unknown("Weekend".into()))
        );
        play!("Type_Enum_Extensible_String_putUnknownValue", c.string_put_unknown_value("Weekend").await?);
    }
    {
        use type_enum_fixed::models::DaysOfWeekEnum as D;
        let c = client!(type_enum_fixed);
        play!("Type_Enum_Fixed_String_getKnownValue", same!(c.string_get_known_value().await?, D::Monday));
        play!("Type_Enum_Fixed_String_putKnownValue", c.string_put_known_value(D::Monday).await?);
        play!(
            "Type_Enum_Fixed_String_putUnknownValue",
            same!(c.string_put_unknown_value("Weekend").await.unwrap_err().status().map(|s| s.as_u16()), Some(500))
        );
    }
}
