//! Random numbers, for pauses that spread and names that are used once. None of them is a secret.

/// 64 random bits.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn bits() -> u64 {
    use std::hash::{BuildHasher, RandomState};
    // The keys are the system's random numbers, and another pair for each state.
    RandomState::new().hash_one(0)
}

/// 64 random bits.
#[cfg(target_arch = "wasm32")]
pub(crate) fn bits() -> u64 {
    let half = || (js_sys::Math::random() * 4_294_967_296.0) as u64;
    half() << 32 | half()
}

/// A UUID of version 4 (RFC 9562 §5.4).
pub(crate) fn uuid() -> String {
    let (high, low) = (bits(), bits());
    let high = high & !0xF000 | 0x4000;
    let low = low & !(0b11 << 62) | 0b10 << 62;
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        high >> 16 & 0xFFFF,
        high & 0xFFFF,
        low >> 48,
        low & 0xFFFF_FFFF_FFFF
    )
}
