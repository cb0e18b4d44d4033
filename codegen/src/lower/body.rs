//! Request bodies.

use super::Lowering;
use super::parameter::example;
use super::schema::Lowered;
use crate::document::{At, Schema, docs};
use crate::ir::{Body, Content, Encoding, OperationId, Owner, PropertyEncoding, Style, Type};

impl<'a> Lowering<'a, '_> {
    /// The body of an operation.
    pub fn body(&mut self, operation: &At<'a>, id: OperationId) -> Option<Body> {
        let at = self.document.follow(&operation.get("requestBody")?)?;
        let media: Vec<(&str, At<'a>)> = at.members_of("content").collect();
        let Some((_, first)) = media.first() else {
            self.document.warning(&at, "the request body has no content: the call has no body", "add its `content`");
            return None;
        };
        let ty = self.content_type(&media[0], id);
        let example = example(self.document, first)
            .or_else(|| first.get("schema").and_then(|schema| self.facets(&schema).example));
        let mut contents: Vec<Content> = Vec::new();
        for (media_type, media) in &media {
            let content = Content { media_type: (*media_type).to_owned(), encoding: self.encoding(media_type, media) };
            if contents.is_empty() || self.content_type(&(media_type, media.clone()), id) == ty {
                contents.push(content);
            } else {
                self.document.warning(
                    media,
                    format!("`{media_type}` has another schema than the first media type: it cannot be chosen"),
                    "let both refer to one schema",
                );
            }
        }
        Some(Body { required: at.flag("required"), docs: docs(&at, "summary"), ty, contents, example })
    }

    fn content_type(&mut self, (media_type, media): &(&str, At<'a>), id: OperationId) -> Type {
        let owner = Owner::Operation(id, vec!["body".to_owned()]);
        let schema = media.get("schema");
        let lowered = schema.map(|schema| self.schema(&schema, owner));
        match self.encoding(media_type, media) {
            Encoding::Text => Type::String,
            Encoding::Bytes => Type::File,
            _ => lowered.unwrap_or(Lowered { ty: Type::Any, nullable: false }).element(),
        }
    }

    fn encoding(&self, media_type: &str, media: &At<'a>) -> Encoding {
        let essence = essence(media_type);
        match essence.as_str() {
            "application/x-www-form-urlencoded" => Encoding::Form(self.properties(media)),
            _ if essence.starts_with("multipart/") => Encoding::Multipart(self.properties(media)),
            _ if is_json(&essence) => Encoding::Json,
            _ if essence.starts_with("text/") => Encoding::Text,
            _ => Encoding::Bytes,
        }
    }

    fn properties(&self, media: &At<'a>) -> Vec<PropertyEncoding> {
        let declared = media.members_of("encoding").map(|(name, encoding)| {
            let content_type = encoding.text("contentType").and_then(|list| list.split(',').next());
            PropertyEncoding {
                name: name.to_owned(),
                style: form_style(&encoding),
                content_type: content_type.unwrap_or_default().trim().to_owned(),
            }
        });
        declared.collect()
    }
}

/// How a property of a form is written: as a query parameter is, by default nested (OpenAPI 3.1 §4.8.15.1.1).
fn form_style(encoding: &At<'_>) -> Style {
    let explode = encoding.flag_or("explode", encoding.text("style").is_none_or(|style| style == "form"));
    match (encoding.text("style"), explode) {
        (Some("deepObject"), _) => Style::DeepObject,
        (Some("spaceDelimited"), false) => Style::SpaceDelimited,
        (Some("pipeDelimited"), false) => Style::PipeDelimited,
        (_, false) => Style::Form,
        (_, true) => Style::FormExploded,
    }
}

/// Type and subtype without parameters, in lower case (RFC 9110 §8.3.1).
pub fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether a media type is JSON: `application/json`, a suffix of `+json` (RFC 6839 §3.1), or any type at all.
pub fn is_json(essence: &str) -> bool {
    essence == "application/json"
        || essence == "*/*"
        || essence == "application/*"
        || essence.ends_with("+json")
        || essence == "text/json"
}

/// Whether a schema is there and says that its values are files.
pub fn is_binary(media: &At<'_>) -> bool {
    let schema = media.get("schema").map(|at| Schema { at });
    schema.is_some_and(|schema| schema.at.text("format") == Some("binary"))
}
