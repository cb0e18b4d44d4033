//! What applications write against the five SDKs: what must compile, and what must not.
//!
//! A case is a file in `pass/` or `fail/`. `TRYBUILD=overwrite` writes what the compiler says about a new one; the
//! compiler of `rust-toolchain.toml` says it.

#[test]
fn applications() {
    let cases = trybuild::TestCases::new();
    cases.pass("pass/*.rs");
    cases.compile_fail("fail/*.rs");
}
