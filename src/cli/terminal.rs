//! The terminal: taken over, given back on every exit that a process can see, and watched for its end.

use crate::podium::desk::Input;
use crossterm::event::{
    Event, KeyboardEnhancementFlags, PopKeyboardEnhancementFlags, PushKeyboardEnhancementFlags,
};
use crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, execute};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use std::io::{self, BufWriter, IsTerminal, Stdout};
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};

/// Bytes gathered before they go out: one whole frame is one write.
const FRAME_BYTES: usize = 128 * 1024;

/// A screen that is drawn on.
pub type Screen = Terminal<CrosstermBackend<BufWriter<Stdout>>>;

/// The terminal is ours: something must be given back.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Whether there is a terminal to draw on and to type into.
pub fn present() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Takes the terminal over. Whatever happens later, `give_back` must be called; a panic calls it too.
pub fn take() -> io::Result<Screen> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            give_back();
            before(info);
        }));
    });
    enable_raw_mode()?;
    TAKEN.store(true, Ordering::SeqCst);
    let mut out = BufWriter::with_capacity(FRAME_BYTES, io::stdout());
    // The keyboard flags are pushed unasked: asking may block for two seconds where nobody answers.
    execute!(
        out,
        EnterAlternateScreen,
        cursor::Hide,
        PushKeyboardEnhancementFlags(
            KeyboardEnhancementFlags::DISAMBIGUATE_ESCAPE_CODES
                | KeyboardEnhancementFlags::REPORT_EVENT_TYPES
        )
    )?;
    Terminal::new(CrosstermBackend::new(out))
}

/// Hears single keys again on the ordinary screen; `take` follows.
pub fn raw() {
    if enable_raw_mode().is_ok() {
        TAKEN.store(true, Ordering::SeqCst);
    }
}

/// Gives the terminal back. Errors are passed over: on a dead terminal there is nobody to tell.
pub fn give_back() {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return;
    }
    let mut out = io::stdout();
    let _ = execute!(
        out,
        PopKeyboardEnhancementFlags,
        LeaveAlternateScreen,
        cursor::Show
    );
    let _ = disable_raw_mode();
}

/// What comes in, whoever sends it.
pub struct Ears {
    /// To send into the channel.
    pub sender: Sender<Input>,
    /// To receive from it.
    pub inputs: Receiver<Input>,
}

/// Starts to listen to signals and for the end of the terminal, before anything is written. The threads live
/// as long as the process; each sends into the one channel.
pub fn listen() -> io::Result<Ears> {
    let (sender, inputs) = channel();
    watch(&sender)?;
    Ok(Ears { sender, inputs })
}

/// Starts to listen to keys, once the terminal is taken.
pub fn listen_to_keys(sender: &Sender<Input>) -> io::Result<()> {
    let keys = sender.clone();
    std::thread::Builder::new()
        .name("keys".into())
        .spawn(move || read_keys(&keys))?;
    Ok(())
}

fn read_keys(sender: &Sender<Input>) {
    loop {
        let input = match crossterm::event::read() {
            Ok(Event::Key(key)) => match super::chord::of(&key) {
                Some(input) => input,
                None => continue,
            },
            Ok(Event::Resize(..)) => Input::Resized,
            Ok(_) => continue,
            Err(_) => {
                let _ = sender.send(Input::Leave);
                return;
            }
        };
        if sender.send(input).is_err() {
            return;
        }
    }
}

/// Signals that end the program, and the end of the terminal itself, which a program that ignores SIGHUP
/// would not be told of.
#[cfg(unix)]
fn watch(sender: &Sender<Input>) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT])?;
    let signalled = sender.clone();
    std::thread::Builder::new()
        .name("signals".into())
        .spawn(move || {
            for _ in signals.forever() {
                if signalled.send(Input::Leave).is_err() {
                    return;
                }
            }
        })?;
    let ended = sender.clone();
    std::thread::Builder::new()
        .name("hang-up".into())
        .spawn(move || {
            use rustix::event::{PollFd, PollFlags, poll};
            let stdin = io::stdin();
            loop {
                // No events are asked for: only the end of the terminal wakes this thread.
                let mut watched = [PollFd::new(&stdin, PollFlags::empty())];
                match poll(&mut watched, None) {
                    Ok(_) | Err(rustix::io::Errno::INTR) => {}
                    Err(_) => return,
                }
                let gone = watched.iter().any(|fd| {
                    fd.revents()
                        .intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL)
                });
                if gone {
                    let _ = ended.send(Input::Leave);
                    return;
                }
            }
        })?;
    // A file that grows over a limit is an error of the write, not the end of the program.
    signal_hook::flag::register(
        signal_hook::consts::SIGXFSZ,
        std::sync::Arc::new(AtomicBool::new(false)),
    )?;
    Ok(())
}

#[cfg(not(unix))]
fn watch(_sender: &Sender<Input>) -> io::Result<()> {
    Ok(())
}
