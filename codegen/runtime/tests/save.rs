//! Downloads to files, from a server that cuts them short.

mod common;

use std::fs;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::{Server, answer};
use http::{Request, Response};
use restwright_runtime::runtime::{
    Body, BoxFuture, Call, Core, CoreBuilder, Data, Download, Error, ErrorKind, Method, Operation, Part, RetryPolicy,
    Save, Transport, TransportError,
};

static GET: Operation =
    Operation { id: "getFile", path: &[Part::Text("/files/"), Part::Param("id")], ..Operation::USUAL };

static POST: Operation = Operation { id: "makeFile", method: Method::Post, path: GET.path, ..Operation::USUAL };

/// The first three of six bytes, with a tag.
const CUT: &str = "HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nContent-Length: 6\r\n\r\nabc";
const REST: &str =
    "HTTP/1.1 206 Partial Content\r\nETag: \"v1\"\r\nContent-Range: bytes 3-5/6\r\nContent-Length: 3\r\n\r\ndef";
const WHOLE: &str = "HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nContent-Length: 6\r\n\r\nabcdef";
const CHANGED: &str = "HTTP/1.1 200 OK\r\nETag: \"v2\"\r\nContent-Length: 4\r\n\r\nwxyz";

/// A folder of a test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("save-{name}"));
        fs::remove_dir_all(&path).ok();
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self) -> PathBuf {
        self.0.join("x.pdf")
    }

    /// The files in it, with what they hold.
    fn files(&self) -> Vec<(String, String)> {
        let entries = fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap());
        let mut files: Vec<_> = entries
            .map(|entry| (entry.file_name().into_string().unwrap(), fs::read_to_string(entry.path()).unwrap()))
            .collect();
        files.sort();
        files
    }

    /// That it holds the download alone.
    fn holds(&self, content: &str) {
        assert_eq!(self.files(), [("x.pdf".to_owned(), content.to_owned())]);
    }
}

fn policy() -> RetryPolicy {
    RetryPolicy::new().first_pause(Duration::from_millis(1))
}

fn core(server: &Server) -> Core {
    server.core_with(|builder| builder.retry_policy(policy()))
}

async fn download(core: &Core, operation: &'static Operation) -> Download {
    let mut call = Call::new(core, operation);
    call.path("id", &"7");
    call.download::<Data>().await.unwrap()
}

async fn save(core: &Core, folder: &Folder) -> Save {
    download(core, &GET).await.save_to(folder.file())
}

/// What becomes of a download that is answered so.
async fn saved(folder: &Folder, answers: &[&str]) -> (Result<u64, Error>, Vec<common::Recorded>) {
    let server = Server::start(answers).await;
    let result = save(&core(&server), folder).await.await;
    (result, server.requests())
}

#[tokio::test]
async fn a_file_is_there_when_all_of_it_is() {
    let folder = Folder::new("whole");
    fs::write(folder.file(), "old and longer").unwrap();
    let server = Server::start(&[WHOLE]).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&told);
    let saving = save(&core(&server), &folder).await.on_progress(move |at, all| kept.lock().unwrap().push((at, all)));
    assert_eq!(format!("{saving:?}").split('"').next(), Some("Save { download: Download { status: 200, .. }, path: "));
    assert_eq!(saving.await.unwrap(), 6);
    folder.holds("abcdef");
    let told = told.lock().unwrap();
    assert_eq!((told.first(), told.last()), (Some(&(0, Some(6))), Some(&(6, Some(6)))));
}

#[tokio::test]
async fn large_content_is_written_in_batches() {
    let folder = Folder::new("large");
    let text = "0123456789abcdef".repeat(100_000);
    let server = Server::start(&[&answer("200 OK", "", &text)]).await;
    assert_eq!(save(&core(&server), &folder).await.await.unwrap(), 1_600_000);
    assert!(fs::read_to_string(folder.file()).unwrap() == text);
}

#[tokio::test]
async fn content_of_unknown_length_and_none_at_all() {
    let folder = Folder::new("unknown");
    let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n";
    assert_eq!(saved(&folder, &[chunked]).await.0.unwrap(), 3);
    folder.holds("abc");
    assert_eq!(saved(&folder, &[common::NO_CONTENT]).await.0.unwrap(), 0);
    folder.holds("");
}

