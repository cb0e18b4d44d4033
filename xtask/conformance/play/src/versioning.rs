//! Versions of an API, a document each.

use sdks::{
    versioning_added_v2, versioning_made_optional_v2, versioning_removed_v1, versioning_removed_v2,
    versioning_removed_v2preview, versioning_renamed_from_v2, versioning_return_type_changed_from_v2,
    versioning_type_changed_from_v2,
};

use crate::harness::server;
use crate::{play, same};

pub async fn versioning() {
    macro_rules! v {
        ($k:ident, $v:literal) => {
            $k::Client::builder().endpoint(server()).version($v).build().unwrap().untagged()
        };
    }
    {
        use versioning_added_v2::models::*;
        let c = v!(versioning_added_v2, "v2");
        let m1 = ModelV1::new("foo", EnumV1::EnumMemberV2, 10);
        play!("Versioning_Added_v1", same!(c.v1("bar", m1.clone()).await?, m1));
        let m2 = ModelV2::new("foo", "bar");
        play!("Versioning_Added_v2", same!(c.v2(m2.clone()).await?, m2));
        play!("Versioning_Added_InterfaceV2", same!(c.interface_v2_v2_in_interface(m2.clone()).await?, m2));
    }
    play!(
        "Versioning_MadeOptional_test",
        same!(
            v!(versioning_made_optional_v2, "v2")
                .test(versioning_made_optional_v2::models::TestModel::new("foo"))
                .await?
                .prop,
            "foo"
        )
    );
    {
        use versioning_removed_v2::models::*;
        let c = v!(versioning_removed_v2, "v2");
        let m = ModelV2::new("foo", "bar");
        play!("Versioning_Removed_v2", same!(c.v2(m.clone()).await?, m));
        let m = ModelV3::new("123", EnumV3::EnumMemberV1);
        play!("Versioning_Removed_modelV3_V2", same!(c.model_v3(m.clone()).await?, m));
        let m = versioning_removed_v1::models::ModelV3::new("123", "enumMemberV1");
        play!("Versioning_Removed_modelV3", same!(v!(versioning_removed_v1, "v1").model_v3(m.clone()).await?, m));
        let m = versioning_removed_v2preview::models::ModelV3::new("123");
        play!(
            "Versioning_Removed_modelV3_V2preview",
            same!(v!(versioning_removed_v2preview, "v2preview").model_v3(m.clone()).await?, m)
        );
    }
    {
        use versioning_renamed_from_v2::models::*;
        let c = v!(versioning_renamed_from_v2, "v2");
        let m = NewModel::new("foo", 10);
        play!("Versioning_RenamedFrom_newOp", same!(c.new_op("bar", m.clone()).await?, m));
        play!(
            "Versioning_RenamedFrom_NewInterface",
            same!(c.new_interface_new_op_in_new_interface(m.clone()).await?, m)
        );
    }
    play!(
        "Versioning_ReturnTypeChangedFrom_test",
        same!(v!(versioning_return_type_changed_from_v2, "v2").test("test").await?, "test")
    );
    play!("Versioning_TypeChangedFrom_test", {
        let m = versioning_type_changed_from_v2::models::TestModel::new("foo", "bar");
        same!(v!(versioning_type_changed_from_v2, "v2").test("baz", m.clone()).await?, m)
    });
}
