//! The types of requests and responses.

#[cfg(feature = "users")]
mod account;
#[cfg(feature = "users")]
mod account_input;
#[cfg(feature = "books")]
mod author;
#[cfg(feature = "books")]
mod author_input;
#[cfg(feature = "books")]
mod author_patch;
#[cfg(feature = "books")]
mod book;
#[cfg(feature = "books")]
mod book_cover;
#[cfg(feature = "books")]
mod book_cover_input;
#[cfg(feature = "books")]
mod book_cover_patch;
#[cfg(feature = "books")]
mod book_input;
#[cfg(feature = "books")]
mod book_page;
#[cfg(feature = "books")]
mod book_patch;
#[cfg(feature = "books")]
mod hook;
#[cfg(feature = "books")]
mod image;
#[cfg(feature = "books")]
mod image_input;
#[cfg(feature = "books")]
mod image_patch;
#[cfg(feature = "books")]
mod limits;
#[cfg(feature = "orders")]
mod order;
#[cfg(feature = "reports")]
mod report;
#[cfg(feature = "books")]
mod settings_patch;
#[cfg(feature = "users")]
mod user;
#[cfg(feature = "users")]
pub use self::account::Account;
#[cfg(feature = "users")]
pub use self::account_input::AccountInput;
#[cfg(feature = "books")]
pub use self::author::Author;
#[cfg(feature = "books")]
pub use self::author_input::AuthorInput;
#[cfg(feature = "books")]
pub use self::author_patch::AuthorPatch;
#[cfg(feature = "books")]
pub use self::book::Book;
#[cfg(feature = "books")]
pub use self::book_cover::BookCover;
#[cfg(feature = "books")]
pub use self::book_cover_input::BookCoverInput;
#[cfg(feature = "books")]
pub use self::book_cover_patch::BookCoverPatch;
#[cfg(feature = "books")]
pub use self::book_input::BookInput;
#[cfg(feature = "books")]
pub use self::book_page::BookPage;
#[cfg(feature = "books")]
pub use self::book_patch::BookPatch;
#[cfg(feature = "books")]
pub use self::hook::Hook;
#[cfg(feature = "books")]
pub use self::image::Image;
#[cfg(feature = "books")]
pub use self::image_input::ImageInput;
#[cfg(feature = "books")]
pub use self::image_patch::ImagePatch;
#[cfg(feature = "books")]
pub use self::limits::Limits;
#[cfg(feature = "orders")]
pub use self::order::Order;
#[cfg(feature = "reports")]
pub use self::report::Report;
#[cfg(feature = "books")]
pub use self::settings_patch::SettingsPatch;
#[cfg(feature = "users")]
pub use self::user::User;
