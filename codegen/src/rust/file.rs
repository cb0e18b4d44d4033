//! A file of Rust: what it defines itself and what it imports.
//!
//! Prelude names are written short unless the file defines a type of that name; then they are spelt out.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::scalar;
use crate::ir::{Shape, Type, TypeId};
use crate::names::raw;
use crate::print::{Imports, Item, Module};
use crate::sdk::Sdk;

/// Where a file stands, which decides how it writes the path of a model.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Home {
    /// `src/models/*.rs`
    Models,
    /// `src/apis/*.rs`
    Apis,
}

/// The file that is being written.
pub struct File<'a> {
    sdk: Sdk<'a>,
    home: Home,
    own: Cow<'a, BTreeSet<String>>,
    runtime: RefCell<BTreeSet<&'static str>>,
    collections: Cell<bool>,
    models: Cell<bool>,
}

impl<'a> File<'a> {
    /// A file of operations or events that defines types of these names.
    pub fn new(sdk: Sdk<'a>, own: impl IntoIterator<Item = String>) -> Self {
        Self::at(sdk, Home::Apis, Cow::Owned(own.into_iter().collect()))
    }

    /// The file of a model, which defines others of its group too.
    pub fn of(sdk: Sdk<'a>, id: TypeId) -> Self {
        Self::at(sdk, Home::Models, Cow::Borrowed(&sdk.names.groups.of(id).idents))
    }

    fn at(sdk: Sdk<'a>, home: Home, own: Cow<'a, BTreeSet<String>>) -> Self {
        Self { sdk, home, own, runtime: RefCell::default(), collections: Cell::new(false), models: Cell::new(false) }
    }

    /// A name of the prelude, such as `Option`.
    pub fn prelude(&self, name: &'static str) -> TokenStream {
        let ident = ident(name);
        if !self.own.contains(name) {
            return quote!(#ident);
        }
        match name {
            "Option" => quote!(::std::option::Option),
            "Result" => quote!(::std::result::Result),
            "Vec" => quote!(::std::vec::Vec),
            "Box" => quote!(::std::boxed::Box),
            "String" => quote!(::std::string::String),
            "IntoIterator" => quote!(::std::iter::IntoIterator),
            "Default" => quote!(::std::default::Default),
            _ => quote!(::std::convert::#ident),
        }
    }

    /// An item of the runtime, imported unless the file defines a type of that name.
    pub fn runtime(&self, name: &'static str) -> TokenStream {
        let ident = ident(name);
        if self.own.contains(name) {
            return quote!(crate::runtime::#ident);
        }
        self.runtime.borrow_mut().insert(name);
        quote!(#ident)
    }

    fn map(&self) -> TokenStream {
        if self.own.contains("BTreeMap") {
            return quote!(::std::collections::BTreeMap);
        }
        self.collections.set(true);
        quote!(BTreeMap)
    }

    /// A named type.
    pub fn model(&self, id: TypeId) -> TokenStream {
        let name = &self.sdk.names.ty(id).ident;
        let ident = ident(name);
        match self.home {
            Home::Models if self.own.contains(name) => quote!(#ident),
            Home::Models => quote!(super::#ident),
            Home::Apis => {
                self.models.set(true);
                quote!(models::#ident)
            }
        }
    }

    /// Whether the file defines a type of this name.
    pub fn defines(&self, name: &str) -> bool {
        self.own.contains(name)
    }

    /// The name of the variant of a type that `find` finds the place of.
    pub fn variant_of(&self, id: TypeId, find: impl FnOnce(&Shape) -> Option<usize>) -> Option<&str> {
        let index = find(&self.sdk.api.ty(id).shape)?;
        self.sdk.names.ty(id).parts.get(index).map(String::as_str)
    }

    /// What two types have in common that are the same in Rust, whatever their names.
    pub fn identity(&self, ty: &Type) -> String {
        self.ty(&self.sdk.api.canonical(ty)).to_string()
    }

    /// The Rust type of a value that is there and is not null.
    pub fn ty(&self, ty: &Type) -> TokenStream {
        match ty {
            Type::Boolean => quote!(bool),
            Type::Int32 => quote!(i32),
            Type::Int64 => quote!(i64),
            Type::UInt64 => quote!(u64),
            Type::Double => quote!(f64),
            Type::String => self.prelude("String"),
            Type::Any => {
                self.runtime("json");
                quote!(json::Value)
            }
            Type::List(element) => {
                let (vec, element) = (self.prelude("Vec"), self.ty(element));
                quote!(#vec<#element>)
            }
            Type::AnyObject => self.ty(&Type::Map(Box::new(Type::Any))),
            Type::Map(value) => {
                let (map, string, value) = (self.map(), self.prelude("String"), self.ty(value));
                quote!(#map<#string, #value>)
            }
            Type::OrNull(inner) => {
                let (option, inner) = (self.prelude("Option"), self.ty(inner));
                quote!(#option<#inner>)
            }
            Type::JsonText(inner) => {
                let (text, inner) = (self.runtime("JsonText"), self.ty(inner));
                quote!(#text<#inner>)
            }
            Type::Named(id) => self.model(*id),
            scalar => scalar::runtime_name(scalar).map_or_else(|| quote!(json::Value), |name| self.runtime(name)),
        }
    }

    /// The file with these items, and the imports that they turn out to need.
    pub fn module(&self, items: impl IntoIterator<Item = impl Into<Item>>) -> Module {
        let items = items.into_iter().collect();
        Module { imports: self.imports(), items, ..Module::default() }
    }

    /// What was asked for.
    fn imports(&self) -> Imports {
        let mut imports = Imports::default();
        if self.collections.get() {
            imports.add("std::collections", "BTreeMap");
        }
        if self.models.get() {
            imports.add("crate", "models");
        }
        self.runtime.borrow().iter().for_each(|name| imports.add("crate::runtime", name));
        imports
    }
}

/// An identifier that [`crate::names`] chose, or that this crate writes itself.
pub fn ident(name: &str) -> Ident {
    let written = raw(name);
    match written.strip_prefix("r#") {
        Some(keyword) => Ident::new_raw(keyword, Span::call_site()),
        None => Ident::new(&written, Span::call_site()),
    }
}
