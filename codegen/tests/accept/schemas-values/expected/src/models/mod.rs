//! The types of requests and responses.

mod holder;
mod holder_blank;
mod holder_five;
mod holder_patterns_value;
mod holder_several;
mod holder_shape;
mod holder_shape_object;
mod holder_tuple_item;
mod level;
mod list_items_per_page;
mod mixed;
mod mixed_integer;
mod mixed_string;
pub use self::holder::Holder;
pub use self::holder_blank::HolderBlank;
pub use self::holder_five::HolderFive;
pub use self::holder_patterns_value::HolderPatternsValue;
pub use self::holder_several::HolderSeveral;
pub use self::holder_shape::HolderShape;
pub use self::holder_shape_object::HolderShapeObject;
pub use self::holder_tuple_item::HolderTupleItem;
pub use self::level::Level;
pub use self::list_items_per_page::ListItemsPerPage;
pub use self::mixed::Mixed;
pub use self::mixed_integer::MixedInteger;
pub use self::mixed_string::MixedString;
