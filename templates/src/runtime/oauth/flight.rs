//! One request for many callers: whoever waits for it drives it, and it goes on when one of them is dropped.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

use super::super::future::BoxFuture;

/// Work that is under way, and that any number of callers wait for.
///
/// When all of them are dropped, it stands still until the next one comes: an answer that is on its way is not lost.
pub(super) struct Flight<T> {
    work: Mutex<Work<T>>,
    waiting: Arc<Waiting>,
}

enum Work<T> {
    UnderWay(BoxFuture<'static, T>),
    Done(T),
    /// It panicked.
    Lost,
}

/// The callers. The work wakes all of them, for each may be the last one that still drives it.
#[derive(Default)]
struct Waiting {
    callers: Mutex<Callers>,
}

#[derive(Default)]
struct Callers {
    /// The name of the next caller, and so the number of all that there were.
    next: u64,
    wakers: Vec<(u64, Waker)>,
}

impl Waiting {
    fn callers(&self) -> MutexGuard<'_, Callers> {
        self.callers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wake_all(&self) {
        // Woken without the lock: a waker may run whatever it likes.
        let wakers: Vec<Waker> = self.callers().wakers.iter().map(|(_, waker)| waker.clone()).collect();
        wakers.into_iter().for_each(Waker::wake);
    }
}

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        self.wake_all();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.wake_all();
    }
}

impl<T: Clone> Flight<T> {
    pub(super) fn new(work: BoxFuture<'static, T>) -> Arc<Self> {
        Arc::new(Self { work: Mutex::new(Work::UnderWay(work)), waiting: Arc::default() })
    }

    /// Waits for the result.
    pub(super) fn join(self: &Arc<Self>) -> Join<T> {
        let mut callers = self.waiting.callers();
        let is_resumed = callers.next > 0 && callers.wakers.is_empty();
        let name = callers.next;
        callers.next += 1;
        callers.wakers.push((name, Waker::noop().clone()));
        Join { flight: Arc::clone(self), name, is_resumed }
    }

    fn work(&self) -> MutexGuard<'_, Work<T>> {
        self.work.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A caller that waits.
pub(super) struct Join<T> {
    flight: Arc<Flight<T>>,
    name: u64,
    /// Whether the work stood still before, since nobody waited for it.
    pub(super) is_resumed: bool,
}

impl<T: Clone> Future for Join<T> {
    /// `None` where the work panicked.
    type Output = Option<T>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        let Self { flight, name, .. } = &*self;
        // Before the work is looked at: what happens from here on wakes this caller.
        if let Some((_, waker)) = flight.waiting.callers().wakers.iter_mut().find(|(other, _)| other == name) {
            waker.clone_from(context.waker());
        }
        let mut work = flight.work();
        let mut future = match std::mem::replace(&mut *work, Work::Lost) {
            Work::UnderWay(future) => future,
            Work::Done(result) => {
                *work = Work::Done(result.clone());
                return Poll::Ready(Some(result));
            }
            Work::Lost => return Poll::Ready(None),
        };
        let ended = Ended(&flight.waiting);
        let waker = Waker::from(Arc::clone(&flight.waiting));
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Pending => {
                *work = Work::UnderWay(future);
                std::mem::forget(ended);
                Poll::Pending
            }
            Poll::Ready(result) => {
                *work = Work::Done(result.clone());
                Poll::Ready(Some(result))
            }
        }
    }
}

/// Wakes everybody when the work has ended, be it in a panic.
struct Ended<'a>(&'a Waiting);

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        self.0.wake_all();
    }
}

impl<T> Drop for Join<T> {
    fn drop(&mut self) {
        let mut callers = self.flight.waiting.callers();
        callers.wakers.retain(|(name, _)| *name != self.name);
    }
}
