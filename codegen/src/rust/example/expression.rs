//! From a value that fits its type to the Rust expression that a user would write for it.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::fit::variant;
use super::json;
use crate::ir::{Additional, Field, Owner, Shape, Type, TypeId, Union, Value};
use crate::names::TypeName;
use crate::rust::file::ident;
use crate::rust::model::{is_positional, is_set};
use crate::sdk::Sdk;
use crate::tree::{Node, Number, Object, Text};

/// What an example imports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Import {
    /// `std::collections::BTreeMap`
    BTreeMap,
    /// The macro `json!` of serde_json.
    Json,
    /// The SDK's client.
    Client,
    /// The SDK's `File`.
    File,
    /// The SDK's models.
    Models,
    /// The SDK's `json::Value`.
    Value,
    /// The SDK's transport for tests.
    Mock,
    /// What it answers.
    Answer,
}

/// What takes the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// An argument, which converts what it is given.
    Argument,
    /// A place for one type only.
    Exact,
}

/// Writes expressions and notes what they import.
pub struct Writer<'a> {
    sdk: Sdk<'a>,
    imports: RefCell<BTreeSet<Import>>,
    /// Names of files by the property that holds them.
    files: RefCell<Vec<(String, String)>>,
    pieces: RefCell<Vec<Value>>,
    /// How many unions this stands in.
    unions: Cell<usize>,
}

/// Unions within unions are followed so far: one that is an alternative of itself would never end.
const MAX_UNIONS: usize = 32;

impl<'a> Writer<'a> {
    /// A writer that has imported nothing yet.
    pub fn new(sdk: Sdk<'a>) -> Self {
        Self {
            sdk,
            imports: RefCell::default(),
            files: RefCell::default(),
            pieces: RefCell::default(),
            unions: Cell::default(),
        }
    }

    /// Sets the names of files by the property that holds them.
    pub fn name_files(&self, names: Vec<(String, String)>) {
        *self.files.borrow_mut() = names;
    }

    /// Notes an import.
    pub fn import(&self, import: Import) {
        self.imports.borrow_mut().insert(import);
    }

    /// What was imported.
    pub fn imports(&self) -> BTreeSet<Import> {
        self.imports.borrow().clone()
    }

