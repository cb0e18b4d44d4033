//! Other names of types.

use quote::quote;

use super::attributes::{Prose, code, deprecated};
use super::file::{File, ident};
use crate::ir::{TypeDef, TypeId};
use crate::print::Module;
use crate::sdk::Sdk;

/// The file of a type that says the same as another one.
pub fn module(sdk: Sdk<'_>, id: TypeId, definition: &TypeDef, same: TypeId) -> Module {
    let names = sdk.names.ty(id);
    let file = File::of(sdk, id);
    let other = &sdk.names.ty(same).ident;
    let mut prose = Prose::of(&definition.docs, "");
    prose.add(&format!("The same type as {}.", code(other)));
    let (doc, deprecation) = (prose.attributes(), deprecated(definition.deprecated));
    let (name, model) = (ident(&names.ident), file.model(same));
    file.module([quote!(#doc #deprecation pub type #name = #model;)])
}
