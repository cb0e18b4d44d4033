use crate::runtime::{collect, json, xml};

/// The schema `Film`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Film {
    pub reels: Option<Vec<i64>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Film {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn reels(mut self, reels: impl IntoIterator<Item = i64>) -> Self {
        self.reels = Some(collect::list(reels));
        self
    }
}

impl xml::Described for Film {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[
            xml::Member::element(
                "reels",
                xml::Shape::List(
                    &xml::List::of(xml::Name::new("reel"), xml::Shape::Number).wrapped(),
                ),
            ),
        ],
    );
}

json::object!(Film {
    reels: optional "reels",
    ..unknown_members
});
