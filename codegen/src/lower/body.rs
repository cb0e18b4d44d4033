//! Request bodies.

use super::Lowering;
use super::parameter::example;
use super::schema::Lowered;
use crate::document::{At, Schema, docs};
use crate::ir::media::{Kind, essence, is_json, kind, word};
use crate::ir::{Body, BodyChoice, Content, Encoding, OperationId, Owner, PropertyEncoding, Style, Type};
use crate::tree::Node;

/// A media type with its name.
type Media<'a> = (&'a str, At<'a>);

/// What can be sent, while the media types are gathered.
struct Choice<'a> {
    ty: Type,
    contents: Vec<Content>,
    /// The first media type of it.
    media: At<'a>,
}

impl<'a> Lowering<'a, '_> {
    /// The body of an operation.
    pub fn body(&mut self, operation: &At<'a>, id: OperationId) -> Option<Body> {
        let at = self.document.follow(&operation.get("requestBody")?)?;
        let all: Vec<Media<'a>> = at.members_of("content").collect();
        let mut choices: Vec<Choice<'a>> = Vec::new();
        let usable = all.iter().filter(|media| !self.is_spare(media, &all));
        // Text of an object is written as its JSON, which is the better default then; and it is before XML.
        let (texts, others): (Vec<_>, Vec<_>) = usable.partition(|media| self.is_secondary(media, &all));
        for media in others.into_iter().chain(texts) {
            self.choice(media, &mut choices, id);
        }
        let mut choices = choices.into_iter();
        let Some(first) = choices.next() else {
            self.document.warning(&at, "the request body has no content: the call has no body", "add its `content`");
            return None;
        };
        let schema = first.media.get("schema");
        let example = example(self.document, &first.media).or_else(|| self.facets(&schema?).example);
        let others = choices.map(|choice| BodyChoice { ty: choice.ty, contents: choice.contents }).collect();
        Some(Body {
            required: at.flag("required"),
            docs: docs(&at, "summary"),
            ty: first.ty,
            contents: first.contents,
            example,
            others,
        })
    }

    /// Whether a media type that is not written from types has the schema of another one that is.
    fn is_spare(&self, (name, media): &Media<'a>, all: &[Media<'a>]) -> bool {
        let is_typed = kind(name) == Kind::Xml && !self.is_raw_xml(media);
        if !matches!(kind(name), Kind::Xml | Kind::Lines | Kind::Bytes) || is_binary(media) || is_typed {
            return false;
        }
        let Some(other) = typed_twin(media, all) else { return false };
        self.document.warning(
            media,
            format!("`{name}` is not written from types: it cannot be chosen, and `{other}` is sent instead"),
            "nothing is to be done if the server accepts both",
        );
        true
    }

    /// Whether a media type is text of what another one is typed as, or XML beside JSON.
    fn is_secondary(&self, (name, media): &Media<'a>, all: &[Media<'a>]) -> bool {
        if kind(name) == Kind::Xml {
            return all.iter().any(|(other, _)| kind(other) == Kind::Json);
        }
        let schema = || self.document.follow(&media.get("schema")?).map(|at| Schema { at });
        kind(name) == Kind::Text && typed_twin(media, all).is_some() && schema().is_some_and(|it| !it.kinds().string)
    }

    /// Adds a media type to the choice of its type, or as a choice of its own.
    fn choice(&mut self, (media_type, media): &Media<'a>, choices: &mut Vec<Choice<'a>>, id: OperationId) {
        let encoding = self.encoding(media_type, media);
        let content = Content { media_type: (*media_type).to_owned(), encoding };
        // Documents repeat a schema for each media type: it is one type all the same.
        let node = |media: &At<'a>| -> Option<&'a Node> { media.get("schema").map(|at| at.node) };
        let is_typed = |choice: &Choice<'a>| {
            let first = choice.contents.first().map(|content| &content.encoding);
            matches!(first, Some(Encoding::Json | Encoding::Xml(_) | Encoding::Form(_) | Encoding::Multipart(_)))
        };
        let repeated = choices.iter_mut().find(|choice| {
            is_typed(choice) && content.encoding != Encoding::Bytes && node(&choice.media) == node(media)
        });
        if let Some(choice) = repeated {
            return choice.contents.push(content);
        }
        let ty = self.content_type((media_type, media), &content.encoding, choices.is_empty(), id);
        match choices.iter_mut().find(|choice| choice.ty == ty) {
            Some(choice) => choice.contents.push(content),
            None => choices.push(Choice { ty, contents: vec![content], media: media.clone() }),
        }
    }

    fn content_type(
        &mut self,
        (media_type, media): (&str, &At<'a>),
        encoding: &Encoding,
        is_first: bool,
        id: OperationId,
    ) -> Type {
        let named = if is_first { "body".to_owned() } else { format!("{} body", word(media_type)) };
        let schema = media.get("schema");
        let lowered = schema.map(|schema| self.schema(&schema, Owner::Operation(id, vec![named])));
        let ty = lowered.unwrap_or(Lowered { ty: Type::Any, nullable: false }).element();
        let (sent_as, as_type) = match encoding {
            Encoding::Text => ("text", Type::String),
            Encoding::Bytes => ("bytes", Type::File),
            Encoding::Json | Encoding::Xml(_) | Encoding::Form(_) | Encoding::Multipart(_) => return ty,
        };
        if matches!(ty, Type::Named(_) | Type::List(_) | Type::Map(_)) {
            self.document.warning(
                media,
                format!("`{media_type}` is not written from types: the body is given as {sent_as}"),
                "write it yourself, or add `application/json`",
            );
        }
        as_type
    }

    fn encoding(&mut self, media_type: &str, media: &At<'a>) -> Encoding {
        match kind(media_type) {
            Kind::Form => Encoding::Form(self.properties(media)),
            Kind::Multipart => Encoding::Multipart(self.properties(media)),
            _ if is_binary(media) => Encoding::Bytes,
            Kind::Json => Encoding::Json,
            Kind::Xml if !self.is_raw_xml(media) => Encoding::Xml(self.sent_xml_root(media)),
            Kind::Text | Kind::Xml => Encoding::Text,
            Kind::Lines | Kind::Bytes => Encoding::Bytes,
        }
    }

    fn properties(&self, media: &At<'a>) -> Vec<PropertyEncoding> {
        let declared = media.members_of("encoding").map(|(name, encoding)| {
            let content_type = encoding.text("contentType").and_then(|list| list.split(',').next());
            let content_type = content_type.unwrap_or_default().trim().to_owned();
            PropertyEncoding { name: name.to_owned(), style: form_style(&encoding, &content_type), content_type }
        });
        declared.collect()
    }
}

