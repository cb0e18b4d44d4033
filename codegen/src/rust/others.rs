//! What a struct holds beside its fields: the members of an object, or the elements of an array, that have none.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::file::File;
use crate::ir::Type;

/// What a struct holds beside its fields.
pub enum Others<'a> {
    /// Members of a type.
    Members(&'a Type),
    /// Members as they came.
    Unknown,
    /// Elements of a type.
    Elements(&'a Type),
    /// Elements as they came.
    UnknownElements,
}

impl Others<'_> {
    /// The type of the field; `None` where that is not one of the document's.
    pub fn ty(&self) -> Option<Type> {
        match self {
            Self::Members(ty) => Some(Type::Map(Box::new((*ty).clone()))),
            Self::Elements(ty) => Some(Type::List(Box::new((*ty).clone()))),
            Self::Unknown | Self::UnknownElements => None,
        }
    }

    /// The Rust type of the field.
    pub fn held(&self, file: &File<'_>) -> TokenStream {
        match (self, self.ty()) {
            (_, Some(ty)) => file.ty(&ty),
            (Self::UnknownElements, None) => quote!(json::UnknownElements),
            (_, None) => quote!(json::Unknown),
        }
    }

    /// What it holds, in words.
    pub fn words(&self) -> &'static str {
        match self {
            Self::Members(_) => "members that the schema does not name",
            Self::Elements(_) => "elements after these",
            Self::UnknownElements => "elements after these, which the document does not know, kept to be sent back",
            Self::Unknown => "members beside these, and values that these cannot hold, kept to be sent back",
        }
    }
}

/// The field of what else there is, and what it holds.
pub type Rest<'a> = Option<&'a (Ident, Others<'a>)>;
