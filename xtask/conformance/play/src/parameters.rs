//! Parameters and bodies.

use sdks::{
    parameters_basic, parameters_body_optionality, parameters_collection_format, parameters_path, parameters_query,
    parameters_spread,
};

use crate::{client, play};

pub async fn basic() {
    {
        use parameters_basic::models::*;
        let c = client!(parameters_basic);
        play!("Parameters_Basic_ExplicitBody_simple", c.explicit_body_simple(ExplicitBodyUser::new("foo")).await?);
        play!(
            "Parameters_Basic_ImplicitBody_simple",
            c.implicit_body_simple(ImplicitBodySimpleBody::new("foo")).await?
        );
    }
    {
        use parameters_body_optionality::models::*;
        let c = client!(parameters_body_optionality);
        play!("Parameters_BodyOptionality_requiredExplicit", c.required_explicit(BodyModel::new("foo")).await?);
        play!("Parameters_BodyOptionality_requiredImplicit", c.required_implicit(BodyModel::new("foo")).await?);
        play!("Parameters_BodyOptionality_OptionalExplicit", {
            c.optional_explicit_set().body_model(BodyModel::new("foo")).await?;
            c.optional_explicit_omit().await?;
        });
    }
    {
        let c = client!(parameters_collection_format);
        let colors = ["blue", "red", "green"];
        play!("Parameters_CollectionFormat_Header_csv", c.header_csv(colors).await?);
        play!("Parameters_CollectionFormat_Query_csv", c.query_csv(colors).await?);
        play!("Parameters_CollectionFormat_Query_multi", c.query_multi(colors).await?);
        play!("Parameters_CollectionFormat_Query_pipes", c.query_pipes(colors).await?);
        play!("Parameters_CollectionFormat_Query_ssv", c.query_ssv(colors).await?);
    }
    {
        let c = client!(parameters_path);
        play!("Parameters_Path_normal", c.normal("foo").await?);
        #[cfg(feature = "corrected")]
        play!("Parameters_Path_optional", {
            c.optional_none().await?;
            c.optional_some("foo").await?;
        });
    }
    {
        let c = client!(parameters_query);
        play!("Parameters_Query_Constant_post", c.constant_post().await?);
    }
    {
        use parameters_spread::models::*;
        let c = client!(parameters_spread);
        play!(
            "Parameters_Spread_Model_spreadAsRequestBody",
            c.model_spread_as_request_body(ModelBodyParameter::new("foo")).await?
        );
        play!(
            "Parameters_Spread_Model_spreadCompositeRequestOnlyWithBody",
            c.model_spread_composite_request_only_with_body(ModelBodyParameter::new("foo")).await?
        );
        play!(
            "Parameters_Spread_Model_spreadCompositeRequestWithoutBody",
            c.model_spread_composite_request_without_body("foo", "bar").await?
        );
        play!(
            "Parameters_Spread_Model_spreadCompositeRequest",
            c.model_spread_composite_request("foo", "bar", ModelBodyParameter::new("foo")).await?
        );
        play!(
            "Parameters_Spread_Model_spreadCompositeRequestMix",
            c.model_spread_composite_request_mix("foo", "bar", ModelCompositeRequestMix::new("foo")).await?
        );
        play!(
            "Parameters_Spread_Alias_spreadAsRequestBody",
            c.alias_spread_as_request_body(AliasSpreadAsRequestBodyBody::new("foo")).await?
        );
        play!(
            "Parameters_Spread_Alias_spreadAsRequestParameter",
            c.alias_spread_as_request_parameter("1", "bar", AliasSpreadAsRequestBodyBody::new("foo")).await?
        );
        play!(
            "Parameters_Spread_Alias_spreadWithMultipleParameters",
            c.alias_spread_with_multiple_parameters(
                "1",
                "bar",
                AliasSpreadWithMultipleParametersBody::new("foo", [1, 2])
                    .optional_int(1)
                    .optional_string_list(["foo", "bar"])
            )
            .await?
        );
        play!(
            "Parameters_Spread_Alias_spreadParameterWithInnerModel",
            c.alias_spread_parameter_with_inner_model("1", "bar", AliasInnerModel::new("foo")).await?
        );
        play!(
            "Parameters_Spread_Alias_spreadParameterWithInnerAlias",
            c.alias_spread_parameter_with_inner_alias(
                "1",
                "bar",
                AliasSpreadParameterWithInnerAliasBody::new("foo", 1)
            )
            .await?
        );
    }
}
