//! The server of the suite: it answers the scenarios, and remembers which were played as they have to be.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde::Deserialize;

use super::suite::Suite;
use crate::Failure;
use crate::cache;

/// It is usually up in two seconds; a busy machine takes longer.
const PATIENCE: Duration = Duration::from_secs(120);

/// How long it may take for an answer.
const TIME_OUT: Duration = Duration::from_secs(30);

/// A running server, stopped when it is dropped.
pub struct Server {
    process: Child,
    address: SocketAddr,
}

/// What the server says about a part of the scenarios.
#[derive(Deserialize)]
struct Part {
    results: BTreeMap<String, String>,
}

impl Server {
    /// Starts one, and waits until it listens.
    pub fn start(suite: &Suite, folder: &Path) -> Result<Self, Failure> {
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
        let address = free.map_err(Failure::fault)?;
        let log = File::create(folder.join("server.log")).map_err(Failure::fault)?;
        let process = Command::new("node")
            .arg(suite.server())
            .arg("serve")
            .arg(suite.specs())
            .args(["--port", &address.port().to_string(), "--coverageFile"])
            .arg(folder.join("coverage.json"))
            .current_dir(folder)
            .env("GIT_DIR", repository(folder)?)
            // It would end at the first body of XML that is not as expected.
            .env("NODE_OPTIONS", "--unhandled-rejections=warn")
            .stdin(Stdio::null())
            .stdout(log.try_clone().map_err(Failure::fault)?)
            .stderr(log)
            .spawn()
            .map_err(|error| Failure::Fault(format!("the server cannot be started: {error}")))?;
        let mut server = Self { process, address };
        server.wait(folder)?;
        Ok(server)
    }

    /// Where it is.
    pub fn url(&self) -> String {
        format!("http://localhost:{}", self.address.port())
    }

    /// By scenario, whether it was played as it has to be.
    pub fn coverage(&self) -> Result<BTreeMap<String, bool>, Failure> {
        let parts: Vec<Part> = serde_json::from_slice(&self.get("/.coverage")?).map_err(Failure::fault)?;
        Ok(parts.into_iter().flat_map(|part| part.results).map(|(name, how)| (name, how == "pass")).collect())
    }

    fn get(&self, path: &str) -> Result<Vec<u8>, Failure> {
        let mut stream = self.connect().map_err(Failure::fault)?;
        let mut answer = Vec::new();
        // HTTP/1.0: the answer ends with the connection, and is not in chunks.
        let sent = write!(stream, "GET {path} HTTP/1.0\r\nHost: localhost\r\n\r\n");
        sent.and_then(|()| stream.read_to_end(&mut answer)).map_err(Failure::fault)?;
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n");
        let end = end.ok_or_else(|| Failure::Fault(format!("the server does not answer GET {path}")))?;
        Ok(answer.split_off(end + 4))
    }

    /// It listens at `localhost`, which may be the one or the other.
    fn connect(&self) -> std::io::Result<TcpStream> {
        let stream = TcpStream::connect(("localhost", self.address.port()))?;
        stream.set_read_timeout(Some(TIME_OUT))?;
        Ok(stream)
    }

    fn wait(&mut self, folder: &Path) -> Result<(), Failure> {
        let started = Instant::now();
        while self.connect().is_err() {
            let ended = self.process.try_wait().map_err(Failure::fault)?;
            if ended.is_some() || started.elapsed() > PATIENCE {
                let how = if ended.is_some() { "ended" } else { "does not listen" };
                return Err(Failure::Fault(format!("the server {how}: see {}/server.log", folder.display())));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to stop.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The server asks Git which commit of the suite it is: any commit is an answer.
fn repository(folder: &Path) -> Result<PathBuf, Failure> {
    let repository = folder.join("repository");
    fs::create_dir_all(&repository).map_err(Failure::fault)?;
    let who = ["-c", "user.name=restwright", "-c", "user.email=restwright@localhost", "-c", "commit.gpgsign=false"];
    for words in [&["init", "--quiet"][..], &["commit", "--quiet", "--allow-empty", "--message=none"]] {
        let mut git = Command::new("git");
        git.args(who).args(words).current_dir(&repository).env_remove("GIT_DIR");
        cache::run(git, "git")?;
    }
    Ok(repository.join(".git"))
}
