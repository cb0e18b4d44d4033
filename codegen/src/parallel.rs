//! Work that is done on all processors, with results as if it had been done in order.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, Builder, ScopedJoinHandle};

/// As on the main thread: documents decide how deep types nest, and so how deep the printer goes.
const STACK: usize = 8 << 20;

/// A thread that is called like this one, so that what a panic says leads here.
fn builder() -> Builder {
    let name = thread::current().name().unwrap_or("restwright").to_owned();
    Builder::new().name(name).stack_size(STACK)
}

/// Does work on a thread of its own while this one waits, whatever is left of this one's stack.
///
/// When that thread is gone, all others share the memory that the work has left behind: without that, only this one
/// could take it.
pub fn apart<R: Send>(work: impl Fn() -> R + Sync) -> R {
    thread::scope(|scope| match builder().spawn_scoped(scope, &work) {
        Ok(thread) => joined(thread),
        // One that the system does not grant is done without.
        Err(_) => work(),
    })
}

/// What a thread has made. A panic of it goes on in this one.
fn joined<R>(thread: ScopedJoinHandle<'_, R>) -> R {
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// Applies a function to every item; results are in the order of the items, whatever the threads do.
pub fn map<T: Sync, R: Send>(items: &[T], apply: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        // One at a time: items are files, of which some are a thousand times as large as others.
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { return done };
            done.push((index, apply(item)));
        }
    };
    let helpers = thread::available_parallelism().map_or(1, NonZero::get).min(items.len()).max(1) - 1;
    let mut done = thread::scope(|scope| {
        // A thread that the system does not grant is done without: this one works too.
        let spawn = |_| builder().spawn_scoped(scope, work).ok();
        let helpers: Vec<ScopedJoinHandle<'_, Vec<(usize, R)>>> = (0..helpers).filter_map(spawn).collect();
        let mut done = work();
        done.extend(helpers.into_iter().flat_map(joined));
        done
    });
    done.sort_unstable_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

/// Applies a function to every item; fails as the first item that fails does, in the order of the items.
pub fn try_each<T: Sync, E: Send>(items: &[T], apply: impl Fn(&T) -> Result<(), E> + Sync) -> Result<(), E> {
    map(items, apply).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::map;

    #[test]
    fn results_are_in_the_order_of_the_items() {
        for count in [0, 1, 7, 8, 9, 1000] {
            let items: Vec<usize> = (0..count).collect();
            let doubled: Vec<usize> = items.iter().map(|item| item * 2).collect();
            assert_eq!(map(&items, |item| item * 2), doubled);
        }
    }
}
