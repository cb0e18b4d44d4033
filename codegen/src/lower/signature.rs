//! How the server signs what it sends: `x-restwright-webhook-signature`.

use super::Lowering;
use super::event::Found;
use super::field::is_token;
use crate::document::{At, NodeId, nearest};
use crate::hash::HashMap;
use crate::ir::{Algorithm, EventSource, PRESETS, Signature, SignatureForm, SignatureTime, SignedPiece};
use crate::tree::{Node, Number};

/// On the document, for all of its webhooks; on a path item or an operation, for what it describes.
const KEYWORD: &str = "x-restwright-webhook-signature";

/// What such an object may say.
const MEMBERS: [&str; 12] = [
    "preset",
    "algorithm",
    "encoding",
    "header",
    "prefix",
    "separator",
    "id-header",
    "timestamp-header",
    "timestamp-prefix",
    "payload",
    "secret",
    "tolerance",
];

/// What is lost where the extension is of no use.
const LOST: &str = "no verifier is made from it";

impl<'a> Lowering<'a, '_> {
    /// How all that is found is signed; `None` where the document does not say so, or not in a way that can be used.
    pub(super) fn signature(&self, source: EventSource, found: &[Found<'a>]) -> Option<Signature> {
        let root = (source == EventSource::Webhooks).then(|| self.document.root());
        // A path item of several operations is read once.
        let mut read: HashMap<NodeId, Option<Signature>> = HashMap::default();
        let (mut first, mut is_faulty): (Option<Signature>, bool) = (None, false);
        for found in found {
            let places = [Some(&found.at), Some(&found.item), root];
            let Some(at) = places.into_iter().flatten().find_map(|at| at.get(KEYWORD)) else { continue };
            // Each of them is read, so that all faults are told.
            let signature = read.entry(at.id()).or_insert_with(|| self.read_signature(&at)).clone();
            let Some(signature) = signature else {
                is_faulty = true;
                continue;
            };
            if first.as_ref().is_some_and(|first| *first != signature) {
                self.document.warning(
                    &at,
                    format!("what the server sends is signed in more than one way: {LOST}"),
                    "say it once, at the root of the document, or make a `WebhookVerifier` of each scheme by hand",
                );
                return None;
            }
            first = Some(signature);
        }
        first.filter(|_| !is_faulty)
    }

    fn read_signature(&self, at: &At<'a>) -> Option<Signature> {
        let mut reader = SignatureReader { lowering: self, is_faulty: false };
        let signature = match at.node {
            Node::String(_) => reader.preset(at),
            Node::Object(_) => reader.object(at),
            _ => {
                reader.fault(at, "this is neither the name of a scheme nor an object", &presets());
                None
            }
        };
        signature.filter(|_| !reader.is_faulty)
    }
}

fn presets() -> String {
    let names: Vec<String> = PRESETS.iter().map(|(name, ..)| format!("`{name}`")).collect();
    format!("name one of {}, or say what its members are", names.join(", "))
}

/// Reads an extension to its end, so that all of its faults are told at once.
struct SignatureReader<'r, 'a, 'd> {
    lowering: &'r Lowering<'a, 'd>,
    is_faulty: bool,
}

impl<'a> SignatureReader<'_, 'a, '_> {
    fn fault(&mut self, at: &At<'a>, fault: &str, remedy: &str) {
        self.is_faulty = true;
        self.lowering.document.warning(at, format!("{fault}: {LOST}"), remedy);
    }

    fn preset(&mut self, at: &At<'a>) -> Option<Signature> {
        let name = at.node.as_str().unwrap_or_default();
        let known = PRESETS.iter().find(|(known, ..)| *known == name);
        if known.is_none() {
            self.fault(at, "no scheme of signatures has this name", &presets());
        }
        known.map(|(.., make)| make())
    }

    fn object(&mut self, at: &At<'a>) -> Option<Signature> {
        let mut signature = match at.get("preset") {
            Some(preset) => self.preset(&preset)?,
            None => Signature::usual(),
        };
        for (name, member) in at.members() {
            self.member(&mut signature, name, &member);
        }
        self.check(at, &signature);
        Some(signature)
    }

    fn member(&mut self, signature: &mut Signature, name: &str, at: &At<'a>) {
        match name {
            "preset" => {}
            "algorithm" => {
                let known = [("hmac-sha256", Algorithm::HmacSha256), ("hmac-sha512", Algorithm::HmacSha512)];
                self.choice(at, &known, &mut signature.algorithm);
            }
            "encoding" => {
                let known = [("hex", SignatureForm::Hex), ("base64", SignatureForm::Base64)];
                self.choice(at, &known, &mut signature.form);
            }
            "secret" => {
                // A preset knows what stands before its secrets.
                let prefix = signature.base64_secret.clone().unwrap_or_default();
                let known = [("text", None), ("base64", Some(prefix))];
                self.choice(at, &known, &mut signature.base64_secret);
            }
            "header" => signature.header = self.header(at),
            "id-header" => signature.id_header = self.header(at),
            "timestamp-header" => signature.timestamp = SignatureTime::Header(self.header(at)),
            "timestamp-prefix" => signature.timestamp = SignatureTime::Field(self.text(at)),
            "prefix" => signature.prefix = self.text(at),
            "separator" => signature.separator = self.separator(at),
            "payload" => signature.payload = self.payload(at),
            "tolerance" => signature.tolerance = self.seconds(at),
            extension if extension.starts_with("x-") => {}
            unknown => {
                let remedy = match nearest(unknown, MEMBERS) {
                    Some(meant) => format!("`{meant}` is probably meant"),
                    None => format!("the members are {}", MEMBERS.join(", ")),
                };
                self.fault(at, &format!("a signature has no member `{unknown}`"), &remedy);
            }
        }
    }

