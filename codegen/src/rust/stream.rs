//! What is read item by item: how it comes, and the method of a request that asks for it.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::code;
use super::file::File;
use crate::ir::{Feed, Framing, Operation, Switch};

/// The description of a sequence, as the runtime has it; what is usual is left out.
pub fn feed(file: &File<'_>, feed: &Feed) -> TokenStream {
    let (ty, framing_type) = (file.runtime("Feed"), file.runtime("Framing"));
    let Feed { media_type, end, is_text, has_error, .. } = feed;
    let framing = match feed.framing {
        Framing::Events => quote!(#framing_type::Events),
        Framing::EventData => quote!(#framing_type::EventData),
        Framing::Lines => quote!(#framing_type::Lines),
        Framing::Sequence => quote!(#framing_type::Sequence),
        Framing::Parts => quote!(#framing_type::Parts),
    };
    let media_type = (media_type != "text/event-stream").then(|| quote!(media_type: #media_type,));
    let end = (end != "[DONE]").then(|| quote!(end: #end,));
    let is_text = is_text.then(|| quote!(is_text: true,));
    let has_error = has_error.then(|| quote!(has_error: true,));
    quote!(&#ty { framing: #framing, #media_type #end #is_text #has_error ..#ty::USUAL })
}

/// The method that turns a request into one for a stream; nothing where the operation has none.
pub fn method(file: &File<'_>, operation: &Operation) -> TokenStream {
    let Some(stream) = operation.stream() else { return TokenStream::new() };
    let (streaming, item, feed) = (file.runtime("Streaming"), file.ty(&stream.feed.ty), feed(file, &stream.feed));
    let member = match &stream.switch {
        Some(Switch::Member(name)) => name.as_str(),
        _ => "",
    };
    let ask = match &stream.switch {
        Some(Switch::Query(name)) => quote!(self.call.query(#name, &true);),
        _ => TokenStream::new(),
    };
    let binding = if ask.is_empty() { quote!(self) } else { quote!(mut self) };
    let switched = match &stream.switch {
        Some(Switch::Member(name)) => format!(", with {} of the body set to true", code(name)),
        Some(Switch::Query(name)) => format!(", with the parameter {} set to true", code(name)),
        None => String::new(),
    };
    let doc = format!(" Asks for the answer item by item, as it is made{switched}.");
    quote! {
        #[doc = #doc]
        #[doc = ""]
        #[doc = " What is optional is set before; then `.await` for the items."]
        pub fn stream(#binding) -> #streaming<#item, M> {
            #ask
            self.call.stream(#member, #feed)
        }
    }
}
