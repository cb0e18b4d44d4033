//! Prism: a server that answers with the examples of a document, and refuses what the document does not allow.

use std::fs::File;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::Subject;
use super::tools::Tools;
use crate::Failure;

/// It is usually up in two seconds; a busy machine takes longer.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running server, stopped when it is dropped.
pub struct Prism {
    process: Child,
    address: SocketAddr,
}

impl Prism {
    /// Starts one for each SDK, and waits until all listen.
    pub fn start_all(subjects: &[Subject], tools: &Tools, folder: &Path) -> Result<Vec<Self>, Failure> {
        let mut servers = Vec::new();
        for subject in subjects {
            servers.push(Self::start(subject, tools, &folder.join(format!("{}.prism.log", subject.name)))?);
        }
        for (server, subject) in servers.iter_mut().zip(subjects) {
            server.wait(&subject.name)?;
        }
        Ok(servers)
    }

    fn start(subject: &Subject, tools: &Tools, log: &Path) -> Result<Self, Failure> {
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
        let address = free.map_err(Failure::fault)?;
        let log = File::create(log).map_err(Failure::fault)?;
        let document = std::path::absolute(&subject.document).map_err(Failure::fault)?;
        let process = Command::new("node")
            .arg(tools.prism())
            .args(["mock", "--errors", "--host", "127.0.0.1", "--port", &address.port().to_string()])
            .arg(document)
            .stdin(Stdio::null())
            .stdout(log.try_clone().map_err(Failure::fault)?)
            .stderr(log)
            .spawn()
            .map_err(|error| Failure::Fault(format!("Prism cannot be started: {error}")))?;
        Ok(Self { process, address })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    fn wait(&mut self, name: &str) -> Result<(), Failure> {
        let started = Instant::now();
        while TcpStream::connect(self.address).is_err() {
            let ended = self.process.try_wait().map_err(Failure::fault)?;
            if ended.is_some() || started.elapsed() > PATIENCE {
                let how = if ended.is_some() { "ended" } else { "does not listen" };
                return Err(Failure::Fault(format!("Prism {how}: see target/wire/{name}.prism.log")));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to stop.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
