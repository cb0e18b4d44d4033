//! Lists and maps of what a caller gives.
//!
//! Setters call these functions, so that no setter is a chain of iterators that the compiler checks one by one.

use std::collections::BTreeMap;

/// A list of what can be converted into its elements.
pub fn list<T>(elements: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    elements.into_iter().map(Into::into).collect()
}

/// A map of what can be converted into its names and values. Of two values of one name, the last one stays.
pub fn map<T>(entries: impl IntoIterator<Item = (impl Into<String>, impl Into<T>)>) -> BTreeMap<String, T> {
    entries.into_iter().map(|(name, value)| (name.into(), value.into())).collect()
}
