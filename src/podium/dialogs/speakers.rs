//! Speakers: who has the floor, who waits, how long, and how much of the time went to solutions.

use super::kit::choices::Choices;
use super::kit::list::Cursor;
use super::kit::listing::foot;
use super::kit::note::Note;
use super::kit::paint::{self, Sign, sign};
use super::kit::press::{Press, press};
use super::kit::sheet::{Sheet, line, paragraph};
use super::kit::text::{cells, fit, right};
use crate::congress::event::SpeechTag;
use crate::congress::speakers::{Speech, SpeechStage};
use crate::congress::{Command, Millis, Refusal};
use crate::keys::{Action, Chord, Mode};
use crate::locale::facts;
use crate::podium::layer::{Context, Effect, Hint, Layer, Reply};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// Cells the list wants.
const WIDTH: u16 = 100;

/// The speakers on the screen.
#[derive(Default)]
pub struct SpeakersDialog {
    cursor: Cursor,
    note: Option<Note>,
}

impl SpeakersDialog {
    /// The list, the cursor on the first who waits.
    pub fn new(cx: &Context<'_>) -> Self {
        let mut dialog = Self::default();
        let first = dialog
            .speeches(cx)
            .iter()
            .position(|speech| speech.stage == SpeechStage::Waiting);
        dialog.cursor.put(first.unwrap_or(0));
        dialog
    }

    /// Who has the floor, then those who wait, then the others; only those searched for.
    fn speeches<'a>(&self, cx: &Context<'a>) -> Vec<&'a Speech> {
        let rank = |speech: &Speech| match speech.stage {
            SpeechStage::Speaking => 0,
            SpeechStage::Waiting => 1,
            SpeechStage::Done => 2,
            SpeechStage::Withdrawn => 3,
        };
        let mut found: Vec<&Speech> = cx
            .state
            .speakers
            .all
            .iter()
            .filter(|speech| {
                self.cursor
                    .finds(&format!("{} {}", speech.name, speech.unit))
            })
            .collect();
        found.sort_by_key(|speech| rank(speech));
        found
    }

    fn chosen<'a>(&self, cx: &Context<'a>) -> Option<&'a Speech> {
        let speeches = self.speeches(cx);
        speeches.get(self.cursor.at(speeches.len())).copied()
    }

    fn say(&mut self, note: Note) -> Reply {
        self.note = Some(note);
        Reply::Consumed
    }

    fn send(&mut self, command: Command) -> Reply {
        self.note = None;
        Reply::one(Effect::Command(command))
    }

    /// Gives the floor to the one chosen, if that one waits; else to the first who does.
    fn start(&mut self, cx: &Context<'_>) -> Reply {
        let speaker = self
            .chosen(cx)
            .filter(|speech| speech.stage == SpeechStage::Waiting)
            .map(|speech| speech.id.clone());
        self.send(Command::StartSpeech { speaker })
    }

    fn tag(&mut self, tag: SpeechTag, cx: &Context<'_>) -> Reply {
        match self.chosen(cx) {
            Some(speech) => self.send(Command::TagSpeech {
                speaker: Some(speech.id.clone()),
                tag,
            }),
            None => self.say(Note::of("speakers-nobody")),
        }
    }

    fn act(&mut self, action: Action, cx: &Context<'_>) -> Reply {
        match action {
            Action::Add | Action::RegisterSpeaker => {
                Reply::one(Effect::Push(Box::new(super::forms::register_speaker())))
            }
            Action::StartSpeech => self.start(cx),
            Action::EndSpeech => self.send(Command::EndSpeech {}),
            Action::PauseSpeech => {
                let paused = cx
                    .state
                    .speakers
                    .speaking()
                    .is_some_and(|speech| speech.clock.is_paused());
                self.send(if paused {
                    Command::ContinueSpeech {}
                } else {
                    Command::PauseSpeech {}
                })
            }
            // The plus and minus keys of lists.
            Action::GrantSpeech | Action::GrantMinute | Action::Arrive => {
                self.send(Command::GrantSpeech { minutes: 1 })
            }
            Action::TakeMinute | Action::Depart => self.send(Command::GrantSpeech { minutes: -1 }),
            Action::TagSolution => self.tag(SpeechTag::Solution, cx),
            Action::TagResult => self.tag(SpeechTag::Result, cx),
            Action::TagOther => self.tag(SpeechTag::Other, cx),
            Action::Remove => match self.chosen(cx) {
                Some(speech) if speech.stage == SpeechStage::Waiting => {
                    Reply::one(Effect::Push(Box::new(withdraw(speech))))
                }
                _ => self.say(Note::of("speakers-withdraw-waiting")),
            },
            _ => Reply::Ignored,
        }
    }

    fn draw_list(&self, sheet: &mut Sheet, width: usize, cx: &Context<'_>) {
        let speeches = self.speeches(cx);
        let at = self.cursor.at(speeches.len());
        sheet.focus = Some(at);
        let mut place = 0;
        for (index, speech) in speeches.iter().enumerate() {
            let (mark, style) = match speech.stage {
                SpeechStage::Speaking => (sign(cx, Sign::Here).to_owned(), cx.theme.now),
                SpeechStage::Waiting => {
                    place += 1;
                    (place.to_string(), cx.theme.text)
                }
                SpeechStage::Done => (sign(cx, Sign::Done).to_owned(), cx.theme.dim),
                SpeechStage::Withdrawn => (sign(cx, Sign::Skipped).to_owned(), cx.theme.dim),
            };
            let end = format!(
                "{} · {} · {}",
                clock(speech, cx),
                cx.locale.word(&speech.tag),
                cx.locale.word(&speech.stage),
            );
            let name = match speech.unit.as_str() {
                "" => speech.name.clone(),
                unit => format!("{}, {unit}", speech.name),
            };
            let left = width.saturating_sub(cells(&end) + 4);
            let text = format!("{} {} {end}", right(&mark, 2), fit(&name, left));
            let style = if index == at {
                cx.theme.selected
            } else {
                style
            };
            sheet.body.push(line(fit(&text, width), style));
        }
        if speeches.is_empty() {
            sheet
                .body
                .push(line(cx.text("speakers-nobody"), cx.theme.dim));
        }
    }
}

