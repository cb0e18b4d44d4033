//! A clock that nobody waits for: it moves on when somebody sleeps.

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Poll, Waker};
use std::time::Duration;

use super::super::future::{self, BoxFuture};

/// The time of a mock. Whoever sleeps moves it on, up to the next limit that passes meanwhile.
#[derive(Clone, Default)]
pub(super) struct Clock {
    times: Arc<Mutex<Times>>,
}

#[derive(Default)]
struct Times {
    now: Duration,
    /// Limits under way, by when they pass, with whom to wake then.
    limits: BTreeMap<(Duration, u64), Waker>,
    next: u64,
}

impl Clock {
    /// Moves the time on by `time`, without waiting for it.
    pub(super) fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        let mut end = None;
        Box::pin(poll_fn(move |context| {
            let mut times = clock.times.lock().unwrap_or_else(PoisonError::into_inner);
            let Some(end) = end else {
                end = Some(times.now.saturating_add(time));
                // Limits start when what they limit waits for the first time: now.
                context.waker().wake_by_ref();
                return Poll::Pending;
            };
            match times.limits.first_key_value() {
                // Its owner gives up, or lets this go on.
                Some(((limit, _), waker)) if *limit < end => {
                    let (limit, waker) = (*limit, waker.clone());
                    times.now = times.now.max(limit);
                    drop(times);
                    waker.wake();
                    context.waker().wake_by_ref();
                    Poll::Pending
                }
                _ => {
                    times.now = times.now.max(end);
                    Poll::Ready(())
                }
            }
        }))
    }

    /// Ends when the time has been moved on by `time`, or when so much has passed for whoever waits for another thing.
    pub(super) fn timeout(&self, time: Duration) -> BoxFuture<'static, ()> {
        let mut limit = LimitGuard { clock: self.clone(), key: None };
        let mut real = future::sleep(time);
        Box::pin(poll_fn(move |context| {
            if limit.has_passed(time, context.waker()) {
                return Poll::Ready(());
            }
            real.as_mut().poll(context)
        }))
    }
}

/// A limit under way; gone when nobody asks for it any more.
struct LimitGuard {
    clock: Clock,
    key: Option<(Duration, u64)>,
}

impl LimitGuard {
    fn has_passed(&mut self, time: Duration, waker: &Waker) -> bool {
        let mut times = self.clock.times.lock().unwrap_or_else(PoisonError::into_inner);
        let key = *self.key.get_or_insert_with(|| {
            times.next += 1;
            (times.now.saturating_add(time), times.next)
        });
        let has_passed = key.0 <= times.now;
        match has_passed {
            true => times.limits.remove(&key),
            false => times.limits.insert(key, waker.clone()),
        };
        has_passed
    }
}

impl Drop for LimitGuard {
    fn drop(&mut self) {
        if let Some(key) = self.key {
            self.clock.times.lock().unwrap_or_else(PoisonError::into_inner).limits.remove(&key);
        }
    }
}
