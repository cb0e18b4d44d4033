//! The parameter styles of OpenAPI: how arrays and objects become text in paths, queries, headers and cookies.

use super::percent::{self, Encode};
use super::tree::Node;

/// The style of a query parameter, or of a property of a form body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `color=blue,black`, `color=R,100,G,200`
    Form,
    /// `color=blue&color=black`, `R=100&G=200`
    FormExploded,
    /// `color=blue&color=black`, `color[R]=100&color[G]=200`: a property of a form body of which the document says
    /// nothing. Objects keep their names, for two may have members of the same name.
    Nested,
    /// `color=blue%20black`
    SpaceDelimited,
    /// `color=blue%7Cblack`
    PipeDelimited,
    /// `color[R]=100&color[G]=200`, nested ones and arrays with indices alike.
    DeepObject,
    /// A JSON text, for a parameter that the document describes by a media type.
    Json,
}

/// The style of a path or header parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathStyle {
    /// `blue,black`, `R,100,G,200`
    Simple,
    /// `blue,black`, `R=100,G=200`
    SimpleExploded,
    /// `.blue,black`, `.R,100,G,200`
    Label,
    /// `.blue.black`, `.R=100.G=200`
    LabelExploded,
    /// `;color=blue,black`, `;color=R,100,G,200`
    Matrix,
    /// `;color=blue;color=black`, `;R=100;G=200`
    MatrixExploded,
}

/// Writes `node` as the value of a path or header parameter.
pub(crate) fn path(name: &str, style: PathStyle, node: &Node, encode: Encode) -> String {
    let mut out = String::new();
    match style {
        PathStyle::Simple => joined(&mut out, node, ",", encode),
        PathStyle::SimpleExploded => exploded(&mut out, "", "", ",", node, encode),
        PathStyle::Label => {
            out.push('.');
            joined(&mut out, node, ",", encode);
        }
        PathStyle::LabelExploded => exploded(&mut out, ".", "", ".", node, encode),
        PathStyle::Matrix => {
            named(&mut out, name, encode);
            let mut value = String::new();
            joined(&mut value, node, ",", encode);
            assign(&mut out, &value);
        }
        PathStyle::MatrixExploded => exploded(&mut out, ";", name, ";", node, encode),
    }
    out
}

fn named(out: &mut String, name: &str, encode: Encode) {
    out.push(';');
    encode(out, name);
}

/// RFC 6570 leaves the `=` of an empty matrix parameter out.
fn assign(out: &mut String, value: &str) {
    if !value.is_empty() {
        out.push('=');
        out.push_str(value);
    }
}

/// Writes a scalar, the elements of an array, or the names and values of an object, between separators.
fn joined(out: &mut String, node: &Node, separator: &str, encode: Encode) {
    let mut first = true;
    let mut add = |text: &str| {
        out.push_str(if first { "" } else { separator });
        encode(out, text);
        first = false;
    };
    match node {
        Node::Array(elements) => elements.iter().for_each(|element| add(&element.text())),
        Node::Object(members) => {
            for (name, member) in members {
                add(name);
                add(&member.text());
            }
        }
        scalar => add(&scalar.text()),
    }
}

/// Writes each element or member on its own, an object's as `name=value`, an array's as `item=value` if it has a name.
fn exploded(out: &mut String, prefix: &str, item: &str, separator: &str, node: &Node, encode: Encode) {
    let mut before = prefix;
    let mut add = |name: &str, node: &Node| {
        out.push_str(before);
        before = separator;
        let mut value = String::new();
        encode(&mut value, &node.text());
        encode(out, name);
        if name.is_empty() {
            out.push_str(&value);
        } else if separator == ";" {
            assign(out, &value);
        } else {
            out.push('=');
            out.push_str(&value);
        }
    };
    match node {
        Node::Array(elements) => elements.iter().for_each(|element| add(item, element)),
        Node::Object(members) => members.iter().for_each(|(name, member)| add(name, member)),
        scalar => add(item, scalar),
    }
}

