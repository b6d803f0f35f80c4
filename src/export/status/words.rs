//! The status in a few lines, for people.

use super::{ElectionStatus, Next, Status};
use crate::congress::{Fact, Millis, Wall};
use crate::export::clean::clean;
use crate::locale::{Locale, facts};
use chrono::DateTime;

/// The status in a few lines, each ended by LF. Text of the data is cleaned.
pub fn words(status: &Status, locale: &Locale) -> String {
    let said = Said { status, locale };
    let one_each = [
        Some(status.session.title.get(locale.lang()).to_owned()),
        Some(said.record()),
        said.closed(),
        said.item(),
        said.recess(),
        Some(said.hall()),
        said.schedule(),
        said.speaker(),
        said.vote(),
        said.election(),
    ];
    let mut lines: Vec<String> = one_each.into_iter().flatten().collect();
    lines.extend(said.results());
    lines.extend(said.duties());
    lines.push(said.next(&status.next));
    if !status.undone.is_empty() {
        lines.push(locale.format("export-status-undone", &facts![n = status.undone.len()]));
    }
    lines.iter().map(|line| clean(line) + "\n").collect()
}

struct Said<'a> {
    status: &'a Status,
    locale: &'a Locale,
}

impl Said<'_> {
    /// A time of day; empty where there is none.
    fn time(&self, moment: Option<&str>) -> String {
        moment
            .and_then(parsed)
            .map_or_else(String::new, |at| self.locale.time(at))
    }

    fn clock(&self, seconds: i64) -> String {
        self.locale.remaining(Millis::seconds(seconds))
    }

    fn record(&self) -> String {
        let at = parsed(&self.status.at);
        let mode = match self.status.mode {
            "live" => "mode-live",
            _ => "mode-rehearsal",
        };
        let time = at.map_or_else(String::new, |at| self.locale.time_seconds(at));
        let date = at.map_or_else(String::new, |at| self.locale.date_short(at.date_naive()));
        self.locale.format(
            "export-status-record",
            &facts![
                mode = Fact::Message(mode),
                seq = self.status.seq.to_string(),
                time = time,
                date = date,
            ],
        )
    }

    fn closed(&self) -> Option<String> {
        let closed = self.status.closed.as_ref()?;
        Some(self.locale.format(
            "export-status-closed",
            &facts![
                time = self.time(Some(&closed.at)),
                seal = self.status.seal.clone().unwrap_or_default(),
            ],
        ))
    }

    fn item(&self) -> Option<String> {
        let id = self.status.item.as_deref()?;
        let item = self.status.items.iter().find(|item| item.id == id)?;
        let title = item.title.get(self.locale.lang());
        let title = match item.number.as_str() {
            "" => title.to_owned(),
            number => format!("{number}. {title}"),
        };
        let clocks = &self.status.clocks;
        let message = if clocks.item_paused {
            "export-status-item-paused"
        } else {
            "export-status-item"
        };
        Some(self.locale.format(
            message,
            &facts![
                item = title,
                elapsed = self.clock(clocks.item_elapsed_s.unwrap_or(0)),
                remaining = self.clock(clocks.item_remaining_s.unwrap_or(0)),
            ],
        ))
    }

    fn recess(&self) -> Option<String> {
        let recess = self.status.recess.as_ref()?;
        Some(self.locale.format(
            "export-status-recess",
            &facts![
                since = self.time(Some(&recess.since)),
                until = self.time(recess.until.as_deref()),
            ],
        ))
    }

    fn hall(&self) -> String {
        let status = self.status;
        let quorum = if status.quorum.met {
            "export-status-quorum-met"
        } else {
            "export-status-quorum-missing"
        };
        let quorum = self
            .locale
            .format(quorum, &facts![needed = status.quorum.needed]);
        let provisional = if status.base_provisional {
            self.locale.text("base-provisional")
        } else {
            String::new()
        };
        self.locale.format(
            "export-status-hall",
            &facts![
                present = status.present,
                summoned = status.summoned,
                quorum = quorum,
                base = status.base,
                provisional = provisional,
                need = status.need,
            ],
        )
    }

    fn schedule(&self) -> Option<String> {
        let planned = self.status.planned_close.as_deref()?;
        Some(self.locale.format(
            "export-status-schedule",
            &facts![
                behind = self.locale.behind(Millis::seconds(self.status.behind_s)),
                expected = self.time(self.status.expected_close.as_deref()),
                planned = self.time(Some(planned)),
            ],
        ))
    }

    fn speaker(&self) -> Option<String> {
        let queue = self.status.queue;
        let Some(speaker) = &self.status.speaker else {
            let line = || {
                self.locale
                    .format("export-status-queue", &facts![queue = queue])
            };
            return (queue > 0).then(line);
        };
        Some(self.locale.format(
            "export-status-speaker",
            &facts![
                name = speaker.name.as_str(),
                elapsed = self.clock(speaker.elapsed_s),
                limit = speaker
                    .limit_s
                    .map_or_else(String::new, |limit| self.clock(limit)),
                queue = queue,
            ],
        ))
    }

    /// The last vote that was called and not taken back.
    fn vote(&self) -> Option<String> {
        let mut votes = self.status.votes.iter();
        let vote = votes.rfind(|vote| vote.state != "cancelled")?;
        let title = vote.title.get(self.locale.lang());
        let (Some(yes), Some(no), Some(other)) = (vote.yes, vote.no, vote.other) else {
            return Some(self.locale.format(
                "export-status-vote-called",
                &facts![
                    title = title,
                    present = vote.present,
                    base = vote.measured_on,
                    need = vote.need,
                ],
            ));
        };
        let state = match (vote.announced, vote.passed) {
            (false, _) => "vote-recorded",
            (true, Some(true)) => "vote-passed",
            (true, _) => "vote-not-passed",
        };
        Some(self.locale.format(
            "export-status-vote",
            &facts![
                title = title,
                yes = yes,
                no = no,
                other = other,
                base = vote.measured_on,
                need = vote.need,
                state = Fact::Message(state),
            ],
        ))
    }

    /// The election whose papers are out and whose result is not announced.
    fn election(&self) -> Option<String> {
        self.status.elections.iter().find_map(|election| {
            let round = election.rounds.last()?;
            let issued = round.issued.filter(|_| !round.announced)?;
            let collected = round
                .collected
                .map_or_else(String::new, |n| self.locale.number(n));
            Some(self.locale.format(
                "export-status-election",
                &facts![
                    election = election.title.get(self.locale.lang()),
                    round = round.number,
                    issued = issued,
                    collected = collected,
                ],
            ))
        })
    }

    /// What the elections with a result came to so far.
    fn results(&self) -> Vec<String> {
        let held = |election: &&ElectionStatus| {
            let mut rounds = election.rounds.iter();
            rounds.any(|round| round.announced && !round.cancelled)
        };
        let elections = self.status.elections.iter().filter(held);
        elections
            .map(|election| {
                self.locale.format(
                    "export-status-result",
                    &facts![
                        election = election.title.get(self.locale.lang()),
                        elected = election.elected.len(),
                        seats = election.seats,
                        alternates = election.alternates.len(),
                        alternate_seats = election.alternate_seats,
                        progress = election.progress,
                        left = election.seats_left,
                        alternates_left = election.alternates_left,
                        round = election.rounds.last().map_or(1, |round| round.number),
                    ],
                )
            })
            .collect()
    }

    /// What is due or missed. Lessons are for afterwards.
    fn duties(&self) -> Vec<String> {
        let duties = self.status.duties.iter();
        let open = duties.filter(|duty| duty.severity != "lesson");
        open.filter_map(|duty| {
            let message = match duty.state {
                "due" => "export-status-duty-due",
                "missed" => "export-status-duty-missed",
                _ => return None,
            };
            let text = duty.text.get(self.locale.lang());
            Some(
                self.locale
                    .format(message, &facts![id = duty.id.as_str(), text = text]),
            )
        })
        .collect()
    }

    fn next(&self, next: &Next) -> String {
        let title = next.title.as_ref();
        let rung = next.rung.map_or_else(String::new, |rung| {
            self.locale
                .text(&format!("rung-{}", rung.replace('_', "-")))
        });
        let what = self.locale.format(
            &format!("export-next-{}", next.kind.replace('_', "-")),
            &facts![
                title = title.map_or("", |title| title.get(self.locale.lang())),
                rung = rung,
            ],
        );
        self.locale
            .format("export-status-next", &facts![next = what])
    }
}

fn parsed(moment: &str) -> Option<Wall> {
    DateTime::parse_from_rfc3339(moment).ok()
}
