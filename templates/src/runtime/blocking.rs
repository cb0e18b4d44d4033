//! Calls that block their thread until the answer is there.
//!
//! They run on a thread with a tokio runtime of its own, which is started by the first of them and stays. So they work
//! outside of every runtime, and inside of one, too: there they hold up the thread that they are called from, as any
//! call that blocks does.

use std::cell::Cell;
use std::sync::{OnceLock, mpsc};

use super::error::{Error, ErrorKind};
use super::future::BoxFuture;

thread_local! {
    static IS_HERE: Cell<bool> = const { Cell::new(false) };
}

/// Whether this is the thread that carries blocking calls.
pub(crate) fn is_here() -> bool {
    IS_HERE.get()
}

/// The result of a call, once it is there.
///
/// # Errors
///
/// Those of the call. And where it would wait for itself: within a middleware, a transport or a provider of credentials
/// of a blocking call, which have to be awaited.
pub fn wait<T: Send + 'static>(call: BoxFuture<'static, Result<T, Error>>) -> Result<T, Error> {
    if is_here() {
        let message = "a blocking call within a blocking call would wait for itself: await it here";
        return Err(Error::new(ErrorKind::Build, message));
    }
    let (put, take) = mpsc::sync_channel(1);
    handle()?.spawn(async move {
        // Nobody listens where the caller's thread is gone.
        put.send(call.await).ok();
    });
    take.recv().unwrap_or_else(|_| Err(Error::new(ErrorKind::Other, "the call ended in a panic")))
}

fn handle() -> Result<&'static tokio::runtime::Handle, Error> {
    static HANDLE: OnceLock<Result<tokio::runtime::Handle, String>> = OnceLock::new();
    HANDLE.get_or_init(start).as_ref().map_err(|fault| Error::build(fault.clone()))
}

fn start() -> Result<tokio::runtime::Handle, String> {
    let cannot = |fault: std::io::Error| format!("the thread of blocking calls cannot be started: {fault}");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(cannot)?;
    let handle = runtime.handle().clone();
    let run = move || {
        IS_HERE.set(true);
        runtime.block_on(std::future::pending::<()>());
    };
    std::thread::Builder::new().name("sdk-blocking".to_owned()).spawn(run).map_err(cannot)?;
    Ok(handle)
}
