//! The card vote as it is drawn.

use super::super::kit::paint::{self, Sign, sign};
use super::super::kit::sheet::{Sheet, first_shown, paragraph};
use super::super::kit::text::{cells, fit, hanging};
use super::VoteDialog;
use super::numbers::{Slot, Sum};
use super::series::{Asked, Series};
use crate::congress::card_vote::{CardVote, Cards, VoteStage};
use crate::congress::plan::Speaks;
use crate::locale::facts;
use crate::podium::layer::Context;
use crate::rulebook::BaseKind;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Cells the dialog wants.
const WIDTH: u16 = 92;
/// Below this height only what is needed at this moment is shown.
const ROOMY: u16 = 24;
/// Questions of a series that are shown where room is short.
const FEW: usize = 3;

impl VoteDialog {
    pub(super) fn draw_sheet(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let Some(vote) = self.find(cx) else { return };
        let locale = cx.locale;
        let width = Sheet::inner(WIDTH, area);
        let title = locale.vote(vote, cx.state);
        let heading = match vote.repeats {
            Some(_) => "vote-title-again",
            None => "vote-title",
        };
        let mut sheet = Sheet::new(locale.format(heading, &facts![title = title]), WIDTH);
        let roomy = area.height >= ROOMY;
        sheet.head.extend(Self::before(vote, width, cx));
        sheet.head.extend(self.say_now(vote, roomy, width, cx));
        if roomy {
            sheet.head.push(Line::default());
        }
        let series = Series::of(vote, cx);
        if let Some(series) = &series {
            let here = series
                .asked
                .iter()
                .position(|asked| asked.here)
                .unwrap_or(0);
            let room = if roomy { series.asked.len() } else { FEW };
            let from = first_shown(series.asked.len(), room, here);
            for (index, asked) in series.asked.iter().enumerate().skip(from).take(room) {
                sheet.body.push(row(index + 1, asked, width, cx));
            }
            sheet.body.push(Line::default());
        }
        if self.entering(vote) {
            self.draw_fields(&mut sheet, vote, roomy, cx);
            sheet
                .foot
                .extend(self.live(vote, series.as_ref(), width, cx));
        } else if let Some(cards) = vote.cards() {
            sheet.focus = Some(sheet.body.len());
            sheet.body.extend(recorded(&cards, vote, width, cx));
            sheet.foot.extend(result(&cards, vote, width, cx));
        }
        if self.leaving {
            sheet.foot.push(Line::default());
            if self.has_typed(vote) {
                let text = locale.text("vote-typed-kept");
                sheet.foot.extend(paragraph(&text, width, cx.theme.text));
            }
            let take_back = self.take_back_words(cx);
            for (digit, id) in [("1", take_back), ("2", "hint-close-vote-open")] {
                sheet.foot.push(choice(digit, &locale.text(id), cx));
            }
            sheet
                .foot
                .push(choice("Esc", &locale.text("hint-stay"), cx));
        }
        sheet
            .foot
            .extend(paint::note(cx, self.note.as_ref(), width));
        sheet.draw(frame, area, cx);
    }

    /// The numbers before the cards go up: present, E with its derivation, the votes needed.
    fn before(vote: &CardVote, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
        let by_e = vote.on == BaseKind::AdjustedSummoned;
        let text = cx.locale.format(
            "vote-before",
            &facts![
                present = vote.present,
                base = cx.locale.vote_measured(vote),
                need = vote.need,
                provisional = if by_e && vote.base.provisional {
                    "yes"
                } else {
                    "no"
                },
            ],
        );
        let mut lines = paragraph(&text, width, cx.theme.now);
        let majority = cx
            .state
            .setup
            .rulebook
            .card_majority(vote.subject.as_deref());
        if let Some(share) = cx.locale.special_share(majority) {
            lines.extend(paragraph(&share, width, cx.theme.now));
        }
        if by_e && !vote.base.out.is_empty() {
            let base = cx.locale.base(&vote.base);
            lines.extend(paragraph(&base, width, cx.theme.dim));
        }
        let before = vote.repeats.as_deref().and_then(|id| {
            let before = cx.state.votes.iter().find(|other| other.id == id)?;
            Some((before, before.cards()?))
        });
        if let Some((before, cards)) = before {
            let text = cx.locale.format(
                "vote-again-about",
                &facts![
                    numbers = cx.locale.cards_short(&cards),
                    result = cx.locale.word(&before.stage),
                    reason = vote.again_because.as_str(),
                ],
            );
            lines.extend(paragraph(&text, width, cx.theme.dim));
        }
        lines
    }

