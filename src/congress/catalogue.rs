//! Every command with an example that works in the session of Thanh Chăn, or in that of a cell in 2025 where the
//! regulation of 2014 does not know it: what `presidium commands` prints.

use super::command::Command;

/// A command a script can give.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// Its name, as in `{"name":{…}}`. `locale` has a line `command-NAME`, with `-` for `_`.
    pub name: &'static str,
    /// What stands behind `"do":` in a script line.
    pub example: &'static str,
}

macro_rules! examples {
    ($($name:literal $fields:literal,)*) => {
        /// All commands of scripts, in the order of `Command`.
        pub const EXAMPLES: &[Example] = &[
            $(Example { name: $name, example: concat!("{\"", $name, "\":", $fields, "}") },)*
        ];
    };
}

examples! {
    "next" "{}",
    "go_to" r#"{"item":"thao-luan"}"#,
    "skip_item" r#"{"item":"giai-lao","reason":"Đoàn Chủ tịch quyết định không nghỉ"}"#,
    "skip_step" r#"{"reason":"theo ý kiến Đoàn Chủ tịch"}"#,
    "end_step" "{}",
    "change_chair" r#"{"name":"Lò Văn Chung"}"#,
    "reschedule" r#"{"by_days":1}"#,
    "pause" "{}",
    "continue" "{}",
    "grant" r#"{"minutes":5,"reason":"thảo luận sôi nổi"}"#,
    "recess" r#"{"minutes":15}"#,
    "reconvene" "{}",
    "register_speaker" r#"{"speaker":"hoa","name":"Quàng Thị Hoa","tag":"solution"}"#,
    "withdraw_speaker" r#"{"speaker":"hoa"}"#,
    "start_speech" "{}",
    "end_speech" "{}",
    "pause_speech" "{}",
    "continue_speech" "{}",
    "grant_speech" r#"{"minutes":2}"#,
    "tag_speech" r#"{"tag":"result"}"#,
    "all_present" r#"{"except":[17,42]}"#,
    "arrive" r#"{"cards":[17]}"#,
    "depart" r#"{"cards":[42]}"#,
    "absent_throughout" r#"{"card":42,"accepted":true,"reason":"ốm","attested_by":"tổ trưởng"}"#,
    "present_count" r#"{"present":104}"#,
    "unit_present" r#"{"unit":"Chi bộ thôn 7","present":5}"#,
    "call_up" r#"{"card":107,"replaces":30}"#,
    "stand_down" r#"{"card":107}"#,
    "card_vote_open" r#"{"title":"kéo dài phiên họp thêm 15 phút"}"#,
    "card_vote_record" r#"{"no":0,"other":0}"#,
    "card_vote_announce" "{}",
    "card_vote_cancel" r#"{"reason":"hỏi lại cho rõ"}"#,
    "card_vote_repeat" r#"{"reason":"có ý kiến đề nghị biểu quyết lại"}"#,
    "propose_seats" r#"{"election":"bch","seats":13}"#,
    "introduce" r#"{"election":"bch","candidates":[{"name":"Lò Văn Chung","card":1}]}"#,
    "nominate" r#"{"candidate":"Mùa A Tủa","by":"Lò Văn Inh"}"#,
    "record_support" r#"{"candidate":"Mùa A Tủa","support":12}"#,
    "enter_opinion" r#"{"issued":16,"collected":16,"valid":16,"invalid":0,"votes":[10]}"#,
    "decide_withdrawal" r#"{"candidate":"Mùa A Tủa","allowed":true}"#,
    "propose_tellers" r#"{"election":"bch","head":"Lường Văn Tiến","members":["Hoàng Thị Yến","Cà Văn Panh"]}"#,
    "issue_ballots" r#"{"election":"bch","issued":106}"#,
    "exchange_ballots" r#"{"election":"bch","exchanged":1}"#,
    "collect_ballots" r#"{"election":"bch","collected":106}"#,
    "enter_count" r#"{"election":"bch","valid":105,"invalid":1,"invalid_reasons":{"gạch hết":1},"votes":[104,103,102,101,100,99,98,97,96,95,94,92,90,80,60,45]}"#,
    "announce_result" r#"{"election":"bch"}"#,
    "do_duty" r#"{"duty":"X5"}"#,
    "meet_duty" r#"{"duty":"X5","how":"đã biểu quyết lúc 07:55, 106/106"}"#,
    "waive_duty" r#"{"duty":"X5","reason":"presidium"}"#,
    "explain_waiver" r#"{"duty":"X5","words":"Đoàn Chủ tịch quyết định"}"#,
    "document_ready" r#"{"document":"noi-quy"}"#,
    "add_guest" r#"{"name":"Lò Văn Pọm","post":"Trưởng bản"}"#,
    "guest_arrived" r#"{"guest":"lam"}"#,
    "note" r#"{"text":"mất micro hai phút"}"#,
    "undo" r#"{"reason":"bấm nhầm"}"#,
    "close" "{}",
    "addendum" r#"{"text":"bàn giao phiếu đã niêm phong lúc 12:05"}"#,
}

/// Reads the `do` part of a script line.
pub fn parse(text: &str) -> Result<Command, serde_json::Error> {
    serde_json::from_str(text)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn every_command_has_an_example_that_reads_back() {
        for example in EXAMPLES {
            let command = parse(example.example)
                .unwrap_or_else(|error| panic!("{}: {error}", example.example));
            let written = serde_json::to_value(&command).unwrap();
            assert_eq!(
                written.as_object().unwrap().keys().next().unwrap(),
                example.name
            );
        }
    }

    #[test]
    fn no_command_is_missing() {
        // serde names every variant when it meets an unknown one.
        let error = parse(r#"{"?":{}}"#).unwrap_err().to_string();
        let known: Vec<&str> = error.split('`').skip(3).step_by(2).collect();
        let listed: Vec<&str> = EXAMPLES.iter().map(|e| e.name).collect();
        assert_eq!(known, listed);
    }
}
