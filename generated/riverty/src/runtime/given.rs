//! What a caller may give for a value: literals, and whatever else becomes it.
//!
//! Each trait has a parameter that says how a value becomes another one. The compiler finds it; nobody writes it. It is
//! there so that several ways can stand beside each other, of which any argument fits one: then `None` and `[]` need no
//! type.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};

/// How the element of a list becomes the element of another one.
#[derive(Debug)]
pub struct Converted;

/// The text of an option becomes a value of an option.
#[derive(Debug)]
pub struct OptionOfText;

/// A text becomes a value of an option.
#[derive(Debug)]
pub struct Text;

/// Nothing is there to be converted.
#[derive(Debug)]
pub struct Empty;

/// It is what is asked for.
#[derive(Debug)]
pub struct Whole;

/// Each element is converted, as `H` says.
#[derive(Debug)]
pub struct Each<H>(std::marker::PhantomData<H>);

/// An iterator, each item of which is converted, as `H` says.
#[derive(Debug)]
pub struct Iterated<H>(std::marker::PhantomData<H>);

/// What may be given for an element of a list, or a value of a map.
#[diagnostic::on_unimplemented(message = "`{Self}` does not become `{T}`")]
pub trait Element<T, How> {
    /// The element.
    fn element(self) -> T;
}

impl<T, U: Into<T>> Element<T, Converted> for U {
    fn element(self) -> T {
        self.into()
    }
}

impl<'a, T: From<&'a str>> Element<Option<T>, OptionOfText> for Option<&'a str> {
    fn element(self) -> Option<T> {
        self.map(T::from)
    }
}

impl<'a, T: From<&'a str>> Element<Option<T>, Text> for &'a str {
    fn element(self) -> Option<T> {
        Some(self.into())
    }
}

/// What may be given for a list: an array, also an empty one, a slice, a collection, or an iterator of what becomes its
/// elements.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no list of what becomes `{T}`",
    note = "give an array, a `Vec`, a slice, or an iterator; of another collection its `.into_iter()`"
)]
pub trait IntoList<T, How> {
    /// The list.
    fn into_list(self) -> Vec<T>;
}

/// What may be given for a map: an array of names and values, also an empty one, a map, or an iterator of these.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no list of names and of what becomes `{T}`",
    note = "give an array of pairs, a map, or an iterator of pairs; of another collection its `.into_iter()`"
)]
pub trait IntoMap<T, How> {
    /// The map. Of two values of one name, the last one stays.
    fn into_map(self) -> BTreeMap<String, T>;
}

/// What may be given where null is a value: what becomes the value, an option of it, or `None` for null.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not become `{T}`, nor is it an `Option` of it",
    note = "of an option of something else, give `option.map(Into::into)`"
)]
pub trait OrNull<T, How> {
    /// The value, or none for null.
    fn or_null(self) -> Option<T>;
}

impl<T> OrNull<T, Whole> for Option<T> {
    fn or_null(self) -> Self {
        self
    }
}

impl<T, U: Into<T>> OrNull<T, Converted> for U {
    fn or_null(self) -> Option<T> {
        Some(self.into())
    }
}

/// What may be given where a list or null is a value: a list, an option of a `Vec`, or `None` for null.
#[diagnostic::on_unimplemented(message = "`{Self}` is no list of what becomes `{T}`, nor `None`")]
pub trait ListOrNull<T, How> {
    /// The list, or none for null.
    fn list_or_null(self) -> Option<Vec<T>>;
}

impl<T> ListOrNull<T, Whole> for Option<Vec<T>> {
    fn list_or_null(self) -> Self {
        self
    }
}

impl<T, H, L: IntoList<T, H>> ListOrNull<T, Each<H>> for L {
    fn list_or_null(self) -> Option<Vec<T>> {
        Some(self.into_list())
    }
}

