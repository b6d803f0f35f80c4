//! Colours. They never carry meaning alone: a word or a sign always goes with them.

use crate::congress::Mode;
use ratatui::style::{Color, Modifier, Style};

/// How many colours the terminal has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colours {
    /// `NO_COLOR`, or a terminal that has none: bold, dim and reverse only.
    None,
    /// The sixteen of every terminal, which follow the user's own light or dark choice.
    #[default]
    Sixteen,
    /// All: shades that a projector keeps apart.
    Full,
}

/// Whether the terminal's ground is dark or light. Matters for the full colours only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ground {
    /// Light letters on dark.
    #[default]
    Dark,
    /// Dark letters on light.
    Light,
}

/// How far a clock has run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Time enough.
    Calm,
    /// Nearly over.
    Warning,
    /// Over.
    Over,
}

/// The styles of the screen. Dialogs take theirs from here too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    /// The frame of a live congress.
    pub frame_live: Style,
    /// The frame of a rehearsal.
    pub frame_rehearsal: Style,
    /// Text.
    pub text: Style,
    /// Text that matters less.
    pub dim: Style,
    /// A clock that has time enough.
    pub calm: Style,
    /// Headings of panes.
    pub title: Style,
    /// The sentence to be said.
    pub say: Style,
    /// What is running now.
    pub now: Style,
    /// Done, met, passed.
    pub good: Style,
    /// Needs attention soon.
    pub warning: Style,
    /// Wrong, over, missed.
    pub bad: Style,
    /// The line that is being looked at.
    pub selected: Style,
    /// Keys in hints.
    pub key: Style,
    /// The next press of Tiếp.
    pub next: Style,
    /// A text or number field.
    pub field: Style,
    /// The field that has the cursor.
    pub field_active: Style,
}

impl Theme {
    /// The theme for a terminal.
    pub fn new(colours: Colours, ground: Ground) -> Self {
        match (colours, ground) {
            (Colours::None, _) => Self::plain(),
            (Colours::Sixteen, Ground::Dark) => Self::of(Palette::SIXTEEN),
            (Colours::Sixteen, Ground::Light) => Self::of(Palette::SIXTEEN_LIGHT),
            (Colours::Full, Ground::Dark) => Self::of(Palette::DARK),
            (Colours::Full, Ground::Light) => Self::of(Palette::LIGHT),
        }
    }

    /// Bold, dim, reverse and underline only.
    fn plain() -> Self {
        let plain = Style::new();
        let bold = plain.add_modifier(Modifier::BOLD);
        let dim = plain.add_modifier(Modifier::DIM);
        let reverse = plain.add_modifier(Modifier::REVERSED);
        Self {
            frame_live: plain,
            frame_rehearsal: dim,
            text: plain,
            dim,
            calm: plain,
            title: bold,
            say: bold,
            now: bold,
            good: plain,
            warning: bold,
            bad: bold.add_modifier(Modifier::UNDERLINED),
            selected: reverse,
            key: bold,
            next: bold,
            field: plain.add_modifier(Modifier::UNDERLINED),
            field_active: reverse,
        }
    }

    fn of(palette: Palette) -> Self {
        let plain = Style::new();
        let fg = |color| plain.fg(color);
        let bold = |color| fg(color).add_modifier(Modifier::BOLD);
        Self {
            frame_live: fg(palette.live),
            frame_rehearsal: fg(palette.rehearsal),
            text: plain,
            // Not every scheme keeps its dark grey apart from its ground; dimming is always legible.
            dim: palette.dim.map_or(plain.add_modifier(Modifier::DIM), fg),
            calm: palette.calm.map_or(plain, fg),
            title: bold(palette.title),
            say: plain.add_modifier(Modifier::BOLD),
            now: bold(palette.now),
            good: fg(palette.good),
            warning: bold(palette.warning),
            bad: bold(palette.bad),
            selected: plain.add_modifier(Modifier::REVERSED),
            key: bold(palette.key),
            next: bold(palette.now),
            field: plain.add_modifier(Modifier::UNDERLINED),
            field_active: plain.add_modifier(Modifier::REVERSED),
        }
    }

    /// The frame: its colour tells a rehearsal from a congress at a glance; the words tell it too.
    pub fn frame(&self, mode: Mode) -> Style {
        match mode {
            Mode::Live => self.frame_live,
            Mode::Rehearsal => self.frame_rehearsal,
        }
    }

    /// A running clock.
    pub fn clock(&self, phase: Phase) -> Style {
        match phase {
            Phase::Calm => self.calm,
            Phase::Warning => self.warning,
            Phase::Over => self.bad,
        }
    }
}

impl Default for Theme {
    fn default() -> Self {
        Self::new(Colours::default(), Ground::default())
    }
}

/// The colours that differ from terminal to terminal.
#[derive(Clone, Copy)]
struct Palette {
    live: Color,
    rehearsal: Color,
    dim: Option<Color>,
    calm: Option<Color>,
    title: Color,
    now: Color,
    good: Color,
    warning: Color,
    bad: Color,
    key: Color,
}

impl Palette {
    /// Names only: the terminal's own scheme decides the shades.
    const SIXTEEN: Self = Self {
        live: Color::Red,
        rehearsal: Color::Blue,
        dim: None,
        calm: None,
        title: Color::Cyan,
        now: Color::Green,
        good: Color::Green,
        warning: Color::Yellow,
        bad: Color::Red,
        key: Color::Cyan,
    };
    /// The same where yellow and cyan would be too pale.
    const SIXTEEN_LIGHT: Self = Self {
        title: Color::Blue,
        warning: Color::Magenta,
        key: Color::Blue,
        ..Self::SIXTEEN
    };
    const DARK: Self = Self {
        live: Color::Indexed(167),
        rehearsal: Color::Indexed(75),
        dim: Some(Color::Indexed(246)),
        calm: Some(Color::Indexed(250)),
        title: Color::Indexed(180),
        now: Color::Indexed(114),
        good: Color::Indexed(108),
        warning: Color::Indexed(214),
        bad: Color::Indexed(203),
        key: Color::Indexed(117),
    };
    const LIGHT: Self = Self {
        live: Color::Indexed(124),
        rehearsal: Color::Indexed(25),
        dim: Some(Color::Indexed(241)),
        calm: Some(Color::Indexed(238)),
        title: Color::Indexed(94),
        now: Color::Indexed(22),
        good: Color::Indexed(28),
        warning: Color::Indexed(130),
        bad: Color::Indexed(160),
        key: Color::Indexed(24),
    };
}
