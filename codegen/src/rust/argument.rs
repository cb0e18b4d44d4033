//! What a caller may pass for a value, and how it becomes that value.

use proc_macro2::{Ident, TokenStream};
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
    /// The parameter of the function that its type needs: which of several ways makes the value.
    pub how: Option<Ident>,
}

impl Argument {
    /// What is made into the value.
    pub fn converted(ty: TokenStream, value: TokenStream) -> Self {
        Self { ty, value, is_plain: false, how: None }
    }

    /// What one of several ways makes into the value: `function` of `target`, a trait of the runtime.
    fn given(
        file: &File<'_>,
        ident: &Ident,
        (target, function): (&'static str, &str),
        (ty, how): (&Type, Ident),
    ) -> Self {
        let (target, function, ty) = (file.runtime(target), super::file::ident(function), file.ty(ty));
        let value = quote!(#target::#function(#ident));
        Self { ty: quote!(impl #target<#ty, #how>), value, is_plain: false, how: Some(how) }
    }

    /// The same, and what is made is changed.
    pub fn map(self, change: impl FnOnce(TokenStream) -> TokenStream) -> Self {
        Self { value: change(self.value), is_plain: false, ..self }
    }
}

/// The parameters of a function that takes these: `<How, How2>`, or nothing.
pub fn generics<'a>(arguments: impl IntoIterator<Item = &'a Argument>) -> Option<TokenStream> {
    let how: Vec<&Ident> = arguments.into_iter().filter_map(|argument| argument.how.as_ref()).collect();
    (!how.is_empty()).then(|| quote!(<#(#how),*>))
}

/// What a function takes: `make` is told how many of the arguments before need a parameter.
pub fn arguments<T>(of: impl IntoIterator<Item = T>, make: impl Fn(T, usize) -> Argument) -> Vec<Argument> {
    let mut made: Vec<Argument> = Vec::new();
    for one in of {
        let index = made.iter().filter(|argument| argument.how.is_some()).count();
        made.push(make(one, index));
    }
    made
}

/// The argument called `ident` for a value of type `ty`, whose parameter is the one at `index` of its function: numbers and booleans by
/// value, lists as anything that can be iterated, the rest as anything that can be converted.
pub fn argument(file: &File<'_>, ident: &Ident, ty: &Type, index: usize) -> Argument {
    match ty {
        Type::List(element) if is_copied(element) => {
            let (iterator, element) = (file.prelude("IntoIterator"), file.ty(element));
            collected(file, quote!(impl #iterator<Item = #element>), quote!(list(#ident)))
        }
        Type::List(element) => Argument::given(file, ident, ("IntoList", "into_list"), (element, how(file, index))),
        Type::Map(value) if is_copied(value) => {
            let (iterator, key, value) = (file.prelude("IntoIterator"), into(file, &Type::String), file.ty(value));
            collected(file, quote!(impl #iterator<Item = (#key, #value)>), quote!(map(#ident)))
        }
        Type::Map(value) => Argument::given(file, ident, ("IntoMap", "into_map"), (value, how(file, index))),
        Type::AnyObject => Argument::given(file, ident, ("IntoMap", "into_map"), (&Type::Any, how(file, index))),
        ty if is_copied(ty) => Argument { ty: file.ty(ty), value: quote!(#ident), is_plain: true, how: None },
        ty => Argument::converted(into(file, ty), quote!(#ident.into())),
    }
}

/// The same, where null is a value too: its expression makes an `Option`.
pub fn or_null(file: &File<'_>, ident: &Ident, ty: &Type, index: usize) -> Argument {
    match ty {
        Type::List(element) => {
            Argument::given(file, ident, ("ListOrNull", "list_or_null"), (element, how(file, index)))
        }
        Type::Map(value) => Argument::given(file, ident, ("MapOrNull", "map_or_null"), (value, how(file, index))),
        Type::AnyObject => Argument::given(file, ident, ("MapOrNull", "map_or_null"), (&Type::Any, how(file, index))),
        // A literal number is of the type that is asked for; and what becomes any value is an option, or none, as well.
        ty if is_copied(ty) || *ty == Type::Any => {
            let (into, option, ty) = (file.prelude("Into"), file.prelude("Option"), file.ty(ty));
            Argument::converted(quote!(impl #into<#option<#ty>>), quote!(#ident.into()))
        }
        ty => Argument::given(file, ident, ("OrNull", "or_null"), (ty, how(file, index))),
    }
}

/// The name of a parameter that no type of the file has.
fn how(file: &File<'_>, index: usize) -> Ident {
    let mut name = if index == 0 { "How".to_owned() } else { format!("How{}", index + 1) };
    while file.defines(&name) {
        name.push('_');
    }
    super::file::ident(&name)
}

/// What a function of `runtime/collect.rs` makes the value of.
fn collected(file: &File<'_>, ty: TokenStream, call: TokenStream) -> Argument {
    let collect = file.runtime("collect");
    Argument::converted(ty, quote!(#collect::#call))
}

fn into(file: &File<'_>, ty: &Type) -> TokenStream {
    let (into, ty) = (file.prelude("Into"), file.ty(ty));
    quote!(impl #into<#ty>)
}

fn is_copied(ty: &Type) -> bool {
    matches!(ty, Type::Boolean | Type::Int32 | Type::Int64 | Type::UInt64 | Type::Double)
}
