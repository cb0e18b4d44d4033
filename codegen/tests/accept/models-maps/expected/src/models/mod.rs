//! The types of requests and responses.

mod closed;
mod extensible;
mod holder;
mod money;
mod open;
pub use self::closed::*;
pub use self::extensible::*;
pub use self::holder::*;
pub use self::money::*;
pub use self::open::*;
