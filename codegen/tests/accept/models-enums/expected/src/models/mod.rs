//! The types of requests and responses.

mod casing;
mod holder;
mod numbers;
mod sloppy;
mod weird;
pub use self::casing::*;
pub use self::holder::*;
pub use self::numbers::*;
pub use self::sloppy::*;
pub use self::weird::*;
