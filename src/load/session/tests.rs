//! Sessions that are in order, and every way in which one can be out of order.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use crate::congress::Millis;
use crate::congress::plan::{Plan, Speaks, StepKind};
use crate::load::session;
use crate::rulebook::{CongressKind, Office, Rung, SittingKind};
use crate::source::Problem;

/// As little as a session can be.
const MINIMAL: &str = r#"(
  format: 1, id: "thu", title: "Đại hội thử", kind: member, date: "2020-01-10", rulebook: "party-2014",
  organisation: "Đảng bộ xã", place: "Thanh Chăn",
  sittings: [(id: "chinh", kind: official, title: "Phiên chính thức", opens: "07:30", items: [
    (id: "mo", title: "Khai mạc", minutes: 5, steps: [(kind: say, say: "Kính thưa đại hội!")]),
  ])],
)"#;

/// A session with one of everything.
const WHOLE: &str = r#"(
  format: 1, id: "thanh-chan", title: (vi: "Đại hội", en: "Congress"), short_title: "ĐH", organisation: "Đảng bộ",
  place: "Thanh Chăn", term: "2020 - 2025", kind: delegate, date: "10/1/2020", offset: "+07:00",
  rulebook: "party-2014", roll: "thanh-chan.csv", convener: "BCH", superior: "Huyện ủy", members: 297, units: "21",
  officers: [(id: "chung", name: "Lò Văn Chung", post: "Bí thư"), (id: "inh", name: "Lò Văn Inh")],
  guests: [(name: "Khách A", order: 2, speech: true), (id: "b", name: "Khách B")],
  documents: [(id: "bcct", subject: "political-report", title: "Báo cáo chính trị", owner: "chung", pages: 12, reading: "20 phút", ready: true)],
  elections: [(id: "bch", office: committee, title: "BCH khóa XXI", seats: 1, candidates: [
      (name: "Nguyễn Văn A", card: 3, note: "Bí thư"), (name: "Nguyễn Văn B")], tellers: ["Trần Thị C", "Trần Thị D"])],
  requirements: ["pilot"], duties_off: [(duty: "X12", reason: "Không có")],
  sittings: [
    (id: "tru-bi", kind: preparatory, title: "Trù bị", opens: "7h30", items: [
      (id: "chuong-trinh", title: "Thông qua chương trình", minutes: "1h30", starts: "08:00", in_charge: "chung", deputy: "inh",
       flag: true, protected: true, speech_limit: "5m", steps: [
        (id: "moi", kind: say, who: organiser, say: "Có {present}/{summoned}.", prepare: ["Thẻ"]),
        (kind: card_vote, subject: "programme", say: (vi: "Mời {chair}", en: "Now {chair}")),
        (id: "hoi", kind: card_vote, who: chair, questions: [(text: "số lượng"), (id: "ds", text: "danh sách")]),
        (kind: read, document: "bcct", who: presenter, say: "Xin mời."),
        (kind: election, election: "bch", rung: tellers, say: "Bầu ban kiểm phiếu"),
        (kind: ceremony, ceremony: flag, names: ["A"]), (kind: names, names: ["A", (vi: "B", en: "B")]),
        (kind: wait), (kind: brief, points: ["một"]), (kind: check, points: ["hai"]), (kind: "discussion"),
      ]),
      (id: "nghi", number: 7, title: "Giải lao", minutes: 15, recess: true),
    ]),
    (id: "chinh", kind: official, title: "Chính thức", day: 1, opens: "07:30", items: [
      (id: "be-mac", number: "12a", title: "Bế mạc", minutes: 5, steps: [(kind: say, who: chair, say: "Hết.")]),
    ]),
  ],
)"#;

fn plan(text: &str) -> Plan {
    let (plan, problems) = session("x.ron", text);
    assert_eq!(problems, []);
    plan.unwrap()
}

fn shown(problem: &Problem) -> String {
    let place = problem.place.unwrap_or_default();
    let facts: Vec<String> = problem
        .facts
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let (line, column) = (place.line, place.column);
    // What the place points to, cut out of the line that comes with the problem.
    let (before, length) = (column.saturating_sub(1) as usize, place.length as usize);
    let pointed: String = problem.text.chars().skip(before).take(length).collect();
    format!(
        "{} {line}:{column} ‹{pointed}› {}",
        problem.code,
        facts.join(" ")
    )
    .trim_end()
    .to_owned()
}

