//! What plays a scenario, and what it prints: a line of JSON for each, its name and what went wrong.

use std::sync::OnceLock;

/// Where the server is, and the pictures that it sends and expects.
pub struct Stage {
    pub server: String,
    pub png: Vec<u8>,
    pub jpg: Vec<u8>,
}

static STAGE: OnceLock<Stage> = OnceLock::new();

/// Sets the stage: once, before the first scenario.
pub fn set(stage: Stage) {
    let _ = STAGE.set(stage);
}

fn stage() -> &'static Stage {
    STAGE.get().expect("the stage is set before the first scenario")
}

/// The URL of the server.
pub fn server() -> &'static str {
    &stage().server
}

/// The picture of the suite in PNG.
pub fn png() -> Vec<u8> {
    stage().png.clone()
}

/// The picture of the suite in JPEG.
pub fn jpg() -> Vec<u8> {
    stage().jpg.clone()
}

/// Why a scenario was not played to its end.
#[derive(Debug)]
pub struct Fault(pub String);

impl<E: std::error::Error> From<E> for Fault {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// How a scenario ended.
pub type Played = Result<(), Fault>;

/// Ends a scenario that did not go as it has to.
pub fn fault<T>(what: impl Into<String>) -> Result<T, Fault> {
    Err(Fault(what.into()))
}

/// Prints how a scenario ended.
pub fn report(scenario: &str, played: Played) {
    println!("{}", serde_json::json!([scenario, played.err().map(|fault| fault.0)]));
}

/// Plays a scenario: statements, in which `?` ends it.
#[macro_export]
macro_rules! play {
    ($scenario:expr, $($body:tt)*) => {{
        let played: $crate::harness::Played = Box::pin(async {
            { $($body)* };
            Ok(())
        })
        .await;
        $crate::harness::report(&$scenario, played);
    }};
}

/// What came is what was expected.
#[macro_export]
macro_rules! same {
    ($got:expr, $expected:expr $(,)?) => {{
        let (got, expected) = (&$got, &$expected);
        if *got != *expected {
            return $crate::harness::fault(format!("got {got:?}, expected {expected:?}"));
        }
    }};
}

/// Two scenarios: one that gets a value, and one that puts it.
#[macro_export]
macro_rules! get_and_put {
    ($scenario:expr, $get:expr, $value:expr, $put:expr $(,)?) => {{
        $crate::play!(format!("{}_get", $scenario), $crate::same!($get.await?, $value));
        $crate::play!(format!("{}_put", $scenario), $put.await?);
    }};
}

/// The operations of an SDK, at the server of the suite.
#[macro_export]
macro_rules! client {
    ($sdk:ident) => {
        $sdk::Client::builder().base_url($crate::harness::server()).build().expect("a client").untagged()
    };
}
