//! How often a call through the SDK and one by hand ask for memory.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::error::Error;

use runtime_bench::calls::Clients;

const WARM_UP: usize = 50;
const CALLS: usize = 200;

thread_local! {
    /// Of this thread: the server has others.
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

/// The system's allocator, with a counter.
struct Counting;

// SAFETY: all is left to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: as the caller promised.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: as the caller promised.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count();
        // SAFETY: as the caller promised.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn count() {
    // A thread that is about to end has no counter any more, and makes no calls.
    let _ = COUNT.try_with(|count| count.set(count.get() + 1));
}

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (sdk, by_hand) = runtime.block_on(measure())?;
    println!("{}", serde_json::json!({ "sdk": sdk, "by_hand": by_hand }));
    Ok(())
}

/// The means: what the connections ask for now and then is part of it.
async fn measure() -> Result<(f64, f64), Box<dyn Error>> {
    let clients = Clients::connect()?;
    for _ in 0..WARM_UP {
        clients.sdk().await?;
        clients.by_hand().await?;
    }
    let begun = COUNT.get();
    for _ in 0..CALLS {
        clients.sdk().await?;
    }
    let between = COUNT.get();
    for _ in 0..CALLS {
        clients.by_hand().await?;
    }
    let mean = |count: usize| count as f64 / CALLS as f64;
    Ok((mean(between - begun), mean(COUNT.get() - between)))
}
