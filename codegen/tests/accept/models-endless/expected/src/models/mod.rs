//! The types of requests and responses.

mod customer;
mod holder;
mod in_list;
mod in_null;
mod in_server;
mod in_union;
mod in_union_choice;
mod order;
mod self_;
pub use self::customer::Customer;
pub use self::holder::Holder;
pub use self::in_list::InList;
pub use self::in_null::InNull;
pub use self::in_server::InServer;
pub use self::in_union::InUnion;
pub use self::in_union_choice::InUnionChoice;
pub use self::order::Order;
pub use self::self_::Self_;