#[tokio::test]
async fn a_broken_connection_is_followed_by_the_rest() {
    let folder = Folder::new("rest");
    let (result, requests) = saved(&folder, &[CUT, REST]).await;
    assert_eq!(result.unwrap(), 6);
    folder.holds("abcdef");
    assert_eq!((requests[0].header("range"), requests[0].header("if-range")), (None, None));
    assert_eq!((requests[1].header("range"), requests[1].header("if-range")), (Some("bytes=3-"), Some("\"v1\"")));
    assert_eq!(requests[1].target(), "/files/7");
    // In as many pieces as it takes.
    let part = "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 3-4/6\r\nContent-Length: 2\r\n\r\nde";
    let last = "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 5-5/*\r\nContent-Length: 1\r\n\r\nf";
    let (result, requests) = saved(&folder, &[CUT, "", part, last]).await;
    assert_eq!((result.unwrap(), requests.len()), (6, 4));
    assert_eq!(requests[3].header("range"), Some("bytes=5-"));
    folder.holds("abcdef");
}

#[tokio::test]
async fn what_has_changed_is_fetched_from_its_start() {
    let folder = Folder::new("changed");
    let told = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&told);
    let server = Server::start(&[CUT, CHANGED]).await;
    let saving = save(&core(&server), &folder).await.on_progress(move |at, all| kept.lock().unwrap().push((at, all)));
    assert_eq!(saving.await.unwrap(), 4);
    folder.holds("wxyz");
    assert_eq!(*told.lock().unwrap(), [(0, Some(6)), (3, Some(6)), (0, Some(4)), (4, Some(4))]);
}

#[tokio::test]
async fn without_a_strong_validator_all_is_fetched_again() {
    let folder = Folder::new("weak");
    let now = "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n";
    for (headers, if_range) in [
        ("ETag: W/\"v1\"\r\nLast-Modified: Sun, 06 Nov 1994 08:00:00 GMT\r\n", None),
        ("ETag: v1\r\n", None),
        ("", None),
        ("Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT\r\n", None),
        ("Last-Modified: Sun, 06 Nov 1994 08:49:36 GMT\r\n", Some("Sun, 06 Nov 1994 08:49:36 GMT")),
    ] {
        let cut = format!("HTTP/1.1 200 OK\r\n{now}{headers}Content-Length: 6\r\n\r\nabc");
        let (result, requests) = saved(&folder, &[&cut, WHOLE]).await;
        assert_eq!((result.unwrap(), requests.len()), (6, 2));
        assert_eq!(requests[1].header("if-range"), if_range, "{headers}");
        assert_eq!(requests[1].header("range"), if_range.map(|_| "bytes=3-"));
        folder.holds("abcdef");
    }
}

