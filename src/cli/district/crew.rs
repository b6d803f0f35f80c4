//! Threads that work on what one of them finds, with short queues between: memory does not grow with the work.

use crate::cli::failure::Failure;
use crate::journal::Trouble;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread::{Builder, available_parallelism, scope};
use std::time::Duration;

/// Things that wait between two threads.
const QUEUE: usize = 64;

/// How often there is a chance to tell how far it is.
const TICK: Duration = Duration::from_millis(200);

/// One thread for each core, at least two: while one waits for the disk, the other computes.
fn threads() -> usize {
    available_parallelism().map_or(2, |cores| cores.get().max(2))
}

/// Works on every job; each thread has a bench of its own. `take` gets the results as they come, and `None`
/// when some time has passed without. Once `stop` is set, what is begun is finished and the rest left undone.
/// Gives the benches back.
pub fn work<Job: Send, Bench: Send, Done: Send>(
    jobs: impl Iterator<Item = Job> + Send,
    stop: &AtomicBool,
    bench: impl Fn() -> Bench + Sync,
    work: impl Fn(&mut Bench, Job) -> Done + Sync,
    mut take: impl FnMut(Option<Done>),
) -> Result<Vec<Bench>, Failure> {
    let (send_job, jobs_to_do) = sync_channel(QUEUE);
    let (send_done, all_done) = sync_channel(QUEUE);
    let jobs_to_do = Mutex::new(jobs_to_do);
    let stopped = || stop.load(Ordering::Relaxed);
    scope(|scope| {
        let mut crew = Vec::new();
        let mut refused = None;
        for _ in 0..threads() {
            let (send_done, jobs_to_do) = (send_done.clone(), &jobs_to_do);
            let (bench, work) = (&bench, &work);
            let one = move || {
                let mut bench = bench();
                while let Some(job) = next(jobs_to_do) {
                    // After a stop jobs are still taken out, so that nobody waits to put one in.
                    if !stopped() {
                        let _ = send_done.send(work(&mut bench, job));
                    }
                }
                bench
            };
            match Builder::new()
                .name("review".into())
                .spawn_scoped(scope, one)
            {
                Ok(thread) => crew.push(thread),
                Err(error) => refused = Some(error.to_string()),
            }
        }
        drop(send_done);
        let find = move || {
            for job in jobs {
                if stopped() || send_job.send(job).is_err() {
                    break;
                }
            }
        };
        // Without a thread there is nobody to work; with one of two it only takes longer. A job finder that
        // was refused is dropped with its end of the queue, so that those who work end.
        let finder = Builder::new().name("walk".into());
        let refused = match (crew.is_empty(), refused) {
            (true, Some(system)) => Some(system),
            _ => finder
                .spawn_scoped(scope, find)
                .err()
                .map(|error| error.to_string()),
        };
        if let Some(system) = refused {
            return Err(Trouble::NoThread { system }.into());
        }
        loop {
            match all_done.recv_timeout(TICK) {
                Ok(done) => take(Some(done)),
                Err(RecvTimeoutError::Timeout) => take(None),
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        Ok(crew
            .into_iter()
            .filter_map(|thread| thread.join().ok())
            .collect())
    })
}

fn next<Job>(jobs: &Mutex<Receiver<Job>>) -> Option<Job> {
    let jobs = jobs.lock().unwrap_or_else(PoisonError::into_inner);
    jobs.recv().ok()
}
