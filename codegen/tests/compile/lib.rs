//! Nothing but tests: see `sdks.rs`.
