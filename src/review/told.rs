//! Findings in words. Of a duty its own sentence and what was measured; of a code of this room its sentence.

use super::lesson::{CorrectionKind, DutyEnd, Finding};
use crate::congress::Fact;
use crate::locale::Locale;

/// The code as it is printed, with what it is about where one rule stands for several: `X9/bi-thu`.
pub fn about_finding(finding: &Finding, locale: &Locale) -> String {
    match &finding.about {
        Some(about) if finding.end.is_some() => locale.format(
            "review-about",
            &[
                ("code", Fact::from(finding.code.as_str())),
                ("about", about.as_str().into()),
            ],
        ),
        _ => finding.code.clone(),
    }
}

/// What was found.
pub fn sentence(finding: &Finding, locale: &Locale) -> String {
    let own = finding
        .text
        .as_ref()
        .map(|text| text.get(locale.lang()).to_owned());
    let measured = finding
        .measured
        .iter()
        .map(|measured| locale.format(&format!("review-{}", measured.code), &measured.facts));
    own.into_iter()
        .chain(measured)
        .collect::<Vec<_>>()
        .join(" ")
}

/// What the next congress should do: the duty's own counsel, else that of what was measured.
pub fn counsel(finding: &Finding, locale: &Locale) -> String {
    if let Some(counsel) = &finding.counsel {
        return counsel.get(locale.lang()).to_owned();
    }
    let mut said: Vec<String> = Vec::new();
    for measured in &finding.measured {
        let id = format!("review-{}", measured.code);
        let counsel = locale.format_attribute(&id, "do", &measured.facts);
        if !said.contains(&counsel) {
            said.push(counsel);
        }
    }
    said.join(" ")
}

/// The whole line of a finding: code, how the duty ended, sentence, records.
pub(super) fn line(finding: &Finding, locale: &Locale) -> String {
    let end = finding.end.map(|end| locale.text(end_id(end)));
    locale.format(
        "review-finding",
        &[
            ("code", about_finding(finding, locale).into()),
            ("end", end.unwrap_or_default().into()),
            ("text", sentence(finding, locale).into()),
            ("evidence", evidence(&finding.records, locale).into()),
        ],
    )
}

/// `[#12, #15]`, or nothing.
pub(super) fn evidence(records: &[u64], locale: &Locale) -> String {
    if records.is_empty() {
        return String::new();
    }
    let all = records.iter().map(|seq| format!("#{seq}"));
    locale.format("review-evidence", &[("records", locale.listed(all).into())])
}

/// The id of the word of an end.
pub(super) fn end_id(end: DutyEnd) -> &'static str {
    match end {
        DutyEnd::Met => "review-end-met",
        DutyEnd::Recorded => "review-end-recorded",
        DutyEnd::Late => "review-end-late",
        DutyEnd::Excused => "review-end-excused",
        DutyEnd::Waived => "review-end-waived",
        DutyEnd::Missed => "review-end-missed",
        DutyEnd::Open => "review-end-open",
    }
}

/// The id of the word of a correction.
pub(super) fn kind_id(kind: CorrectionKind) -> &'static str {
    match kind {
        CorrectionKind::Undone => "review-kind-undone",
        CorrectionKind::VoteAgain => "review-kind-vote-again",
        CorrectionKind::VoteCancelled => "review-kind-vote-cancelled",
        CorrectionKind::CountAgain => "review-kind-count-again",
        CorrectionKind::PapersCancelled => "review-kind-papers-cancelled",
        CorrectionKind::Overruled => "review-kind-overruled",
    }
}
