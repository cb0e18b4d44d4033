//! The types of requests and responses.

mod thing;
mod thing_name;
pub use self::thing::Thing;
pub use self::thing_name::ThingName;
