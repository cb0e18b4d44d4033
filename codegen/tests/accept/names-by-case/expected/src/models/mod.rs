//! The types of requests and responses.

mod thing;
<<<<<<< HEAD
mod thing_language;
mod thing_level;
mod thing_lower;
mod thing_order;
mod thing_shift;
mod thing_sign;
mod thing_text;
mod thing_vote;
pub use self::thing::Thing;
pub use self::thing_language::ThingLanguage;
pub use self::thing_level::ThingLevel;
pub use self::thing_lower::ThingLower;
pub use self::thing_order::ThingOrder;
pub use self::thing_shift::ThingShift;
pub use self::thing_sign::ThingSign;
pub use self::thing_text::ThingText;
pub use self::thing_vote::ThingVote;
=======
pub use self::thing::*;
>>>>>>> main
