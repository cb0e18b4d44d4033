use std::collections::BTreeMap;
use crate::runtime::{collect, json};

/// The schema `Into`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Into {
    /// The property `a`.
    pub a: Vec<String>,
    /// The property `b`.
    pub b: Option<BTreeMap<String, String>>,
}

impl Into {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        a: impl ::std::iter::IntoIterator<Item = impl ::std::convert::Into<String>>,
    ) -> Self {
        Self {
            a: collect::list(a),
            ..json::Read::blank()
        }
    }

    /// Sets `b`.
    #[must_use]
    pub fn b(
        mut self,
        b: impl ::std::iter::IntoIterator<
            Item = (impl ::std::convert::Into<String>, impl ::std::convert::Into<String>),
        >,
    ) -> Self {
        self.b = Some(collect::map(b));
        self
    }
}

json::object!(Into {
    a: required "a",
    b: optional "b",
});

/// The schema `IntoIterator`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IntoIterator {
    /// The property `l`.
    pub l: Option<Vec<String>>,
}

impl IntoIterator {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `l`.
    #[must_use]
    pub fn l(
        mut self,
        l: impl ::std::iter::IntoIterator<Item = impl ::std::convert::Into<String>>,
    ) -> Self {
        self.l = Some(collect::list(l));
        self
    }
}

json::object!(IntoIterator {
    l: optional "l",
});
