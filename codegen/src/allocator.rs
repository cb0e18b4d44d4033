//! The allocator of the binary.

use libmimalloc_sys::{mi_option_set_default, mi_option_t};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// mimalloc's `mi_option_purge_delay`, for which the bindings have no name: milliseconds until memory that was freed goes
/// back to the system.
const PURGE_DELAY: mi_option_t = 15;

/// A run is often shorter than the second for which mimalloc keeps what was freed: trees and tokens would add up.
///
/// `MIMALLOC_PURGE_DELAY` in the environment still decides.
pub fn configure() {
    // SAFETY: it asks that nothing else sets options meanwhile, and there is no other thread yet.
    unsafe { mi_option_set_default(PURGE_DELAY, 1) }
}
