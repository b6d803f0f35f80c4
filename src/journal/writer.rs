//! A journal written in a thread of its own, so that no screen waits for the disk.

use super::trouble::Trouble;
use super::writing::{Answer, Journal};
use crate::congress::Act;
use std::fmt;
use std::sync::mpsc::{self, Sender};
use std::thread::JoinHandle;

enum Order {
    Append(Box<Act>),
    Retry,
}

/// Sends acts to the thread; the answers come by the callback, in the same order.
pub struct Writer {
    orders: Option<Sender<Order>>,
    thread: Option<JoinHandle<Journal>>,
}

impl Writer {
    /// Starts the thread. It calls `answer` for each act once it is on the disk, or cannot be. The callback
    /// should only pass the answer on: while it runs nothing is written.
    pub fn start(
        mut journal: Journal,
        mut answer: impl FnMut(Answer) + Send + 'static,
    ) -> Result<Self, Trouble> {
        let (orders, received) = mpsc::channel();
        let thread = std::thread::Builder::new()
            .name("writer".to_owned())
            .spawn(move || {
                for order in received {
                    match order {
                        Order::Append(act) => answer(journal.append(*act)),
                        Order::Retry => {
                            if let Some(retried) = journal.retry() {
                                answer(retried);
                            }
                        }
                    }
                }
                journal
            })
            .map_err(|error| Trouble::NoThread {
                system: error.to_string(),
            })?;
        Ok(Self {
            orders: Some(orders),
            thread: Some(thread),
        })
    }

    /// Hands over the next act and returns at once. False if the thread is gone, which is a fault of ours:
    /// no answer will come.
    pub fn append(&self, act: Act) -> bool {
        self.send(Order::Append(Box::new(act)))
    }

    /// Asks for the act that could not be written to be tried once more, in a new file. It is answered like
    /// an act; not at all if none waits. False if the thread is gone.
    pub fn retry(&self) -> bool {
        self.send(Order::Retry)
    }

    /// Writes what was handed over, ends the thread, and gives the journal back; `None` if the thread
    /// panicked.
    pub fn stop(mut self) -> Option<Journal> {
        self.join()
    }

    fn send(&self, order: Order) -> bool {
        self.orders
            .as_ref()
            .is_some_and(|orders| orders.send(order).is_ok())
    }

    fn join(&mut self) -> Option<Journal> {
        self.orders = None;
        self.thread.take()?.join().ok()
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        // What was handed over is written before anything else goes away.
        drop(self.join());
    }
}

impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Writer")
    }
}
