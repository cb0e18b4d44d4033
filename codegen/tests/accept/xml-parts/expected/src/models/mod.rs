//! The types of requests and responses.

<<<<<<< HEAD
mod add_book_body;
mod add_book_note;
mod book;
mod set_book_body;
pub use self::add_book_body::AddBookBody;
pub use self::add_book_note::AddBookNote;
pub use self::book::Book;
pub use self::set_book_body::SetBookBody;
=======
mod add_book;
mod book;
pub use self::add_book::*;
pub use self::book::*;
>>>>>>> main
