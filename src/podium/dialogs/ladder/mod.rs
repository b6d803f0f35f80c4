//! The ladder of a ballot round: at the left where we are, what is next and who acts; at the right the work of
//! the rung that is looked at.

mod result;
#[cfg(test)]
mod round_tests;
mod rungs;
#[cfg(test)]
mod tests;
mod work;

use super::kit::paint;
use super::kit::press::{Press, press};
use super::kit::sheet::{first_shown, line};
use super::kit::text::{clip, fit};
use super::{entry, names, withdrawal};
use crate::congress::agenda::{self, Arrival, NextMove};
use crate::congress::election::{Election, Progress};
use crate::congress::plan::StepKind;
use crate::congress::{Reason, Refusal};
use crate::keys::{Action, Chord, Key, Mode};
use crate::locale::facts;
use crate::podium::layer::{Context, Effect, Hint, Layer, Reply};
use crate::podium::panes::footer::next_words;
use crate::podium::view::Message;
use crate::podium::widgets;
use crate::rulebook::Rung;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;
use rungs::{Place, current, rows, standing};

pub use result::ending;

/// Cells the ladder wants.
const WIDTH: u16 = 118;
/// Lines a page of the right side is.
const PAGE: usize = 8;

/// The ladder on the screen.
pub struct LadderDialog {
    election: String,
    /// The line that is looked at; `None` follows the running one.
    looked: Option<Place>,
    /// First line of the right side that is shown.
    from: usize,
    /// The line at hand when the state was last seen.
    seen: Option<Place>,
}

impl LadderDialog {
    /// The ladder of the election at hand; `None` where the congress elects nobody.
    pub fn new(cx: &Context<'_>) -> Option<Self> {
        at_hand(cx).map(|election| Self {
            election: election.id.clone(),
            looked: None,
            from: 0,
            seen: Some(current(election, cx)),
        })
    }

    fn find<'a>(&self, cx: &Context<'a>) -> Option<&'a Election> {
        cx.state.election(&self.election)
    }

    fn place(&self, election: &Election, cx: &Context<'_>) -> Place {
        let looked = self.looked.clone();
        looked.unwrap_or_else(|| current(election, cx))
    }

    /// Looks at another line. Looking is not moving.
    fn look(&mut self, by: isize, election: &Election, cx: &Context<'_>) -> Reply {
        let here = self.place(election, cx);
        let rows = rows(election, cx);
        let at = rows.iter().position(|place| *place == here).unwrap_or(0);
        let last = rows.len().saturating_sub(1);
        self.looked = rows.get(at.saturating_add_signed(by).min(last)).cloned();
        self.from = 0;
        Reply::Consumed
    }

    /// Looks at another election.
    fn turn(&mut self, forward: bool, cx: &Context<'_>) -> Reply {
        let all = &cx.state.elections;
        let at = all
            .iter()
            .position(|election| election.id == self.election)
            .unwrap_or(0);
        let next = if forward {
            (at + 1) % all.len().max(1)
        } else {
            at.checked_sub(1).unwrap_or(all.len().saturating_sub(1))
        };
        if let Some(election) = all.get(next) {
            self.election.clone_from(&election.id);
            self.looked = None;
            self.from = 0;
        }
        Reply::Consumed
    }

    fn act(&self, action: Action, cx: &Context<'_>) -> Reply {
        let id = self.election.as_str();
        let layer: Option<Box<dyn Layer>> = match action {
            Action::ProposeSeats => entry::seats(id, cx),
            Action::RecordSupport => entry::support(id, cx),
            Action::EnterOpinion => entry::opinion(id, cx),
            Action::ExchangeBallots => entry::exchange(id, cx),
            Action::Introduce => names::introduce(id, cx),
            Action::Nominate => names::nominate(id, cx),
            Action::DecideWithdrawal => withdrawal::decide(id, cx),
            Action::Tellers => names::tellers(id, cx),
            Action::IssueBallots => entry::issue(id, cx),
            Action::CollectBallots => entry::collect(id, cx),
            Action::EnterCount => entry::count(id, cx),
            _ => return Reply::Ignored,
        };
        if let Some(layer) = layer {
            return Reply::one(Effect::Push(layer));
        }
        match void(self.find(cx)) {
            Some(refusal) if action == Action::EnterCount => {
                Reply::one(Effect::Say(Message::refusal(refusal)))
            }
            _ => Reply::Ignored,
        }
    }
}

impl LadderDialog {
    /// What Tiếp leads to where it stays on this ladder: the heading says already which election it is.
    fn next_here(&self, cx: &Context<'_>) -> Option<String> {
        let NextMove::Advance(Arrival::Step { item, step }) = agenda::next_move(cx.state) else {
            return None;
        };
        let step = cx.state.find_item(&item)?.find_step(&step)?;
        match &step.step.kind {
            StepKind::Election { election, rung } if *election == self.election => {
                Some(cx.locale.word(rung))
            }
            StepKind::Decision { election, decision } if *election == self.election => {
                Some(cx.locale.word(decision))
            }
            _ => None,
        }
    }

