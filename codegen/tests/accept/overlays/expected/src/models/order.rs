use crate::runtime::{DateTime, Decimal, IntoList, json};

/// The schema `Order`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub id: String,
    pub total: Decimal,
    pub placed: DateTime,
    pub state: Option<OrderState>,
    pub lines: Option<Vec<super::Line>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Order {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        total: impl Into<Decimal>,
        placed: impl Into<DateTime>,
    ) -> Self {
        Self {
            id: id.into(),
            total: total.into(),
            placed: placed.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn state(mut self, state: impl Into<OrderState>) -> Self {
        self.state = Some(state.into());
        self
    }

    #[must_use]
    pub fn lines<How>(mut self, lines: impl IntoList<super::Line, How>) -> Self {
        self.lines = Some(IntoList::into_list(lines));
        self
    }
}

json::object!(Order {
    id: required "id",
    total: required "total",
    placed: required "placed",
    state: optional "state",
    lines: optional "lines",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderState {
    /// `open`
    Open,
    /// `paid`
    Paid,
    /// `sent`
    Sent,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(OrderState {
    Open = "open",
    Paid = "paid",
    Sent = "sent",
});
