//! Tokens of OAuth 2, got from a server that is not ours: oauth2-mock-server.

use std::fs::File;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::tools::Tools;
use crate::Failure;

/// It is up at once; a busy machine takes longer.
const PATIENCE: Duration = Duration::from_secs(60);

/// Runs those tests of the runtime that need the server.
///
/// # Errors
/// The server does not start, or a test fails.
pub fn run(tools: &Tools, folder: &Path) -> Result<(), Failure> {
    let server = Server::start(tools.tokens(), &folder.join("tokens.log"))?;
    let url = format!("http://{}", server.address);
    let test = ["test", "--quiet", "--package", "restwright-runtime", "--test", "oauth", "--", "--ignored"];
    println!("$ RESTWRIGHT_TOKEN_SERVER={url} cargo {}", test.join(" "));
    let status = Command::new("cargo").args(test).env("RESTWRIGHT_TOKEN_SERVER", url).status();
    match status.map_err(Failure::fault)? {
        status if status.success() => Ok(()),
        status => Err(Failure::Fault(format!("the tests of tokens failed: {status}"))),
    }
}

/// A running server, stopped when it is dropped.
struct Server {
    process: Child,
    address: SocketAddr,
}

impl Server {
    fn start(program: &Path, log: &Path) -> Result<Self, Failure> {
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
        let address = free.map_err(Failure::fault)?;
        let output = File::create(log).map_err(Failure::fault)?;
        let process = Command::new("node")
            .arg(program)
            .args(["-a", "127.0.0.1", "-p", &address.port().to_string()])
            .stdin(Stdio::null())
            .stdout(output.try_clone().map_err(Failure::fault)?)
            .stderr(output)
            .spawn()
            .map_err(|error| Failure::Fault(format!("oauth2-mock-server cannot be started: {error}")))?;
        let mut server = Self { process, address };
        let started = Instant::now();
        while TcpStream::connect(address).is_err() {
            let ended = server.process.try_wait().map_err(Failure::fault)?;
            if ended.is_some() || started.elapsed() > PATIENCE {
                return Err(Failure::Fault(format!("oauth2-mock-server does not listen: see {}", log.display())));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to stop.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
