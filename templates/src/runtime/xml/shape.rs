//! How values stand in XML (OpenAPI 3.2 §4.26, the XML Object), as data.

/// A model that XML holds.
pub trait Described {
    /// How it stands in XML.
    const SHAPE: Shape;

    /// The same as a function, so that models can hold each other.
    #[must_use]
    fn shape() -> Shape {
        Self::SHAPE
    }
}

/// How the values of a type stand in XML.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Any value: text, or an object of attributes and elements.
    Any,
    /// Text.
    Text,
    /// The text of a number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// An element for each value.
    List(&'static List),
    /// An element for each value, called by its name.
    Map(&'static Shape),
    /// An object with known members.
    Object(&'static [Member]),
    /// An object with known members, and others of this shape.
    Open(&'static [Member], &'static Shape),
    /// One of several shapes.
    OneOf(&'static [Shape]),
    /// The shape of a model.
    Of(fn() -> Shape),
}

impl Shape {
    /// The shape of a model.
    #[must_use]
    pub const fn of<T: Described>() -> Self {
        Self::Of(T::shape)
    }
}

/// The name of an element or attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name {
    /// As it is written, with its prefix.
    pub(super) text: &'static str,
    pub(super) namespace: Option<&'static str>,
}

impl Name {
    /// A name, perhaps with a prefix.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self { text, namespace: None }
    }

    /// The namespace that the name is in.
    #[must_use]
    pub const fn within(mut self, namespace: &'static str) -> Self {
        self.namespace = Some(namespace);
        self
    }
}

/// The values of a list.
#[derive(Debug, Clone, Copy)]
pub struct List {
    pub(super) name: Name,
    /// Whether an element surrounds them all, if the document says so.
    pub(super) wrapped: Option<bool>,
    pub(super) shape: Shape,
}

impl List {
    /// Elements of this name, each with a value of this shape.
    #[must_use]
    pub const fn of(name: Name, shape: Shape) -> Self {
        Self { name, wrapped: None, shape }
    }

    /// An element surrounds them.
    #[must_use]
    pub const fn wrapped(mut self) -> Self {
        self.wrapped = Some(true);
        self
    }

    /// No element surrounds them, and the document says so.
    #[must_use]
    pub const fn bare(mut self) -> Self {
        self.wrapped = Some(false);
        self
    }
}

/// A known member of an object.
#[derive(Debug, Clone, Copy)]
pub struct Member {
    /// Its name in JSON.
    pub(super) property: &'static str,
    pub(super) name: Name,
    pub(super) place: Place,
    pub(super) shape: Shape,
    pub(super) always: bool,
}

/// Where a member stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Element,
    Attribute,
    Text,
    Cdata,
}

impl Member {
    /// An element, called like the property unless it is [`named`](Self::named).
    #[must_use]
    pub const fn element(property: &'static str, shape: Shape) -> Self {
        Self { property, name: Name::new(property), place: Place::Element, shape, always: false }
    }

    /// An attribute.
    #[must_use]
    pub const fn attribute(property: &'static str, shape: Shape) -> Self {
        Self { place: Place::Attribute, ..Self::element(property, shape) }
    }

    /// The text of the object's own element.
    #[must_use]
    pub const fn text(property: &'static str, shape: Shape) -> Self {
        Self { place: Place::Text, ..Self::element(property, shape) }
    }

    /// The text of the object's own element, written as a CDATA section.
    #[must_use]
    pub const fn cdata(property: &'static str, shape: Shape) -> Self {
        Self { place: Place::Cdata, ..Self::element(property, shape) }
    }

    /// The name of the element or attribute, where it is not that of the property.
    #[must_use]
    pub const fn named(mut self, name: Name) -> Self {
        self.name = name;
        self
    }

    /// A list without which an object is invalid: XML shows nothing of an empty one.
    #[must_use]
    pub const fn always(mut self) -> Self {
        self.always = true;
        self
    }
}
