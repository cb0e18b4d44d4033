//! Bodies that are compressed, though nobody asked for it, or that inflate to more than a client takes.

use std::sync::OnceLock;
use std::time::Duration;

use crate::runtime::{Call, Error, ErrorKind};

use crate::case::{Case, GET, bytes, core, decoded, pieces, within};
use crate::cases;
use crate::server::{Script, Server, Step, answers, says};

/// `{"a":1}` in gzip, without compression (RFC 1951 §3.2.4).
const GZIPPED: &[u8] = b"\x1F\x8B\x08\0\0\0\0\0\0\xFF\x01\x07\0\xF8\xFF{\"a\":1}\xAF\xAC\x1B\x56\x07\0\0\0";

fn coded(coding: &str) -> Script {
    answers("200 OK", &format!("Content-Type: application/json\r\nContent-Encoding: {coding}"), GZIPPED)
}

/// A case whose client does not inflate by itself.
fn unasked(coding: &str) -> Case {
    Case::new(coded(coding))
}

cases! {
    deflate_that_nobody_asked_for: unasked("deflate").fails(ErrorKind::Decode, "compressed (deflate)");

    a_coding_that_nobody_knows: unasked("x-strange").fails(ErrorKind::Decode, "compressed (x-strange)");

    two_codings: unasked("deflate, x-strange").fails(ErrorKind::Decode, "compressed");

    an_identity_is_none: Case::new(answers("200 OK", "Content-Encoding: identity", "1")).gives("1");

    an_empty_coding_is_none: Case::new(answers("200 OK", "Content-Encoding: ", "1")).gives("1");

    a_coding_of_foreign_bytes: Case::new(says(
        b"HTTP/1.1 200 OK\r\nContent-Encoding: \xFF\r\nContent-Length: 1\r\n\r\n1",
    ))
        .fails(ErrorKind::Decode, "compressed");

    a_coding_of_nothing: Case::new(says("HTTP/1.1 204 No Content\r\nContent-Encoding: deflate\r\n\r\n"))
        .sender(decoded::<()>)
        .gives("()");

    a_compressed_error: Case::new(answers("500 No", "Content-Encoding: deflate", GZIPPED))
        .fails(ErrorKind::Status, "500");
}

/// Whether this reqwest inflates by itself: its feature may be on for another crate.
fn inflates() -> bool {
    static INFLATES: OnceLock<bool> = OnceLock::new();
    *INFLATES.get_or_init(|| {
        let server = Server::start(vec![answers("200 OK", "", "1")]);
        let core = core(&server.url(), |_| {});
        within(Duration::from_secs(2), decoded::<()>(Call::new(&core, &GET))).unwrap();
        server.requests()[0].header("accept-encoding").unwrap().is_some_and(|codings| codings.contains("gzip"))
    })
}

/// A case of gzip, and what it gives where that is inflated; where it is not, it is an error that says so, or that the
/// connection broke.
fn inflated(case: Case, look: impl FnOnce(Result<String, Error>)) {
    let result = case.run();
    if inflates() {
        return look(result);
    }
    let error = result.expect_err("it did not fail");
    if error.kind() != ErrorKind::Transport {
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        assert!(error.to_string().contains("it is compressed (gzip), which the client did not ask for"), "{error}");
    }
}

fn gzip(body: &[u8]) -> Case {
    Case::new(answers("200 OK", "Content-Encoding: gzip", body))
}

/// A part of a body of gzip, and then the end of the connection.
fn cut_off(end: Step) -> Script {
    let head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 100\r\n\r\n";
    vec![Step::Ask, Step::Send(head.to_vec()), Step::Send(GZIPPED[..14].to_vec()), Step::Pause(50), end]
}

fn is_too_large(result: Result<String, Error>) {
    let error = result.expect_err("it did not fail");
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
    assert!(error.to_string().contains("larger than 1048576 bytes"), "{error}");
}

cases! {
    gzip_as_json: inflated(unasked("gzip"), |result| assert_eq!(result.unwrap(), r#"{"a":1}"#));

    gzip_as_bytes: inflated(unasked("gzip").sender(bytes), |result| assert_eq!(result.unwrap(), "7 bytes"));

    gzip_as_nothing: inflated(unasked("gzip").sender(decoded::<()>), |result| assert_eq!(result.unwrap(), "()"));

    gzip_that_is_none: inflated(gzip(b"{\"a\":1}"), |result| {
        let error = result.expect_err("it did not fail");
        assert!(error.to_string().contains("cannot be inflated"), "{error}");
        assert!(!error.is_retryable());
    });

    a_reset_within_gzip: inflated(Case::new(cut_off(Step::Reset)), |result| {
        assert_eq!(result.expect_err("it did not fail").kind(), ErrorKind::Transport);
    });

    an_end_within_gzip: inflated(Case::new(cut_off(Step::Pause(0))), |result| {
        assert_eq!(result.expect_err("it did not fail").kind(), ErrorKind::Transport);
    });

    gzip_that_is_cut_off: inflated(gzip(&GZIPPED[..16]), |result| drop(result.expect_err("it did not fail")));

    gzip_with_a_wrong_sum: inflated(gzip(&[&GZIPPED[..22], &[0; 8]].concat()), |result| {
        drop(result.expect_err("it did not fail"));
    });

    a_bomb: inflated(
        Case::new(bomb("200 OK")).client(|b| b.max_response_size(1 << 20)).sender(bytes).deadline(5000).memory(6 << 20),
        is_too_large,
    );

    a_bomb_for_json: inflated(
        Case::new(bomb("200 OK")).client(|b| b.max_response_size(1 << 20)).deadline(5000).memory(6 << 20),
        is_too_large,
    );

    a_bomb_of_an_error: Case::new(bomb("500 No")).memory(8 << 20).fails(ErrorKind::Status, "500 Internal Server Error");

    /// Nothing of it is kept: each piece is as small as any.
    a_bomb_of_a_download: Case::new(bomb("200 OK"))
        .sender(pieces)
        .deadline(20_000)
        .memory(3 << 20)
        .run()
        .map_or_else(|error| assert!(error.to_string().contains("inflated"), "{error}"), |_| ());
}

/// 64 MiB of zeros, as the shortest codes of RFC 1951 §3.2.6: a zero, then copies of the last 258 bytes.
fn bomb(status: &str) -> Script {
    let mut bits = Bits::default();
    // The last block, with fixed codes.
    bits.push(0b1, 1);
    bits.push(0b01, 2);
    // A literal 0 has the code 00110000, from its highest bit on.
    bits.push(0b0000_1100, 8);
    for _ in 0..(64 << 20) / 258 {
        // A length of 258 is 11000101, a distance of 1 is 00000.
        bits.push(0b1010_0011, 8);
        bits.push(0, 5);
    }
    bits.push(0, 7);
    let body = [b"\x1F\x8B\x08\0\0\0\0\0\0\xFF".as_slice(), &bits.bytes, &[0; 8]].concat();
    let head = format!("HTTP/1.1 {status}\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n", body.len());
    vec![Step::Ask, Step::Send(head.into_bytes()), Step::Send(body)]
}

#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    used: u32,
}

impl Bits {
    /// Adds bits, the lowest first.
    fn push(&mut self, bits: u16, count: u32) {
        for at in 0..count {
            if self.used.is_multiple_of(8) {
                self.bytes.push(0);
            }
            *self.bytes.last_mut().unwrap() |= ((bits >> at & 1) as u8) << (self.used % 8);
            self.used += 1;
        }
    }
}
