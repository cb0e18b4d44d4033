//! Templates of paths and queries.

use sdks::routes;

use crate::{client, play};

pub async fn routes() {
    let c = client!(routes);
    let ar = ["a", "b"];
    let rec = [("a", 1), ("b", 2)];
    play!("Routes_fixed", c.fixed().await?);
    play!("Routes_InInterface", c.in_interface_fixed().await?);
    play!("Routes_PathParameters_templateOnly", c.path_parameters_template_only("a").await?);
    play!("Routes_PathParameters_explicit", c.path_parameters_explicit("a").await?);
    play!("Routes_PathParameters_annotationOnly", c.path_parameters_annotation_only("a").await?);
    play!("Routes_PathParameters_ReservedExpansion_template", c.reserved_expansion_template("foo/bar baz").await?);
    play!("Routes_PathParameters_ReservedExpansion_annotation", c.reserved_expansion_annotation("foo/bar baz").await?);
    macro_rules! expanded {
        ($p:expr, $sp:ident, $sa:ident, $sr:ident, $ep:ident, $ea:ident, $er:ident) => {
            play!(concat!("Routes_", $p, "_Standard_primitive"), c.$sp("a").await?);
            play!(concat!("Routes_", $p, "_Standard_array"), c.$sa(ar).await?);
            play!(concat!("Routes_", $p, "_Standard_record"), c.$sr(rec).await?);
            play!(concat!("Routes_", $p, "_Explode_primitive"), c.$ep("a").await?);
            play!(concat!("Routes_", $p, "_Explode_array"), c.$ea(ar).await?);
            play!(concat!("Routes_", $p, "_Explode_record"), c.$er(rec).await?);
        };
    }
    expanded!(
        "PathParameters_SimpleExpansion",
        standard_primitive,
        standard_array,
        standard_record,
        explode_primitive,
        explode_array,
        explode_record
    );
    #[cfg(feature = "corrected")]
    {
        play!(
            "Routes_PathParameters_PathExpansion_Standard_primitive",
            c.path_expansion_standard_primitive("a").await?
        );
        play!("Routes_PathParameters_PathExpansion_Standard_array", c.path_expansion_standard_array(ar).await?);
        play!("Routes_PathParameters_PathExpansion_Standard_record", c.path_expansion_standard_record(rec).await?);
        play!("Routes_PathParameters_PathExpansion_Explode_primitive", c.path_expansion_explode_primitive("a").await?);
        expanded!(
            "QueryParameters_QueryContinuation",
            query_continuation_standard_primitive,
            query_continuation_standard_array,
            query_continuation_standard_record,
            query_continuation_explode_primitive,
            query_continuation_explode_array,
            query_continuation_explode_record
        );
    }
    expanded!(
        "PathParameters_LabelExpansion",
        standard_primitive_3,
        standard_array_3,
        standard_record_3,
        explode_primitive_3,
        explode_array_3,
        explode_record_3
    );
    expanded!(
        "PathParameters_MatrixExpansion",
        standard_primitive_4,
        standard_array_4,
        standard_record_4,
        explode_primitive_4,
        explode_array_4,
        explode_record_4
    );
    expanded!(
        "QueryParameters_QueryExpansion",
        standard_primitive_5,
        standard_array_5,
        standard_record_5,
        explode_primitive_5,
        explode_array_5,
        explode_record_5
    );
    play!("Routes_QueryParameters_templateOnly", c.query_parameters_template_only("a").await?);
    play!("Routes_QueryParameters_explicit", c.query_parameters_explicit("a").await?);
    play!("Routes_QueryParameters_annotationOnly", c.query_parameters_annotation_only("a").await?);
}