    /// The expression for a value of the type.
    pub fn value(&self, ty: &Type, value: &Value, slot: Slot) -> TokenStream {
        match (ty, value) {
            (Type::Boolean, Node::Bool(value)) => quote!(#value),
            (Type::Int32 | Type::Int64 | Type::UInt64, Node::Number(Number::Integer(value))) => integer(value.get()),
            (Type::Double, Node::Number(Number::Float(value))) => float(*value),
            (Type::Any, value) => self.any(value, slot),
            (Type::File, value) => self.file(value.as_str(), "file"),
            (Type::OrNull(_), Node::Null) => quote!(None),
            (Type::OrNull(inner), value) => {
                let inner = self.value(inner, value, Slot::Exact);
                quote!(Some(#inner))
            }
            (Type::JsonText(inner), value) => {
                let inner = self.value(inner, value, Slot::Exact);
                if slot == Slot::Exact { quote!(#inner.into()) } else { inner }
            }
            (Type::List(element), Node::Array(elements)) => self.list(element, elements, slot),
            (Type::Map(element), Node::Object(members)) => self.map(element, members, slot),
            (Type::AnyObject, Node::Object(members)) => self.map(&Type::Any, members, slot),
            (Type::Named(id), value) => self.named(*id, value, slot),
            (ty, Node::String(text)) => self.scalar(ty, text, slot),
            // Values are made to fit before they come here.
            _ => quote!(todo!()),
        }
    }

    fn scalar(&self, ty: &Type, text: &str, slot: Slot) -> TokenStream {
        let number = text.parse::<i64>().ok().filter(|_| matches!(ty, Type::UnixTime | Type::Seconds));
        let number = number.map(|value| match i32::try_from(value) {
            Ok(value) => Literal::i32_unsuffixed(value),
            Err(_) => Literal::i64_suffixed(value),
        });
        match (slot, ty) {
            (Slot::Argument, _) if number.is_some() => quote!(#number),
            (Slot::Exact, _) if number.is_some() => quote!(#number.into()),
            (Slot::Argument, _) => quote!(#text),
            (Slot::Exact, Type::String) => quote!(#text.to_owned()),
            (Slot::Exact, _) => quote!(#text.into()),
        }
    }

    fn json(&self, value: &Value) -> TokenStream {
        self.import(Import::Json);
        let mut pieces = self.pieces.borrow_mut();
        let stand_in = json::stand_in(pieces.len(), value);
        pieces.push(value.clone());
        quote!(json!(#stand_in))
    }

    /// JSON where only the SDK's own type will do.
    fn exact_json(&self, value: &Value) -> TokenStream {
        self.import(Import::Value);
        let json = self.json(value);
        quote!(json::Value::from(#json))
    }

    /// The pieces of JSON whose stand-ins are in the expressions.
    pub fn pieces(&self) -> Vec<Value> {
        self.pieces.borrow().clone()
    }

    /// A file: its text, or the name under which it lies on disk.
    pub fn file(&self, text: Option<&str>, name: &str) -> TokenStream {
        self.import(Import::File);
        match text {
            Some(text) => quote!(File::from_bytes(#text).file_name(#name)),
            None => quote!(File::from_path(#name)),
        }
    }

    fn any(&self, value: &Value, slot: Slot) -> TokenStream {
        match value {
            Node::String(text) if slot == Slot::Argument => quote!(#text),
            Node::Bool(value) if slot == Slot::Argument => quote!(#value),
            value if slot == Slot::Argument => self.json(value),
            value => self.exact_json(value),
        }
    }

    fn list(&self, element: &Type, elements: &[Node], slot: Slot) -> TokenStream {
        if elements.is_empty() {
            return if slot == Slot::Exact { quote!(Vec::new()) } else { quote!([]) };
        }
        if slot == Slot::Exact {
            let elements = elements.iter().map(|value| self.value(element, value, Slot::Exact));
            return quote!(vec![#(#elements),*]);
        }
        let elements = self.alike(element, &elements.iter().collect::<Vec<_>>());
        quote!([#(#elements),*])
    }

    fn map(&self, ty: &Type, members: &Object, slot: Slot) -> TokenStream {
        if members.is_empty() && slot == Slot::Argument {
            return quote!([]);
        }
        if members.is_empty() {
            self.import(Import::BTreeMap);
            return quote!(BTreeMap::new());
        }
        let names: Vec<&str> = members.keys().collect();
        if slot == Slot::Exact {
            self.import(Import::BTreeMap);
            let values = members.values().map(|value| self.value(ty, value, Slot::Exact));
            return quote!(BTreeMap::from([#((#names.to_owned(), #values)),*]));
        }
        let values = self.alike(ty, &members.values().collect::<Vec<_>>());
        quote!([#((#names, #values)),*])
    }

    /// Values for one array, which therefore have one Rust type.
    fn alike(&self, ty: &Type, values: &[&Node]) -> Vec<TokenStream> {
        let kind = |value: &Node| value.kind();
        let mixed = |kind: &dyn Fn(&Node) -> String| {
            values.iter().skip(1).any(|value| values.first().is_some_and(|first| kind(first) != kind(value)))
        };
        let exact = match ty {
            Type::Any => mixed(&|value| kind(value).to_owned()),
            Type::OrNull(_) | Type::List(_) | Type::Map(_) | Type::AnyObject => true,
            Type::Named(id) => match &self.sdk.api.ty(*id).shape {
                Shape::Union(union) => mixed(&|value| format!("{:?}", variant(self.sdk, union, value))),
                Shape::Enum(_) => !values.iter().all(|value| self.variant_of_enum(*id, value).is_some()),
                Shape::Struct { .. } | Shape::Tuple { .. } => false,
                Shape::Integers(_) | Shape::Numbers(_) => true,
            },
            _ => false,
        };
        let strings = matches!(ty, Type::Named(id) if matches!(self.sdk.api.ty(*id).shape, Shape::Enum(_)));
        values
            .iter()
            .map(|value| match (value, value.as_str()) {
                // One value that is not known turns the whole list into strings.
                (_, Some(text)) if exact && strings => quote!(#text),
                // Each of them is converted.
                _ if exact && *ty == Type::Any => self.json(value),
                (Node::Null, _) if let Type::OrNull(inner) = ty => {
                    let inner = self.ty(inner);
                    quote!(None::<#inner>)
                }
                _ => self.value(ty, value, if exact { Slot::Exact } else { Slot::Argument }),
            })
            .collect()
    }

    fn named(&self, id: TypeId, value: &Value, slot: Slot) -> TokenStream {
        let names = self.sdk.names.ty(id);
        match (&self.sdk.api.ty(id).shape, value) {
            (Shape::Struct { fields, additional }, Node::Object(members)) => {
                self.structure(names, fields, additional, members)
            }
            (Shape::Tuple { fields, .. }, Node::Array(elements)) => {
                let places = fields.iter().zip(elements);
                let members: Object =
                    places.map(|(field, value)| (Text::from(field.name.as_str()), value.clone())).collect();
                self.structure(names, fields, &Additional::Ignored, &members)
            }
            (Shape::Enum(_), value) => match (self.variant_of_enum(id, value), value.as_str()) {
                (Some(variant), _) => variant,
                (None, Some(text)) if slot == Slot::Argument => quote!(#text),
                (None, text) => {
                    let (text, ident) = (text.unwrap_or_default(), ident(&names.ident));
                    self.import(Import::Models);
                    quote!(models::#ident::from(#text))
                }
            },
            (Shape::Integers(_), value) => {
                let ident = ident(&names.ident);
                let value = match value {
                    // A literal that is no `i32` says what it is, for it is converted.
                    Node::Number(Number::Integer(value)) if i32::try_from(value.get()).is_err() => {
                        let literal = Literal::i64_suffixed(i64::try_from(value.get()).unwrap_or_default());
                        quote!(#literal)
                    }
                    value => self.value(&Type::Int64, value, Slot::Argument),
                };
                if slot == Slot::Argument {
                    return value;
                }
                self.import(Import::Models);
                quote!(models::#ident::from(#value))
            }
            (Shape::Numbers(_), value) => {
                let value = self.value(&Type::Double, value, Slot::Argument);
                if slot == Slot::Argument {
                    return value;
                }
                let ident = ident(&names.ident);
                self.import(Import::Models);
                quote!(models::#ident::from(#value))
            }
            (Shape::Union(union), value) => self.union(names, union, value, slot),
            _ => quote!(todo!()),
        }
    }

    /// A known variant; `None` for enumerations whose names were made up too: there the string says more.
    fn variant_of_enum(&self, id: TypeId, value: &Value) -> Option<TokenStream> {
        let is_component = matches!(self.sdk.api.ty(id).owner, Owner::Component(_));
        if is_component { self.known_variant(id, value) } else { None }
    }

    /// `models::BanStatus::Allowed`; `None` for a value that is not known.
    pub fn known_variant(&self, id: TypeId, value: &Value) -> Option<TokenStream> {
        let Shape::Enum(values) = &self.sdk.api.ty(id).shape else { return None };
        let text = value.as_str()?;
        let index = values.iter().position(|known| *known.value == *text)?;
        let names = self.sdk.names.ty(id);
        let (ty, variant) = (ident(&names.ident), ident(names.parts.get(index)?));
        self.import(Import::Models);
        Some(quote!(models::#ty::#variant))
    }

    fn structure(&self, names: &TypeName, fields: &[Field], rest: &Additional, members: &Object) -> TokenStream {
        self.import(Import::Models);
        let ty = ident(&names.ident);
        let positional = fields.iter().filter(|field| is_positional(field));
        let arguments: Vec<_> = positional.map(|field| self.positional(field, members.get(&field.name))).collect();
        let mut setters = Vec::new();
        for (name, value) in members {
            let index = fields.iter().position(|field| field.name == *name);
            let known = index.and_then(|index| Some((fields.get(index)?, names.parts.get(index)?)));
            if let Some((field, name)) = known.filter(|(field, _)| is_set(field)) {
                let value = field.fixed.is_none().then(|| self.of_field(field, value));
                let name = ident(name);
                setters.push(quote!(.#name(#value)));
            }
        }
        if let Additional::Kept(ty) = rest {
            let declared = |name: &str| fields.iter().any(|field| field.name == name);
            let extra: Object =
                members.iter().filter(|(name, _)| !declared(name)).map(|(n, v)| (n, v.clone())).collect();
            if !extra.is_empty() {
                let (name, value) = (ident(&names.additional), self.map(ty, &extra, Slot::Argument));
                setters.push(quote!(.#name(#value)));
            }
        }
        quote!(models::#ty::new(#(#arguments),*)#(#setters)*)
    }

    fn positional(&self, field: &Field, value: Option<&Value>) -> TokenStream {
        match value {
            None => quote!(None),
            // Of a file, null means that it lies on disk.
            Some(Node::Null) if field.ty != Type::File => quote!(None),
            // An `Option` is made of a JSON value that is one, and of nothing else.
            Some(value) if field.nullable && field.ty == Type::Any => {
                let value = self.value(&field.ty, value, Slot::Exact);
                quote!(Some(#value))
            }
            Some(value) => self.of_field(field, value),
        }
    }

    fn of_field(&self, field: &Field, value: &Value) -> TokenStream {
        if field.ty != Type::File {
            return self.value(&field.ty, value, Slot::Argument);
        }
        let name = self.files.borrow().iter().find(|(name, _)| *name == field.name).map(|(_, file)| file.clone());
        self.file(value.as_str(), name.as_deref().unwrap_or(&field.name))
    }

    fn union(&self, names: &TypeName, union: &Union, value: &Value, slot: Slot) -> TokenStream {
        self.import(Import::Models);
        let ty = ident(&names.ident);
        let depth = self.unions.get();
        let index = variant(self.sdk, union, value).filter(|_| depth < MAX_UNIONS);
        let chosen = index.and_then(|index| Some((union.variants.get(index)?, names.parts.get(index)?)));
        let Some((variant, part)) = chosen else {
            let json = self.exact_json(value);
            return quote!(models::#ty::Unknown(#json));
        };
        // The model of a variant becomes the union by itself, if no other variant has the same model.
        let own = self.sdk.api.canonical(&variant.ty);
        let alone = union.variants.iter().filter(|other| self.sdk.api.canonical(&other.ty) == own).count() == 1;
        let is_struct =
            matches!(&variant.ty, Type::Named(id) if matches!(self.sdk.api.ty(*id).shape, Shape::Struct { .. }));
        // So does a text.
        if slot == Slot::Argument && alone && (is_struct || variant.ty == Type::String) {
            return self.value(&variant.ty, value, Slot::Argument);
        }
        self.unions.set(depth + 1);
        let (part, value) = (ident(part), self.value(&variant.ty, value, Slot::Exact));
        self.unions.set(depth);
        if variant.boxed { quote!(models::#ty::#part(Box::new(#value))) } else { quote!(models::#ty::#part(#value)) }
    }

    /// A type, as a user writes it.
    pub fn ty(&self, ty: &Type) -> TokenStream {
        if ty.named().is_some() {
            self.import(Import::Models);
        }
        let text = super::type_text(self.sdk, ty);
        if text.contains("BTreeMap") {
            self.import(Import::BTreeMap);
        }
        if text.contains("json::Value") {
            self.import(Import::Value);
        }
        text.parse().unwrap_or_else(|_| quote!(_))
    }
}

/// The type of an integer literal is that of its slot.
fn integer(value: i128) -> TokenStream {
    signed(value < 0, readable(value.unsigned_abs()))
}

/// `5_000_000`
fn readable(value: u128) -> Literal {
    let digits = value.to_string();
    if digits.len() < 6 {
        return Literal::u128_unsuffixed(value);
    }
    let groups: Vec<String> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(|group| group.iter().map(|digit| char::from(*digit)).collect())
        .collect();
    groups.join("_").parse().unwrap_or_else(|_| Literal::u128_unsuffixed(value))
}

fn float(value: f64) -> TokenStream {
    let value = if value.is_finite() { value } else { 0.0 };
    signed(value.is_sign_negative(), Literal::f64_unsuffixed(value.abs()))
}

fn signed(is_negative: bool, size: Literal) -> TokenStream {
    if is_negative { quote!(-#size) } else { quote!(#size) }
}
