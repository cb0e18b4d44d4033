//! Values that the document fixes, as Rust.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::file::{File, ident};
use crate::ir::{Shape, Type, TypeId, Value};
use crate::tree::{Node, Number};

/// The value of a field of type `ty`.
pub fn owned(file: &File<'_>, ty: &Type, value: &Value) -> TokenStream {
    match (ty, value) {
        (Type::Named(id), value) => named(file, *id, value),
        (Type::String, Node::String(text)) => quote!(#text.to_owned()),
        (Type::Double, Node::Number(number)) => {
            let number = Literal::f64_unsuffixed(match number {
                Number::Integer(value) => value.get() as f64,
                Number::Float(value) => *value,
            });
            quote!(#number)
        }
        (Type::Decimal, value) => {
            let text = value.to_string();
            quote!(#text.into())
        }
        (Type::Any | Type::AnyObject | Type::List(_) | Type::Map(_), value) => json(file, value),
        (_, Node::Number(Number::Integer(value))) => {
            let value = Literal::i128_unsuffixed(value.get());
            quote!(#value)
        }
        (_, value) => borrowed(value),
    }
}

fn named(file: &File<'_>, id: TypeId, value: &Value) -> TokenStream {
    let (shape, parts) = file.parts(id);
    if matches!(shape, Shape::Struct { .. } | Shape::Tuple { .. } | Shape::Union(_)) {
        return json(file, value);
    }
    let model = file.model(id);
    match index(shape, value).and_then(|index| parts.get(index)) {
        Some(variant) => {
            let variant = ident(variant);
            quote!(#model::#variant)
        }
        None => {
            let value = borrowed(value);
            quote!(#model::from(#value))
        }
    }
}

/// What is made of several values, as JSON that was checked with the document.
fn json(file: &File<'_>, value: &Value) -> TokenStream {
    file.runtime("json");
    let text = value.to_string();
    quote!(json::fixed(#text))
}

/// The value as it is written into a request: without a type of the document.
pub fn borrowed(value: &Value) -> TokenStream {
    match value {
        Node::Array(_) | Node::Object(_) => {
            let text = value.to_string();
            quote!(crate::runtime::json::fixed::<crate::runtime::json::Value>(#text))
        }
        Node::Null => quote!(crate::runtime::json::Value::Null),
        Node::Bool(value) => quote!(#value),
        Node::Number(Number::Integer(value)) => match i64::try_from(value.get()) {
            Ok(value) => {
                let value = Literal::i64_suffixed(value);
                quote!(#value)
            }
            Err(_) => {
                let value = Literal::u64_suffixed(u64::try_from(value.get()).unwrap_or(u64::MAX));
                quote!(#value)
            }
        },
        Node::Number(Number::Float(value)) => {
            let value = Literal::f64_unsuffixed(*value);
            quote!(#value)
        }
        value => {
            let text = value.bare();
            quote!(#text)
        }
    }
}

/// The place of a value among those of an enumeration.
fn index(shape: &Shape, value: &Value) -> Option<usize> {
    match (shape, value) {
        (Shape::Enum(values), Node::String(text)) => values.iter().position(|known| *known.value == **text),
        (Shape::Integers(values), Node::Number(Number::Integer(number))) => {
            values.iter().position(|known| i128::from(known.value) == number.get())
        }
        (Shape::Numbers(values), Node::Number(number)) => {
            values.iter().position(|known| known.value == number.to_f64())
        }
        _ => None,
    }
}
