//! Values of one type or another.

use sdks::{type_union, type_union_discriminated};

use crate::{client, play, same};

pub async fn union() {
    {
        use type_union::models::*;
        let c = client!(type_union);
        macro_rules! union {
            ($name:literal, $g:ident, $s:ident, $r:ident, $b:ident, $v:expr) => {
                play!(concat!("Type_Union_", $name, "_get"), same!(c.$g().await?, $r::new($v)));
                play!(concat!("Type_Union_", $name, "_send"), c.$s($b::new($v)).await?);
            };
        }
        union!("StringsOnly", strings_only_get, strings_only_send, StringsOnlyGetResponse, StringsOnlySendBody, "b");
        union!(
            "StringExtensible",
            string_extensible_get,
            string_extensible_send,
            StringExtensibleGetResponse,
            StringExtensibleSendBody,
            "custom"
        );
        union!(
            "StringExtensibleNamed",
            string_extensible_named_get,
            string_extensible_named_send,
            StringExtensibleNamedGetResponse,
            StringExtensibleNamedSendBody,
            "custom"
        );
        union!("IntsOnly", ints_only_get, ints_only_send, IntsOnlyGetResponse, IntsOnlySendBody, 2.0);
        union!("FloatsOnly", floats_only_get, floats_only_send, FloatsOnlyGetResponse, FloatsOnlySendBody, 2.2);
        union!(
            "ModelsOnly",
            models_only_get,
            models_only_send,
            ModelsOnlyGetResponse,
            ModelsOnlySendBody,
            Cat::new("test")
        );
        union!(
            "EnumsOnly",
            enums_only_get,
            enums_only_send,
            EnumsOnlyGetResponse,
            EnumsOnlySendBody,
            EnumsOnlyCases::new(EnumsOnlyCasesLr::Right, EnumsOnlyCasesUd::Up)
        );
        union!(
            "StringAndArray",
            string_and_array_get,
            string_and_array_send,
            StringAndArrayGetResponse,
            StringAndArraySendBody,
            StringAndArrayCases::new("test", vec!["test1".to_owned(), "test2".to_owned()])
        );
        union!(
            "MixedLiterals",
            mixed_literals_get,
            mixed_literals_send,
            MixedLiteralsGetResponse,
            MixedLiteralsSendBody,
            MixedLiteralsCases::new("a", 2, MixedLiteralsCasesIntLiteralNumber::Value3Point3, true)
        );
        let m = || {
            MixedTypesCases::new(
                Cat::new("test"),
                "a",
                2,
                true,
                [MixedTypesCasesArrayItem::from(Cat::new("test")), "a".into(), 2.into(), true.into()],
            )
        };
        union!("MixedTypes", mixed_types_get, mixed_types_send, MixedTypesGetResponse, MixedTypesSendBody, m());
    }
    {
        use type_union_discriminated::models::*;
        let c = client!(type_union_discriminated);
        let (cat, dog) = (|| Cat::new("Whiskers", true), || Dog::new("Rex", false));
        play!("Type_Union_Discriminated_Envelope_Object_Default_get", {
            same!(c.default_get().await?, PetWithEnvelope::from(PetWithEnvelopeCat::new(cat())));
            same!(c.default_get().kind("dog").await?, PetWithEnvelope::from(PetWithEnvelopeDog::new(dog())));
        });
        play!(
            "Type_Union_Discriminated_Envelope_Object_Default_put",
            c.default_put(PetWithEnvelopeCat::new(cat())).await?
        );
        play!("Type_Union_Discriminated_Envelope_Object_CustomProperties_get", {
            same!(c.custom_properties_get().await?, PetWithCustomNames::from(PetWithCustomNamesCat::new(cat())));
            same!(
                c.custom_properties_get().pet_type("dog").await?,
                PetWithCustomNames::from(PetWithCustomNamesDog::new(dog()))
            );
        });
        play!(
            "Type_Union_Discriminated_Envelope_Object_CustomProperties_put",
            c.custom_properties_put(PetWithCustomNamesCat::new(cat())).await?
        );
        play!("Type_Union_Discriminated_NoEnvelope_Default_get", {
            same!(c.default_get_2().await?, PetInline::from(cat()));
            same!(c.default_get_2().kind("dog").await?, PetInline::from(dog()));
        });
        play!(
            "Type_Union_Discriminated_NoEnvelope_Default_put",
            same!(c.default_put_2(cat()).await?, PetInline::from(cat()))
        );
        play!("Type_Union_Discriminated_NoEnvelope_CustomDiscriminator_get", {
            same!(c.custom_discriminator_get().await?, PetInlineWithCustomDiscriminator::from(cat()));
            same!(c.custom_discriminator_get().r#type("dog").await?, PetInlineWithCustomDiscriminator::from(dog()));
        });
        play!(
            "Type_Union_Discriminated_NoEnvelope_CustomDiscriminator_put",
            same!(c.custom_discriminator_put(cat()).await?, PetInlineWithCustomDiscriminator::from(cat()))
        );
    }
}
