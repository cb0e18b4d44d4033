//! The types of requests and responses.

mod id;
mod leaf;
mod part;
mod thing;
mod tree;
pub use self::id::*;
pub use self::leaf::*;
pub use self::part::*;
pub use self::thing::*;
pub use self::tree::*;
