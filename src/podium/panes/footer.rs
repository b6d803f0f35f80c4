//! The footer: what the next press of Tiếp will do, in words; the keys that matter; the journal's health.

use crate::congress::Reason;
use crate::congress::agenda::{self, Arrival, NextMove};
use crate::congress::duties::DutyState;
use crate::congress::plan::{Step, StepKind};
use crate::keys::{Action, Mode};
use crate::locale::facts;
use crate::podium::desk::Health;
use crate::podium::hooks::situation_hint;
use crate::podium::layer::{Context, Hint};
use crate::podium::view::{Body, Message, Tone};
use crate::podium::widgets::{clip, hints_line, put, put_line, wrap};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// What the next press of Tiếp will do, in words. The most important line of the screen.
pub fn next_words(cx: &Context<'_>) -> String {
    let state = cx.state;
    let locale = cx.locale;
    match agenda::next_move(state) {
        NextMove::OpenSitting { sitting } => locale.format(
            "podium-next-open",
            &facts![sitting = locale.sitting(&sitting, state)],
        ),
        NextMove::Advance(Arrival::Step { item, step }) => locale.format(
            "podium-next-step",
            &facts![step = step_words(cx, &item, &step)],
        ),
        NextMove::Advance(Arrival::Item { item, back, .. }) => locale.format(
            if back {
                "podium-next-back"
            } else {
                "podium-next-item"
            },
            &facts![item = locale.item(&item, state)],
        ),
        NextMove::Advance(Arrival::SittingCloses { sitting }) => locale.format(
            "podium-next-sitting-closes",
            &facts![sitting = locale.sitting(&sitting, state)],
        ),
        NextMove::CallVote {
            question: id,
            place: (place, all),
        } => locale.format(
            "podium-next-vote",
            &facts![question = question(cx, &id), place = place, all = all],
        ),
        NextMove::EnterVote { .. } => locale.text("podium-next-enter-vote"),
        NextMove::AnnounceVote { vote } => {
            let passes = state
                .votes
                .iter()
                .find(|found| found.id == vote)
                .and_then(crate::congress::card_vote::CardVote::passes);
            locale.format(
                "podium-next-announce-vote",
                &facts![passes = if passes == Some(true) { "yes" } else { "no" }],
            )
        }
        NextMove::VoteFailed { .. } => locale.text("podium-next-vote-failed"),
        NextMove::EnterRung { rung, .. } => {
            locale.format("podium-next-enter-rung", &facts![rung = locale.word(&rung)])
        }
        NextMove::AnnounceResult { election } => locale.format(
            "podium-next-announce-result",
            &facts![election = locale.election(&election, state)],
        ),
        NextMove::StartSpeech { speaker } => locale.format(
            "podium-next-speech",
            &facts![name = speaker_name(cx, &speaker)],
        ),
        NextMove::EndSpeech { speaker } => locale.format(
            "podium-next-speech-ends",
            &facts![name = speaker_name(cx, &speaker)],
        ),
        NextMove::EndRecess => locale.text("podium-next-recess-ends"),
        NextMove::CloseCongress => locale.text("podium-next-close"),
        NextMove::Nothing => locale.text("podium-next-nothing"),
    }
}

/// A step in words. One that has no subject and no title of its own is known by the beginning of its
/// sentence.
fn step_words(cx: &Context<'_>, item: &str, step: &str) -> String {
    let found = cx
        .state
        .find_item(item)
        .and_then(|found| found.find_step(step));
    match found {
        Some(found) if is_known_by_its_sentence(&found.step) => {
            let sentence = super::script::next_sentence(cx);
            if sentence.is_empty() {
                cx.locale.step(&found.step, cx.state)
            } else {
                cx.locale.format(
                    "podium-next-say",
                    &facts![
                        who = cx.locale.word(&found.step.who),
                        sentence = clip(&sentence, 40, cx.signs()),
                    ],
                )
            }
        }
        Some(found) => cx.locale.step(&found.step, cx.state),
        None => step.to_owned(),
    }
}

fn is_known_by_its_sentence(step: &Step) -> bool {
    step.subject.is_none()
        && !matches!(
            step.kind,
            StepKind::CardVote { .. }
                | StepKind::Read { .. }
                | StepKind::Election { .. }
                | StepKind::Decision { .. }
                | StepKind::Ceremony { .. }
        )
}

