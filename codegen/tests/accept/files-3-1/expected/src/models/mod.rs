//! The types of requests and responses.

mod id;
mod leaf;
mod part;
mod part_other;
mod thing;
mod thing_inner;
mod tree;
pub use self::id::Id;
pub use self::leaf::Leaf;
pub use self::part::Part;
pub use self::part_other::PartOther;
pub use self::thing::Thing;
pub use self::thing_inner::ThingInner;
pub use self::tree::Tree;
