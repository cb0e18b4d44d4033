//! The processes that generate: as many as cores, replaced when they die or hang.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use super::facts::Generated;
use super::worker::Job;
use crate::Failure;

/// How long a document may keep a core busy, transcriptions included; how long it may take where others need the core.
const TIME_OUT: Duration = Duration::from_secs(120);
const PATIENCE: Duration = Duration::from_secs(1200);

/// How often that is looked at.
const PAUSE: Duration = Duration::from_secs(1);

/// Generates every document; `done` is told of each, with its index, as it comes.
pub fn run(jobs: &[Job], cores: usize, done: impl Fn(usize, Generated) + Sync) -> Result<(), Failure> {
    let next = Mutex::new(0..jobs.len());
    let one_core = || -> Result<(), Failure> {
        let mut worker = None;
        loop {
            let index = next.lock().ok().and_then(|mut next| next.next());
            let Some((index, job)) = index.and_then(|index| Some((index, jobs.get(index)?))) else { return Ok(()) };
            let mut at_work = match worker.take() {
                Some(worker) => worker,
                None => Worker::start()?,
            };
            let generated = at_work.generate(job)?;
            // One that did not answer is of no use any more.
            if at_work.answers {
                worker = Some(at_work);
            }
            done(index, generated);
        }
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..cores.min(jobs.len())).map(|_| scope.spawn(one_core)).collect();
        threads.into_iter().try_for_each(|thread| {
            thread.join().unwrap_or_else(|_| Err(Failure::fault("a thread that waits for a worker panicked")))
        })
    })
}

/// A process that generates.
struct Worker {
    process: Child,
    input: Option<ChildStdin>,
    output: Receiver<String>,
    answers: bool,
}

impl Worker {
    fn start() -> Result<Self, Failure> {
        let program = std::env::current_exe().map_err(Failure::fault)?;
        let mut command = Command::new(program);
        command.arg("corpus-worker").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().map_err(Failure::fault)?;
        let input = process.stdin.take();
        let (sender, output) = mpsc::channel();
        if let Some(stdout) = process.stdout.take() {
            // It ends with the process, or when nobody listens any more.
            thread::spawn(move || {
                BufReader::new(stdout).lines().map_while(Result::ok).try_for_each(|line| sender.send(line))
            });
        }
        Ok(Self { process, input, output, answers: true })
    }

    fn generate(&mut self, job: &Job) -> Result<Generated, Failure> {
        let mut line = serde_json::to_string(job).map_err(Failure::fault)?;
        line.push('\n');
        let sent = self.input.as_mut().is_some_and(|input| input.write_all(line.as_bytes()).is_ok());
        let answer = if sent { self.listen() } else { Err(RecvTimeoutError::Disconnected) };
        match answer {
            Ok(answer) => serde_json::from_str(&answer).map_err(Failure::fault),
            Err(RecvTimeoutError::Timeout) => {
                self.answers = false;
                Ok(Generated::TimedOut(TIME_OUT.as_secs()))
            }
            Err(RecvTimeoutError::Disconnected) => {
                self.answers = false;
                let status = self.process.wait().map_err(Failure::fault)?;
                Ok(Generated::Panicked(format!("the process ended: {status}")))
            }
        }
    }
}

impl Worker {
    /// The answer, unless it takes too long.
    fn listen(&self) -> Result<String, RecvTimeoutError> {
        let (begun, busy) = (Instant::now(), self.busy());
        loop {
            match self.output.recv_timeout(PAUSE) {
                Err(RecvTimeoutError::Timeout) => {}
                answer => return answer,
            }
            if self.busy().saturating_sub(busy) > TIME_OUT || begun.elapsed() > PATIENCE {
                return Err(RecvTimeoutError::Timeout);
            }
        }
    }

    /// How long the process has kept a core busy; where the system does not say, that is not looked at.
    fn busy(&self) -> Duration {
        let statistics = fs::read_to_string(format!("/proc/{}/stat", self.process.id())).unwrap_or_default();
        // The name of the program, in parentheses, may hold anything; what follows it are figures.
        let figures = statistics.rsplit_once(')').map_or("", |(_, figures)| figures);
        let ticks = figures.split_whitespace().skip(11).take(2).filter_map(|figure| figure.parse::<u64>().ok());
        // Linux counts a hundred ticks to the second, wherever it runs.
        Duration::from_millis(ticks.sum::<u64>() * 10)
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.input = None;
        // It has either ended, or hangs, or has nothing left to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
