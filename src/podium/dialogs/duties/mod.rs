//! All duties, by the step before which they fall due: done, open, waived, missed, and by what.

mod details;
mod place;

use super::gate::GateDialog;
use super::kit::list::Cursor;
use super::kit::listing::{foot, tabs};
use super::kit::note::Note;
use super::kit::paint;
use super::kit::press::{Press, digit, press};
use super::kit::sheet::{Sheet, line};
use super::kit::text::{cells, clip, fit, wrap};
use super::waivers::WaiversDialog;
use crate::congress::duties::{Duty, DutyState};
use crate::congress::state::DutyMark;
use crate::congress::{Command, Refusal};
use crate::keys::{Action, Chord, Mode};
use crate::locale::facts;
use crate::podium::layer::{Context, Effect, Hint, Layer, Reply};
use place::{Place, place};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Cells the list wants.
const WIDTH: u16 = 112;

/// The duties on the screen.
#[derive(Default)]
pub struct DutiesDialog {
    cursor: Cursor,
    /// Those that are settled are left out.
    open_only: bool,
    note: Option<Note>,
}

/// The message of a state.
fn word(state: DutyState) -> &'static str {
    match state {
        DutyState::Waiting => "duty-waiting",
        DutyState::Soon => "duty-soon",
        DutyState::Due => "duty-due",
        DutyState::Missed => "duty-missed",
        DutyState::Met => "duty-met",
        DutyState::Recorded => "duty-recorded",
        DutyState::Waived => "duty-waived",
        DutyState::TakenAsMet => "duty-taken-as-met",
    }
}

fn style(state: DutyState, cx: &Context<'_>) -> Style {
    match state {
        DutyState::Missed => cx.theme.bad,
        DutyState::Due | DutyState::Soon => cx.theme.warning,
        DutyState::Waiting => cx.theme.text,
        DutyState::Met | DutyState::Recorded => cx.theme.good,
        DutyState::Waived | DutyState::TakenAsMet => cx.theme.dim,
    }
}

impl DutiesDialog {
    /// The list, the cursor on the first duty that is open now.
    pub fn new(cx: &Context<'_>) -> Self {
        let mut dialog = Self::default();
        let urgent = dialog.duties(cx).iter().position(|(_, duty)| {
            matches!(
                duty.state,
                DutyState::Due | DutyState::Missed | DutyState::Soon
            )
        });
        dialog.cursor.put(urgent.unwrap_or(0));
        dialog
    }

    fn duties<'a>(&self, cx: &Context<'a>) -> Vec<(Place, &'a Duty<'a>)> {
        let mut duties: Vec<(Place, &Duty<'_>)> = cx
            .duties
            .iter()
            .filter(|duty| !self.open_only || !duty.state.is_settled())
            .filter(|duty| {
                let numbers = cx.locale.duty_numbers(duty.rule);
                let (text, topic) = (
                    cx.locale.duty(&duty.id, cx.state),
                    cx.locale.duty_topic(&duty.id, cx.state),
                );
                self.cursor.finds(&format!("{numbers} {text} {topic}"))
            })
            .map(|duty| (place(duty, cx.state), duty))
            .collect();
        duties.sort_by_key(|(place, _)| place.order);
        duties
    }

    fn chosen<'a>(&self, cx: &Context<'a>) -> Option<&'a Duty<'a>> {
        let duties = self.duties(cx);
        duties
            .get(self.cursor.at(duties.len()))
            .map(|(_, duty)| *duty)
    }

    /// Opens what can be done about the duty chosen.
    fn open(&mut self, cx: &Context<'_>) -> Reply {
        let Some(duty) = self.chosen(cx) else {
            return Reply::Consumed;
        };
        let waived = matches!(cx.state.duties.get(&duty.id), Some(DutyMark::Waived(..)));
        if waived {
            let dialog = WaiversDialog::of(duty.id.clone(), cx);
            return Reply::one(Effect::Push(Box::new(dialog)));
        }
        if duty.state.is_settled() {
            self.note = Some(Note::of("duties-settled"));
            return Reply::Consumed;
        }
        Reply::one(Effect::Push(Box::new(GateDialog::new(duty.id.clone()))))
    }
}

