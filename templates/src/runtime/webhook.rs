//! Signatures of what a server sends (feature `webhook-signatures`).
#![cfg(feature = "webhook-signatures")]