    /// What is said now, and who says it.
    fn say_now(
        &self,
        vote: &CardVote,
        roomy: bool,
        width: usize,
        cx: &Context<'_>,
    ) -> Vec<Line<'static>> {
        let said = cx.locale.vote_sentences(vote, cx.state);
        let recorded = !self.entering(vote) && vote.cards().is_some();
        let sentence = match (recorded, self.at) {
            (true, _) => said.result.unwrap_or_default(),
            (false, Slot::Present | Slot::Yes) if roomy && self.numbers.is_blank() => {
                format!("{} {}", said.open, said.yes)
            }
            (false, Slot::Present | Slot::Yes) => said.yes,
            (false, Slot::No) => format!("{} {}", said.lower, said.no),
            (false, Slot::Other) => format!("{} {}", said.lower, said.other),
            (false, Slot::Silent) => said.lower,
        };
        let who = vote
            .step
            .as_ref()
            .and_then(|at| cx.state.find_item(&at.item)?.find_step(&at.step))
            .map_or(Speaks::Chair, |found| found.step.who);
        let heading = cx
            .locale
            .format("dialog-say", &facts![who = cx.locale.word(&who)]);
        let mut lines = paragraph(&heading, width, cx.theme.title);
        lines.extend(paragraph(&sentence, width, cx.theme.say));
        if recorded && !matches!(vote.stage, VoteStage::Announced(..)) {
            let mark = format!("{} ", sign(cx, Sign::Attention));
            for line in hanging(&mark, &cx.locale.text("vote-recorded-unannounced"), width) {
                lines.push(Line::styled(line, cx.theme.warning));
            }
        }
        lines
    }

    fn draw_fields(&self, sheet: &mut Sheet, vote: &CardVote, roomy: bool, cx: &Context<'_>) {
        let labels: Vec<(Slot, String)> = self
            .numbers
            .shown()
            // The number of those present stands above; its field shows when the cursor goes there.
            .filter(|slot| roomy || *slot != Slot::Present || self.at == Slot::Present)
            .map(|slot| (slot, cx.locale.text(slot.label())))
            .collect();
        let column = labels
            .iter()
            .map(|(_, label)| cells(label))
            .max()
            .unwrap_or(0);
        let sum = self.numbers.sum(vote.present);
        for (slot, label) in labels {
            let active = slot == self.at && self.adder.is_none();
            let style = if active { cx.theme.now } else { cx.theme.text };
            let mut spans = vec![Span::styled(format!("  {}  ", fit(&label, column)), style)];
            if active {
                sheet.focus = Some(sheet.body.len());
                sheet.cursor = Some((sheet.body.len(), column + 4 + 6));
            }
            match (slot, sum) {
                // What is computed is shown as computed, in the place where it would be typed.
                (
                    Slot::Yes,
                    Sum::Whole {
                        yes,
                        computed: true,
                    },
                ) if !self.numbers.is_blank() => {
                    let text = format!("[{yes:>5} ]");
                    spans.push(Span::styled(text, paint::field_style(cx, active)));
                    let word = format!(" {}", cx.locale.text("vote-computed"));
                    spans.push(Span::styled(word, cx.theme.now));
                }
                _ => spans.push(paint::number(cx, self.numbers.field(slot), 6, active)),
            }
            if slot == Slot::Other {
                spans.push(Span::raw("   "));
                spans.push(self.sum_words(sum, vote, cx));
            }
            if let Some(parts) = self.sections.parts(slot) {
                let parts: Vec<String> = parts.iter().map(u32::to_string).collect();
                let text = cx
                    .locale
                    .format("vote-by-section", &facts![parts = parts.join(" + ")]);
                spans.push(Span::styled(format!("   {text}"), cx.theme.dim));
            }
            sheet.body.push(Line::from(spans));
            if slot == self.at
                && let Some(adder) = &self.adder
            {
                let parts: Vec<String> = adder.parts.iter().map(u32::to_string).collect();
                let text = cx.locale.format(
                    "vote-sections",
                    &facts![parts = parts.join(" + "), n = adder.parts.len() + 1],
                );
                let head = format!("    {text} ");
                sheet.focus = Some(sheet.body.len());
                sheet.cursor = Some((sheet.body.len(), cells(&head) + 6));
                let total = format!("  = {}", adder.sum());
                sheet.body.push(Line::from(vec![
                    Span::styled(head, cx.theme.now),
                    paint::number(cx, &adder.field, 6, true),
                    Span::styled(total, cx.theme.now),
                ]));
            }
        }
    }

    /// The sum against those present, live.
    fn sum_words(&self, sum: Sum, vote: &CardVote, cx: &Context<'_>) -> Span<'static> {
        let (id, total, style, mark) = match sum {
            Sum::Whole { .. } => ("vote-sum-whole", vote.present, cx.theme.good, Sign::Done),
            Sum::Over(total) => ("vote-sum-over", total, cx.theme.bad, Sign::Wrong),
            Sum::Under(_) => (
                "vote-sum-under",
                self.numbers.typed(),
                cx.theme.warning,
                Sign::Attention,
            ),
            Sum::Missing(_) if self.numbers.is_blank() => return Span::raw(""),
            Sum::Missing(_) => (
                "vote-sum-missing",
                self.numbers.typed(),
                cx.theme.dim,
                Sign::Coming,
            ),
        };
        let words = cx
            .locale
            .format(id, &facts![sum = total, present = vote.present]);
        Span::styled(format!("{words} {}", sign(cx, mark)), style)
    }

    /// What the numbers lead to, or what Enter would repeat.
    fn live(
        &self,
        vote: &CardVote,
        series: Option<&Series<'_>>,
        width: usize,
        cx: &Context<'_>,
    ) -> Vec<Line<'static>> {
        if let Sum::Whole { yes, computed } = self.numbers.sum(vote.present) {
            let number = |slot| self.numbers.get(slot).unwrap_or(0);
            let cards = Cards {
                yes,
                no: number(Slot::No),
                other: number(Slot::Other),
                not_voting: number(Slot::Silent),
                computed: computed.then_some(crate::congress::event::Computed::Yes),
            };
            return result(&cards, vote, width, cx);
        }
        match series.and_then(|series| series.last) {
            Some(last) if self.numbers.is_blank() => {
                let text = cx.locale.format(
                    "vote-enter-repeats",
                    &facts![yes = last.yes, no = last.no, other = last.other],
                );
                paragraph(&text, width, cx.theme.now)
            }
            _ => paragraph(&cx.locale.text("vote-how"), width, cx.theme.dim),
        }
    }
}

