//! Objects: empty, visible in part, derived.

use sdks::{
    type_model_empty, type_model_inheritance_enum_discriminator, type_model_inheritance_nested_discriminator,
    type_model_inheritance_not_discriminated, type_model_inheritance_recursive,
    type_model_inheritance_single_discriminator, type_model_usage, type_model_visibility,
};
use serde_json::{Value, json};

use crate::{client, get_and_put, play, same};

pub async fn model() {
    {
        let c = client!(type_model_empty);
        let none = || Vec::<(String, Value)>::new();
        play!("Type_Model_Empty_putEmpty", c.put_empty(none()).await?);
        play!("Type_Model_Empty_getEmpty", same!(c.get_empty().await?.len(), 0));
        play!("Type_Model_Empty_postRoundTripEmpty", same!(c.post_round_trip_empty(none()).await?.len(), 0));
    }
    {
        use type_model_usage::models::*;
        let c = client!(type_model_usage);
        play!("Type_Model_Usage_input", c.input(InputRecord::new("example-value")).await?);
        play!("Type_Model_Usage_output", same!(c.output().await?.required_prop, "example-value"));
        play!(
            "Type_Model_Usage_inputAndOutput",
            same!(c.input_and_output(InputOutputRecord::new("example-value")).await?.required_prop, "example-value")
        );
    }
    {
        use type_model_visibility::models::*;
        let c = client!(type_model_visibility);
        play!(
            "Type_Model_Visibility_getModel",
            same!(c.get_model(123, VisibilityModelInput::new()).await?.read_prop, "abc")
        );
        play!("Type_Model_Visibility_headModel", c.head_model(123, VisibilityModelInput::new()).await?);
        play!(
            "Type_Model_Visibility_putModel",
            c.put_model(VisibilityModelCreateOrUpdate::new(["foo", "bar"], [1, 2])).await?
        );
        play!(
            "Type_Model_Visibility_patchModel",
            c.patch_model(VisibilityModelUpdate::new().update_prop([1, 2])).await?
        );
        play!("Type_Model_Visibility_postModel", c.post_model(VisibilityModelCreate::new(["foo", "bar"])).await?);
        play!("Type_Model_Visibility_deleteModel", c.delete_model(VisibilityModelDelete::new(true)).await?);
        play!("Type_Model_Visibility_putReadOnlyModel", {
            let m = c.put_read_only_model(ReadOnlyModel::new()).await?;
            same!(m.optional_nullable_int_list.into_option(), Some(vec![1, 2, 3]));
            same!(m.optional_string_record.unwrap()["k1"], "value1");
        });
    }
    {
        use type_model_inheritance_not_discriminated::models::*;
        let c = client!(type_model_inheritance_not_discriminated);
        let m = || Siamese::new("abc", 32, true);
        play!("Type_Model_Inheritance_NotDiscriminated_postValid", c.post_valid(m()).await?);
        play!("Type_Model_Inheritance_NotDiscriminated_getValid", same!(c.get_valid().await?, m()));
        play!("Type_Model_Inheritance_NotDiscriminated_putValid", same!(c.put_valid(m()).await?, m()));
    }
    {
        use type_model_inheritance_recursive::models::*;
        let c = client!(type_model_inheritance_recursive);
        let m = || Extension::new(0).extension([Extension::new(1).extension([Extension::new(2)]), Extension::new(1)]);
        get_and_put!("Type_Model_Inheritance_Recursive", c.get(), m(), c.put(m()));
    }
    {
        use type_model_inheritance_enum_discriminator::models::*;
        let c = client!(type_model_inheritance_enum_discriminator);
        play!(
            "Type_Model_Inheritance_EnumDiscriminator_getExtensibleModel",
            same!(c.get_extensible_model().await?, Dog::from(Golden::new(10)))
        );
        play!(
            "Type_Model_Inheritance_EnumDiscriminator_putExtensibleModel",
            c.put_extensible_model(Golden::new(10)).await?
        );
        play!(
            "Type_Model_Inheritance_EnumDiscriminator_getExtensibleModelMissingDiscriminator",
            same!(c.get_extensible_model_missing_discriminator().await?, Dog::Unknown(json!({"weight": 10}).into()))
        );
        play!(
            "Type_Model_Inheritance_EnumDiscriminator_getExtensibleModelWrongDiscriminator",
            same!(
                c.get_extensible_model_wrong_discriminator().await?,
                Dog::Unknown(json!({"weight": 8, "kind": "wrongKind"}).into())
            )
        );
        play!(
            "Type_Model_Inheritance_EnumDiscriminator_getFixedModel",
            same!(c.get_fixed_model().await?, Snake::from(Cobra::new(10)))
        );
        play!("Type_Model_Inheritance_EnumDiscriminator_putFixedModel", c.put_fixed_model(Cobra::new(10)).await?);
        play!(
            "Type_Model_Inheritance_EnumDiscriminator_getFixedModelMissingDiscriminator",
            same!(c.get_fixed_model_missing_discriminator().await?, Snake::Unknown(json!({"length": 10}).into()))
        );
        play!(
            "Type_Model_Inheritance_EnumDiscriminator_getFixedModelWrongDiscriminator",
            same!(
                c.get_fixed_model_wrong_discriminator().await?,
                Snake::Unknown(json!({"length": 8, "kind": "wrongKind"}).into())
            )
        );
    }
    {
        use type_model_inheritance_nested_discriminator::models::*;
        let c = client!(type_model_inheritance_nested_discriminator);
        let goblin = |age| Shark::from(GoblinShark::new(age));
        let saw = |age| Shark::from(SawShark::new(age));
        let salmon = |age| Salmon::new(age);
        play!(
            "Type_Model_Inheritance_NestedDiscriminator_getModel",
            same!(c.get_model().await?, Fish::from(goblin(1)))
        );
        play!("Type_Model_Inheritance_NestedDiscriminator_putModel", c.put_model(goblin(1)).await?);
        let m = || {
            Fish::from(
                salmon(1)
                    .partner(saw(2))
                    .friends([
                        Fish::from(
                            salmon(2)
                                .partner(salmon(3))
                                .hate([("key1", Fish::from(salmon(4))), ("key2", goblin(2).into())]),
                        ),
                        goblin(3).into(),
                    ])
                    .hate([
                        ("key3", Fish::from(saw(3))),
                        ("key4", salmon(2).friends([Fish::from(salmon(1)), goblin(4).into()]).into()),
                    ]),
            )
        };
        play!(
            "Type_Model_Inheritance_NestedDiscriminator_getRecursiveModel",
            same!(c.get_recursive_model().await?, m())
        );
        play!("Type_Model_Inheritance_NestedDiscriminator_putRecursiveModel", c.put_recursive_model(m()).await?);
        play!(
            "Type_Model_Inheritance_NestedDiscriminator_getMissingDiscriminator",
            same!(c.get_missing_discriminator().await?, Fish::Unknown(json!({"age": 1}).into()))
        );
        play!(
            "Type_Model_Inheritance_NestedDiscriminator_getWrongDiscriminator",
            same!(c.get_wrong_discriminator().await?, Fish::Unknown(json!({"age": 1, "kind": "wrongKind"}).into()))
        );
    }
    {
        use type_model_inheritance_single_discriminator::models::*;
        let c = client!(type_model_inheritance_single_discriminator);
        play!(
            "Type_Model_Inheritance_SingleDiscriminator_getModel",
            same!(c.get_model().await?, Bird::from(Sparrow::new(1)))
        );
        play!("Type_Model_Inheritance_SingleDiscriminator_putModel", c.put_model(Sparrow::new(1)).await?);
        let m = || {
            Bird::from(
                Eagle::new(5).partner(Goose::new(2)).friends([SeaGull::new(2)]).hate([("key3", Sparrow::new(1))]),
            )
        };
        play!(
            "Type_Model_Inheritance_SingleDiscriminator_getRecursiveModel",
            same!(c.get_recursive_model().await?, m())
        );
        play!("Type_Model_Inheritance_SingleDiscriminator_putRecursiveModel", c.put_recursive_model(m()).await?);
        play!(
            "Type_Model_Inheritance_SingleDiscriminator_getMissingDiscriminator",
            same!(c.get_missing_discriminator().await?, Bird::Unknown(json!({"wingspan": 1}).into()))
        );
        play!(
            "Type_Model_Inheritance_SingleDiscriminator_getWrongDiscriminator",
            same!(
                c.get_wrong_discriminator().await?,
                Bird::Unknown(json!({"wingspan": 1, "kind": "wrongKind"}).into())
            )
        );
        play!(
            "Type_Model_Inheritance_SingleDiscriminator_getLegacyModel",
            same!(c.get_legacy_model().await?, Dinosaur::from(TRex::new(20)))
        );
    }
}
