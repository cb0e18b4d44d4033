//! Builds the tree from what a deserializer offers, JSON and YAML alike, and keeps the path to where it is.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};

use super::object::{Text, shrink};
use super::pointer::escaped;
use super::position::{self, Position};
use super::{MAX_DEPTH, Node, Number, Object, SyntaxFault};
use crate::hash::HashSet;

/// What a value weighs beside its text: so that a budget bounds both their number and their length.
const VALUE_WEIGHT: usize = 64;

/// More values than the largest known documents have, and what a small machine can hold.
const MAX_VALUES: usize = 8_000_000;

/// What aliases may add to a text: values, and as many times their weight in text.
const ALIAS_VALUES: usize = 1 << 18;

/// Longer texts, in bytes, are descriptions, and each is the only one of its kind.
const SHARED: usize = 64;

/// What a key is expected to be; the parser's message repeats it.
pub(super) const KEY_EXPECTED: &str = "the name of a member";

/// Where a run of the deserializer is, and why it stopped.
pub(super) struct Reader {
    merges: bool,
    path: Vec<Step>,
    /// Every short text so far, for the next one that is the same.
    texts: HashSet<Text>,
    left: usize,
    refusal: Option<Refusal>,
}

enum Step {
    Key(Text),
    Index(usize),
}

/// What this room refuses though the parser would not.
enum Refusal {
    Deep,
    Heavy,
    Twice,
    Merge,
}

impl Reader {
    /// A reader for a text of this length; in YAML, `<<` merges mappings.
    pub(super) fn new(length: usize, merges: bool) -> Self {
        // Without aliases no text holds more values than bytes, nor more text than itself (escapes grow by half).
        let values = length.saturating_add(ALIAS_VALUES).min(MAX_VALUES);
        let left = values.saturating_mul(VALUE_WEIGHT).saturating_add(length.saturating_mul(2));
        Self { merges, path: Vec::new(), texts: HashSet::default(), left, refusal: None }
    }

    /// JSON Pointer of the innermost value that was being read.
    pub(super) fn pointer(&self) -> String {
        let mut pointer = String::new();
        for step in &self.path {
            pointer.push('/');
            match step {
                Step::Key(key) => pointer.push_str(&escaped(key)),
                Step::Index(index) => pointer.push_str(&index.to_string()),
            }
        }
        pointer
    }

    /// Why this room, rather than the parser, stopped the reading; `at` is where the parser was.
    pub(super) fn refusal(&self, text: &str, at: Option<Position>) -> Option<SyntaxFault> {
        let refusal = self.refusal.as_ref()?;
        let pointer = self.pointer();
        let at = at.unwrap_or_else(|| position::first(text, &pointer));
        Some(match refusal {
            Refusal::Deep => deep(at, pointer),
            Refusal::Heavy => heavy(at, pointer),
            Refusal::Twice => self.twice(text, at, pointer),
            Refusal::Merge => SyntaxFault::new(
                position::first(text, &pointer),
                pointer,
                "`<<` merges mappings into this one, but its value is none",
                "write `<<: *name` or `<<: [*one, *two]`, where the anchors name mappings",
            ),
        })
    }

    fn twice(&self, text: &str, at: Position, pointer: String) -> SyntaxFault {
        let name: String = match self.path.last() {
            Some(Step::Key(key)) => key.chars().take(80).collect(),
            _ => String::new(),
        };
        let remedy = if self.merges && name == "<<" {
            "merge several mappings with one list: `<<: [*one, *two]`"
        } else {
            "keep one of the two, or rename one: a reader would see only one of them"
        };
        let found = position::occurrences(text, &pointer);
        let (at, fault) = match found.as_slice() {
            [first, second, ..] => {
                let Position { line, column } = first;
                let Position { line: again, column: column_again } = second;
                let places =
                    format!("at line {line}, column {column}, and again at line {again}, column {column_again}");
                (*second, format!("`{name}` is given twice in one object: {places}"))
            }
            _ => (at, format!("`{name}` is given twice in one object")),
        };
        SyntaxFault::new(at, pointer, fault, remedy)
    }

    fn refuse<T, E: Error>(&mut self, refusal: Refusal) -> Result<T, E> {
        self.refusal = Some(refusal);
        Err(E::custom("refused"))
    }