/// Asks before a registration is taken back.
fn withdraw(speech: &Speech) -> Choices {
    let id = speech.id.clone();
    let about = Note::with(
        "speakers-withdraw-about",
        &facts![name = speech.name.as_str()],
    );
    Choices::new("speakers-withdraw", vec![about]).or("answer-yes-withdraw", move |_| {
        vec![
            Effect::Command(Command::WithdrawSpeaker {
                speaker: id.clone(),
            }),
            Effect::Pop,
        ]
    })
}

/// Spoken time against the limit.
fn clock(speech: &Speech, cx: &Context<'_>) -> String {
    if speech.stage == SpeechStage::Waiting || speech.stage == SpeechStage::Withdrawn {
        return String::new();
    }
    let spent = cx.locale.clock(speech.clock.elapsed(cx.now));
    match speech.limit {
        Some(limit) => format!(
            "{spent} / {}",
            cx.locale.clock(limit + speech.clock.granted)
        ),
        None => spent,
    }
}

/// Speaking time by tag and the share of solutions.
fn shares(width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    let times = cx.state.speakers.time_by_tag(cx.now);
    let seconds = |time: Millis| u32::try_from(time.whole_seconds()).unwrap_or(0);
    let total = times
        .iter()
        .fold(Millis::ZERO, |sum, (_, time)| sum + *time);
    let rounding = cx.state.setup.rulebook.percent.results;
    let parts: Vec<String> = times
        .iter()
        .map(|(tag, time)| {
            let text = format!("{} {}", cx.locale.word(tag), cx.locale.clock(*time));
            if *tag != SpeechTag::Solution || seconds(total) == 0 {
                return text;
            }
            let share = cx.locale.percent(seconds(*time), seconds(total), rounding);
            format!("{text} ({share})")
        })
        .collect();
    let times = parts.join(&format!(" {} ", cx.signs().dot));
    let text = cx.locale.format("speakers-times", &facts![times = times]);
    paragraph(&text, width, cx.theme.text)
}

impl Layer for SpeakersDialog {
    fn mode(&self) -> Mode {
        self.cursor.mode()
    }

    fn press(&mut self, action: Option<Action>, chord: Chord, cx: &Context<'_>) -> Reply {
        let press = press(action, chord);
        if self.cursor.press(press, self.speeches(cx).len()) {
            self.note = None;
            return Reply::Consumed;
        }
        match press {
            Press::Back => Reply::one(Effect::Pop),
            Press::Enter => match self.chosen(cx).map(|speech| speech.stage) {
                Some(SpeechStage::Waiting) => self.start(cx),
                _ => self.say(Note::of("speakers-choose-waiting")),
            },
            Press::Act(action) => self.act(action, cx),
            _ => Reply::Ignored,
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let width = Sheet::inner(WIDTH, area);
        let waiting = cx.state.speakers.waiting().count();
        let title = cx
            .locale
            .format("speakers-title", &facts![waiting = waiting]);
        let mut sheet = Sheet::new(title, WIDTH).tall();
        sheet.head = shares(width, cx);
        sheet.head.push(Line::default());
        self.draw_list(&mut sheet, width, cx);
        sheet
            .foot
            .extend(foot(&self.cursor, self.note.as_ref(), width, cx));
        sheet.draw(frame, area, cx);
    }

    fn refused(&mut self, refusal: &Refusal, _cx: &Context<'_>) -> bool {
        self.note = Some(Note::refusal(refusal));
        true
    }

    fn hints(&self, cx: &Context<'_>) -> Vec<Hint> {
        let mode = self.mode();
        vec![
            paint::enter(cx, mode, "hint-give-floor"),
            paint::hint(cx, mode, Action::EndSpeech, "", "hint-end-speech"),
            paint::hint(cx, mode, Action::Add, "", "hint-register"),
            paint::hint(cx, mode, Action::Arrive, "+", "hint-one-minute"),
            paint::hint(cx, mode, Action::PauseSpeech, "", "hint-pause-speech"),
            paint::hint(cx, mode, Action::TagSolution, "", "hint-tag-solution"),
            paint::hint(cx, mode, Action::TagResult, "", "hint-tag-result"),
            paint::hint(cx, mode, Action::Remove, "", "hint-withdraw"),
            paint::escape(cx, mode, "hint-back"),
        ]
    }
}
