use crate::runtime::{IntoList, json, xml};

/// The schema `Page`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub pets: Vec<super::Pet>,
    pub next_link: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Page {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(pets: impl IntoList<super::Pet, How>) -> Self {
        Self {
            pets: IntoList::into_list(pets),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn next_link(mut self, next_link: impl Into<String>) -> Self {
        self.next_link = Some(next_link.into());
        self
    }
}

impl xml::Described for Page {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[
            xml::Member::element(
                    "pets",
                    xml::Shape::List(
                        &xml::List::of(
                                xml::Name::new("Pet"),
                                xml::Shape::of::<super::Pet>(),
                            )
                            .wrapped(),
                    ),
                )
                .named(xml::Name::new("Pets"))
                .always(),
            xml::Member::element("nextLink", xml::Shape::Text)
                .named(xml::Name::new("NextLink")),
        ],
    );
}

json::object!(Page {
    pets: required "pets",
    next_link: optional "nextLink",
    ..unknown_members
});
