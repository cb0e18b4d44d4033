//! Node with Prism and a token server, Python with openapi-core: installed on demand, in the versions of `xtask/wire/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Failure;

const NPM: [(&str, &str); 2] = [
    ("package.json", include_str!("../../wire/package.json")),
    ("package-lock.json", include_str!("../../wire/package-lock.json")),
];
const PIP: [(&str, &str); 1] = [("requirements.txt", include_str!("../../wire/requirements.txt"))];

/// The program, and what it is called in messages.
pub const PYTHON: (&str, &str) = (if cfg!(windows) { "python" } else { "python3" }, "Python 3.10");

/// The installed tools.
pub struct Tools {
    prism: PathBuf,
    tokens: PathBuf,
    python: PathBuf,
}

/// What this machine lacks, and the command that runs the tests where it is there.
pub fn missing() -> Option<String> {
    let needed = [("node", "Node 20"), (npm(), "npm"), PYTHON];
    let lacking: Vec<_> = needed.iter().filter(|(program, _)| !runs(program)).map(|(_, name)| *name).collect();
    let command = "cargo xtask test --only wire";
    (!lacking.is_empty()).then(|| format!("{} missing; install and run: {command}", lacking.join(" and ")))
}

/// Python with openapi-core alone.
pub fn install_python(folder: &Path) -> Result<PathBuf, Failure> {
    let (program, name) = PYTHON;
    if !runs(program) {
        return Err(Failure::Fault(format!("{name} is missing: openapi-core needs it")));
    }
    let venv = folder.join("python");
    let python = venv.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    install(&venv, &PIP, |folder| {
        command(Command::new(program).args(["-m", "venv", "."]).current_dir(folder))?;
        let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", "requirements.txt"];
        command(Command::new(&python).args(install).current_dir(folder))
    })?;
    Ok(python)
}

impl Tools {
    /// Installs what is not installed yet in these very versions.
    pub fn install(folder: &Path) -> Result<Self, Failure> {
        let node = folder.join("prism");
        install(&node, &NPM, |folder| npm_ci(folder, &[]))?;
        let python = install_python(folder)?;
        let modules = node.join("node_modules");
        let prism = modules.join("@stoplight/prism-cli/dist/index.js");
        let tokens = modules.join("oauth2-mock-server/dist/oauth2-mock-server.mjs");
        Ok(Self { prism, tokens, python })
    }

    /// Lets a validator that is not ours judge a document as a whole.
    pub fn validate(&self, document: &Path) -> Result<(), Failure> {
        command(Command::new(&self.python).args(["-m", "openapi_spec_validator"]).arg(document))
    }

    /// The program of Prism, for `node`.
    pub fn prism(&self) -> &Path {
        &self.prism
    }

    /// The program of the token server, for `node`.
    pub fn tokens(&self) -> &Path {
        &self.tokens
    }

    /// The Python that has openapi-core.
    pub fn python(&self) -> &Path {
        &self.python
    }
}

/// Whether Node and npm are there.
pub fn has_node() -> bool {
    runs("node") && runs(npm())
}

/// Installs the packages of the lock file in a folder.
pub fn npm_ci(folder: &Path, options: &[&str]) -> Result<(), Failure> {
    // Scripts of packages are not needed, and not run.
    let install = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    command(Command::new(npm()).args(install).args(options).current_dir(folder))
}

/// Installs into a folder, unless it holds what these files ask for.
pub fn install(
    folder: &Path,
    files: &[(&str, &str)],
    run: impl Fn(&Path) -> Result<(), Failure>,
) -> Result<(), Failure> {
    // Written last: a run that was interrupted leaves none.
    let stamp = folder.join("installed");
    let wanted: String = files.iter().map(|(_, text)| *text).collect();
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Failure::fault)?;
    }
    fs::create_dir_all(folder).map_err(Failure::fault)?;
    for (name, text) in files {
        fs::write(folder.join(name), text).map_err(Failure::fault)?;
    }
    run(folder)?;
    fs::write(stamp, wanted).map_err(Failure::fault)
}

/// Runs a command, and shows it.
pub fn command(command: &mut Command) -> Result<(), Failure> {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let shown = words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ");
    println!("$ {shown}");
    match command.stdin(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Failure::Fault(format!("`{shown}` failed: {status}"))),
        Err(error) => Err(Failure::Fault(format!("`{shown}` cannot be run: {error}"))),
    }
}

fn runs(program: &str) -> bool {
    let version = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    version.is_ok_and(|status| status.success())
}

/// npm, as the system calls it.
pub fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}
