//! Members that servers send in other forms than the document's: text for a number, one value for a list of them.

use super::number::is_number;
use super::object::Slot;
use super::{Fault, Kind, Property, Raw, Reader};

/// What a member is turned into, where it comes in another form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lenient {
    Never,
    /// The text of a number or boolean.
    Text,
    /// `"true"`, `"false"`, `1` and `0`.
    Boolean,
    /// A number within a string.
    Number,
    /// A list of the one value that came.
    List,
}

impl Property {
    /// A member that holds text: that of a number or boolean is taken, too.
    #[must_use]
    pub const fn lenient_text(mut self) -> Self {
        self.lenient = Lenient::Text;
        self
    }

    /// A member that holds a boolean: `"true"`, `"false"`, `1` and `0` are taken, too.
    #[must_use]
    pub const fn lenient_boolean(mut self) -> Self {
        self.lenient = Lenient::Boolean;
        self
    }

    /// A member that holds a number: one within a string is taken, too.
    #[must_use]
    pub const fn lenient_number(mut self) -> Self {
        self.lenient = Lenient::Number;
        self
    }

    /// A member that holds a list: a value that is none is taken for its only element.
    #[must_use]
    pub const fn lenient_list(mut self) -> Self {
        self.lenient = Lenient::List;
        self
    }

    /// The member that an envelope is around: an object without it is taken for its value, and so is what is no object.
    /// It is the first one of its object.
    #[must_use]
    pub const fn bare(mut self) -> Self {
        self.bare = true;
        self
    }

    /// Whether the value that comes next is that of this member, without the envelope around it.
    pub(super) fn comes_bare(&self, reader: &mut Reader<'_>) -> Result<bool, Fault> {
        match reader.peek() {
            b'{' => Ok(reader.last_member(self.name)?.is_none()),
            b'n' => Ok(false),
            _ => Ok(true),
        }
    }
}

impl Lenient {
    /// Reads a value into its field, in whichever form it comes.
    pub(super) fn read(self, field: &mut dyn Slot, reader: &mut Reader<'_>) -> Result<(), Fault> {
        if self == Self::Never {
            return field.read_member(reader);
        }
        let start = reader.start();
        let mut ahead = reader.at(start);
        let Some(text) = self.turned(&ahead.raw()?) else { return field.read_member(reader) };
        // Lists within lists of one value copy each other's text.
        let ledger = reader.ledger;
        if !ledger.hold(text.len()) {
            return Err(reader.fault_before("too many values that are taken for lists"));
        }
        let mut inner = reader.over(&text);
        let read = field.read_member(&mut inner);
        let (clipped, holds_null) = (inner.clipped.take(), inner.holds_null);
        ledger.release(ledger.held().saturating_sub(text.len()));
        reader.clipped = clipped.map(|fault| fault.moved(start));
        reader.holds_null = holds_null;
        reader.position = ahead.position;
        read.map_err(|fault| fault.moved(start))
    }

    /// The value as the field holds it; `None` where it is read as it came.
    fn turned(self, value: &Raw<'_>) -> Option<String> {
        let text = value.text();
        let within = || value.string().map(|text| text.trim().to_owned());
        match (self, value.kind()) {
            (Self::Text, Kind::Number | Kind::Boolean) => Some(["\"", text, "\""].concat()),
            (Self::Boolean, Kind::Number) => match text {
                "1" => Some("true".to_owned()),
                "0" => Some("false".to_owned()),
                _ => None,
            },
            (Self::Boolean, Kind::String) => {
                within().map(|text| text.to_ascii_lowercase()).filter(|text| matches!(text.as_str(), "true" | "false"))
            }
            (Self::Number, Kind::String) => within().filter(|text| is_number(text)),
            (Self::List, Kind::Array | Kind::Null) => None,
            (Self::List, _) => Some(["[", text, "]"].concat()),
            _ => None,
        }
    }
}
