//! The types of requests and responses.

mod casing;
mod holder;
mod holder_list_item;
mod holder_only;
mod holder_untyped;
mod numbers;
mod sloppy;
mod weird;
pub use self::casing::Casing;
pub use self::holder::Holder;
pub use self::holder_list_item::HolderListItem;
pub use self::holder_only::HolderOnly;
pub use self::holder_untyped::HolderUntyped;
pub use self::numbers::Numbers;
pub use self::sloppy::Sloppy;
pub use self::weird::Weird;
