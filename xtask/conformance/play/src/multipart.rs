//! Bodies of several parts.

use sdks::payload_multipart;

use crate::harness::{jpg, png};
use crate::{client, play};

pub async fn multipart() {
    use payload_multipart::models::*;
    use payload_multipart::runtime::File;
    let c = client!(payload_multipart);
    let jpg_ = || File::from_bytes(jpg()).file_name("image.jpg");
    let png_ = || File::from_bytes(png()).file_name("image.png");
    let hello = || File::from_bytes(jpg()).file_name("hello.jpg").content_type("image/jpg");
    play!("Payload_MultiPart_FormData_basic", c.form_data_basic(MultiPartRequest::new("123", jpg_())).await?);
    play!(
        "Payload_MultiPart_FormData_withWireName",
        c.form_data_with_wire_name(MultiPartRequestWithWireName::new("123", jpg_())).await?
    );
    play!("Payload_MultiPart_FormData_optionalParts", {
        c.form_data_optional_parts(MultiPartOptionalRequest::new().id("123")).await?;
        c.form_data_optional_parts(MultiPartOptionalRequest::new().profile_image(jpg_())).await?;
        c.form_data_optional_parts(MultiPartOptionalRequest::new().id("123").profile_image(jpg_())).await?;
    });
    play!(
        "Payload_MultiPart_FormData_fileArrayAndBasic",
        c.form_data_file_array_and_basic(ComplexPartsRequest::new("123", Address::new("X"), jpg_(), [png_(), png_()]))
            .await?
    );
    play!(
        "Payload_MultiPart_FormData_jsonPart",
        c.form_data_json_part(JsonPartRequest::new(Address::new("X"), jpg_())).await?
    );
    play!(
        "Payload_MultiPart_FormData_binaryArrayParts",
        c.form_data_binary_array_parts(BinaryArrayPartsRequest::new("123", [png_(), png_()])).await?
    );
    play!("Payload_MultiPart_FormData_multiBinaryParts", {
        c.form_data_multi_binary_parts(MultiBinaryPartsRequest::new(jpg_())).await?;
        c.form_data_multi_binary_parts(MultiBinaryPartsRequest::new(jpg_()).picture(png_())).await?;
    });
    play!(
        "Payload_MultiPart_FormData_checkFileNameAndContentType",
        c.form_data_check_file_name_and_content_type(MultiPartRequest::new("123", hello())).await?
    );
    play!(
        "Payload_MultiPart_FormData_anonymousModel",
        c.form_data_anonymous_model(FormDataAnonymousModelBody::new(jpg())).await?
    );
    play!(
        "Payload_MultiPart_FormData_HttpParts_ContentType_imageJpegContentType",
        c.content_type_image_jpeg_content_type(FileWithHttpPartSpecificContentTypeRequest::new(
            File::from_bytes(jpg()).file_name("hello.jpg")
        ))
        .await?
    );
    play!(
        "Payload_MultiPart_FormData_HttpParts_ContentType_requiredContentType",
        c.content_type_required_content_type(FileWithHttpPartRequiredContentTypeRequest::new(jpg_())).await?
    );
    play!(
        "Payload_MultiPart_FormData_HttpParts_ContentType_optionalContentType",
        c.content_type_optional_content_type(FileWithHttpPartOptionalContentTypeRequest::new(jpg_())).await?
    );
    play!(
        "Payload_MultiPart_FormData_HttpParts_jsonArrayAndFileArray",
        c.http_parts_json_array_and_file_array(ComplexHttpPartsModelRequest::new(
            "123",
            Address::new("X"),
            jpg_(),
            [Address::new("Y"), Address::new("Z")],
            [png_(), png_()]
        ))
        .await?
    );
    play!(
        "Payload_MultiPart_FormData_HttpParts_NonString_float",
        c.non_string_float(NonStringFloatBody::new(0.5)).await?
    );
    play!(
        "Payload_MultiPart_FormData_File_uploadFileSpecificContentType",
        c.file_upload_file_specific_content_type(FileUploadFileRequiredFilenameBody::new(png_())).await?
    );
    play!(
        "Payload_MultiPart_FormData_File_uploadFileRequiredFilename",
        c.file_upload_file_required_filename(FileUploadFileRequiredFilenameBody::new(png_())).await?
    );
    play!(
        "Payload_MultiPart_FormData_File_uploadFileArray",
        c.file_upload_file_array(FileUploadFileArrayBody::new([png_(), png_()])).await?
    );
}