/// The question of the running step, as "thông qua {…}" has it.
pub fn question(cx: &Context<'_>, id: &str) -> String {
    let Some(step) = cx.state.running_step() else {
        return id.to_owned();
    };
    agenda::questions(cx.state, &step.step)
        .iter()
        .find(|(found, _)| found == id)
        .map_or_else(
            || id.to_owned(),
            |(_, title)| cx.locale.question(&step.step, title, id, cx.state),
        )
}

fn speaker_name(cx: &Context<'_>, id: &str) -> String {
    let name = cx
        .state
        .speakers
        .get(id)
        .map_or(id, |speech| speech.name.as_str());
    cx.locale.person_short(name, &cx.state.setup.rulebook)
}

/// The line of Tiếp: its key, what it will do, and whether a duty stands in its way.
pub fn next_line(cx: &Context<'_>, width: u16) -> Line<'static> {
    let key = cx.key(Mode::Podium, Action::Next).unwrap_or_default();
    let stopped = cx
        .duties
        .iter()
        .any(|duty| duty.state == DutyState::Due && duty.rule.blocks());
    let mut words = cx
        .locale
        .format("podium-next", &facts![what = next_words(cx)]);
    if stopped {
        words = format!(
            "{} ({} {})",
            words,
            cx.signs().alarm,
            cx.text("podium-next-stopped")
        );
    }
    let room = width.saturating_sub(crate::podium::widgets::width(&key) + 1);
    Line::from(vec![
        Span::styled(key, cx.theme.key),
        Span::raw(" "),
        Span::styled(clip(&words, room, cx.signs()), cx.theme.next),
    ])
}

/// The keys that every screen shows: the situation cards, before everything else where something goes wrong; the
/// menu and help, in this order.
fn before_all(cx: &Context<'_>, mode: Mode, always: [Action; 2]) -> Vec<Hint> {
    let words = |action| match action {
        Action::Menu => "podium-hint-menu",
        _ => "podium-hint-help",
    };
    let mut hints: Vec<Hint> = always
        .into_iter()
        .filter_map(|action| cx.hint(mode, action, cx.text(words(action))))
        .collect();
    match situation_hint(mode, cx) {
        Some((hint, true)) => hints.insert(0, hint),
        Some((hint, false)) => hints.push(hint),
        None => {}
    }
    hints
}

/// The keys of the podium that matter now, most important first.
pub fn hints(cx: &Context<'_>) -> Vec<Hint> {
    let mut hints = before_all(cx, Mode::Podium, [Action::Menu, Action::Help]);
    let mut add = |action: Action, id: &str| {
        hints.extend(cx.hint(Mode::Podium, action, cx.text(id)));
    };
    if cx
        .looked
        .is_some_and(|id| Some(id) != cx.state.item.as_deref())
    {
        add(Action::GoTo, "podium-hint-go-to");
        add(Action::LookNow, "podium-hint-look-now");
    }
    let paused = cx
        .state
        .running_item()
        .is_some_and(|item| item.clock.is_paused());
    if cx.state.running_item().is_some() {
        add(
            Action::Pause,
            if paused {
                "podium-hint-continue"
            } else {
                "podium-hint-pause"
            },
        );
    }
    add(Action::Vote, "podium-hint-vote");
    add(Action::Speakers, "podium-hint-speakers");
    let decides = cx
        .state
        .running_step()
        .is_some_and(|step| matches!(step.step.kind, StepKind::Decision { .. }));
    if decides || cx.state.running_election().is_some() {
        add(Action::Elections, "podium-hint-elections");
    }
    add(Action::Undo, "podium-hint-undo");
    add(Action::Roll, "podium-hint-roll");
    add(Action::Duties, "podium-hint-duties");
    add(Action::Documents, "podium-hint-documents");
    add(Action::Palette, "podium-hint-palette");
    hints
}

/// The journal's health, for the bottom border: `nhật ký ✔ #213`.
pub fn health(cx: &Context<'_>, health: &Health) -> (String, Style) {
    let last = cx.state.last.map_or(0, |stamp| stamp.seq);
    let (id, sign, style) = match health {
        Health::Opening => ("podium-journal-opening", cx.signs().pending, cx.theme.dim),
        Health::Whole => ("podium-journal-whole", cx.signs().done, cx.theme.good),
        Health::Writing => ("podium-journal-writing", cx.signs().more, cx.theme.warning),
        Health::Failed(_) => ("podium-journal-failed", cx.signs().bad, cx.theme.bad),
    };
    let words = cx
        .locale
        .format(id, &facts![sign = sign, last = last.to_string()]);
    (words, style)
}

/// The action that leads out of a refusal, where one does.
fn way_out(reason: &Reason) -> Option<Action> {
    Some(match reason {
        Reason::NoQuorum { .. } | Reason::NobodyPresent {} => Action::Roll,
        Reason::VoteOpen { .. } | Reason::VoteNotRecorded { .. } => Action::Vote,
        Reason::InRecess {} => Action::Recess,
        Reason::QueueEmpty {} => Action::RegisterSpeaker,
        Reason::ItemsLeft { .. } => Action::Skip,
        Reason::VoteFailed { .. } => Action::SkipStep,
        Reason::NotUndoable { .. } => Action::Log,
        Reason::RungNeeds { .. }
        | Reason::TellersMissing {}
        | Reason::TellersNotElected {}
        | Reason::BallotsVoid { .. }
        | Reason::ListTooLong { .. }
        | Reason::ListTooShort { .. }
        | Reason::ListWithoutSurplus { .. }
        | Reason::SupportMissing { .. }
        | Reason::ElectionFirst { .. } => Action::Elections,
        Reason::NoItem {} | Reason::NoSitting {} => Action::Next,
        _ => return None,
    })
}

/// The lines of a message: what is wrong, by which rule, what to do now.
pub fn message_lines(cx: &Context<'_>, message: &Message, width: u16) -> Vec<(String, Style)> {
    let look = match message.tone {
        Tone::Info => cx.theme.good,
        Tone::Warning => cx.theme.warning,
    };
    let sign = match message.tone {
        Tone::Info => cx.signs().done,
        Tone::Warning => cx.signs().alarm,
    };
    let broken = |text: &str, style: Style| -> Vec<(String, Style)> {
        wrap(text, width)
            .into_iter()
            .map(|line| (line, style))
            .collect()
    };
    match &message.body {
        Body::Words(words) => broken(&format!("{sign} {words}"), look),
        Body::Phrase(phrase) => broken(&format!("{sign} {}", phrase.say(cx)), look),
        Body::Refusal(refusal) => {
            let said = cx.locale.refusal(refusal);
            let mut lines = broken(&format!("{} {}", cx.signs().bad, said.what), cx.theme.bad);
            for finding in &said.findings {
                lines.extend(broken(
                    &format!("{} {finding}", cx.signs().dot),
                    cx.theme.text,
                ));
            }
            if let Some(rule) = &said.rule {
                let rule = cx
                    .locale
                    .format("podium-rule", &facts![rule = rule.as_str()]);
                lines.extend(broken(&rule, cx.theme.text));
            }
            let key = way_out(&refusal.reason)
                .and_then(|action| cx.hint(Mode::Podium, action, cx.action(Mode::Podium, action)))
                .map_or_else(String::new, |hint| {
                    format!(" [{} {}]", hint.keys, hint.words)
                });
            let to_do = format!("{} {}{key}", cx.signs().arrow, said.to_do);
            lines.extend(broken(&to_do, cx.theme.next));
            lines
        }
    }
}

/// Draws the two lines of the footer: Tiếp and the keys of the podium, or those of the layer on top.
pub fn draw(
    buffer: &mut Buffer,
    area: Rect,
    cx: &Context<'_>,
    over: Option<&(Mode, Vec<Hint>)>,
    sequence: &str,
) {
    let line = |hints: &[Hint]| hints_line(hints, area.width, cx.theme, cx.signs());
    let second = if let Some((mode, own)) = over {
        put_line(buffer, area, 0, &line(own));
        before_all(cx, *mode, [Action::Help, Action::Menu])
    } else {
        put_line(buffer, area, 0, &next_line(cx, area.width));
        hints(cx)
    };
    if sequence.is_empty() {
        put_line(buffer, area, 1, &line(&second));
    } else {
        put(
            buffer,
            area,
            1,
            &clip(sequence, area.width, cx.signs()),
            cx.theme.key,
        );
    }
}
