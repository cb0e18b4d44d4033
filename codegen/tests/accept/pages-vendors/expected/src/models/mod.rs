//! The types of requests and responses.

mod list;
<<<<<<< HEAD
mod list_item;
mod microsoft_list;
mod search_by_cursor_body;
pub use self::list::List;
pub use self::list_item::ListItem;
pub use self::microsoft_list::MicrosoftList;
pub use self::search_by_cursor_body::SearchByCursorBody;
=======
mod microsoft;
mod search_by_cursor;
pub use self::list::*;
pub use self::microsoft::*;
pub use self::search_by_cursor::*;
>>>>>>> main