    /// Whether the members fit one another.
    fn check(&mut self, at: &At<'a>, signature: &Signature) {
        let signs = |piece: &SignedPiece| signature.payload.contains(piece);
        if signature.header.is_empty() && !self.is_faulty {
            self.fault(at, "the header of the signature is not named", "add `header`");
        }
        if signs(&SignedPiece::Id) && signature.id_header.is_empty() {
            self.fault(at, "the id is signed, and no header holds it", "add `id-header`");
        }
        match (signs(&SignedPiece::Timestamp), signature.timestamp == SignatureTime::None) {
            (true, true) => {
                let remedy = "add `timestamp-header`, or `timestamp-prefix` if it is beside the signature";
                self.fault(at, "the timestamp is signed, and nothing says where it is", remedy);
            }
            (false, false) => self.fault(
                at,
                "the timestamp is not signed, so that anybody could send another one",
                "add it to `payload`, or leave it out",
            ),
            _ => {}
        }
    }

    fn text(&mut self, at: &At<'a>) -> String {
        let text = at.node.as_str();
        if text.is_none() {
            self.fault(at, "this is no string", "put it in quotes");
        }
        text.unwrap_or_default().to_owned()
    }

    fn header(&mut self, at: &At<'a>) -> String {
        let name = self.text(at);
        if at.node.as_str().is_some() && !is_token(&name) {
            self.fault(at, "no header can have this name", "use letters, digits and hyphens");
        }
        name
    }

    fn choice<T: Clone>(&mut self, at: &At<'a>, known: &[(&str, T)], chosen: &mut T) {
        match known.iter().find(|(name, _)| at.node.as_str() == Some(name)) {
            Some((_, value)) => *chosen = value.clone(),
            None => {
                let names: Vec<String> = known.iter().map(|(name, _)| format!("`{name}`")).collect();
                self.fault(at, "this is not supported", &format!("use {}", names.join(" or ")));
            }
        }
    }

    fn separator(&mut self, at: &At<'a>) -> Option<char> {
        let text = self.text(at);
        let mut characters = text.chars();
        match (characters.next(), characters.next()) {
            (Some(separator), None) => Some(separator),
            _ if at.node.as_str().is_none() => None,
            _ => {
                self.fault(at, "a separator is one character", "use a comma or a space");
                None
            }
        }
    }

    fn seconds(&mut self, at: &At<'a>) -> u64 {
        let number = match at.node {
            Node::Number(Number::Integer(number)) => u64::try_from(number.get()).ok(),
            _ => None,
        };
        if number.is_none() {
            self.fault(at, "this is no number of seconds", "use a whole number, such as 300");
        }
        number.unwrap_or_default()
    }

    /// `timestamp.body`, or text with what is signed in braces: `v0:{timestamp}:{body}`.
    fn payload(&mut self, at: &At<'a>) -> Vec<SignedPiece> {
        let text = self.text(at);
        let pieces = if text.contains('{') { template(&text) } else { words(&text) };
        let pieces = pieces.filter(|pieces| pieces.contains(&SignedPiece::Body));
        if pieces.is_none() && at.node.as_str().is_some() {
            self.fault(
                at,
                "this does not say what is signed",
                "use `body`, `timestamp.body` or `id.timestamp.body`, or a text such as `v0:{timestamp}:{body}`",
            );
        }
        pieces.unwrap_or_default()
    }
}

fn piece(name: &str) -> Option<SignedPiece> {
    match name {
        "id" => Some(SignedPiece::Id),
        "timestamp" => Some(SignedPiece::Timestamp),
        "body" => Some(SignedPiece::Body),
        _ => None,
    }
}

fn words(text: &str) -> Option<Vec<SignedPiece>> {
    let mut pieces = Vec::new();
    for word in text.split('.') {
        if !pieces.is_empty() {
            pieces.push(SignedPiece::Text(".".to_owned()));
        }
        pieces.push(piece(word)?);
    }
    Some(pieces)
}

fn template(text: &str) -> Option<Vec<SignedPiece>> {
    let (mut pieces, mut rest) = (Vec::new(), text);
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        pieces.extend((!before.is_empty()).then(|| SignedPiece::Text(before.to_owned())));
        pieces.push(piece(name)?);
        rest = after;
    }
    pieces.extend((!rest.is_empty()).then(|| SignedPiece::Text(rest.to_owned())));
    Some(pieces)
}
