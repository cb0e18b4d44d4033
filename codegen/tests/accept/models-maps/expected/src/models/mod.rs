//! The types of requests and responses.

mod closed;
mod extensible;
mod holder;
mod holder_inline;
mod holder_inline_deep;
mod holder_rows_item;
mod holder_valued_value;
mod money;
mod open;
pub use self::closed::Closed;
pub use self::extensible::Extensible;
pub use self::holder::Holder;
pub use self::holder_inline::HolderInline;
pub use self::holder_inline_deep::HolderInlineDeep;
pub use self::holder_rows_item::HolderRowsItem;
pub use self::holder_valued_value::HolderValuedValue;
pub use self::money::Money;
pub use self::open::Open;
