//! Journals that cannot be read are told, counted and skipped; nothing panics and nothing hangs.

use super::{Made, json, out, review};
use crate::support::binary::printed;
use presidium::congress::Mode;
use std::collections::BTreeMap;
use std::path::Path;

fn put(folder: &Path, name: &str, bytes: &[u8]) {
    std::fs::write(folder.join(format!("{name}.live.jsonl")), bytes).unwrap();
}

/// Sound journals between all kinds of broken ones. Gives how many there are of each code.
fn ruins(folder: &Path) -> BTreeMap<&'static str, usize> {
    let path = Made::default().write(folder, "lành");
    let sound = std::fs::read(&path).unwrap();
    let ends: Vec<usize> = sound
        .iter()
        .enumerate()
        .filter(|(_, byte)| **byte == b'\n')
        .map(|(at, _)| at + 1)
        .collect();
    put(folder, "trống", b"");
    put(folder, "rác", &[0xff, 0x00, 0x0a].repeat(1000));
    put(folder, "đầu", &sound[..ends[0] / 2]);
    put(
        folder,
        "lạ",
        b"{\"hello\":\"world\"}\n{\"hello\":\"again\"}\n",
    );
    put(
        folder,
        "sâu",
        &[b"[".repeat(200_000), b"\n".to_vec()].concat(),
    );
    let mut damaged = sound.clone();
    damaged[ends[9] + 40] ^= 1;
    put(folder, "hỏng", &damaged);
    let mut missing = sound[..ends[4]].to_vec();
    missing.extend(&sound[ends[5]..]);
    put(folder, "thiếu", &missing);
    // A torn end is no damage: it is what a power cut leaves.
    put(folder, "đứt", &sound[..ends[50] + 30]);
    let name = folder.join("khác.rehearsal.jsonl");
    std::fs::write(name, &sound).unwrap();
    // Its first file is missing.
    std::fs::write(folder.join("mất.live.2.jsonl"), &sound).unwrap();
    let huge = std::fs::File::create(folder.join("lớn.live.jsonl")).unwrap();
    huge.set_len(1 << 40).unwrap();
    let mut codes = BTreeMap::from([("J006", 5), ("J007", 2), ("J009", 1), ("J001", 2)]);
    if cfg!(unix) {
        special(folder);
        *codes.get_mut("J001").unwrap() += 3;
    }
    codes
}

#[cfg(unix)]
fn special(folder: &Path) {
    use rustix::fs::{CWD, FileType, Mode, mknodat};
    let pipe = folder.join("ống.live.jsonl");
    mknodat(CWD, &pipe, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
    let at = |name: &str| folder.join(name);
    std::os::unix::fs::symlink(at("lành.live.jsonl"), at("nối.live.jsonl")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", at("số-không.live.jsonl")).unwrap();
}

#[cfg(not(unix))]
fn special(_folder: &Path) {}

#[test]
fn broken_journals_are_told_with_their_reasons_and_the_others_counted() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("huyen");
    let codes = ruins(&folder);
    let all: usize = codes.values().sum();
    let answer = json(home.path(), &["huyen"]);
    let totals = &answer["totals"];
    assert_eq!(totals["read"], 2, "{totals}");
    let mut told: BTreeMap<&str, usize> = BTreeMap::new();
    for row in answer["congresses"].as_array().unwrap() {
        if row["state"] == "broken" {
            *told.entry(row["code"].as_str().unwrap()).or_default() += 1;
            assert!(!row["reason"].as_str().unwrap().contains('⟦'), "{row}");
        }
    }
    assert_eq!(told, codes, "{:#}", answer["congresses"]);
    assert_eq!(totals["broken"], all);
    assert_eq!(totals["broken_list"].as_array().unwrap().len(), all);
    let output = review(home.path(), &["huyen"]);
    assert_eq!(output.status.code(), Some(0));
    for code in codes.keys() {
        assert!(
            out(&output).contains(&format!("[{code}]")),
            "{}",
            out(&output)
        );
    }
    let csv = out(&review(home.path(), &["huyen", "--csv", "--lang", "en"]));
    assert_eq!(csv.matches("\"broken\"").count(), all);
}

#[test]
fn further_segments_are_read_with_their_journal() {
    // A journal that goes on in a second file is one congress with all its records.
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("huyen");
    Made::default().write(&folder, "x");
    std::fs::write(folder.join("x.live.2.jsonl"), "").unwrap();
    let answer = json(home.path(), &["huyen"]);
    assert_eq!(answer["congresses"].as_array().unwrap().len(), 1);
    // The first file did not tell of the second, so what stands there counts.
    assert_eq!(answer["totals"]["found"], 1);
}

#[test]
fn only_broken_journals_are_no_answer() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("huyen");
    std::fs::create_dir(&folder).unwrap();
    put(&folder, "trống", b"");
    let output = review(home.path(), &["huyen"]);
    assert_eq!(output.status.code(), Some(1), "{}", printed(&output));
    assert!(out(&output).contains("[J006]"));
}

#[test]
fn a_session_that_is_broken_is_told_and_other_files_are_not() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("huyen");
    Made {
        mode: Mode::Rehearsal,
        ..Made::default()
    }
    .write(&folder, "x");
    let session = "(format: 1, id: \"a\", rulebook: \"party-2024\", roll: \"a.csv\", sittings: 5)";
    std::fs::write(folder.join("hỏng.ron"), session).unwrap();
    std::fs::write(folder.join("khác.ron"), "(format: 1, a: [").unwrap();
    let answer = json(home.path(), &["huyen"]);
    let broken = answer["totals"]["broken_list"].as_array().unwrap();
    assert_eq!(broken.len(), 1, "{broken:?}");
    assert!(broken[0]["file"].as_str().unwrap().ends_with("hỏng.ron"));
}