    /// The text as the tree holds it: the one that there is, if it came before and is short.
    fn text(&mut self, text: &str) -> Text {
        if text.len() > SHARED {
            return text.into();
        }
        if let Some(known) = self.texts.get(text) {
            return known.clone();
        }
        let new = Text::from(text);
        self.texts.insert(new.clone());
        new
    }

    fn weigh<E: Error>(&mut self, text: usize) -> Result<(), E> {
        match self.left.checked_sub(VALUE_WEIGHT + text) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => self.refuse(Refusal::Heavy),
        }
    }

    fn descend<E: Error>(&mut self) -> Result<(), E> {
        if self.path.len() + 1 >= MAX_DEPTH {
            return self.refuse(Refusal::Deep);
        }
        self.weigh(0)
    }
}

/// The fault of a document that is nested too deep.
pub(super) fn deep(at: Position, pointer: String) -> SyntaxFault {
    SyntaxFault::new(
        at,
        pointer,
        format!("the document is nested {MAX_DEPTH} levels deep or more"),
        "give inner parts a name of their own and refer to them with $ref; check for brackets that are never closed, \
         and for anchors that contain their own alias",
    )
}

/// The fault of a document that has too many values, or whose aliases do as if it had.
pub(super) fn heavy(at: Position, pointer: String) -> SyntaxFault {
    SyntaxFault::new(
        at,
        pointer,
        "the document holds too many values to be read",
        "check its aliases (`*name`), each of which repeats all that it names; or split it with $ref",
    )
}

/// Reads one value.
pub(super) struct Value<'r>(pub(super) &'r mut Reader);

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        self.0.weigh(0)?;
        Ok(Node::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Node, E> {
        self.visit_unit()
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        self.0.weigh(0)?;
        Ok(Node::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        self.visit_i128(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        self.visit_i128(value.into())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Node, E> {
        self.0.weigh(0)?;
        Ok(Node::integer(value))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Node, E> {
        match i128::try_from(value) {
            Ok(value) => self.visit_i128(value),
            Err(_) => self.visit_f64(value as f64),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Node, E> {
        self.0.weigh(0)?;
        Ok(Node::Number(Number::Float(value)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Node, E> {
        self.0.weigh(text.len())?;
        Ok(Node::String(self.0.text(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let reader = self.0;
        reader.descend()?;
        let mut elements = Vec::new();
        loop {
            reader.path.push(Step::Index(elements.len()));
            let element = list.next_element_seed(Value(&mut *reader))?;
            reader.path.pop();
            match element {
                Some(element) => elements.push(element),
                None => break,
            }
        }
        shrink(&mut elements);
        Ok(Node::Array(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let reader = self.0;
        reader.descend()?;
        let mut members = Object::default();
        let mut merged = None;
        while let Some(key) = map.next_key_seed(Key(&mut *reader))? {
            let merges = reader.merges && *key == *"<<";
            let known = if merges { merged.is_some() } else { members.contains_key(&key) };
            reader.weigh(key.len())?;
            reader.path.push(Step::Key(key));
            if known {
                return reader.refuse(Refusal::Twice);
            }
            let value = map.next_value_seed(Value(&mut *reader))?;
            if merges {
                match merge_sources(value) {
                    Some(sources) => merged = Some(sources),
                    None => return reader.refuse(Refusal::Merge),
                }
                reader.path.pop();
            } else if let Some(Step::Key(key)) = reader.path.pop() {
                // The path held the key for the sake of errors; the tree takes it back.
                members.push(key, value);
            }
        }
        for (key, value) in merged.into_iter().flatten().flatten() {
            if !members.contains_key(&key) {
                members.push(key, value);
            }
        }
        members.shrink();
        Ok(Node::Object(members))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Node, A::Error> {
        let (_tag, content) = tagged.variant_seed(Key(&mut *self.0))?;
        content.newtype_variant_seed(self)
    }
}

/// The mappings that a `<<` brings in, the first of which wins.
fn merge_sources(value: Node) -> Option<Vec<Object>> {
    let sources = match value {
        Node::Array(sources) => sources,
        single => vec![single],
    };
    let mappings = sources.into_iter().map(|source| match source {
        Node::Object(members) => Some(members),
        _ => None,
    });
    mappings.collect()
}

/// Reads the name of a member as the text that stands there, whatever YAML would make of it as a value.
struct Key<'r>(&'r mut Reader);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = Text;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Text, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = Text;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(KEY_EXPECTED)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Text, E> {
        Ok(self.0.text(text))
    }
}
