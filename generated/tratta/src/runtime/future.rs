//! Futures as the runtime passes them around, on every platform.

use std::pin::Pin;
use std::time::Duration;

/// A future of which only the result is known. It can be sent to another thread where the platform has threads.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A future of which only the result is known. In a browser, none leaves its thread.
#[cfg(target_arch = "wasm32")]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// `Send` where the platform has threads; nothing in a browser.
#[cfg(not(target_arch = "wasm32"))]
pub trait MaybeSend: Send {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Send + ?Sized> MaybeSend for T {}

/// `Send` where the platform has threads; nothing in a browser.
#[cfg(target_arch = "wasm32")]
pub trait MaybeSend {}
#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSend for T {}

/// `Sync` where the platform has threads; nothing in a browser.
#[cfg(not(target_arch = "wasm32"))]
pub trait MaybeSync: Sync {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Sync + ?Sized> MaybeSync for T {}

/// `Sync` where the platform has threads; nothing in a browser.
#[cfg(target_arch = "wasm32")]
pub trait MaybeSync {}
#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSync for T {}

/// A future that ends after `time`, with whatever clock is there: tokio's within one of its runtimes, the browser's,
/// or else a thread that sleeps.
#[must_use]
pub fn sleep(time: Duration) -> BoxFuture<'static, ()> {
    clock::sleep(time)
}

#[cfg(not(target_arch = "wasm32"))]
mod clock {
    use std::future::poll_fn;
    use std::sync::{Arc, Mutex, PoisonError};
    use std::task::{Poll, Waker};
    use std::thread;
    use std::time::Duration;

    use super::BoxFuture;

    pub(super) fn sleep(time: Duration) -> BoxFuture<'static, ()> {
        #[cfg(feature = "tokio")]
        if let Some(sleep) = of_tokio(time) {
            return sleep;
        }
        of_thread(time)
    }

    /// Tokio's own timer; `None` outside of its runtimes, and in one that was built without timers. Only trying tells
    /// the latter, and what tokio does then is a panic.
    #[cfg(feature = "tokio")]
    fn of_tokio(time: Duration) -> Option<BoxFuture<'static, ()>> {
        tokio::runtime::Handle::try_current().ok()?;
        std::panic::catch_unwind(|| Box::pin(tokio::time::sleep(time)) as BoxFuture<'static, ()>).ok()
    }

    #[derive(Default)]
    struct Alarm {
        has_rung: bool,
        waker: Option<Waker>,
    }

    /// A thread that sleeps. When the future is dropped, the thread ends at its time and wakes nobody.
    fn of_thread(time: Duration) -> BoxFuture<'static, ()> {
        let alarm = Arc::new(Mutex::new(Alarm::default()));
        let kept = Arc::clone(&alarm);
        let ring = move || {
            thread::sleep(time);
            let waker = {
                let mut alarm = kept.lock().unwrap_or_else(PoisonError::into_inner);
                alarm.has_rung = true;
                alarm.waker.take()
            };
            if let Some(waker) = waker {
                waker.wake();
            }
        };
        // Without a thread there is no waiting: then the time counts as over, which ends in a time-out and no hang.
        let failed = thread::Builder::new().name("sdk-timer".to_owned()).spawn(ring).is_err();
        Box::pin(poll_fn(move |context| {
            let mut alarm = alarm.lock().unwrap_or_else(PoisonError::into_inner);
            if failed || alarm.has_rung {
                return Poll::Ready(());
            }
            alarm.waker = Some(context.waker().clone());
            Poll::Pending
        }))
    }
}

#[cfg(target_arch = "wasm32")]
mod clock {
    use std::time::Duration;

    use super::BoxFuture;

    pub(super) fn sleep(time: Duration) -> BoxFuture<'static, ()> {
        Box::pin(gloo_timers::future::sleep(time))
    }
}
