//! The types of requests and responses.

mod holder;
mod items;
mod level;
mod mixed;
pub use self::holder::*;
pub use self::items::*;
pub use self::level::*;
pub use self::mixed::*;