fn problems(text: &str) -> Vec<String> {
    session("x.ron", text).1.iter().map(shown).collect()
}

#[test]
fn a_minimal_session_is_a_plan() {
    let plan = plan(MINIMAL);
    assert_eq!(plan.short_title.vi, "Đại hội thử");
    assert_eq!(
        (plan.kind, plan.offset_minutes),
        (CongressKind::Member, 420)
    );
    let item = &plan.sittings[0].items[0];
    assert_eq!(
        (item.number.as_str(), item.length),
        ("1", Millis::minutes(5))
    );
    assert_eq!(
        (item.steps[0].id.as_str(), item.steps[0].who),
        ("say-1", Speaks::Chair)
    );
}

#[test]
fn a_whole_session_is_a_plan() {
    let plan = plan(WHOLE);
    assert_eq!((plan.members, plan.units), (Some(297), Some(21)));
    assert_eq!(plan.date.to_string(), "2020-01-10");
    assert_eq!(
        (plan.guests[0].id.as_str(), plan.guests[1].order),
        ("guest-1", 2)
    );
    assert_eq!(plan.documents[0].reading, Some(Millis::minutes(20)));
    let election = &plan.elections[0];
    assert_eq!((election.office, election.seats), (Office::Committee, 1));
    assert_eq!(election.candidates[0].card, Some(3));
    assert_eq!(plan.sittings[0].kind, SittingKind::Preparatory);
    let [programme, recess] = &plan.sittings[0].items[..] else {
        panic!("two items");
    };
    assert_eq!(programme.length, Millis::minutes(90));
    assert_eq!(programme.speech_limit, Some(Millis::minutes(5)));
    let ids: Vec<&str> = programme
        .steps
        .iter()
        .map(|step| step.id.as_str())
        .collect();
    assert_eq!(
        ids,
        [
            "moi",
            "card-vote-2",
            "hoi",
            "read-4",
            "election-5",
            "ceremony-6",
            "names-7",
            "wait-8",
            "brief-9",
            "check-10",
            "discussion-11"
        ]
    );
    let StepKind::CardVote { questions } = &programme.steps[1].kind else {
        panic!("a card vote");
    };
    assert_eq!(
        (questions[0].id.as_str(), questions[0].text.vi.as_str()),
        ("q1", "chương trình")
    );
    let StepKind::CardVote { questions } = &programme.steps[2].kind else {
        panic!("a card vote");
    };
    assert_eq!(
        (questions[0].id.as_str(), questions[1].id.as_str()),
        ("q1", "ds")
    );
    assert_eq!(
        programme.steps[3].subject.as_deref(),
        Some("political-report")
    );
    assert!(matches!(
        &programme.steps[4].kind,
        StepKind::Election {
            rung: Rung::Tellers,
            ..
        }
    ));
    assert_eq!(programme.steps[7].who, Speaks::Nobody);
    assert_eq!(
        (recess.number.as_str(), recess.steps[0].id.as_str()),
        ("7", "recess")
    );
    assert_eq!(plan.sittings[1].items[0].number, "12a");
}

#[test]
fn an_empty_session_tells_everything_that_is_missing() {
    let mut told = problems("()");
    told.sort();
    assert_eq!(
        told,
        [
            "S014 1:1 ‹(› field=date path=date",
            "S014 1:1 ‹(› field=id path=id",
            "S014 1:1 ‹(› field=kind path=kind",
            "S014 1:1 ‹(› field=rulebook path=rulebook",
            "S014 1:1 ‹(› field=sittings path=sittings",
            "S014 1:1 ‹(› field=title path=title",
            "S025 1:1 ‹(› known=1",
            "S067 1:1 ‹(› field=organisation",
            "S067 1:1 ‹(› field=place",
        ]
    );
}

/// Replaces a part of a session that is in order and tells what is then wrong.
fn broken(text: &str, from: &str, to: &str) -> Vec<String> {
    assert!(text.contains(from), "{from}");
    problems(&text.replacen(from, to, 1))
}

