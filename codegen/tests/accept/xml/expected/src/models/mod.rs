//! The types of requests and responses.

#[cfg(feature = "shelves")]
mod add_note_body;
#[cfg(feature = "shelves")]
mod add_note_xml_body;
mod book;
mod book_binding;
mod book_medium;
mod chapter;
#[cfg(feature = "books")]
mod fault;
mod film;
mod paper;
mod place;
mod publisher;
#[cfg(feature = "shelves")]
mod set_box_body;
#[cfg(feature = "shelves")]
mod set_box_box;
#[cfg(feature = "shelves")]
mod set_shelf_response;
#[cfg(feature = "shelves")]
mod shelf;
#[cfg(feature = "shelves")]
pub use self::add_note_body::AddNoteBody;
#[cfg(feature = "shelves")]
pub use self::add_note_xml_body::AddNoteXmlBody;
pub use self::book::Book;
pub use self::book_binding::BookBinding;
pub use self::book_medium::BookMedium;
pub use self::chapter::Chapter;
#[cfg(feature = "books")]
pub use self::fault::Fault;
pub use self::film::Film;
pub use self::paper::Paper;
pub use self::place::Place;
pub use self::publisher::Publisher;
#[cfg(feature = "shelves")]
pub use self::set_box_body::SetBoxBody;
#[cfg(feature = "shelves")]
pub use self::set_box_box::SetBoxBox;
#[cfg(feature = "shelves")]
pub use self::set_shelf_response::SetShelfResponse;
#[cfg(feature = "shelves")]
pub use self::shelf::Shelf;