/// Refuses what would end a cookie that is sent as it is, and begin another one or another header (RFC 6265 §4.2.1).
pub(crate) fn check_cookie(name: &str, node: &Node) -> Result<(), String> {
    let breaks = |text: &str| text.contains(|c: char| c == ';' || c.is_control());
    match node {
        Node::Array(elements) => elements.iter().try_for_each(|element| check_cookie(name, element)),
        Node::Object(members) => members.iter().try_for_each(|(member, value)| {
            if breaks(member) || member.contains('=') {
                return Err(format!("cookie {name}: {member:?} cannot be the name of a cookie as it is"));
            }
            check_cookie(name, value)
        }),
        scalar if breaks(&scalar.text()) => {
            Err(format!("cookie {name}: the value has a `;` or a control character, and is not encoded"))
        }
        _ => Ok(()),
    }
}

/// Collects the `name=value` pairs of a query or of a form body, encoded and joined by `&`.
pub(crate) struct Pairs {
    out: String,
    name: Encode,
    value: Encode,
    separator: &'static str,
    /// Form bodies show what is null or empty, so that a value can be cleared; queries leave it out.
    shows_empty: bool,
}

impl Pairs {
    pub(crate) fn query() -> Self {
        let (name, value): (Encode, Encode) = (percent::component, percent::component);
        Self { out: String::new(), name, value, separator: "&", shows_empty: false }
    }

    pub(crate) fn query_reserved() -> Self {
        Self { value: percent::reserved, ..Self::query() }
    }

    /// A header of cookies separates them otherwise: servers read `a=1&b=2` as one.
    pub(crate) fn cookies() -> Self {
        Self { separator: "; ", ..Self::query() }
    }

    /// For servers that take every byte of a cookie for itself (RFC 6265 §5.4); see [`check_cookie`].
    pub(crate) fn cookies_as_is() -> Self {
        Self { name: percent::verbatim, value: percent::verbatim, ..Self::cookies() }
    }

    pub(crate) fn form() -> Self {
        Self { name: percent::form, value: percent::form, shows_empty: true, ..Self::query() }
    }

    pub(crate) fn finish(self) -> String {
        self.out
    }

    /// Writes the parameter or property `name`.
    pub(crate) fn write(&mut self, name: &str, style: Style, node: &Node) {
        if node.is_empty() {
            // An empty array of repeated pairs is no pair at all, in a form too.
            let repeated = matches!(style, Style::FormExploded | Style::Nested) && matches!(node, Node::Array(_));
            if self.shows_empty && !repeated {
                self.begin(name);
            }
            return;
        }
        match style {
            Style::Form => self.joined(name, ",", node),
            Style::SpaceDelimited => self.joined(name, "%20", node),
            Style::PipeDelimited => self.joined(name, "%7C", node),
            Style::DeepObject => self.nested(name, node),
            Style::Json => self.pair(name, &node.content()),
            Style::FormExploded => self.exploded(name, node),
            Style::Nested => self.repeated(name, node),
        }
    }

    fn exploded(&mut self, name: &str, node: &Node) {
        match node {
            Node::Object(members) => {
                for (member, value) in members {
                    let nests = matches!(value, Node::Object(_));
                    self.write(member, if nests { Style::DeepObject } else { Style::FormExploded }, value);
                }
            }
            node => self.repeated(name, node),
        }
    }

    /// Writes an array of scalars as `name=value` for each, and what nests with brackets.
    fn repeated(&mut self, name: &str, node: &Node) {
        match node {
            Node::Array(elements) if !elements.iter().any(Node::is_container) => {
                for element in elements {
                    self.pair(name, &element.text());
                }
            }
            node => self.nested(name, node),
        }
    }

    /// Writes `name[member]…=value` for every scalar below `node`.
    fn nested(&mut self, name: &str, node: &Node) {
        match node {
            _ if node.is_empty() => {
                if self.shows_empty {
                    self.begin(name);
                }
            }
            Node::Array(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    self.nested(&[name, "[", &index.to_string(), "]"].concat(), element);
                }
            }
            Node::Object(members) => {
                for (member, value) in members {
                    self.nested(&[name, "[", member, "]"].concat(), value);
                }
            }
            scalar => self.pair(name, &scalar.text()),
        }
    }

    fn joined(&mut self, name: &str, separator: &str, node: &Node) {
        self.begin(name);
        joined(&mut self.out, node, separator, self.value);
    }

    fn pair(&mut self, name: &str, value: &str) {
        self.begin(name);
        (self.value)(&mut self.out, value);
    }

    fn begin(&mut self, name: &str) {
        if !self.out.is_empty() {
            self.out.push_str(self.separator);
        }
        (self.name)(&mut self.out, name);
        self.out.push('=');
    }
}
