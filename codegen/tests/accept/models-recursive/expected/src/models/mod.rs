//! The types of requests and responses.

// Fields and setters whose names say it all have no comment.
#![allow(missing_docs)]

mod endless;
mod expression;
mod here;
mod left;
mod maybe;
mod node;
mod not;
mod only;
mod right;
mod sum;
mod there;
mod tree;
pub use self::endless::*;
pub use self::expression::*;
pub use self::here::*;
pub use self::left::*;
pub use self::maybe::*;
pub use self::node::*;
pub use self::not::*;
pub use self::only::*;
pub use self::right::*;
pub use self::sum::*;
pub use self::there::*;
pub use self::tree::*;