    /// What can be entered at the line that is looked at.
    fn actions(&self, election: &Election, cx: &Context<'_>) -> Vec<(Action, &'static str)> {
        let open = election.round.ballot.is_none();
        let names = || {
            let mut actions = vec![(Action::Nominate, "hint-nominate")];
            if entry::support(&self.election, cx).is_some() {
                actions.push((Action::RecordSupport, "hint-support"));
            }
            actions.push((Action::DecideWithdrawal, "hint-withdrawal"));
            if entry::opinion(&self.election, cx).is_some() {
                actions.push((Action::EnterOpinion, "hint-opinion"));
            }
            actions
        };
        let Place::Rung(rung) = self.place(election, cx) else {
            return Vec::new();
        };
        match rung {
            Rung::Number if open && !election.allocated && !election.seats_voted => {
                vec![(Action::ProposeSeats, "hint-seats")]
            }
            Rung::Introduction if open => vec![(Action::Introduce, "hint-introduce")],
            Rung::Nominations | Rung::Withdrawals | Rung::List | Rung::OpinionBallot if open => {
                names()
            }
            Rung::Tellers | Rung::Print | Rung::Instructions | Rung::Box
                if election.round.issued.is_none() =>
            {
                vec![(Action::Tellers, "hint-tellers")]
            }
            Rung::Issue => {
                let mut actions = vec![(Action::IssueBallots, "hint-issue")];
                actions.push(match &election.round.issued {
                    None => (Action::Tellers, "hint-tellers"),
                    Some(_) => (Action::ExchangeBallots, "hint-exchange"),
                });
                actions
            }
            Rung::Voting => vec![(Action::ExchangeBallots, "hint-exchange")],
            Rung::Collect => vec![(Action::CollectBallots, "hint-collect")],
            Rung::Count | Rung::Minutes | Rung::Announce
                if election.round.announced.is_none() && !election.round.is_void() =>
            {
                vec![(Action::EnterCount, "hint-count-papers")]
            }
            _ => Vec::new(),
        }
    }
}

/// Why papers that are too many are not counted.
fn void(election: Option<&Election>) -> Option<Refusal> {
    let round = &election.filter(|election| election.round.is_void())?.round;
    let reason = Reason::BallotsVoid {
        collected: round.collected?.into(),
        issued: round.issued.as_ref()?.issued.into(),
    };
    Some(reason.into())
}

/// The election of the running step, also where the congress decides about its rounds.
pub fn running<'a>(cx: &Context<'a>) -> Option<&'a Election> {
    match cx.state.running_step().map(|step| &step.step.kind) {
        Some(StepKind::Decision { election, .. }) => cx.state.election(election),
        _ => cx.state.running_election(),
    }
}

/// The election at hand: that of the running step, else the one whose rounds are under way, else the first
/// that has no result yet, else the last.
pub fn at_hand<'a>(cx: &Context<'a>) -> Option<&'a Election> {
    let all = &cx.state.elections;
    let under_way = |election: &&Election| match election.progress() {
        Progress::Running => election.round.issued.is_some() || !election.earlier.is_empty(),
        Progress::Tied | Progress::Short | Progress::AlternatesShort => true,
        Progress::Complete | Progress::Stopped => false,
    };
    running(cx)
        .or_else(|| all.iter().rfind(under_way))
        .or_else(|| all.iter().find(|e| e.round.announced.is_none()))
        .or_else(|| all.last())
}

/// The dialog in which the numbers or names of a rung are entered; `None` where it needs none.
pub fn entry_of(election: &str, rung: Rung, cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    match rung {
        Rung::Introduction => names::introduce(election, cx),
        Rung::Nominations => names::nominate(election, cx),
        Rung::Withdrawals => withdrawal::decide(election, cx),
        Rung::OpinionBallot => entry::opinion(election, cx),
        Rung::Tellers => names::tellers(election, cx),
        Rung::Issue => entry::issue(election, cx),
        Rung::Collect => entry::collect(election, cx),
        Rung::Count => entry::count(election, cx),
        _ => None,
    }
}

/// What stands on the heading: what is elected, and the round.
fn title(election: &Election, round: u32, cx: &Context<'_>) -> String {
    cx.locale.format(
        "ladder-title",
        &facts![
            election = cx.locale.election(&election.id, cx.state),
            round = round,
        ],
    )
}

impl Layer for LadderDialog {
    fn mode(&self) -> Mode {
        Mode::Election
    }

