//! The types of requests and responses.

mod animal;
mod both;
mod card;
mod cat;
mod circle;
mod dog;
mod event;
mod iban;
mod limited;
mod narrow;
mod oval;
mod payment;
mod recursive;
mod refund;
mod result;
<<<<<<< HEAD
mod result_not_ok;
mod result_ok;
=======
>>>>>>> main
mod round;
mod shape;
mod square;
mod wide;
<<<<<<< HEAD
mod wide_named;
pub use self::animal::Animal;
pub use self::both::Both;
pub use self::both_card_later::BothCardLater;
pub use self::both_card_today::BothCardToday;
pub use self::both_iban_later::BothIbanLater;
pub use self::both_iban_today::BothIbanToday;
pub use self::card::Card;
pub use self::cat::Cat;
pub use self::cat_species::CatSpecies;
pub use self::circle::Circle;
pub use self::dog::Dog;
pub use self::event::Event;
pub use self::event_created::EventCreated;
pub use self::event_created_type::EventCreatedType;
pub use self::event_deleted::EventDeleted;
pub use self::event_deleted_type::EventDeletedType;
pub use self::iban::Iban;
pub use self::limited::Limited;
pub use self::narrow::Narrow;
pub use self::oval::Oval;
pub use self::payment::Payment;
pub use self::payment_card::PaymentCard;
pub use self::payment_iban::PaymentIban;
pub use self::recursive::Recursive;
pub use self::refund::Refund;
pub use self::refund_card::RefundCard;
pub use self::refund_iban::RefundIban;
pub use self::result::Result;
pub use self::result_not_ok::ResultNotOk;
pub use self::result_ok::ResultOk;
pub use self::round::Round;
pub use self::shape::Shape;
pub use self::square::Square;
pub use self::wide::Wide;
pub use self::wide_named::WideNamed;
=======
pub use self::animal::*;
pub use self::both::*;
pub use self::card::*;
pub use self::cat::*;
pub use self::circle::*;
pub use self::dog::*;
pub use self::event::*;
pub use self::iban::*;
pub use self::limited::*;
pub use self::narrow::*;
pub use self::oval::*;
pub use self::payment::*;
pub use self::recursive::*;
pub use self::refund::*;
pub use self::result::*;
pub use self::round::*;
pub use self::shape::*;
pub use self::square::*;
pub use self::wide::*;
>>>>>>> main
