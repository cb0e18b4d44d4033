//! Responses in several media types: what the usual call reads, and what the caller has to ask for.

use super::Lowering;
use super::all::All;
use super::body::{Media, is_binary};
use crate::document::{At, Kind as JsonKind};
use crate::ir::media::{Kind, essence, kind, word};
use crate::ir::{Alternative, OperationId, ResponseBody};

/// Words of media types in which servers write the same values as in JSON.
const SERIALISATIONS: [&str; 13] = [
    "yaml",
    "x-yaml",
    "vnd.yaml",
    "protobuf",
    "x-protobuf",
    "vnd.kubernetes.protobuf",
    "vnd.google.protobuf",
    "msgpack",
    "x-msgpack",
    "cbor",
    "x-json-smile",
    "javascript",
    "x-javascript",
];

/// What another media type of a response is, beside the one that is read.
enum Place {
    /// It is read alike.
    Same,
    /// It brings nothing that is not there without it.
    Spare,
    /// The caller has to ask for it.
    Apart,
}

impl<'a> Lowering<'a, '_> {
    /// The media types that are read as the first one is, and all that the caller can ask for instead; `None` for the
    /// latter where nobody can ask.
    pub fn told_apart(
        &mut self,
        media: &[Media<'a>],
        body: Option<&ResponseBody>,
        asked: Option<OperationId>,
    ) -> (Vec<String>, Vec<Alternative>) {
        let Some((first, others)) = media.split_first() else { return (Vec::new(), Vec::new()) };
        let (mut alike, mut apart) = (vec![first.0.to_owned()], Vec::new());
        for other in others {
            match body.map_or(Place::Same, |body| self.place(other, first, body)) {
                Place::Same => alike.push(other.0.to_owned()),
                Place::Spare => {}
                Place::Apart => apart.extend(asked.and_then(|id| self.alternative(other, &alike, id))),
            }
        }
        (alike, merged(apart))
    }

    fn place(&self, (name, at): &Media<'a>, (first, chosen): &Media<'a>, body: &ResponseBody) -> Place {
        let is_same_schema = self.has_schema_of(at, chosen);
        let is_said = at.has("schema") && self.says_type(at) || is_binary(at);
        match (body, kind(name)) {
            (ResponseBody::Items(_), _) => Place::Same,
            (
                ResponseBody::Bytes,
                Kind::Text | Kind::Bytes | Kind::Xml | Kind::Lines | Kind::Multipart | Kind::Form,
            ) => {
                if is_same_schema || !self.is_json_of_vendor(name, at) {
                    Place::Same
                } else {
                    Place::Apart
                }
            }
            (ResponseBody::Text, Kind::Text) => Place::Same,
            (ResponseBody::Json(_) | ResponseBody::Xml { .. }, Kind::Json) if is_same_schema => Place::Same,
            // A range beside a media type adds nothing unless it says what.
            (_, Kind::Json) if name.contains('*') && !is_said => Place::Spare,
            (ResponseBody::Xml { or_json: true, .. }, Kind::Xml) if is_same_schema && !self.is_raw_xml(at) => {
                Place::Same
            }
            (ResponseBody::Xml { or_json: false, .. }, Kind::Xml) if is_same_schema && kind(first) == Kind::Xml => {
                Place::Same
            }
            (ResponseBody::Json(_) | ResponseBody::Xml { .. }, _) if is_same_schema => self.place_of_twin(name, at),
            _ => Place::Apart,
        }
    }

    /// Of a media type that has the schema of the JSON: text of a string is read as the string, and what only spells the
    /// same values in another way is not asked for.
    fn place_of_twin(&self, name: &str, at: &At<'a>) -> Place {
        let (kind, essence) = (kind(name), essence(name));
        let subtype = essence.split_once('/').map_or("", |(_, subtype)| subtype);
        let is_string = self.is_one_of(at, JsonKind::String);
        match kind {
            Kind::Text if is_string && subtype == "plain" => Place::Same,
            Kind::Text if subtype == "plain" && at.has("schema") => Place::Spare,
            Kind::Xml => Place::Spare,
            _ if SERIALISATIONS.contains(&subtype) => Place::Spare,
            _ => Place::Apart,
        }
    }

    fn says_type(&self, media: &At<'a>) -> bool {
        let all = media.get("schema").and_then(|schema| All::of(self.document, &[schema]));
        all.is_some_and(|all| all.says_type() || !all.groups().is_empty())
    }

    fn is_one_of(&self, media: &At<'a>, wanted: JsonKind) -> bool {
        let all = media.get("schema").and_then(|schema| All::of(self.document, &[schema]));
        all.is_some_and(|all| all.groups().is_empty() && all.kinds().each() == [wanted])
    }

    /// Whether a media type of a vendor's that says nothing of its syntax is described as an object or a list: it is
    /// JSON, as `application/vnd.github.object` is.
    pub fn is_json_of_vendor(&self, media_type: &str, media: &At<'a>) -> bool {
        if !essence(media_type).starts_with("application/vnd.") || kind(media_type) != Kind::Bytes || is_binary(media) {
            return false;
        }
        let all = media.get("schema").and_then(|schema| All::of(self.document, &[schema]));
        all.is_some_and(|all| {
            let items = All::of(self.document, &all.items());
            !all.properties().is_empty() || items.is_some_and(|items| !items.properties().is_empty())
        })
    }

    fn alternative(&mut self, (name, at): &Media<'a>, read: &[String], id: OperationId) -> Option<Alternative> {
        let fault = if !name.contains('/') {
            Some(format!("{name:?} is no media type: no request asks for it"))
        } else if read.iter().any(|known| bare(known) == bare(name)) {
            Some(format!("`{name}` cannot be told from the media type before, whose schema is another: it is left out"))
        } else {
            None
        };
        if let Some(fault) = fault {
            let remedy = "write a type and a subtype of its own, such as `application/vnd.example.v2+json`";
            self.document.warning(at, fault, remedy);
            return None;
        }
        let body = self.response_body(name, at, format!("{} response", word(name)), id)?;
        Some(Alternative { body, media_types: vec![(*name).to_owned()] })
    }
}

/// A media type without what says nothing of its content.
fn bare(media_type: &str) -> String {
    let mut parts = media_type.split(';').map(|part| part.trim().to_ascii_lowercase());
    let essence = parts.next().unwrap_or_default();
    parts.filter(|part| !part.starts_with("charset=")).fold(essence, |bare, part| [&bare, ";", &part].concat())
}

/// Those that are read as one type are one; text and bytes are not, for nothing else tells a CSV from a PDF.
fn merged(all: Vec<Alternative>) -> Vec<Alternative> {
    let mut merged: Vec<Alternative> = Vec::new();
    for other in all {
        let is_typed = matches!(other.body, ResponseBody::Json(_) | ResponseBody::Xml { .. });
        match merged.iter_mut().find(|known| is_typed && known.body == other.body) {
            Some(known) => known.media_types.extend(other.media_types),
            None => merged.push(other),
        }
    }
    merged
}
