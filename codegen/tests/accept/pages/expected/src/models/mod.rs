//! The types of requests and responses.

mod list_events_response;
mod list_links_response;
mod list_links_response_links_value;
mod list_things_response;
mod list_things_response_data;
mod meta;
mod search_things_body;
mod search_things_body_page;
mod search_things_response;
mod thing;
pub use self::list_events_response::ListEventsResponse;
pub use self::list_links_response::ListLinksResponse;
pub use self::list_links_response_links_value::ListLinksResponseLinksValue;
pub use self::list_things_response::ListThingsResponse;
pub use self::list_things_response_data::ListThingsResponseData;
pub use self::meta::Meta;
pub use self::search_things_body::SearchThingsBody;
pub use self::search_things_body_page::SearchThingsBodyPage;
pub use self::search_things_response::SearchThingsResponse;
pub use self::thing::Thing;
