//! The tokens that a source holds, and the requests for more that are under way.

use std::sync::Arc;
use std::time::Duration;

use super::super::security::Secret;
use super::clock;
use super::fault::Failure;
use super::flight::Flight;
use super::tokens::Tokens;

/// What waits for a token gets.
pub(super) type Outcome = Result<Arc<Tokens>, Failure>;

/// After a failure, a token that still lasts is sent for so long without asking for another.
const TRUCE: Duration = Duration::from_secs(5);

/// What a source holds.
#[derive(Default)]
pub(super) struct Held {
    tokens: Vec<Entry>,
    flights: Vec<(Vec<String>, Arc<Flight<Outcome>>)>,
    /// The newest one.
    pub(super) refresh: Option<Secret>,
    /// Why the refresh token is of no use any more.
    pub(super) ended: Option<Failure>,
    /// Since 1970.
    truce_until: Duration,
}

/// Tokens with the scopes that they were asked for.
struct Entry {
    asked: Vec<String>,
    tokens: Arc<Tokens>,
}

impl Entry {
    /// Whether the tokens are good for these scopes. A server that grants less than what it was asked for would not
    /// grant more the next time.
    fn covers(&self, scopes: &[String]) -> bool {
        scopes.iter().all(|scope| self.asked.contains(scope) || self.tokens.scopes.contains(scope))
    }
}

impl Held {
    /// A token for these scopes that needs no renewal yet.
    pub(super) fn fresh(&self, scopes: &[String]) -> Option<Arc<Tokens>> {
        let is_truce = clock::now() < self.truce_until;
        let good = |tokens: &Tokens| tokens.is_fresh() || is_truce && tokens.is_alive();
        self.find(scopes, good)
    }

    /// A token for these scopes that has not ended.
    pub(super) fn alive(&self, scopes: &[String]) -> Option<Arc<Tokens>> {
        self.find(scopes, Tokens::is_alive)
    }

    fn find(&self, scopes: &[String], good: impl Fn(&Tokens) -> bool) -> Option<Arc<Tokens>> {
        let found = self.tokens.iter().rev().find(|entry| entry.covers(scopes) && good(&entry.tokens));
        found.map(|entry| Arc::clone(&entry.tokens))
    }

    /// The newest tokens.
    pub(super) fn newest(&self) -> Option<&Arc<Tokens>> {
        self.tokens.last().map(|entry| &entry.tokens)
    }

    /// Keeps new tokens, and drops those that they replace or that have ended.
    pub(super) fn put(&mut self, asked: &[String], tokens: Arc<Tokens>) {
        self.tokens.retain(|entry| entry.asked != asked && entry.tokens.is_alive());
        self.tokens.push(Entry { asked: asked.to_vec(), tokens });
    }

    /// Forgets everything.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Forgets the access token that the server refused, and none else.
    pub(super) fn reject(&mut self, access_token: &str) {
        self.tokens.retain(|entry| entry.tokens.access_token() != access_token);
    }

    /// Does not ask again for a moment.
    pub(super) fn pause(&mut self) {
        self.truce_until = clock::now() + TRUCE;
    }

    /// The request under way for these scopes, or the one that `start` makes.
    pub(super) fn flight(
        &mut self,
        scopes: &[String],
        start: impl FnOnce() -> Arc<Flight<Outcome>>,
    ) -> Arc<Flight<Outcome>> {
        let under_way = self.flights.iter().find(|(asked, _)| scopes.iter().all(|scope| asked.contains(scope)));
        if let Some((_, flight)) = under_way {
            return Arc::clone(flight);
        }
        let flight = start();
        self.flights.push((scopes.to_vec(), Arc::clone(&flight)));
        flight
    }

    /// Ends the request for exactly these scopes.
    pub(super) fn landed(&mut self, scopes: &[String]) {
        self.flights.retain(|(asked, _)| asked != scopes);
    }

    /// Ends a request that broke down.
    pub(super) fn lost(&mut self, lost: &Arc<Flight<Outcome>>) {
        self.flights.retain(|(_, flight)| !Arc::ptr_eq(flight, lost));
    }
}