/// What a duty says in the list: what is not done; beside a tick what it is about, for there the sentence would be
/// wrong.
fn says(duty: &Duty<'_>, cx: &Context<'_>) -> String {
    match duty.state {
        DutyState::Met | DutyState::Recorded | DutyState::TakenAsMet => {
            cx.locale.duty_topic(&duty.id, cx.state)
        }
        _ => cx.locale.duty(&duty.id, cx.state),
    }
}

impl Layer for DutiesDialog {
    fn mode(&self) -> Mode {
        self.cursor.mode()
    }

    fn press(&mut self, action: Option<Action>, chord: Chord, cx: &Context<'_>) -> Reply {
        let press = press(action, chord);
        if self.cursor.press(press, self.duties(cx).len()) {
            self.note = None;
            return Reply::Consumed;
        }
        match (digit(press), press) {
            (Some(digit @ 1..=2), _) => {
                self.open_only = digit == 2;
                self.cursor.put(0);
                Reply::Consumed
            }
            (_, Press::Back) => Reply::one(Effect::Pop),
            (_, Press::Enter) => self.open(cx),
            (_, Press::Act(Action::DoDuty)) => match self.chosen(cx) {
                Some(duty) => Reply::one(Effect::Command(Command::DoDuty {
                    duty: duty.id.clone(),
                })),
                None => Reply::Consumed,
            },
            _ => Reply::Ignored,
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let width = Sheet::inner(WIDTH, area);
        let settled = cx
            .duties
            .iter()
            .filter(|duty| duty.state.is_settled())
            .count();
        let title = cx.locale.format(
            "duties-title",
            &facts![settled = settled, all = cx.duties.len()],
        );
        let mut sheet = Sheet::new(title, WIDTH).tall();
        let open = usize::from(self.open_only);
        sheet.head.push(tabs(
            &["duties-tab-all", "duties-tab-open"],
            open,
            width,
            cx,
        ));
        let duties = self.duties(cx);
        let at = self.cursor.at(duties.len());
        let mut heading = None;
        for (index, (place, duty)) in duties.iter().enumerate() {
            if heading.as_ref() != Some(&place.heading) {
                heading = Some(place.heading.clone());
                let text = clip(&place.heading.say(cx), width);
                sheet.body.push(line(text, cx.theme.title));
            }
            if index == at {
                sheet.focus = Some(sheet.body.len());
            }
            let mark = cx.signs().duty(duty.state);
            let end = cx.text(word(duty.state));
            let head = format!("  {mark} ");
            let left = width.saturating_sub(cells(&head) + cells(&end) + 1);
            let numbers = cx.locale.duty_numbers(duty.rule);
            let text = format!("{numbers} {}", says(duty, cx));
            let text = wrap(&clip(&text, left), left).concat();
            let row = format!("{head}{} ", fit(&text, left));
            if index == at {
                sheet
                    .body
                    .push(line(fit(&format!("{row}{end}"), width), cx.theme.selected));
            } else {
                sheet.body.push(Line::from(vec![
                    Span::styled(row, cx.theme.text),
                    Span::styled(end, style(duty.state, cx)),
                ]));
            }
        }
        if duties.is_empty() {
            sheet
                .body
                .push(line(cx.text("dialog-nothing-found"), cx.theme.dim));
        }
        if let Some(duty) = self.chosen(cx) {
            sheet.foot = details::lines(duty, width, cx);
        }
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
            paint::enter(cx, mode, "hint-open-duty"),
            Hint::new("2", cx.text("duties-tab-open")),
            paint::hint(cx, mode, Action::Search, "", "hint-search"),
            paint::escape(cx, mode, "hint-back"),
        ]
    }
}
