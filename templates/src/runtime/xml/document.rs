//! An XML document in memory.

use std::borrow::Cow;

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;

/// Deeper nesting is refused, since each level takes some of the thread's stack.
const MAX_DEPTH: usize = 128;

/// An element with all that it holds; of namespaces it knows the prefixes.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) children: Vec<Element>,
    /// All of its own text.
    pub(super) text: String,
}

impl Element {
    /// Whether it says of itself that it has no value (XML Schema 1.1 §2.7.2).
    pub(super) fn is_nil(&self) -> bool {
        let nil = self.attributes.iter().find(|(name, _)| name.contains(':') && local(name) == "nil");
        nil.is_some_and(|(_, value)| matches!(value.trim(), "true" | "1"))
    }

    /// The attributes that are no declarations of XML.
    pub(super) fn own_attributes(&self) -> impl Iterator<Item = &(String, String)> {
        self.attributes.iter().filter(|(name, _)| !is_declaration(name))
    }

    /// Whether it holds nothing but text.
    pub(super) fn is_leaf(&self) -> bool {
        self.children.is_empty() && self.own_attributes().next().is_none()
    }

    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// A name without its prefix.
pub(super) fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// What is said of namespaces, or by XML Schema.
fn is_declaration(name: &str) -> bool {
    name == "xmlns" || name.starts_with("xmlns:") || name.starts_with("xsi:")
}

/// Reads a document.
pub(super) fn parse(bytes: &[u8]) -> Result<Element, String> {
    let text = decoded(bytes)?;
    let mut reader = Reader::from_str(text.strip_prefix('\u{FEFF}').unwrap_or(&text));
    let mut builder = Builder::default();
    loop {
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(fault) => return Err(format!("{fault} ({})", place(&text, reader.error_position()))),
        };
        if let Event::Eof = event {
            return builder.finish();
        }
        builder.take(event).map_err(|fault| format!("{fault} ({})", place(&text, reader.buffer_position())))?;
    }
}

/// The text of UTF-8, or of ISO 8859-1 where the document declares it.
fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, String> {
    let Err(fault) = std::str::from_utf8(bytes).map(Cow::Borrowed) else { return Ok(String::from_utf8_lossy(bytes)) };
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(128)]).to_ascii_lowercase();
    let declaration = head.split("?>").next().unwrap_or_default();
    if declaration.contains("iso-8859-1") {
        return Ok(Cow::Owned(bytes.iter().map(|byte| char::from(*byte)).collect()));
    }
    Err(format!("the text is not UTF-8 from byte {} on", fault.valid_up_to()))
}

/// Line and column of an offset, both from 1.
fn place(text: &str, offset: u64) -> String {
    let offset = usize::try_from(offset).unwrap_or(usize::MAX).min(text.len());
    let before = String::from_utf8_lossy(&text.as_bytes()[..offset]);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    format!("line {line}, column {column}")
}

/// Puts events together.
#[derive(Default)]
struct Builder {
    open: Vec<Element>,
    root: Option<Element>,
}

impl Builder {
    fn take(&mut self, event: Event<'_>) -> Result<(), String> {
        match event {
            Event::Start(start) => self.open(&start),
            Event::Empty(start) => self.open(&start).and_then(|()| self.close()),
            Event::End(_) => self.close(),
            Event::Text(text) => self.text(&text.xml10_content()),
            Event::CData(text) => self.text(&text.xml10_content()),
            Event::GeneralRef(reference) => self.reference(&reference),
            // Entities of a document type are never expanded: one that is used is a fault.
            Event::DocType(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::Eof => Ok(()),
        }
    }

    fn open(&mut self, start: &BytesStart<'_>) -> Result<(), String> {
        if self.open.len() == MAX_DEPTH {
            return Err("nested too deeply".to_owned());
        }
        if self.root.is_some() {
            return Err("a second root element".to_owned());
        }
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|fault| fault.to_string())?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|fault| fault.to_string())?;
            attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
        }
        self.open.push(Element { name: start.name().as_ref().to_owned(), attributes, ..Element::default() });
        Ok(())
    }

    fn close(&mut self) -> Result<(), String> {
        match (self.open.pop(), self.open.last_mut()) {
            (Some(element), Some(parent)) => parent.children.push(element),
            (element, _) => self.root = element,
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), String> {
        match self.open.last_mut() {
            Some(element) => element.text.push_str(text),
            None if text.trim().is_empty() => {}
            None => return Err("text outside of the root element".to_owned()),
        }
        Ok(())
    }

    fn reference(&mut self, reference: &BytesRef<'_>) -> Result<(), String> {
        if let Some(character) = reference.resolve_char_ref().map_err(|fault| fault.to_string())? {
            return self.text(character.encode_utf8(&mut [0; 4]));
        }
        match resolve_predefined_entity(reference) {
            Some(text) => self.text(text),
            None => Err("an entity that XML does not define".to_owned()),
        }
    }

    fn finish(self) -> Result<Element, String> {
        if !self.open.is_empty() {
            return Err("the text ends within an element".to_owned());
        }
        self.root.ok_or_else(|| "the text has no element".to_owned())
    }
}