#[test]
fn every_problem_has_its_code_and_place() {
    let mut wrong = Vec::new();
    for (from, to, expected) in [
        // The head.
        ("format: 1,", "format: 2,", "S026 2:11 ‹2› found=2 known=1"),
        ("format: 1,", "", "S025 1:1 ‹(› known=1"),
        ("format: 1,", "format: 0,", "S027 2:11 ‹0› found=0 known=1"),
        (
            "id: \"thanh-chan\"",
            "id: \"Thanh Chăn\"",
            "S030 2:18 ‹\"Thanh Chăn\"› id=Thanh Chăn",
        ),
        (
            "short_title:",
            "shorttitle:",
            "S013 2:72 ‹shorttitle› field=shorttitle near=short_title known=attested, call, convener, date, deadline, documents, duties, duties_off, elections, format, guests, id, kind, members, officers, offset, organisation, place, requirements, roll, rulebook, short_title, sittings, superior, term, title, units, words_per_minute",
        ),
        (
            "title: (vi: \"Đại hội\", en: \"Congress\")",
            "title: (vi: \"Đại hội\", eng: \"Congress\")",
            "S013 2:55 ‹eng› field=eng near=en known=vi, en",
        ),
        (
            "title: (vi: \"Đại hội\", en: \"Congress\")",
            "title: (en: \"Congress\")",
            "S033 2:39 ‹(›",
        ),
        (
            "title: (vi: \"Đại hội\", en: \"Congress\")",
            "title: \" \"",
            "S032 2:39 ‹\" \"› field=title",
        ),
        (
            "title: (vi: \"Đại hội\", en: \"Congress\")",
            "title: 5",
            "S010 2:39 ‹5› expected=words found=5",
        ),
        (
            "title: (vi: \"Đại hội\", en: \"Congress\")",
            "title: (vi: 5, en: \"Congress\")",
            "S010 2:44 ‹5› expected=text found=5",
        ),
        (
            "place: \"Thanh Chăn\"",
            "place: \"\"",
            "S067 3:10 ‹\"\"› field=place",
        ),
        (
            "kind: delegate",
            "kind: delegat",
            "S012 3:51 ‹delegat› found=delegat near=delegate known=delegate, member",
        ),
        (
            "kind: delegate",
            "kind: 5",
            "S010 3:51 ‹5› expected=word found=5",
        ),
        (
            "date: \"10/1/2020\"",
            "date: \"31/2/2020\"",
            "S041 3:67 ‹\"31/2/2020\"› text=31/2/2020",
        ),
        (
            "offset: \"+07:00\"",
            "offset: \"7h\"",
            "S042 3:88 ‹\"7h\"› text=7h",
        ),
        (
            "rulebook: \"party-2014\"",
            "rulebook: \"party 2014\"",
            "S030 4:13 ‹\"party 2014\"› id=party 2014",
        ),
        (
            "members: 297",
            "members: 0",
            "S043 4:99 ‹0› field=members text=0 least=1 most=100000000",
        ),
        (
            "units: \"21\"",
            "units: \"hai mốt\"",
            "S043 4:111 ‹\"hai mốt\"› field=units text=hai mốt least=1 most=100000000",
        ),
        // People and papers.
        (
            "(id: \"inh\", name: \"Lò Văn Inh\")",
            "(id: \"chung\", name: \"Lò Văn Inh\"), (id: \"inh\", name: \"I\")",
            "S031 5:72 ‹\"chung\"› id=chung line=5",
        ),
        (
            "name: \"Lò Văn Inh\"",
            "nam: \"Lò Văn Inh\"",
            "S014 5:72 ‹\"inh\"› field=name path=officers[1].name | S013 5:79 ‹nam› field=nam near=name known=id, name, post",
        ),
        (
            "(id: \"b\", name: \"Khách B\")",
            "(id: \"b\", name: \"Khách B\", order: 2)",
            "S069 6:89 ‹2› order=2 line=6",
        ),
        (
            "speech: true",
            "speech: yes",
            "S010 6:48 ‹yes› expected=truth found=yes",
        ),
        (
            "owner: \"chung\"",
            "owner: \"chúng\"",
            "S035 7:92 ‹\"chúng\"› what=officer id=chúng near=chung",
        ),
        (
            "pages: 12",
            "pages: 0",
            "S043 7:108 ‹0› field=pages text=0 least=1 most=10000",
        ),
        (
            "reading: \"20 phút\"",
            "reading: \"hai mươi\"",
            "S039 7:121 ‹\"hai mươi\"› text=hai mươi",
        ),
        // Elections.
        (
            "office: committee",
            "office: comittee",
            "S012 8:35 ‹comittee› found=comittee near=committee known=committee, standing_committee, secretary, deputy_secretary, inspection_committee, higher_delegates, board, supervisors, chair, deputy_chair",
        ),
        (
            "seats: 1,",
            "seats: 0,",
            "S043 8:76 ‹0› field=seats text=0 least=1 most=1000",
        ),
        ("seats: 1,", "seats: 3,", "S051 8:91 ‹[› names=2 seats=3"),
        (
            "seats: 1,",
            "",
            "S014 8:20 ‹\"bch\"› field=seats path=elections[0].seats",
        ),
        (
            "(name: \"Nguyễn Văn B\")",
            "(name: \"nguyễn văn B\"), (name: \"Nguyễn  Văn B\")",
            "S047 9:87 ‹\"Nguyễn  Văn B\"› name=Nguyễn  Văn B line=9",
        ),
        (
            "(name: \"Nguyễn Văn B\")",
            "(name: \"Nguyễn Văn B\", card: 3)",
            "S070 9:85 ‹3› card=3 line=9",
        ),
        (
            "\"Trần Thị D\"",
            "\"trần thị C\"",
            "S068 9:105 ‹\"trần thị C\"› name=trần thị C line=9",
        ),
        (
            "\"Trần Thị D\"",
            "\"Nguyễn Văn B\"",
            "S050 9:105 ‹\"Nguyễn Văn B\"› name=Nguyễn Văn B line=9",
        ),
        (
            "requirements: [\"pilot\"]",
            "requirements: [5]",
            "S010 10:18 ‹5› expected=text found=5",
        ),
        (
            "reason: \"Không có\"",
            "reason: \"\"",
            "S032 10:63 ‹\"\"› field=reason",
        ),
        (
            "(duty: \"X12\", reason: \"Không có\")",
            "(duty: \"X12\", reason: \"a\"), (duty: \"X12\", reason: \"b\")",
            "S059 10:76 ‹\"X12\"› duty=X12 line=10",
        ),
        // Sittings and items.
        (
            "kind: preparatory",
            "kind: tru_bi",
            "S012 12:26 ‹tru_bi› found=tru_bi near=none known=preparatory, official",
        ),
        (
            "opens: \"7h30\"",
            "opens: \"25:00\"",
            "S040 12:63 ‹\"25:00\"› text=25:00",
        ),
        (
            "opens: \"7h30\",",
            "",
            "S014 12:10 ‹\"tru-bi\"› field=opens path=sittings[0].opens",
        ),
        (
            "day: 1,",
            "",
            "S053 25:64 ‹\"07:30\"› opens=07:30 ends=09:45",
        ),
        (
            "starts: \"08:00\"",
            "starts: \"07:00\"",
            "S054 13:86 ‹\"07:00\"› starts=07:00 ends=07:30",
        ),
        (
            "minutes: \"1h30\"",
            "minutes: \"20h\"",
            "S055 12:63 ‹\"7h30\"› ends=04:15",
        ),
        ("minutes: \"1h30\"", "minutes: 0", "S044 13:70 ‹0› text=0"),
        (
            "minutes: \"1h30\"",
            "minutes: 2.5",
            "S039 13:70 ‹2.5› text=2.5",
        ),
        (
            "minutes: \"1h30\",",
            "",
            "S014 13:12 ‹\"chuong-trinh\"› field=minutes path=sittings[0].items[0].minutes",
        ),
        (
            "in_charge: \"chung\"",
            "in_charge: \"chugn\"",
            "S035 13:106 ‹\"chugn\"› what=officer id=chugn near=chung",
        ),
        (
            "deputy: \"inh\"",
            "deputy: \"chung\"",
            "S056 13:123 ‹\"chung\"› id=chung",
        ),
        (
            "flag: true",
            "flag: 1",
            "S010 14:14 ‹1› expected=truth found=1",
        ),
        (
            "(id: \"nghi\",",
            "(id: \"chuong-trinh\",",
            "S031 23:12 ‹\"chuong-trinh\"› id=chuong-trinh line=13",
        ),
        (
            "recess: true",
            "recess: false",
            "S014 23:12 ‹\"nghi\"› field=steps path=sittings[0].items[1].steps",
        ),
        (
            "steps: [(kind: say, who: chair, say: \"Hết.\")]",
            "steps: []",
            "S034 26:73 ‹[› list=steps",
        ),
        // Steps.
        (
            "kind: say, who: organiser",
            "kind: sai, who: organiser",
            "S012 15:27 ‹sai› found=sai near=say known=say, card_vote, read, election, ceremony, names, wait, brief, check, discussion",
        ),
        (
            "who: organiser",
            "who: organizer",
            "S012 15:37 ‹organizer› found=organizer near=organiser known=organiser, convener, chair, secretariat, credentials, tellers, guest, presenter, nobody",
        ),
        (
            "Có {present}/{summoned}.",
            "Có {presnt}/{summoned}.",
            "S037 15:57 ‹{presnt}› name=presnt near=present",
        ),
        (
            "Có {present}/{summoned}.",
            "Có {present/{summoned}.",
            "S038 15:57 ‹{› part={",
        ),
        (
            "en: \"Now {chair}\"",
            "en: \"Now {chiar}\"",
            "S037 16:83 ‹{chiar}› name=chiar near=chair",
        ),
        (
            "say: \"Có {present}/{summoned}.\"",
            "say: \"\"",
            "S032 15:53 ‹\"\"› field=say",
        ),
        (
            "prepare: [\"Thẻ\"]",
            "prepare: [\"\"]",
            "S032 15:91 ‹\"\"› field=prepare",
        ),
        (
            "(id: \"hoi\",",
            "(id: \"moi\",",
            "S031 17:14 ‹\"moi\"› id=moi line=15",
        ),
        (
            "(id: \"ds\", text: \"danh sách\")",
            "(id: \"ds\", text: \"\")",
            "S032 17:99 ‹\"\"› field=text",
        ),
        (
            "document: \"bcct\"",
            "document: \"bcc\"",
            "S035 18:32 ‹\"bcc\"› what=document id=bcc near=bcct",
        ),
        (
            "document: \"bcct\",",
            "",
            "S045 18:9 ‹(› kind=read field=document",
        ),
        (
            "rung: tellers",
            "rung: teller",
            "S012 19:49 ‹teller› found=teller near=tellers known=number, introduction, nominations, withdrawals, opinion_ballot, list, tellers, print, instructions, box, issue, voting, collect, count, minutes, announce, seal",
        ),
        (
            "rung: tellers",
            "rung: tellers, points: [\"a\"]",
            "S046 19:58 ‹points› kind=election field=points",
        ),
        (
            "ceremony: flag, ",
            "",
            "S045 20:9 ‹(› kind=ceremony field=ceremony",
        ),
        (
            "(kind: wait)",
            "(kind: names)",
            "S045 21:9 ‹(› kind=names field=names",
        ),
        (
            "(kind: wait)",
            "(id: \"a\")",
            "S014 21:14 ‹\"a\"› field=kind path=sittings[0].items[0].steps[7].kind",
        ),
        (
            "(kind: wait)",
            "(kind: election, election: \"bch\", rung: list)",
            "S064 21:49 ‹list› rung=list after=tellers",
        ),
    ] {
        let problems = broken(WHOLE, from, to).join(" | ");
        if problems != expected {
            wrong.push(format!(
                "{from} -> {to}\n  due: {expected}\n  got: {problems}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_number_from_above_is_not_voted() {
    let text = WHOLE
        .replacen("seats: 1,", "seats: 1, allocated: true,", 1)
        .replacen("rung: tellers", "rung: number", 1);
    assert_eq!(problems(&text), ["S063 19:49 ‹number› election=bch"]);
}

#[test]
fn a_warning_does_not_keep_the_plan_back() {
    let (plan, problems) = session("x.ron", &MINIMAL.replace("\"Thanh Chăn\"", "\"\""));
    assert!(plan.is_some() && !problems[0].is_error());
    assert!(problems[0].text.contains("organisation: \"Đảng bộ xã\""));
}

#[test]
fn many_problems_are_told_at_once() {
    let text = MINIMAL
        .replace("\"thu\"", "\"THU\"")
        .replace("member", "membr")
        .replace("2020-01-10", "hôm nay")
        .replace("07:30", "sớm")
        .replace("minutes: 5", "minute: 5")
        .replace("đại hội!", "{ai}!");
    let codes: Vec<String> = problems(&text)
        .iter()
        .map(|problem| problem.split(' ').next().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(
        codes,
        ["S030", "S012", "S041", "S040", "S014", "S013", "S037"]
    );
}
