//! V and VII: every card vote that was announced, and the adoption of the resolution.

use crate::export::document::{Document, Table};
use crate::export::paper::{Paper, announced};
use crate::locale::facts;

/// V: number, matter, yes, no, other, base, percent, result; in the order in which they were called.
pub(super) fn section(paper: &Paper<'_>, document: &mut Document) {
    let mut table = Table::new([
        (paper.text("export-no"), true),
        (paper.text("export-matter"), false),
        (paper.text("export-yes"), true),
        (paper.text("export-no-votes"), true),
        (paper.text("export-other"), true),
        (paper.text("export-base-short"), true),
        (paper.text("export-percent"), true),
        (paper.text("export-result"), false),
    ]);
    let mut notes = Vec::new();
    let mut rows: Vec<&str> = Vec::new();
    for vote in &paper.state.votes {
        let Some((cards, passed)) = announced(vote) else {
            continue;
        };
        rows.push(&vote.id);
        let number = rows.len();
        let measured = vote.measured_on();
        table.push([
            number.to_string(),
            paper.vote_title(vote),
            paper.locale.number(cards.yes),
            paper.locale.number(cards.no),
            paper.locale.number(cards.other),
            paper.vote_measured(vote),
            paper
                .locale
                .percent_figures(cards.yes, measured, paper.rulebook().percent.results),
            paper.vote_result(vote, passed),
        ]);
        let before = vote
            .repeats
            .as_deref()
            .and_then(|id| rows.iter().position(|row| *row == id));
        if let Some(before) = before {
            notes.push(paper.say(
                "export-vote-repeated",
                &facts![
                    row = number,
                    before = before + 1,
                    reason = vote.again_because.as_str(),
                ],
            ));
        }
        let majority = paper.rulebook().card_majority(vote.subject.as_deref());
        if let Some(share) = paper.locale.special_share(majority) {
            notes.push(paper.say("export-vote-share", &facts![row = number, share = share]));
        }
        if cards.not_voting > 0 {
            notes.push(paper.say(
                "export-not-voting",
                &facts![
                    row = number,
                    n = cards.not_voting,
                    people = paper.people(vote.present),
                ],
            ));
        }
    }
    document.table_or(table, paper.text("export-no-votes-yet"));
    let disputed = paper
        .state
        .votes
        .iter()
        .filter_map(|vote| paper.disputed(vote));
    for line in notes.into_iter().chain(disputed) {
        document.paragraph(line);
    }
    for vote in paper.state.votes.iter().filter(|vote| vote.is_open()) {
        document.paragraph(paper.say("export-vote-open", &facts![title = paper.vote_title(vote)]));
    }
}

/// VII: the votes on the resolution.
pub(super) fn resolution(paper: &Paper<'_>, document: &mut Document) {
    let lines: Vec<String> = paper
        .votes_on("resolution")
        .filter_map(|vote| paper.vote_line(vote))
        .collect();
    document.list_or(
        lines,
        paper.text(if paper.is_taken("resolution") {
            "export-taken"
        } else {
            "export-no-resolution"
        }),
    );
}

#[cfg(test)]
mod tests {
    use crate::congress::Mode;
    use crate::congress::plan::Setup;
    use crate::export::fixture::Stage;
    use crate::export::{PaperKind, one};
    use crate::rulebook::{BaseKind, Lang, Majority};

    /// Minutes and annex of a congress whose programme was voted on again.
    fn papers(lang: Lang, alter: impl FnOnce(&mut Setup)) -> (String, String) {
        let mut stage = Stage::altered(Mode::Live, "", alter);
        stage.prepare();
        stage.vote_again();
        let options = stage.options(lang);
        (
            one(
                &stage.congress,
                &options,
                match lang {
                    Lang::Vi => PaperKind::Minutes,
                    Lang::En => PaperKind::MinutesEnglish,
                },
            ),
            one(&stage.congress, &options, PaperKind::Annex),
        )
    }

    #[track_caller]
    fn holds(text: &str, parts: &[&str]) {
        for part in parts {
            assert!(text.contains(part), "no “{part}” in\n{text}");
        }
    }

    #[test]
    fn a_vote_put_again_and_a_disputed_count_stand_in_the_papers() {
        let (minutes, annex) = papers(Lang::Vi, |_| {});
        holds(
            &minutes,
            &[
                "sau đó biểu quyết lại",
                "(biểu quyết lại)",
                "là biểu quyết lại nội dung số",
                "lý do: có ý kiến về cách đếm",
                "đã ghi đồng ý 7, không đồng ý 4, ý kiến khác 0",
                "lý do: đếm sót tổ 2",
            ],
        );
        holds(
            &annex,
            &[
                "đếm theo tổ: tổ 1: đồng ý 5, không đồng ý 1, ý kiến khác 0; Khối cơ quan: đồng ý 3",
                "đã ghi đồng ý 7",
            ],
        );
        let (minutes, annex) = papers(Lang::En, |_| {});
        holds(&minutes, &["then voted again", "(voted again)"]);
        holds(&annex, &["by section: section 1: in favour 5"]);
    }

    #[test]
    fn a_share_of_its_own_is_told_with_its_rule() {
        let (minutes, _) = papers(Lang::Vi, |setup| {
            let mut share = setup.rulebook.majority.clone();
            share.source.checked = false;
            setup.rulebook.card_votes = Some(Majority {
                num: 65,
                den: 100,
                strict: false,
                base: BaseKind::Present,
                ..share
            });
        });
        holds(
            &minutes,
            &[
                "11 (có mặt)",
                "Cần ít nhất 65% số có mặt. Căn cứ:",
                "thông lệ, chưa đối chiếu",
            ],
        );
    }
}
