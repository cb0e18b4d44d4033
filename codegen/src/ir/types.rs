//! Types: what a value may be.

use super::{Docs, OperationId, TypeId, Value, Xml};
use crate::diagnostic::Place;
use crate::tree::pointer::escaped;
use crate::tree::{Number, Text};

/// The type of a value that is there and is not null.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// `true` or `false`.
    Boolean,
    /// A 32-bit signed integer.
    Int32,
    /// A 64-bit signed integer: also what an integer without format is.
    Int64,
    /// A 64-bit unsigned integer.
    UInt64,
    /// A floating-point number of double precision, also for `format: float`: a number is never narrowed.
    Double,
    /// A decimal number, exactly as written.
    Decimal,
    /// Text.
    String,
    /// A point in time (RFC 3339 §5.6 `date-time`).
    DateTime,
    /// A calendar day (RFC 3339 §5.6 `full-date`).
    Date,
    /// A time of day (RFC 3339 §5.6 `full-time`).
    Time,
    /// A span of time (RFC 3339 appendix A).
    Duration,
    /// A UUID (RFC 9562).
    Uuid,
    /// A decimal number that is a string.
    DecimalText,
    /// Bytes in base64 (RFC 4648 §4).
    Base64,
    /// Bytes in base64 that is safe in URLs (RFC 4648 §5).
    Base64Url,
    /// A point in time as HTTP writes it (RFC 9110 §5.6.7).
    HttpDate,
    /// A point in time as the number of seconds since 1970.
    UnixTime,
    /// A span of time as a number of seconds.
    Seconds,
    /// Text that is JSON of a type (JSON Schema 2020-12 §8.5, `contentSchema`).
    JsonText(Box<Type>),
    /// The content of a file.
    File,
    /// Any JSON value.
    Any,
    /// An object with members of any kind.
    AnyObject,
    /// Values in order.
    List(Box<Type>),
    /// Values under names.
    Map(Box<Type>),
    /// A value or null, inside a list or map.
    OrNull(Box<Type>),
    /// A named type.
    Named(TypeId),
}

impl Type {
    /// The named type that this is, or that its elements are.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::List(inner) | Self::Map(inner) | Self::OrNull(inner) | Self::JsonText(inner) => inner.named(),
            _ => None,
        }
    }
}

/// A type that has a name in the SDK.
#[derive(Debug, Clone)]
pub struct TypeDef {
    /// The schema.
    pub place: Place,
    /// What its name is made from.
    pub owner: Owner,
    /// What the document says of it.
    pub docs: Docs,
    /// Whether it should no longer be used.
    pub deprecated: bool,
    /// What it is.
    pub shape: Shape,
    /// An example value.
    pub example: Option<Value>,
    /// The name that the document's author chose for it in Rust.
    pub rust_name: Option<Text>,
    /// The type that says the same, of which this is another name.
    pub same_as: Option<TypeId>,
    /// Whether it is written or read as XML, or a part of what is.
    pub in_xml: bool,
    /// The type of which this one is a form, where it can be made of it.
    pub made_of: Option<TypeId>,
}

impl TypeDef {
    /// JSON Pointer of the schema of one of its properties.
    pub fn pointer_of(&self, field: &Field) -> String {
        match &field.elsewhere {
            Some(place) => place.pointer.clone(),
            None => format!("{}/properties/{}", self.place.pointer, escaped(&field.name)),
        }
    }
}

/// Where a type's name comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Owner {
    /// A schema of `components/schemas`.
    Component(String),
    /// A schema written in place, inside a named type.
    Type(TypeId, Vec<String>),
    /// A schema written in place, in an operation.
    Operation(OperationId, Vec<String>),
    /// A schema reached by a reference to another place; named after the last words of its pointer.
    Pointer(Vec<String>),
    /// The schema of another type, in a form of its own.
    Form(TypeId, Form),
}

/// What is sent of a type that is received in another form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Without what is read-only.
    Sent,
    /// The same, and null removes what is optional (RFC 7396).
    Patch,
}

impl Form {
    /// What it adds to the name of the type.
    pub fn word(self) -> &'static str {
        match self {
            Self::Sent => "input",
            Self::Patch => "patch",
        }
    }
}

/// Who has to give a property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Demand {
    /// Nobody: it is optional, or it is the other side that gives it.
    Nobody,
    /// Who sends a request: it is write-only, and no response holds it.
    Request,
    /// Client and server.
    Everybody,
}

/// What a named type is.
#[derive(Debug, Clone)]
pub enum Shape {
    /// An object with known properties.
    Struct {
        /// The properties, in the order of the document.
        fields: Vec<Field>,
        /// What else it may hold.
        additional: Additional,
    },
    /// An array whose places have types of their own.
    Tuple {
        /// The places, in their order: those that must be there come first.
        fields: Vec<Field>,
        /// What else may come after them.
        rest: Additional,
    },
    /// One of some strings; others are accepted too.
    Enum(Vec<EnumValue>),
    /// One of some integers; others are accepted too.
    Integers(Vec<IntegerValue>),
    /// One of some numbers, perhaps with fractions; others are accepted too.
    Numbers(Vec<NumberValue>),
    /// One of some types; others are accepted too.
    Union(Union),
}

