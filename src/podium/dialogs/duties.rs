//! All duties, by the step before which they fall due: done, open, waived, and by what.

use super::gate::GateDialog;
use super::kit::list::Cursor;
use super::kit::listing::{foot, tabs};
use super::kit::note::Note;
use super::kit::paint;
use super::kit::press::{Press, digit, press};
use super::kit::sheet::{Sheet, line, paragraph};
use super::kit::text::{cells, clip, fit, wrap};
use super::waivers::WaiversDialog;
use crate::congress::duties::{Duty, DutyState};
use crate::congress::plan::StepKind;
use crate::congress::state::{DutyMark, State};
use crate::congress::{Command, Refusal};
use crate::keys::{Action, Chord, Mode};
use crate::locale::facts;
use crate::podium::layer::{Context, Effect, Hint, Layer, Reply};
use crate::rulebook::Due;
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

/// Where a duty falls due, in the order of the programme: what the heading says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    order: (u8, usize, usize),
    heading: Heading,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Heading {
    Opening,
    Item(String),
    SittingCloses(String),
    NoStep,
    Close,
    AfterClose,
}

impl Heading {
    fn say(&self, cx: &Context<'_>) -> String {
        match self {
            Self::Opening => cx.text("duties-before-opening"),
            Self::Item(id) => cx.locale.item(id, cx.state),
            Self::SittingCloses(id) => {
                let sitting = cx.locale.sitting(id, cx.state);
                cx.locale
                    .format("duties-before-closing", &facts![what = sitting])
            }
            Self::NoStep => cx.text("duties-no-step"),
            Self::Close => cx.text("duties-before-close"),
            Self::AfterClose => cx.text("duties-after-close"),
        }
    }
}

/// Where a duty falls due: the first step of the programme before which it must be settled.
fn place(duty: &Duty<'_>, state: &State) -> Place {
    let at = |order, heading| Place { order, heading };
    match &duty.rule.due {
        Due::BeforeOpening => at((0, 0, 0), Heading::Opening),
        Due::BeforeClose => at((3, 0, 0), Heading::Close),
        Due::AfterClose => at((4, 0, 0), Heading::AfterClose),
        Due::BeforeSittingCloses(kind) => state
            .sittings
            .iter()
            .enumerate()
            .rfind(|(_, sitting)| sitting.kind == *kind)
            .map_or(at((2, 0, 0), Heading::NoStep), |(index, sitting)| {
                at(
                    (1, index, usize::MAX),
                    Heading::SittingCloses(sitting.id.clone()),
                )
            }),
        due => {
            for (index, sitting) in state.sittings.iter().enumerate() {
                for (number, item) in sitting.items.iter().enumerate() {
                    let due_here = item.steps.iter().any(|step| match due {
                        Due::BeforeSubject(subjects) => step
                            .step
                            .subject
                            .as_ref()
                            .is_some_and(|subject| subjects.contains(subject)),
                        Due::BeforeRung(rung, _) => matches!(
                            &step.step.kind,
                            StepKind::Election { election, rung: at }
                                if at == rung && duty.election.is_some_and(|e| e.id == *election)
                        ),
                        Due::BeforeDiscussionEnds => step.step.kind == StepKind::Discussion,
                        _ => false,
                    });
                    if due_here {
                        return at((1, index, number), Heading::Item(item.plan.id.clone()));
                    }
                }
            }
            at((2, 0, 0), Heading::NoStep)
        }
    }
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
                let text = format!("{} {}", duty.id, cx.locale.duty(&duty.id, cx.state));
                self.cursor.finds(&text)
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

    /// The duty chosen in full: the rule, what to get ready, how it was settled.
    fn details(&self, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
        let Some(duty) = self.chosen(cx) else {
            return Vec::new();
        };
        let mut lines = vec![Line::default()];
        let text = cx.locale.duty(&duty.id, cx.state);
        lines.extend(paragraph(&text, width, cx.theme.text));
        let source = cx.locale.source(&duty.rule.source);
        let text = cx.locale.format(
            "duty-rule",
            &facts![
                weight = cx.locale.word(&duty.rule.severity),
                source = source
            ],
        );
        lines.extend(paragraph(&text, width, cx.theme.dim));
        let settled = match cx.state.duties.get(&duty.id) {
            Some(DutyMark::Met(how, _)) => Some(how.clone()),
            Some(DutyMark::Waived(reason, words, _)) => Some(match words.as_str() {
                "" => cx.locale.word(reason),
                words => format!("{}: {words}", cx.locale.word(reason)),
            }),
            None => duty
                .rule
                .prepare
                .as_ref()
                .filter(|_| !duty.state.is_settled())
                .map(|words| words.get(cx.locale.lang()).to_owned()),
        };
        if let Some(text) = settled {
            lines.extend(paragraph(&text, width, cx.theme.text));
        }
        lines
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
            let text = format!("{} {}", duty.rule.id, cx.locale.duty(&duty.id, cx.state));
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
        sheet.foot = self.details(width, cx);
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