#[tokio::test]
async fn a_rest_that_does_not_fit_is_an_error() {
    let folder = Folder::new("unfit");
    let range = |headers: &str| format!("HTTP/1.1 206 Partial Content\r\n{headers}\r\nContent-Length: 3\r\n\r\ndef");
    for (answer, fault) in [
        (range("Content-Range: bytes 0-2/6"), "the rest from byte 3 on came as \"bytes 0-2/6\""),
        (range("Content-Range: bytes 3-5/7"), "the rest belongs to other content"),
        (range("ETag: \"v2\"\r\nContent-Range: bytes 3-5/6"), "the rest belongs to other content"),
        (range("Content-Range: bytes 3-6/6"), "the rest from byte 3 on came as \"bytes 3-6/6\""),
        (range("Content-Range: bytes 3-+5/6"), "the rest from byte 3 on came as \"bytes 3-+5/6\""),
        (range("Content-Type: multipart/byteranges"), "the rest from byte 3 on came as \"\""),
        (common::NO_CONTENT.to_owned(), "the rest came with status 204"),
    ] {
        let (result, _) = saved(&folder, &[CUT, &answer]).await;
        let error = result.unwrap_err();
        assert_eq!(error.to_string(), format!("getFile: cannot decode the response: {fault}"));
        assert_eq!((error.kind(), error.attempts().len()), (ErrorKind::Decode, 1));
        assert_eq!(folder.files(), [], "nothing is left");
    }
    let (result, _) = saved(&folder, &[CUT, &answer("404 Not Found", "", r#"{"message":"gone"}"#)]).await;
    assert_eq!(result.unwrap_err().to_string(), "getFile: 404 Not Found: gone");
    assert_eq!(folder.files(), []);
}

#[tokio::test]
async fn nothing_left_is_the_end() {
    let folder = Folder::new("all");
    let cut = "HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n";
    let all = answer("416 Range Not Satisfiable", "Content-Range: bytes */3", "");
    assert_eq!(saved(&folder, &[cut, &all]).await.0.unwrap(), 3);
    folder.holds("abc");
    let other = answer("416 Range Not Satisfiable", "Content-Range: bytes */2", "");
    assert_eq!(saved(&folder, &[cut, &other]).await.0.unwrap_err().status().unwrap(), 416);
    folder.holds("abc");
}

#[tokio::test]
async fn tries_end() {
    let folder = Folder::new("tries");
    let server = Server::start(&[CUT]).await;
    // What begins anew and is cut at the same place each time gets nowhere.
    let error = save(&core(&server), &folder).await.await.unwrap_err();
    assert_eq!((error.kind(), error.attempts().len()), (ErrorKind::Transport, 2));
    assert_eq!(server.requests().len(), 3);
    assert_eq!(folder.files(), []);
    // So does a server that sends byte after byte: the client has so many retries and no more.
    let bytes: Vec<String> = (0..100)
        .map(|at| format!("HTTP/1.1 206 P\r\nContent-Range: bytes {at}-{at}/999\r\nContent-Length: 1\r\n\r\nx"))
        .collect();
    let mut answers = vec!["HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nContent-Length: 999\r\n\r\nx"];
    answers.extend(bytes[1..].iter().map(String::as_str));
    let server = Server::start(&answers).await;
    let core = server.core_with(|builder| builder.retry_policy(policy().budget(5)));
    let error = save(&core, &folder).await.await.unwrap_err();
    assert_eq!((error.kind(), error.attempts().len()), (ErrorKind::Transport, 5));
    assert_eq!(error.to_string(), "getFile: the content ended after 6 of 999 bytes");
}

#[tokio::test]
async fn what_may_not_be_sent_again_is_not() {
    let folder = Folder::new("once");
    let server = Server::start(&[CUT, REST]).await;
    let error = download(&core(&server), &POST).await.save_to(folder.file()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    // Nor when the caller wants no retries, or has read a part already.
    let server = Server::start(&[CUT, REST]).await;
    let core = server.core_with(|builder| builder.retries(0));
    let error = save(&core, &folder).await.await.unwrap_err();
    assert_eq!((error.kind(), server.requests().len()), (ErrorKind::Transport, 1));
    let server = Server::start(&[CUT, REST]).await;
    let mut begun = download(&server.core(), &GET).await;
    begun.chunk().await.unwrap().unwrap();
    assert_eq!(begun.save_to(folder.file()).await.unwrap_err().kind(), ErrorKind::Transport);
    assert_eq!(server.requests().len(), 1);
    assert_eq!(folder.files(), []);
}

#[tokio::test]
async fn what_was_kept_is_resumed() {
    let folder = Folder::new("resume");
    let server = Server::start(&[CUT, WHOLE, REST]).await;
    let core = server.core_with(|builder| builder.retries(0));
    save(&core, &folder).await.resume().await.unwrap_err();
    let names: Vec<String> = folder.files().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["x.pdf.part", "x.pdf.part.tag"]);
    assert_eq!(folder.files()[0].1, "abc");
    let told = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&told);
    let saving = save(&core, &folder).await.resume();
    let saving = saving.on_progress(move |at, all| kept.lock().unwrap().push((at, all)));
    assert_eq!(saving.await.unwrap(), 6);
    folder.holds("abcdef");
    assert_eq!(server.requests()[2].header("range"), Some("bytes=3-"));
    assert_eq!(*told.lock().unwrap(), [(3, Some(6)), (6, Some(6))]);
}

#[tokio::test]
async fn what_was_kept_of_something_else_is_not_used() {
    let folder = Folder::new("other");
    let part = folder.0.join("x.pdf.part");
    let cut = |server: &Server| server.core_with(|builder| builder.retries(0));
    // It has changed: the answer on its way is the new content.
    let server = Server::start(&[CUT, CHANGED]).await;
    save(&cut(&server), &folder).await.resume().await.unwrap_err();
    assert_eq!(save(&cut(&server), &folder).await.resume().await.unwrap(), 4);
    assert_eq!(server.requests().len(), 2);
    folder.holds("wxyz");
    // Another resource has the same tag.
    let server = Server::start(&[CUT, WHOLE]).await;
    save(&cut(&server), &folder).await.resume().await.unwrap_err();
    let mut call = Call::new(&cut(&server), &GET);
    call.path("id", &"8");
    assert_eq!(call.download::<Data>().await.unwrap().save_to(folder.file()).resume().await.unwrap(), 6);
    assert_eq!(server.requests().len(), 2);
    folder.holds("abcdef");
    // It changes between the two answers.
    let server = Server::start(&[CUT, WHOLE, CHANGED]).await;
    save(&cut(&server), &folder).await.resume().await.unwrap_err();
    assert_eq!(save(&cut(&server), &folder).await.resume().await.unwrap(), 4);
    folder.holds("wxyz");
    // All of it is there, or more than all.
    let server = Server::start(&[CUT, WHOLE, CUT, WHOLE]).await;
    save(&cut(&server), &folder).await.resume().await.unwrap_err();
    fs::write(&part, "abcdef").unwrap();
    assert_eq!(save(&cut(&server), &folder).await.resume().await.unwrap(), 6);
    save(&cut(&server), &folder).await.resume().await.unwrap_err();
    fs::write(&part, "abcdefg").unwrap();
    assert_eq!(save(&cut(&server), &folder).await.resume().await.unwrap(), 6);
    assert_eq!(server.requests().len(), 4);
    folder.holds("abcdef");
    // Nothing tells what a part belongs to: none is kept.
    let server = Server::start(&["HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nabc"]).await;
    save(&cut(&server), &folder).await.resume().await.unwrap_err();
    folder.holds("abcdef");
}

#[tokio::test]
async fn a_download_that_is_dropped_leaves_nothing() {
    let folder = Folder::new("dropped");
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        let (mut connection, _) = listener.accept().await.unwrap();
        assert_ne!(connection.read(&mut [0; 4096]).await.unwrap(), 0);
        connection.write_all(CUT.as_bytes()).await.unwrap();
        tokio::time::sleep(Duration::from_secs(60)).await;
    });
    let mut builder = CoreBuilder::new();
    builder.base_url(url);
    builder.timeout(Duration::from_secs(30));
    let core = builder.build(&common::SERVICE).unwrap();
    let saving = save(&core, &folder).await.into_future();
    assert!(tokio::time::timeout(Duration::from_millis(200), saving).await.is_err());
    assert_eq!(folder.files(), []);
}