impl Shape {
    /// The types that are part of it.
    pub fn types(&self) -> Vec<&Type> {
        match self {
            Self::Struct { fields, additional: rest } | Self::Tuple { fields, rest } => {
                fields.iter().map(|field| &field.ty).chain(rest.ty()).collect()
            }
            Self::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
            Self::Enum(_) | Self::Integers(_) | Self::Numbers(_) => Vec::new(),
        }
    }
}

/// Properties beyond the known ones, or elements after those that have a place.
#[derive(Debug, Clone, PartialEq)]
pub enum Additional {
    /// They are read over: there are none.
    Ignored,
    /// They are kept as they are, to be written back: the document does not speak of them.
    Unknown,
    /// They are kept, and are of this type.
    Kept(Type),
}

impl Additional {
    /// The type that the document gives them.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Kept(ty) => Some(ty),
            Self::Ignored | Self::Unknown => None,
        }
    }
}

/// A property of an object.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its schema, unless that stands among the `properties` of the type's own: as most do, of tens of thousands.
    pub elsewhere: Option<Box<Place>>,
    /// Its name on the wire; of a place in an array, which has none there, what its name is made from.
    pub name: String,
    /// The name that the document's author chose for it in Rust.
    pub rust_name: Option<Text>,
    /// What the document says of it.
    pub docs: Docs,
    /// Its type, where it is there and not null.
    pub ty: Type,
    /// Whether an object without it is invalid.
    pub required: bool,
    /// Who has to give it, as the type is used.
    pub demand: Demand,
    /// Whether null is a value of it.
    pub nullable: bool,
    /// The only value that it has, where the document names one.
    pub fixed: Option<Box<Value>>,
    /// Sent by the server only.
    pub read_only: bool,
    /// Sent by the client only.
    pub write_only: bool,
    /// Whether it should no longer be used.
    pub deprecated: bool,
    /// Whether it is boxed: because it holds its own type directly, or is large.
    pub boxed: bool,
    /// Whether its type requires it in turn, so that neither could be built: it is held as if it were optional.
    pub endless: bool,
    /// Whether its value is secret: a password, say.
    pub secret: bool,
    /// In which other form its value may come.
    pub lenient: Lenient,
    /// Whether its value may come without the object around it, which is an envelope then.
    pub bare: bool,
    /// What the server assumes where it is left out.
    pub default: Option<Box<Value>>,
    /// Limits of its values.
    pub constraints: Box<[Constraint]>,
    /// An example value.
    pub example: Option<Box<Value>>,
    /// How it stands in XML; `None` where the document has none of it.
    pub xml: Option<Box<Xml>>,
}

/// In which other form the value of a property may come (`x-restwright-lenient`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lenient {
    /// In none.
    #[default]
    Never,
    /// A number or boolean in place of text.
    Text,
    /// Text in place of a boolean.
    Boolean,
    /// Text in place of a number.
    Number,
    /// One value in place of a list.
    List,
}

impl Field {
    /// Whether a request always holds it.
    pub fn is_demanded(&self) -> bool {
        self.demand != Demand::Nobody && (self.nullable || !self.endless)
    }
}

/// A limit of a value, as prose needs it: the keyword and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Constraint {
    /// The keyword of JSON Schema.
    pub keyword: &'static str,
    /// Its value.
    pub value: Value,
}

impl Constraint {
    /// The most characters that a text may have, where this says so.
    pub fn longest(&self) -> Option<usize> {
        match self.value.as_number() {
            Some(Number::Integer(length)) if self.keyword == "maxLength" => usize::try_from(length.get()).ok(),
            _ => None,
        }
    }
}

/// A value of an enumeration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnumValue {
    /// The string on the wire.
    pub value: Box<str>,
    /// What its name is made from, where that is not the string itself.
    pub name: Option<Box<str>>,
}

/// A value of an enumeration of integers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IntegerValue {
    /// The integer.
    pub value: i64,
    /// What its name is made from, if the document says so.
    pub name: Option<String>,
}

/// A value of an enumeration of numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct NumberValue {
    /// The number.
    pub value: f64,
    /// What its name is made from, if the document says so.
    pub name: Option<String>,
}

/// One of several types.
#[derive(Debug, Clone)]
pub struct Union {
    /// The property whose value decides, if there is one.
    pub discriminator: Option<String>,
    /// The types, in the order of the document.
    pub variants: Vec<Variant>,
    /// Whether a value may be of several of the types at once, and no property tells which one it is read as: `anyOf`.
    pub overlaps: bool,
}

/// A type of a union.
#[derive(Debug, Clone)]
pub struct Variant {
    /// What its name is made from.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// The values of the discriminator that choose it.
    pub tags: Vec<String>,
    /// Whether it is chosen where the discriminator is missing or unknown (OpenAPI 3.2 §4.25, `defaultMapping`).
    pub is_default: bool,
    /// Whether it is boxed: because it holds its own type directly, or is large.
    pub boxed: bool,
}
