//! The status in a few lines, for people.

use super::{Next, Status, VoteStatus};
use crate::congress::{Fact, Millis, Wall};
use crate::export::clean::clean;
use crate::locale::Locale;
use chrono::DateTime;

/// The status in a few lines, each ended by LF. Text of the data is cleaned.
pub fn words(status: &Status, locale: &Locale) -> String {
    let say = Said { status, locale };
    let lines = [
        Some(status.session.title.get(locale.lang()).to_owned()),
        Some(say.record()),
        say.closed(),
        say.item(),
        say.recess(),
        Some(say.hall()),
        say.schedule(),
        say.speaker(),
        say.vote(),
        say.election(),
    ];
    let mut out = String::new();
    let mut push = |line: &str| {
        out.push_str(&clean(line));
        out.push('\n');
    };
    lines.into_iter().flatten().for_each(|line| push(&line));
    for duty in say.duties() {
        push(&duty);
    }
    push(&locale.format(
        "export-status-next",
        &[("next", Fact::Text(say.next(&status.next)))],
    ));
    if !status.undone.is_empty() {
        push(&locale.format(
            "export-status-undone",
            &[("n", Fact::from(status.undone.len()))],
        ));
    }
    out
}

struct Said<'a> {
    status: &'a Status,
    locale: &'a Locale,
}