#[tokio::test]
async fn the_time_limit_is_for_all_of_it() {
    let folder = Folder::new("limit");
    let server = Server::start(&[CUT, ""]).await;
    let slow = RetryPolicy::new().retries(1000).budget(u32::MAX).first_pause(Duration::from_millis(40));
    let core = server.core_with(|builder| {
        builder.retry_policy(slow);
        builder.timeout(Duration::from_millis(300));
    });
    let began = std::time::Instant::now();
    let error = save(&core, &folder).await.await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Transport), "{error}");
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
    assert_eq!(folder.files(), []);
}

#[tokio::test]
async fn a_file_that_cannot_be_written_is_an_error() {
    let folder = Folder::new("unwritable");
    let server = Server::start(&[WHOLE]).await;
    let core = core(&server);
    for path in [folder.0.clone(), folder.0.join("none/x.pdf"), PathBuf::from("/"), PathBuf::new()] {
        let error = download(&core, &GET).await.save_to(path.clone()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Other);
        assert!(error.to_string().starts_with(&format!("getFile: cannot write {}: ", path.display())), "{error}");
        assert!(error.get_ref().unwrap().is::<io::Error>());
    }
    assert_eq!(folder.files(), []);
}

/// A transport whose answer is not as long as it says.
struct Liar(&'static str);

impl Transport for Liar {
    fn send<'a>(&'a self, _: Request<Body>) -> BoxFuture<'a, Result<Response<Body>, TransportError>> {
        let response = Response::builder().header("Content-Length", self.0).body(Body::from_bytes("abc")).unwrap();
        Box::pin(async move { Ok(response) })
    }
}

#[tokio::test]
async fn a_length_that_is_not_true_is_an_error() {
    let folder = Folder::new("liar");
    for (length, message) in [
        ("4", "getFile: the content ended after 3 of 4 bytes"),
        ("2", "getFile: the server sent more than the 2 bytes that it announced"),
    ] {
        let mut builder = CoreBuilder::new();
        builder.base_url("http://test".to_owned());
        builder.transport(Arc::new(Liar(length)));
        builder.retries(0);
        let core = builder.build(&common::SERVICE).unwrap();
        let error = save(&core, &folder).await.await.unwrap_err();
        assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Transport, message));
        assert_eq!(folder.files(), []);
    }
}

#[test]
fn no_runtime_of_tokio_is_needed() {
    let folder = Folder::new("alone");
    let mut builder = CoreBuilder::new();
    builder.base_url("http://test".to_owned());
    builder.transport(Arc::new(Liar("3")));
    let core = builder.build(&common::SERVICE).unwrap();
    let mut call = Call::new(&core, &GET);
    call.path("id", &"7");
    let mut work = Box::pin(async { call.download::<Data>().await.unwrap().save_to(folder.file()).await.unwrap() });
    // Nothing in it waits.
    let polled = work.as_mut().poll(&mut std::task::Context::from_waker(std::task::Waker::noop()));
    assert!(matches!(polled, std::task::Poll::Ready(3)));
    folder.holds("abc");
}

#[cfg(feature = "blocking")]
#[tokio::test(flavor = "multi_thread")]
async fn threads_may_be_blocked_meanwhile() {
    let folder = Folder::new("blocking");
    let server = Server::start(&[CUT, REST]).await;
    let mut call = Call::new(&core(&server), &GET);
    call.path("id", &"7");
    let download = restwright_runtime::runtime::wait(call.download::<Data>()).unwrap();
    assert_eq!(download.save_to(folder.file()).send_blocking().unwrap(), 6);
    folder.holds("abcdef");
}