/// The name of a media type that has the same schema and is written from types.
fn typed_twin<'a>(media: &At<'a>, all: &[Media<'a>]) -> Option<&'a str> {
    let schema = |media: &At<'a>| media.get("schema").map(|at| at.node);
    let own = schema(media)?;
    let mut typed = all.iter().filter(|(name, _)| matches!(kind(name), Kind::Json | Kind::Form | Kind::Multipart));
    typed.find(|(_, other)| schema(other) == Some(own)).map(|(name, _)| *name)
}

/// How a property of a form is written: as a query parameter is, by default nested (OpenAPI 3.1 §4.8.15.1.1). A media
/// type counts only where no style is given.
fn form_style(encoding: &At<'_>, content_type: &str) -> Style {
    let explode = encoding.flag_or("explode", encoding.text("style").is_none_or(|style| style == "form"));
    let is_plain = ["style", "explode", "allowReserved"].iter().all(|keyword| !encoding.has(keyword));
    match (encoding.text("style"), explode) {
        _ if is_plain && is_json(&essence(content_type)) => Style::Json,
        (Some("deepObject"), _) => Style::DeepObject,
        (Some("spaceDelimited"), false) => Style::SpaceDelimited,
        (Some("pipeDelimited"), false) => Style::PipeDelimited,
        (_, false) => Style::Form,
        (_, true) => Style::FormExploded,
    }
}

/// Whether a schema is there and says that its values are files.
pub fn is_binary(media: &At<'_>) -> bool {
    let schema = media.get("schema").map(|at| Schema { at });
    schema.is_some_and(|schema| schema.at.text("format") == Some("binary"))
}
