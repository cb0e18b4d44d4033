//! How models and bodies stand in XML, as the tables of the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use super::file::{File, ident};
use crate::ir::{Additional, Demand, Field, PropertyEncoding, Shape, Type, TypeId, Union, Xml, XmlNode};
use crate::sdk::Sdk;

/// The table of a struct, where XML holds it.
pub fn of_struct(
    sdk: Sdk<'_>,
    file: &File<'_>,
    id: TypeId,
    fields: &[Field],
    rest: &Additional,
) -> Option<TokenStream> {
    let members = || fields.iter().map(|field| member(sdk, file, field));
    described(sdk, file, id, || {
        let members = members();
        match rest {
            Additional::Ignored | Additional::Unknown => quote!(xml::Shape::Object(&[#(#members),*])),
            Additional::Kept(ty) => {
                let rest = shape(sdk, file, ty, &Xml::named(""));
                quote!(xml::Shape::Open(&[#(#members),*], &#rest))
            }
        }
    })
}

/// The table of a union, where XML holds it.
pub fn of_union(sdk: Sdk<'_>, file: &File<'_>, id: TypeId, union: &Union) -> Option<TokenStream> {
    described(sdk, file, id, || {
        let shapes = union.variants.iter().map(|variant| shape(sdk, file, &variant.ty, &Xml::named("item")));
        quote!(xml::Shape::OneOf(&[#(#shapes),*]))
    })
}

fn described(sdk: Sdk<'_>, file: &File<'_>, id: TypeId, shape: impl FnOnce() -> TokenStream) -> Option<TokenStream> {
    if !sdk.api.ty(id).in_xml {
        return None;
    }
    file.runtime("xml");
    let (name, shape) = (file.model(id), shape());
    Some(quote! {
        impl xml::Described for #name {
            const SHAPE: xml::Shape = #shape;
        }
    })
}

fn member(sdk: Sdk<'_>, file: &File<'_>, field: &Field) -> TokenStream {
    let plain = Xml::named(&field.name);
    let said = field.xml.as_deref().unwrap_or(&plain);
    let (property, shape) = (&field.name, shape(sdk, file, &field.ty, said));
    let member = match said.node {
        XmlNode::Element => quote!(xml::Member::element(#property, #shape)),
        XmlNode::Attribute => quote!(xml::Member::attribute(#property, #shape)),
        XmlNode::Text => quote!(xml::Member::text(#property, #shape)),
        XmlNode::Cdata => quote!(xml::Member::cdata(#property, #shape)),
    };
    let has_other_name = said.name != plain.name || said.namespace.is_some();
    let named = has_other_name.then(|| {
        let name = name(said);
        quote!(.named(#name))
    });
    let is_always = matches!(field.ty, Type::List(_)) && field.demand == Demand::Everybody && !field.nullable;
    let always = is_always.then(|| quote!(.always()));
    quote!(#member #named #always)
}

/// The name of an element or attribute.
pub fn name(xml: &Xml) -> TokenStream {
    let text = &xml.name;
    let within = xml.namespace.iter().map(|namespace| quote!(.within(#namespace)));
    quote!(xml::Name::new(#text)#(#within)*)
}

/// The function that writes a body.
pub fn encode(sdk: Sdk<'_>, file: &File<'_>, ty: &Type, root: &Xml) -> TokenStream {
    let (name, shape) = (name(root), constant(sdk, file, ty, root));
    if root.name.is_empty() {
        return quote!(|body, _| xml::encode_member(body, #shape));
    }
    quote!(|body, _| xml::encode(body, #name, #shape))
}

/// The properties of a form whose parts are XML, each with the function that writes one.
pub fn parts(sdk: Sdk<'_>, file: &File<'_>, body: &Type, properties: &[PropertyEncoding]) -> Vec<TokenStream> {
    let Type::Named(id) = sdk.api.canonical(body) else { return Vec::new() };
    let Shape::Struct { fields, .. } = &sdk.api.ty(id).shape else { return Vec::new() };
    let part = |property: &PropertyEncoding| {
        let (root, field) = (property.xml.as_ref()?, fields.iter().find(|field| field.name == property.name)?);
        let ty = match &field.ty {
            Type::List(element) => element,
            ty => ty,
        };
        let (name, shape, property) = (name(root), constant(sdk, file, ty, root), &property.name);
        Some(quote!((#property, |part| xml::encode(part, #name, #shape))))
    };
    properties.iter().filter_map(part).collect()
}

/// A call of the function of the runtime that reads a value from `source`.
pub fn read(sdk: Sdk<'_>, file: &File<'_>, function: &str, body: (&Type, &Xml), source: &TokenStream) -> TokenStream {
    file.runtime("xml");
    let (ty, root) = body;
    if is_model(sdk, ty) {
        let function = ident(function);
        return quote!(xml::#function(#source));
    }
    let (function, shape) = (ident(&format!("{function}_as")), constant(sdk, file, ty, root));
    quote!(xml::#function(#source, #shape))
}

/// The function that reads a response.
pub fn decode(sdk: Sdk<'_>, file: &File<'_>, function: &str, (ty, root): (&Type, &Xml)) -> TokenStream {
    if is_model(sdk, ty) {
        file.runtime("xml");
        let function = ident(function);
        return quote!(xml::#function);
    }
    let read = read(sdk, file, function, (ty, root), &quote!(response));
    quote!(|response| #read)
}

/// The function that makes JSON of the body of a response.
pub fn json_body(sdk: Sdk<'_>, file: &File<'_>, (ty, root): (&Type, &Xml)) -> TokenStream {
    file.runtime("xml");
    if is_model(sdk, ty) {
        let ty = file.ty(ty);
        return quote!(xml::json_body::<#ty>);
    }
    let shape = constant(sdk, file, ty, root);
    quote!(|response| xml::json_body_as(response, #shape))
}

/// Whether a type has a table of its own.
fn is_model(sdk: Sdk<'_>, ty: &Type) -> bool {
    let Type::Named(id) = ty else { return false };
    matches!(sdk.api.ty(*id).shape, Shape::Struct { .. } | Shape::Union(_))
}

/// How a body stands in XML, inside of a function, where tables are constants only if they say so.
fn constant(sdk: Sdk<'_>, file: &File<'_>, ty: &Type, root: &Xml) -> TokenStream {
    file.runtime("xml");
    let shape = shape(sdk, file, ty, root);
    match ty {
        Type::List(_) | Type::Map(_) | Type::AnyObject | Type::OrNull(_) => quote!(const { #shape }),
        _ => shape,
    }
}

/// How values of a type stand in XML.
fn shape(sdk: Sdk<'_>, file: &File<'_>, ty: &Type, said: &Xml) -> TokenStream {
    match ty {
        Type::Boolean => quote!(xml::Shape::Boolean),
        Type::Int32 | Type::Int64 | Type::UInt64 | Type::Double | Type::Decimal | Type::UnixTime | Type::Seconds => {
            quote!(xml::Shape::Number)
        }
        Type::Any => quote!(xml::Shape::Any),
        Type::AnyObject => quote!(xml::Shape::Map(&xml::Shape::Any)),
        Type::OrNull(inner) => shape(sdk, file, inner, said),
        Type::Map(value) => {
            let value = shape(sdk, file, value, said);
            quote!(xml::Shape::Map(&#value))
        }
        Type::List(element) => list(sdk, file, element, said),
        Type::Named(id) => match &sdk.api.ty(*id).shape {
            Shape::Tuple { fields, rest } => {
                let types = fields.iter().map(|field| &field.ty).chain(rest.ty());
                let shapes = types.map(|ty| shape(sdk, file, ty, &Xml::named("item")));
                let shapes = quote!(xml::Shape::OneOf(&[#(#shapes),*]));
                list_of(said, |_| shapes)
            }
            Shape::Enum(_) => quote!(xml::Shape::Text),
            Shape::Integers(_) | Shape::Numbers(_) => quote!(xml::Shape::Number),
            Shape::Struct { .. } | Shape::Union(_) => {
                let model = file.model(*id);
                quote!(xml::Shape::of::<#model>())
            }
        },
        _ => quote!(xml::Shape::Text),
    }
}

fn list(sdk: Sdk<'_>, file: &File<'_>, element: &Type, said: &Xml) -> TokenStream {
    list_of(said, |items| shape(sdk, file, element, items))
}

/// A list of elements that stand as `shape` says, of what is said of them.
fn list_of(said: &Xml, shape: impl FnOnce(&Xml) -> TokenStream) -> TokenStream {
    let plain = Xml::named(&said.name);
    let items = said.items.as_deref().unwrap_or(&plain);
    let (name, shape) = (name(items), shape(items));
    let layout = match said.wrapped {
        Some(true) => quote!(.wrapped()),
        Some(false) => quote!(.bare()),
        None => quote!(),
    };
    quote!(xml::Shape::List(&xml::List::of(#name, #shape)#layout))
}
