//! Bodies that are files.

use sdks::type_file;

use crate::harness::png;
use crate::{client, play, same};

pub async fn file() {
    {
        use type_file::runtime::File;
        let c = client!(type_file);
        play!("Type_File_Body_uploadFileSpecificContentType", c.body_upload_file_specific_content_type(png()).await?);
        play!(
            "Type_File_Body_uploadFileMultipleContentTypes",
            c.body_upload_file_multiple_content_types(File::from_bytes(png()).content_type("image/png")).await?
        );
        // JSON is a file in documents of OpenAPI 3.0, which say `format: binary`; later ones say that it is JSON.
        #[cfg(feature = "openapi-3-0")]
        {
            let text = "{\"message\":\"test file content\"}";
            play!(
                "Type_File_Body_uploadFileJsonContentType",
                c.body_upload_file_json_content_type(File::from_bytes(text)).await?
            );
            play!(
                "Type_File_Body_downloadFileJsonContentType",
                same!(c.body_download_file_json_content_type().await?.text().await?, text)
            );
        }
        #[cfg(not(feature = "openapi-3-0"))]
        {
            let json = serde_json::json!({"message": "test file content"});
            play!(
                "Type_File_Body_uploadFileJsonContentType",
                c.body_upload_file_json_content_type(json.clone()).await?
            );
            play!(
                "Type_File_Body_downloadFileJsonContentType",
                same!(c.body_download_file_json_content_type().await?, json)
            );
        }
        play!(
            "Type_File_Body_uploadFileDefaultContentType",
            c.body_upload_file_default_content_type(File::from_bytes(png()).content_type("image/png")).await?
        );
        play!(
            "Type_File_Body_downloadFileSpecificContentType",
            same!(c.body_download_file_specific_content_type().await?.bytes().await?, png())
        );
        play!(
            "Type_File_Body_downloadFileMultipleContentTypes",
            same!(c.body_download_file_multiple_content_types().await?.bytes().await?, png())
        );
        play!(
            "Type_File_Body_downloadFileDefaultContentType",
            same!(c.body_download_file_default_content_type().await?.bytes().await?, png())
        );
    }
}