/// The result with both shares; only the second decides.
fn result(cards: &Cards, vote: &CardVote, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    let rounding = cx.state.setup.rulebook.percent.results;
    let passes = cards.yes >= vote.need;
    let text = cx.locale.format(
        if passes {
            "vote-result-passes"
        } else {
            "vote-result-fails"
        },
        &facts![
            yes = cards.yes,
            present = vote.present,
            on = cx.locale.measured_kind(vote.on),
            base = cx.locale.vote_measured(vote),
            missing = vote.need.saturating_sub(cards.yes),
            pct_present = cx.locale.percent(cards.yes, vote.present, rounding),
            pct_base = cx.locale.percent(cards.yes, vote.measured_on(), rounding),
        ],
    );
    let style = if passes { cx.theme.good } else { cx.theme.bad };
    hanging(&format!("{} ", sign(cx, Sign::Leads)), &text, width)
        .into_iter()
        .map(|line| Line::styled(line, style))
        .collect()
}

/// The recorded numbers, which are no fields any more.
fn recorded(cards: &Cards, vote: &CardVote, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    let text = cx.locale.format(
        "vote-recorded-numbers",
        &facts![
            yes = cards.yes,
            no = cards.no,
            other = cards.other,
            silent = cards.not_voting,
            present = vote.present,
            computed = if cards.computed.is_some() {
                "yes"
            } else {
                "no"
            },
        ],
    );
    let mut lines = paragraph(&text, width, cx.theme.text);
    if !vote.sections.is_empty() {
        let text = cx.locale.capital(&cx.locale.sections(&vote.sections));
        lines.extend(paragraph(&text, width, cx.theme.dim));
    }
    lines
}

/// One question of a series with its result.
fn row(number: usize, asked: &Asked<'_>, width: usize, cx: &Context<'_>) -> Line<'static> {
    let cards = asked.vote.and_then(CardVote::cards);
    let (mark, style) = match asked.vote.map(|vote| &vote.stage) {
        _ if asked.here => (Sign::Here, cx.theme.now),
        Some(VoteStage::Announced(_, true)) => (Sign::Done, cx.theme.good),
        Some(VoteStage::Announced(_, false)) => (Sign::Wrong, cx.theme.bad),
        _ => (Sign::Coming, cx.theme.dim),
    };
    let numbers = cards.map_or_else(String::new, |cards| {
        cx.locale.format(
            "vote-row-numbers",
            &facts![yes = cards.yes, no = cards.no, other = cards.other],
        )
    });
    let word = match asked.vote.map(|vote| &vote.stage) {
        Some(stage) => cx.locale.word(stage),
        None => String::new(),
    };
    let end = format!("{numbers}  {word}");
    let start = format!("{} {number} {}", sign(cx, mark), asked.title);
    super::super::kit::sheet::split(&start, style, end.trim(), style, width)
}

fn choice(key: &str, words: &str, cx: &Context<'_>) -> Line<'static> {
    Line::from(vec![
        Span::styled(format!("  {key} "), cx.theme.key),
        Span::styled(words.to_owned(), cx.theme.text),
    ])
}