/// What may be given where a map or null is a value: a map, an option of a `BTreeMap`, or `None` for null.
#[diagnostic::on_unimplemented(message = "`{Self}` is no list of names and of what becomes `{T}`, nor `None`")]
pub trait MapOrNull<T, How> {
    /// The map, or none for null.
    fn map_or_null(self) -> Option<BTreeMap<String, T>>;
}

impl<T> MapOrNull<T, Whole> for Option<BTreeMap<String, T>> {
    fn map_or_null(self) -> Self {
        self
    }
}

impl<T, H, M: IntoMap<T, H>> MapOrNull<T, Each<H>> for M {
    fn map_or_null(self) -> Option<BTreeMap<String, T>> {
        Some(self.into_map())
    }
}

/// An array that is not empty: only of these the elements say what they are.
pub trait NotEmpty {}

macro_rules! not_empty {
    ($($length:literal)*) => { $(impl<T> NotEmpty for [T; $length] {})* };
}

not_empty!(1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32);
not_empty!(33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64);

fn list<T, H>(elements: impl Iterator<Item: Element<T, H>>) -> Vec<T> {
    elements.map(Element::element).collect()
}

fn map<T, H>(entries: impl Iterator<Item = (impl Into<String>, impl Element<T, H>)>) -> BTreeMap<String, T> {
    entries.map(|(name, value)| (name.into(), value.element())).collect()
}

impl<T> IntoList<T, Empty> for [T; 0] {
    fn into_list(self) -> Vec<T> {
        Vec::new()
    }
}

impl<T, H, U: Element<T, H>, const N: usize> IntoList<T, Each<H>> for [U; N]
where
    [U; N]: NotEmpty,
{
    fn into_list(self) -> Vec<T> {
        list(self.into_iter())
    }
}

impl<T, H, I: Iterator<Item: Element<T, H>>> IntoList<T, Iterated<H>> for I {
    fn into_list(self) -> Vec<T> {
        list(self)
    }
}

macro_rules! lists {
    ($($(#[$about:meta])* [$($generics:tt)*] $collection:ty),* $(,)?) => { $(
        impl<T, H, U: Element<T, H>, $($generics)*> IntoList<T, Each<H>> for $collection {
            fn into_list(self) -> Vec<T> {
                list(self.into_iter())
            }
        }
    )* };
}

lists!([] Vec<U>, [] VecDeque<U>, [] BTreeSet<U>, [S] HashSet<U, S>);

macro_rules! slices {
    ($([$($generics:tt)*] $collection:ty),* $(,)?) => { $(
        impl<T, H, U: Element<T, H> + Clone, $($generics)*> IntoList<T, Each<H>> for &$collection {
            fn into_list(self) -> Vec<T> {
                list(self.iter().cloned())
            }
        }
    )* };
}

slices!([] [U], [] Vec<U>, [] VecDeque<U>, [] BTreeSet<U>, [S] HashSet<U, S>, [const N: usize] [U; N]);

impl<T> IntoMap<T, Empty> for [(String, T); 0] {
    fn into_map(self) -> BTreeMap<String, T> {
        BTreeMap::new()
    }
}

impl<T, H, K: Into<String>, U: Element<T, H>, const N: usize> IntoMap<T, Each<H>> for [(K, U); N]
where
    [(K, U); N]: NotEmpty,
{
    fn into_map(self) -> BTreeMap<String, T> {
        map(self.into_iter())
    }
}

impl<T, H, K: Into<String>, U: Element<T, H>, I: Iterator<Item = (K, U)>> IntoMap<T, Iterated<H>> for I {
    fn into_map(self) -> BTreeMap<String, T> {
        map(self)
    }
}

macro_rules! maps {
    ($([$($generics:tt)*] $collection:ty),* $(,)?) => { $(
        impl<T, H, K: Into<String>, U: Element<T, H>, $($generics)*> IntoMap<T, Each<H>> for $collection {
            fn into_map(self) -> BTreeMap<String, T> {
                map(self.into_iter())
            }
        }
    )* };
}

maps!([] Vec<(K, U)>, [] BTreeMap<K, U>, [S] HashMap<K, U, S>);
