use crate::runtime::{json, xml};

/// The schema `Parcel`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Parcel {
    pub id: String,
    pub weight: f64,
    pub state: Option<ParcelState>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Parcel {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>, weight: f64) -> Self {
        Self {
            id: id.into(),
            weight,
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn state(mut self, state: impl Into<ParcelState>) -> Self {
        self.state = Some(state.into());
        self
    }
}

impl xml::Described for Parcel {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[
            xml::Member::element("id", xml::Shape::Text),
            xml::Member::element("weight", xml::Shape::Number),
            xml::Member::element("state", xml::Shape::Text),
        ],
    );
}

json::object!(Parcel {
    id: required "id",
    weight: required "weight",
    state: optional "state",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParcelState {
    /// `waiting`
    Waiting,
    /// `sent`
    Sent,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ParcelState {
    Waiting = "waiting",
    Sent = "sent",
});
