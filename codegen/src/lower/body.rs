//! Request bodies.

use super::Lowering;
use super::all::All;
use super::parameter::example;
use super::scalar::json_content;
use super::schema::Lowered;
use super::sequence::is_sent;
use crate::document::{At, Dialect, Kind as JsonKind, Schema, docs};
use crate::ir::media::{Kind, kind, word};
use crate::ir::{Body, BodyChoice, Content, Encoding, OperationId, Owner, PropertyEncoding, Style, Type};

/// Alternatives of alternatives are looked into so far.
const MAX_DEPTH: usize = 4;

/// A media type with its name.
pub type Media<'a> = (&'a str, At<'a>);

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
        let all: Vec<Media<'a>> = self.content(&at);
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
        let written = !matches!(kind(name), Kind::Xml | Kind::Lines | Kind::Bytes) || is_sent(name, media);
        if written || is_typed || is_binary(media) {
            return false;
        }
        let Some(other) = self.typed_twin(media, all) else { return false };
        self.document.warning(
            media,
            format!("`{name}` is not written from types: it cannot be chosen, and `{other}` is sent instead"),
            "nothing is to be done if the server accepts both",
        );
        true
    }

    /// The name of a media type that has the same schema and is written from types.
    fn typed_twin(&self, media: &At<'a>, all: &[Media<'a>]) -> Option<&'a str> {
        let mut typed = all.iter().filter(|(name, _)| matches!(kind(name), Kind::Json | Kind::Form | Kind::Multipart));
        let twin = typed.find(|(_, other)| media.has("schema") && self.has_schema_of(media, other));
        twin.map(|(name, _)| *name)
    }

    /// Whether a media type is text of what another one is typed as, or XML beside JSON.
    fn is_secondary(&self, (name, media): &Media<'a>, all: &[Media<'a>]) -> bool {
        if kind(name) == Kind::Xml {
            return all.iter().any(|(other, _)| kind(other) == Kind::Json);
        }
        let schema = || self.document.follow(&media.get("schema")?).map(|at| Schema { at });
        kind(name) == Kind::Text
            && self.typed_twin(media, all).is_some()
            && schema().is_some_and(|it| !it.kinds().string)
    }

    /// Adds a media type to the choice of its type, or as a choice of its own.
    fn choice(&mut self, (media_type, media): &Media<'a>, choices: &mut Vec<Choice<'a>>, id: OperationId) {
        let encoding = self.encoding(media_type, media);
        let content = Content { media_type: (*media_type).to_owned(), encoding };
        let is_typed = |choice: &Choice<'a>| {
            let first = choice.contents.first().map(|content| &content.encoding);
            matches!(first, Some(Encoding::Json | Encoding::Xml(_) | Encoding::Form(_) | Encoding::Multipart(_)))
        };
        let repeated = choices.iter_mut().find(|choice| {
            is_typed(choice)
                && content.encoding != Encoding::Bytes
                && !content.encoding.is_by_item()
                && self.has_schema_of(&choice.media, media)
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
        if encoding.is_by_item() {
            return self.sent_items(media, encoding, Owner::Operation(id, vec![format!("{named} item")]));
        }
        if let Some(items) = media.get("itemSchema") {
            self.document.warning(
                &items,
                format!("a body of `{media_type}` is not written item by item: what is sent is what `schema` says"),
                "send the items as `application/jsonl`, or write the bytes yourself",
            );
        }
        let schema = media.get("schema");
        let lowered = schema.map(|schema| self.schema(&schema, Owner::Operation(id, vec![named])));
        let ty = lowered.unwrap_or(Lowered { ty: Type::Any, nullable: false }).element();
        let (sent_as, as_type) = match encoding {
            Encoding::Text => ("text", Type::String),
            Encoding::Bytes => ("bytes", Type::File),
            _ => return ty,
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
        if let Some(encoding) = self.sent(media_type, media) {
            return encoding;
        }
        match kind(media_type) {
            Kind::Form => Encoding::Form(self.properties(media, false)),
            Kind::Multipart => Encoding::Multipart(self.properties(media, true)),
            _ if is_binary(media) || self.is_anything(media_type, media) => Encoding::Bytes,
            Kind::Json => Encoding::Json,
            Kind::Xml if !self.is_raw_xml(media) => Encoding::Xml(self.sent_xml_root(media)),
            Kind::Text | Kind::Xml => Encoding::Text,
            Kind::Lines | Kind::Bytes => Encoding::Bytes,
        }
    }

    fn properties(&mut self, media: &At<'a>, in_parts: bool) -> Vec<PropertyEncoding> {
        let mut properties = Vec::new();
        for (name, encoding) in media.members_of("encoding") {
            let content_type = encoding.text("contentType").and_then(|list| list.split(',').next());
            let content_type = content_type.unwrap_or_default().trim().to_owned();
            let is_xml = in_parts && kind(&content_type) == Kind::Xml;
            let xml = if is_xml { self.xml_of_part(media, name) } else { None };
            self.check_part(media, name, &encoding, xml.is_some());
            let style = self.form_style(media, name, &encoding, (&content_type, in_parts));
            properties.push(PropertyEncoding { name: name.to_owned(), style, content_type, xml });
        }
        if !in_parts && self.document.dialect() >= Dialect::V31 {
            self.objects_as_json(media, &mut properties);
        }
        properties
    }

    /// Of a form, objects of which no encoding says anything are JSON as of OpenAPI 3.1 (§4.8.15.1.1, the default of
    /// `contentType`); 3.0 leaves it open, and most servers of its time take nested names.
    fn objects_as_json(&self, media: &At<'a>, properties: &mut Vec<PropertyEncoding>) {
        let Some(all) = media.get("schema").and_then(|schema| All::of(self.document, &[schema])) else { return };
        for (name, sources) in all.properties() {
            let encoding = media.get("encoding").and_then(|encoding| encoding.get(name));
            let said = ["style", "explode", "allowReserved", "contentType"];
            let is_said = encoding.is_some_and(|encoding| said.iter().any(|keyword| encoding.has(keyword)));
            if !is_said && self.holds_members(&sources, 0) {
                properties.retain(|known| known.name != name);
                let style = Style::Json;
                properties.push(PropertyEncoding {
                    name: name.to_owned(),
                    style,
                    content_type: String::new(),
                    xml: None,
                });
            }
        }
    }

    /// Whether values are objects, or null.
    fn holds_members(&self, sources: &[At<'a>], depth: usize) -> bool {
        let Some(all) = All::of(self.document, sources).filter(|_| depth < MAX_DEPTH) else { return false };
        let branches: Vec<At<'a>> = all.groups().into_iter().flatten().collect();
        let mut branches = branches.iter().filter(|branch| branch.text("type") != Some("null")).peekable();
        match branches.peek() {
            Some(_) => branches.all(|branch| self.holds_members(std::slice::from_ref(branch), depth + 1)),
            None => all.kinds().each() == [JsonKind::Object],
        }
    }

    /// Warns of what a part is not sent with.
    fn check_part(&self, media: &At<'a>, name: &str, encoding: &At<'a>, is_xml: bool) {
        let whole = media.get("schema").and_then(|schema| All::of(self.document, &[schema]));
        let sources = whole.and_then(|all| all.properties().shift_remove(name)).unwrap_or_default();
        let Some(property) = All::of(self.document, &sources) else { return };
        if let Some(headers) = encoding.get("headers").filter(|_| !self.is_file(&property)) {
            self.document.warning(
                &headers,
                "only a file is sent with headers of its own: this part has none of these",
                "describe the part as a file, or send what they say in another field",
            );
        }
        let Some(content_type) = encoding.get("contentType") else { return };
        let types = content_type.node.as_str().unwrap_or_default();
        let is_written = |one: &str| matches!(kind(one), Kind::Json | Kind::Text);
        if property.kinds().object && !is_xml && !types.split(',').any(is_written) {
            self.document.warning(
                &content_type,
                format!("`{types}` is not written from types: the part is sent as JSON under that name"),
                "let the property be a string or a file that you write yourself",
            );
        }
    }

    /// Whether a property is a file, or a list of them.
    fn is_file(&self, property: &All<'a>) -> bool {
        let holds_json = |all: &All<'a>| all.parts.iter().any(|part| json_content(part).is_some());
        let is_one = |all: &All<'a>| {
            all.text("format") == Some("binary") || all.text("contentMediaType").is_some() && !holds_json(all)
        };
        is_one(property) || All::of(self.document, &property.items()).is_some_and(|items| is_one(&items))
    }
}

/// Whether a schema is there and says that its values are files.
pub fn is_binary(media: &At<'_>) -> bool {
    let schema = media.get("schema").map(|at| Schema { at });
    schema.is_some_and(|schema| schema.at.text("format") == Some("binary"))
}
