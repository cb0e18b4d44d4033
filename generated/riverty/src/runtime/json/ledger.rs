//! What reading one text may cost: memory, stack and time do not depend on what a server thinks of.

use std::cell::Cell;

/// What is read may take so many bytes of memory for each byte of its text. Together with the text, its strings and what
/// is moved while a list grows, that stays below 20.
const MOST_HELD: usize = 17;

/// As much may be held in any case: a list of sparse objects, of types with hundreds of members, is no attack.
const ALWAYS_HELD: usize = 32 << 20;

/// Unions within unions, each with several candidates, could be tried in more ways than anyone can wait for. When this
/// many times the text was read in vain, trying ends.
const MOST_WASTED: usize = 64;

/// How much of the stack reading may take: a quarter of what a thread of Rust has, and half of the least that the main
/// thread of a platform has. How deep that is depends on the types.
const MOST_STACK: usize = 512 << 10;

/// What reading a text may cost, and what it has cost so far.
#[derive(Debug)]
pub(super) struct Ledger {
    /// Bytes of the text.
    length: usize,
    /// Bytes of memory that what was read takes, apart from its strings, which are no longer than the text.
    held: Cell<usize>,
    /// Bytes that were read in vain, see [`Raw::try_read`](super::Raw::try_read).
    wasted: Cell<usize>,
    /// Where the stack was when reading began.
    stack: usize,
    /// Whether the text is a message of its own, rather than a part of one.
    pub(super) is_message: bool,
}

impl Ledger {
    pub(super) fn new(text: &str, is_message: bool) -> Self {
        Self { length: text.len(), held: Cell::new(0), wasted: Cell::new(0), stack: stack(), is_message }
    }

    /// Notes memory that is taken; whether there is as much.
    #[inline]
    pub(super) fn hold(&self, bytes: usize) -> bool {
        let held = self.held.get().saturating_add(bytes);
        self.held.set(held);
        held <= ALWAYS_HELD || held <= MOST_HELD.saturating_mul(self.length)
    }

    /// Whether so much more is so little that it may be in vain.
    pub(super) fn is_little(&self, bytes: usize) -> bool {
        self.held.get().saturating_add(bytes) <= self.length.max(ALWAYS_HELD / 8)
    }

    /// How much is held.
    pub(super) fn held(&self) -> usize {
        self.held.get()
    }

    /// Notes that memory was given back, down to what was held before.
    pub(super) fn release(&self, held: usize) {
        self.held.set(held);
    }

    /// Notes text that was read in vain.
    pub(super) fn waste(&self, bytes: usize) {
        self.wasted.set(self.wasted.get().saturating_add(bytes));
    }

    /// Whether too much was read in vain.
    pub(super) fn is_wasteful(&self) -> bool {
        self.wasted.get() > MOST_WASTED.saturating_mul(self.length)
    }

    /// Whether the calls since reading began take too much of the stack.
    #[inline]
    pub(super) fn is_deep(&self) -> bool {
        self.stack.abs_diff(stack()) > MOST_STACK
    }
}

/// Where the stack is: the address of something on it.
#[inline]
fn stack() -> usize {
    let here = 0_u8;
    std::hint::black_box(&raw const here).addr()
}
