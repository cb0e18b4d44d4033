use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{item, pieces};

/// The text of the short way, after it was compared with that of the long one; none where it refuses.
fn text(tokens: &TokenStream) -> Option<String> {
    let mut text = String::new();
    if !item(&pieces(tokens.clone()), 0, &mut text) {
        assert_eq!(text, "", "a refused item leaves nothing behind");
        return None;
    }
    assert_eq!(text, prettyplease::unparse(&syn::parse2(tokens.clone()).unwrap()));
    Some(text)
}

#[test]
fn what_fits_is_written_as_prettyplease_does() {
    let items = [
        quote!(
            use crate::runtime::json;
        ),
        quote!(
            #[doc = " The \"type\"\\."]
            #[doc = ""]
            #[must_use = "it does nothing"]
            pub fn r#type(mut self, r#type: impl IntoIterator<Item = impl Into<Kind>>) -> Self {
                let kinds: Vec<super::Kind> = r#type.into_iter().map(Into::into).collect();
                self.call.query_as("type", Style::Form, &kinds);
                self
            }
        ),
        quote!(
            #[derive(Debug, Clone)]
            #[non_exhaustive]
            pub struct Page<'a, M = Data> {
                #[doc = " A map."]
                pub map: BTreeMap<String, Vec<Option<i64>>>,
                pub(crate) mode: Either<fn() -> M, Vec<M>>,
                text: &'a str,
                pair: (bool, [u8; 4]),
            }
        ),
        quote!(
            pub enum Shape {
                Circle(super::Circle),
                #[deprecated]
                Square(Box<super::Square>),
                Unknown,
            }
        ),
        quote!(
            pub type Alias = Result<M::Output<models::CustomerList>, Error>;
        ),
        quote!(
            pub fn get<T: Read>(&mut self, value: &mut dyn ::std::fmt::Write) -> <T as Read>::Out {
                let slice: <T as Read>::Out = Slice::<T>::of(&mut [1], 'x', ("y", 1.5), &[0]);
                slice
            }
        ),
        quote!(
            pub fn name(name: impl ::std::Into<String>, at: &mut (u8, i8)) -> &'static str {
                at
            }
        ),
    ];
    for item in &items {
        assert!(text(item).is_some(), "{item}");
    }
}

#[test]
fn what_is_not_known_is_refused() {
    let refused = [
        quote!(
            pub fn closure(&self) -> usize {
                self.0.map(|value| match value {})
            }
        ),
        quote!(
            pub fn difference(&self) -> i64 {
                self.0 - 1
            }
        ),
        quote!(
            pub fn empty(&self) {}
        ),
        quote!(
            #[doc = "/ four slashes"]
            pub struct Documented {
                pub a: bool,
            }
        ),
    ];
    for item in &refused {
        assert_eq!(text(item), None, "{item}");
    }
}

/// Forms that are laid out in one way or another, by the length of a name in them.
const FORMS: [fn(&Ident) -> TokenStream; 25] = [
    |name| quote!(pub fn #name(mut self, value: impl Into<String>) -> Self { self }),
    |name| quote!(pub fn #name(mut self, value: impl Into<super::#name>) -> Self { self }),
    |name| quote!(pub fn name(&self, value: impl IntoIterator<Item = impl Into<super::#name>>) -> #name<Data> { self }),
    |name| quote!(pub fn name(&self, one: i64, other: i64) -> models::#name { Name::new(&self.core, one.into(), #name()) }),
    |name| quote!(pub fn name(value: i64) -> #name { let value = super::#name(value); #name::new([1], value.of(#name), 2); value }),
    |name| quote!(pub fn name(value: i64) -> Self { Self { #name: value.into(), b, ..json::Read::blank() } }),
    |name| quote!(pub fn name(value: i64) -> Self { let value = models::#name { a, b: 1 }; value }),
    |name| quote!(pub static #name: Operation = Operation { id: "id", path: &[Part::Text(#name), Part::Param("b")], none: &[] };),
    |name| quote!(pub static NAME: Operation = Operation { path: &[Part::Text(#name)], security: &[&[#name]], of: Method::#name };),
    |name| quote!(pub fn name(&self) -> u8 { let answer = client.customers().#name("id").limit(10).await?; answer }),
    |name| quote!(pub fn name(&self) -> u8 { let #name = Client::new("a").customers().list(#name, #name).build()?.send().await?; }),
    |name| quote!(pub fn name(&self) -> u8 { println!("{value:?}"); match self { 1 => #name(self).ok(), "a" => Self::B, _ => None } }),
    |name| quote!(pub struct Name { pub a: Option<Vec<super::#name>>, pub b: BTreeMap<String, #name>, #[x] pub c: #name }),
    |name| quote!(pub enum Name { A(super::#name), #name }),
    |name| quote!(pub type Name = Result<M::Output<models::#name>, Error>;),
    |name| quote!(pub fn #name(mut self, name: impl Into<String>) -> Self { self.#name = Some(name.into()); self }),
    |name| quote!(pub fn name(self) -> BoxFuture<Result<M::Output<models::#name>, Error>> { self.call.send::<models::Name, M>() }),
    |name| quote!(pub fn name(self) -> Self { let name = name.into_iter().map(|(key, value)| (key.into(), #name)).collect(); name }),
    |name| quote!(pub static NAME: Operation = Operation { content: &[Content { of: #name, none: &[], one: &[One { a: 1 }], more: &[More { name: "name", media: "media" }] }] };),
    |name| quote!(pub fn name(self) -> Self { let value = models::List::new([One::new(1), #name::new(["a".to_owned(), #name])]); value }),
    |name| quote!(pub fn name(self) -> Self { let name: models::#name = name.into(); client.names().list([#name("a"), b]).await?; name }),
    |name| quote!(pub fn name(self) -> Self { client.#name(Some(X::new("very long text, so that it breaks", #name)), &[X::new(#name)]).await?; name }),
    |name| quote!(pub fn name(self) -> Self { for index in raw.all() { let value = match index { 0 => #name(), _ => None }; if let Some(value) = value { return Ok(value); } } #name }),
    |name| quote!(pub use self::#name::#name;),
    |name| quote!(pub fn name(self) -> Self { a(b, c(b, d(b, e(b, f(b, g(b, "a text that is far too long for the line that it is on", h(#name).aaaaaaaaaaaaaaaa(b)))))))}),
];

#[test]
fn lines_are_broken_where_prettyplease_breaks_them() {
    for (number, form) in FORMS.into_iter().enumerate() {
        // The comparison is what counts. Of names that nobody gives, some may go the long way.
        let is_refused = |length: &usize| text(&form(&format_ident!("A{}", "a".repeat(*length)))).is_none();
        let refused: Vec<usize> = (0..100).filter(is_refused).collect();
        assert!(refused.iter().all(|length| *length > 45), "form {number}: {refused:?}");
    }
}

#[test]
fn statements_are_written_as_in_a_function() {
    for length in 1..100 {
        let name = format_ident!("{}", "a".repeat(length));
        let statements = quote!(let value = client.#name().list().await?; println!("{value:?}"););
        let long = prettyplease::unparse(&syn::parse2(quote!(async fn main() { #statements })).unwrap());
        assert_eq!(format!("async fn main() {{\n{}}}\n", crate::print::statements(statements)), long);
    }
}
