//! The types of requests and responses.

mod thing;
mod thing_choice;
mod thing_mixed;
mod thing_mixed_number;
mod thing_mixed_string;
mod thing_tuple_item;
pub use self::thing::Thing;
pub use self::thing_choice::ThingChoice;
pub use self::thing_mixed::ThingMixed;
pub use self::thing_mixed_number::ThingMixedNumber;
pub use self::thing_mixed_string::ThingMixedString;
pub use self::thing_tuple_item::ThingTupleItem;
