//! What a caller may pass for a value, and how it becomes that value.

use proc_macro2::TokenStream;
use quote::quote;

use super::file::File;
use crate::ir::Type;

/// An argument: its type in the signature, and the expression that makes the value of it.
pub struct Argument {
    /// Such as `impl Into<String>`.
    pub ty: TokenStream,
    /// Such as `name.into()`.
    pub value: TokenStream,
    /// Whether the argument is the value: then its type is none that makes a function generic.
    pub is_plain: bool,
}

impl Argument {
    /// What is made into the value.
    pub fn converted(ty: TokenStream, value: TokenStream) -> Self {
        Self { ty, value, is_plain: false }
    }
}

/// The argument called `name` for a value of type `ty`: numbers and booleans by value, lists as anything that can be
/// iterated, the rest as anything that can be converted.
pub fn argument(file: &File<'_>, name: &proc_macro2::Ident, ty: &Type) -> Argument {
    match ty {
        Type::List(element) => list(file, name, element),
        Type::Map(value) => map(file, name, value),
        Type::AnyObject => map(file, name, &Type::Any),
        ty if is_copied(ty) => Argument { ty: file.ty(ty), value: quote!(#name), is_plain: true },
        ty => Argument::converted(into(file, ty), quote!(#name.into())),
    }
}

fn list(file: &File<'_>, name: &proc_macro2::Ident, element: &Type) -> Argument {
    let (iterator, element) = (file.prelude("IntoIterator"), item(file, element));
    collected(file, quote!(impl #iterator<Item = #element>), quote!(list(#name)))
}

fn map(file: &File<'_>, name: &proc_macro2::Ident, value: &Type) -> Argument {
    let (iterator, key, value) = (file.prelude("IntoIterator"), into(file, &Type::String), item(file, value));
    collected(file, quote!(impl #iterator<Item = (#key, #value)>), quote!(map(#name)))
}

/// What a function of `runtime/collect.rs` makes the value of.
fn collected(file: &File<'_>, ty: TokenStream, call: TokenStream) -> Argument {
    let collect = file.runtime("collect");
    Argument::converted(ty, quote!(#collect::#call))
}

/// What a caller may give for an element of a list or a value of a map.
fn item(file: &File<'_>, ty: &Type) -> TokenStream {
    if is_copied(ty) { file.ty(ty) } else { into(file, ty) }
}

fn into(file: &File<'_>, ty: &Type) -> TokenStream {
    let (into, ty) = (file.prelude("Into"), file.ty(ty));
    quote!(impl #into<#ty>)
}

fn is_copied(ty: &Type) -> bool {
    matches!(ty, Type::Boolean | Type::Int32 | Type::Int64 | Type::UInt64 | Type::Double)
}
