//! The types of requests and responses.

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
pub use self::endless::Endless;
pub use self::expression::Expression;
pub use self::here::Here;
pub use self::left::Left;
pub use self::maybe::Maybe;
pub use self::node::Node;
pub use self::not::Not;
pub use self::only::Only;
pub use self::right::Right;
pub use self::sum::Sum;
pub use self::there::There;
pub use self::tree::Tree;