impl Said<'_> {
    fn time(&self, moment: &str) -> String {
        parsed(moment).map_or_else(|| moment.to_owned(), |at| self.locale.time(at))
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
        self.locale.format(
            "export-status-record",
            &[
                ("mode", Fact::Message(mode)),
                ("seq", Fact::Text(self.status.seq.to_string())),
                (
                    "time",
                    Fact::Text(at.map_or_else(String::new, |at| self.locale.time_seconds(at))),
                ),
                (
                    "date",
                    Fact::Text(at.map_or_else(String::new, |at| {
                        self.locale.date_short(at.date_naive())
                    })),
                ),
            ],
        )
    }

    fn closed(&self) -> Option<String> {
        let closed = self.status.closed.as_ref()?;
        Some(self.locale.format(
            "export-status-closed",
            &[
                ("time", Fact::Text(self.time(&closed.at))),
                (
                    "seal",
                    Fact::Text(self.status.seal.clone().unwrap_or_default()),
                ),
            ],
        ))
    }

    fn item_title(&self, id: &str) -> String {
        let found = self.status.items.iter().find(|item| item.id == id);
        found.map_or_else(
            || id.to_owned(),
            |item| {
                let title = item.title.get(self.locale.lang());
                match item.number.as_str() {
                    "" => title.to_owned(),
                    number => format!("{number}. {title}"),
                }
            },
        )
    }

    fn item(&self) -> Option<String> {
        let id = self.status.item.as_deref()?;
        let clocks = &self.status.clocks;
        let message = if clocks.item_paused {
            "export-status-item-paused"
        } else {
            "export-status-item"
        };
        Some(self.locale.format(
            message,
            &[
                ("item", Fact::Text(self.item_title(id))),
                (
                    "elapsed",
                    Fact::Text(self.clock(clocks.item_elapsed_s.unwrap_or(0))),
                ),
                (
                    "remaining",
                    Fact::Text(self.clock(clocks.item_remaining_s.unwrap_or(0))),
                ),
            ],
        ))
    }

    fn recess(&self) -> Option<String> {
        let recess = self.status.recess.as_ref()?;
        Some(self.locale.format(
            "export-status-recess",
            &[
                ("since", Fact::Text(self.time(&recess.since))),
                (
                    "until",
                    Fact::Text(
                        recess
                            .until
                            .as_deref()
                            .map_or_else(String::new, |until| self.time(until)),
                    ),
                ),
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
        let provisional = if status.base_provisional {
            self.locale.text("base-provisional")
        } else {
            String::new()
        };
        self.locale.format(
            "export-status-hall",
            &[
                ("present", status.present.into()),
                ("summoned", status.summoned.into()),
                (
                    "quorum",
                    Fact::Text(
                        self.locale
                            .format(quorum, &[("needed", status.quorum.needed.into())]),
                    ),
                ),
                ("base", status.base.into()),
                ("provisional", Fact::Text(provisional)),
                ("need", status.need.into()),
            ],
        )
    }

    fn schedule(&self) -> Option<String> {
        let planned = self.status.planned_close.as_deref()?;
        Some(
            self.locale.format(
                "export-status-schedule",
                &[
                    (
                        "behind",
                        Fact::Text(self.locale.behind(Millis::seconds(self.status.behind_s))),
                    ),
                    (
                        "expected",
                        Fact::Text(
                            self.status
                                .expected_close
                                .as_deref()
                                .map_or_else(String::new, |close| self.time(close)),
                        ),
                    ),
                    ("planned", Fact::Text(self.time(planned))),
                ],
            ),
        )
    }

    fn speaker(&self) -> Option<String> {
        let queue = self.status.queue;
        let Some(speaker) = &self.status.speaker else {
            return (queue > 0).then(|| {
                self.locale
                    .format("export-status-queue", &[("queue", queue.into())])
            });
        };
        let limit = speaker
            .limit_s
            .map_or_else(String::new, |limit| self.clock(limit));
        Some(self.locale.format(
            "export-status-speaker",
            &[
                ("name", Fact::Text(speaker.name.clone())),
                ("elapsed", Fact::Text(self.clock(speaker.elapsed_s))),
                ("limit", Fact::Text(limit)),
                ("queue", queue.into()),
            ],
        ))
    }

    fn vote_title(&self, vote: &VoteStatus) -> String {
        vote.title.get(self.locale.lang()).to_owned()
    }

    /// The last vote that was called and not taken back.
    fn vote(&self) -> Option<String> {
        let vote = self
            .status
            .votes
            .iter()
            .rfind(|vote| vote.state != "cancelled")?;
        let (Some(yes), Some(no), Some(other)) = (vote.yes, vote.no, vote.other) else {
            return Some(self.locale.format(
                "export-status-vote-called",
                &[
                    ("title", Fact::Text(self.vote_title(vote))),
                    ("present", vote.present.into()),
                    ("base", vote.base.into()),
                    ("need", vote.need.into()),
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
            &[
                ("title", Fact::Text(self.vote_title(vote))),
                ("yes", yes.into()),
                ("no", no.into()),
                ("other", other.into()),
                ("base", vote.base.into()),
                ("need", vote.need.into()),
                ("state", Fact::Message(state)),
            ],
        ))
    }

    /// The election whose papers are out and whose result is not announced.
    fn election(&self) -> Option<String> {
        self.status.elections.iter().find_map(|election| {
            let round = election.rounds.last()?;
            let issued = round.issued.filter(|_| !round.announced)?;
            Some(
                self.locale.format(
                    "export-status-election",
                    &[
                        (
                            "election",
                            Fact::Text(election.title.get(self.locale.lang()).to_owned()),
                        ),
                        ("round", round.number.into()),
                        ("issued", issued.into()),
                        (
                            "collected",
                            Fact::Text(
                                round
                                    .collected
                                    .map_or_else(String::new, |n| self.locale.number(n)),
                            ),
                        ),
                    ],
                ),
            )
        })
    }

    fn duties(&self) -> Vec<String> {
        let lang = self.locale.lang();
        let open = |state: &str| matches!(state, "due" | "missed");
        self.status
            .duties
            .iter()
            .filter(|duty| open(duty.state) && duty.severity != "lesson")
            .map(|duty| {
                let message = match duty.state {
                    "due" => "export-status-duty-due",
                    _ => "export-status-duty-missed",
                };
                self.locale.format(
                    message,
                    &[
                        ("id", Fact::Text(duty.id.clone())),
                        ("text", Fact::Text(duty.text.get(lang).to_owned())),
                    ],
                )
            })
            .collect()
    }

    fn next(&self, next: &Next) -> String {
        let text = |text: &Option<String>| Fact::Text(text.clone().unwrap_or_default());
        let item = next
            .item
            .as_deref()
            .map_or_else(String::new, |id| self.item_title(id));
        let vote = next
            .vote
            .as_deref()
            .and_then(|id| self.status.votes.iter().find(|vote| vote.id == id))
            .map_or_else(String::new, |vote| self.vote_title(vote));
        let election = next
            .election
            .as_deref()
            .and_then(|id| self.status.elections.iter().find(|e| e.id == id))
            .map_or_else(String::new, |e| e.title.get(self.locale.lang()).to_owned());
        let rung = next.rung.map_or_else(String::new, |rung| {
            self.locale.text(&format!("rung-{}", rung.replace('_', "-")))
        });
        self.locale.format(
            &format!("export-next-{}", next.kind.replace('_', "-")),
            &[
                ("sitting", text(&next.sitting)),
                ("item", Fact::Text(item)),
                ("step", text(&next.step)),
                ("vote", Fact::Text(vote)),
                ("question", text(&next.question)),
                ("election", Fact::Text(election)),
                ("rung", Fact::Text(rung)),
                ("speaker", text(&next.speaker)),
            ],
        )
    }
}

fn parsed(moment: &str) -> Option<Wall> {
    DateTime::parse_from_rfc3339(moment).ok()
}
