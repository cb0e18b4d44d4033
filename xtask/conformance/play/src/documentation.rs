//! Text in docs, and names in JSON.

use sdks::{documentation, serialization_encoded_name_json};

use crate::{client, play, same};

pub async fn docs() {
    use documentation::models::*;
    let c = client!(documentation);
    play!("Documentation_Lists_bulletPointsOp", c.lists_bullet_points_op().await?);
    play!(
        "Documentation_Lists_bulletPointsModel",
        c.lists_bullet_points_model(ListsBulletPointsModelBody::new(ListsBulletPointsModel::new("Simple"))).await?
    );
    play!("Documentation_Lists_numbered", c.lists_numbered().await?);
    play!("Documentation_TextFormatting_boldText", c.text_formatting_bold_text().await?);
    play!("Documentation_TextFormatting_italicText", c.text_formatting_italic_text().await?);
    play!("Documentation_TextFormatting_combinedFormatting", c.text_formatting_combined_formatting().await?);
    let c = client!(serialization_encoded_name_json);
    use serialization_encoded_name_json::models::*;
    play!(
        "Serialization_EncodedName_Json_Property_send",
        c.property_send(PropertyJsonEncodedNameModel::new(true)).await?
    );
    play!("Serialization_EncodedName_Json_Property_get", same!(c.property_get().await?.wire_name, true));
}