    fn press(&mut self, action: Option<Action>, chord: Chord, cx: &Context<'_>) -> Reply {
        let Some(election) = self.find(cx) else {
            return Reply::one(Effect::Pop);
        };
        match press(action, chord) {
            Press::Back => Reply::one(Effect::Pop),
            Press::Up => self.look(-1, election, cx),
            Press::Down => self.look(1, election, cx),
            Press::First => self.look(isize::MIN, election, cx),
            Press::Last => self.look(isize::MAX, election, cx),
            Press::PageUp => {
                self.from = self.from.saturating_sub(PAGE);
                Reply::Consumed
            }
            Press::PageDown => {
                self.from = self.from.saturating_add(PAGE);
                Reply::Consumed
            }
            Press::Act(Action::LookNow) => {
                self.looked = None;
                self.from = 0;
                Reply::Consumed
            }
            Press::Enter => {
                self.looked = None;
                match agenda::next_move(cx.state) {
                    NextMove::EnterRung { election, rung } => match entry_of(&election, rung, cx) {
                        Some(layer) => Reply::one(Effect::Push(layer)),
                        None => Reply::Ignored,
                    },
                    // Everything else is what Tiếp does at the podium.
                    _ => Reply::Ignored,
                }
            }
            Press::Key(chord) => match chord.key() {
                Key::Right => self.turn(true, cx),
                Key::Left => self.turn(false, cx),
                _ => Reply::Ignored,
            },
            Press::Act(action) => self.act(action, cx),
            _ => Reply::Ignored,
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let Some(election) = self.find(cx) else {
            return;
        };
        let round = match self.place(election, cx) {
            Place::Round(number) => number,
            _ => election.round.number,
        };
        let title = title(election, round, cx);
        let inner = widgets::popup(frame, area, WIDTH, area.height, &title, cx);
        let left = if inner.width >= 96 { 34 } else { 25 };
        let place = self.place(election, cx);
        let height = usize::from(inner.height);
        let all = rows(election, cx);
        let at = all.iter().position(|other| *other == place).unwrap_or(0);
        let from = first_shown(all.len(), height, at);
        let running = current(election, cx);
        let ladder: Vec<Line<'static>> = all
            .iter()
            .skip(from)
            .take(height)
            .map(|other| {
                let (sign, style) = standing(election, other, &running, cx);
                let words = rungs::short(election, other, cx);
                let text = format!("{} {words}", fit(sign, 1));
                let style = if *other == place {
                    cx.theme.selected
                } else {
                    style
                };
                line(fit(&clip(&text, left), left), style)
            })
            .collect();
        let column = Rect {
            width: (left as u16).min(inner.width),
            ..inner
        };
        frame.render_widget(Paragraph::new(ladder), column);
        for row in 0..inner.height {
            let x = inner.x + column.width;
            let [_, bar] = cx.signs().lines;
            widgets::put(
                frame.buffer_mut(),
                Rect {
                    x,
                    width: 1,
                    ..inner
                },
                row,
                bar,
                cx.theme.dim,
            );
        }
        let right = widgets::inset(inner, column.width + 2);
        let lines = work::lines(election, &place, usize::from(right.width), cx);
        let most = lines.len().saturating_sub(height);
        let from = self.from.min(most);
        let more = lines.len().saturating_sub(from + height);
        let mut shown: Vec<Line<'static>> = lines.into_iter().skip(from).take(height).collect();
        if more > 0
            && let Some(last) = shown.last_mut()
        {
            let text = cx.locale.format("ladder-more", &facts![n = more + 1]);
            *last = line(clip(&text, usize::from(right.width)), cx.theme.dim);
        }
        frame.render_widget(Paragraph::new(shown), right);
    }

    fn changed(&mut self, cx: &Context<'_>) -> Reply {
        // Once the congress goes on, so does the look.
        let now = self.find(cx).map(|election| current(election, cx));
        if now != self.seen {
            self.seen = now;
            self.looked = None;
            self.from = 0;
        }
        Reply::Consumed
    }

    fn hints(&self, cx: &Context<'_>) -> Vec<Hint> {
        let mode = self.mode();
        let next = match agenda::next_move(cx.state) {
            NextMove::EnterRung { rung, .. } => Some(match rung {
                Rung::Tellers => "hint-enter-tellers",
                Rung::Issue => "hint-enter-issued",
                Rung::Collect => "hint-enter-collected",
                Rung::OpinionBallot => "hint-enter-opinion",
                _ => "hint-enter-count",
            }),
            NextMove::AnnounceResult { .. } => Some("hint-announce-result"),
            NextMove::CallVote { .. } => Some("hint-call-vote"),
            NextMove::EnterVote { .. } => Some("hint-enter-vote"),
            NextMove::AnnounceVote { .. } => Some("hint-announce"),
            _ => None,
        };
        // Where Tiếp moves on, it says where to, as at the podium.
        let mut hints = vec![match next {
            Some(id) => paint::enter(cx, mode, id),
            None => Hint::new(
                cx.key(mode, Action::Next).unwrap_or_default(),
                self.next_here(cx).unwrap_or_else(|| next_words(cx)),
            ),
        }];
        let Some(election) = self.find(cx) else {
            return hints;
        };
        for (action, words) in self.actions(election, cx) {
            hints.push(paint::hint(cx, mode, action, "", words));
        }
        hints.push(paint::escape(cx, mode, "hint-back"));
        hints.push(paint::hint(
            cx,
            mode,
            Action::LookPageDown,
            "",
            "hint-read-on",
        ));
        if cx.state.elections.len() > 1 {
            let keys = [Key::Left, Key::Right].map(|key| Chord::plain(key).shown(cx.face()));
            hints.push(Hint::new(keys.join(" "), cx.text("hint-other-election")));
        }
        hints
    }
}
