#![allow(deprecated, dead_code)]

#[allow(unused_imports)]
use std::collections::BTreeMap;
use std::future::Future;
use std::io::Write as _;
use std::pin::Pin;

use serde::Serialize;
use serde_json::{Value, json};

type Pending = Pin<Box<dyn Future<Output = Value>>>;

/// Makes every call, each under a base URL of its own, and prints a line about it.
fn main() {
    let server = std::env::args().nth(1).expect("the address of the server");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let mut out = std::io::stdout().lock();
    for number in 0..CALLS {
        let mut line = match client(&format!("{server}/{number}")) {
            Ok(client) => runtime.block_on(call(number, client)),
            Err(error) => refused(&error, Value::Null),
        };
        line["number"] = json!(number);
        writeln!(out, "{line}").expect("standard output");
    }
}

fn data<T: Serialize>(result: Result<T, Error>, typed: fn(&Error) -> Value) -> Value {
    match result {
        Ok(data) => json!({ "ok": true, "data": data }),
        Err(error) => refused(&error, typed(&error)),
    }
}

fn info<T: Serialize>(result: Result<ApiResponse<T>, Error>, typed: fn(&Error) -> Value) -> Value {
    match result {
        Ok(info) => json!({
            "ok": true,
            "data": info.data,
            "status": info.status.as_u16(),
            "content_type": info.headers.get("content-type").and_then(|value| value.to_str().ok()),
        }),
        Err(error) => refused(&error, typed(&error)),
    }
}

fn opaque<T>(result: Result<T, Error>, typed: fn(&Error) -> Value) -> Value {
    match result {
        Ok(_) => json!({ "ok": true }),
        Err(error) => refused(&error, typed(&error)),
    }
}

fn opaque_info<T>(result: Result<ApiResponse<T>, Error>, typed: fn(&Error) -> Value) -> Value {
    match result {
        Ok(info) => json!({ "ok": true, "status": info.status.as_u16() }),
        Err(error) => refused(&error, typed(&error)),
    }
}

fn refused(error: &Error, typed: Value) -> Value {
    json!({
        "ok": false,
        "kind": format!("{:?}", error.kind()),
        "status": error.status().map(|status| status.as_u16()),
        "message": error.to_string(),
        "typed": typed,
    })
}
