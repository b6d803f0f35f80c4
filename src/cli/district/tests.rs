#![allow(clippy::unwrap_used)]

use super::crew;
use super::walk::{Found, Walk, apart, files};
use crate::journal::Name;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

fn put(folder: &Path, names: &[&str]) {
    for name in names {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, "").unwrap();
    }
}

/// What a walk comes by, sorted: the kind, and the path below the folder.
fn walked(folder: &Path, roots: &[PathBuf]) -> Vec<String> {
    let below = |path: &Path| {
        let path = path.strip_prefix(folder).unwrap_or(path);
        path.display().to_string().replace('\\', "/")
    };
    let mut all: Vec<String> = Walk::new(roots)
        .map(|found| match found {
            Found::Journal(path) => format!("journal {}", below(&path)),
            Found::Session(path) => format!("session {}", below(&path)),
            Found::Unreadable(path, _) => format!("unreadable {}", below(&path)),
            Found::TooDeep(path) => format!("deep {}", path.components().count()),
            Found::Link => "link".to_owned(),
        })
        .collect();
    all.sort();
    all
}

#[test]
fn a_tree_gives_its_journals_and_sessions_once_each() {
    let folder = tempfile::tempdir().unwrap();
    put(
        folder.path(),
        &[
            "x/a.live.jsonl",
            "x/a.live.2.jsonl",
            "x/a.live.3.jsonl",
            "x/a.lock",
            "x/a.alive",
            "x/a.torn-77",
            "x/y/b.rehearsal.jsonl",
            "x/y/b.count.json",
            "x/notes.jsonl",
            "x/readme.txt",
            "x/plan.ron",
            // Its first file is missing: that must be told, and once.
            "z/lost.live.2.jsonl",
            "z/lost.live.3.jsonl",
        ],
    );
    let told = walked(folder.path(), &[folder.path().to_path_buf()]);
    assert_eq!(
        told,
        [
            "journal x/a.live.jsonl",
            "journal x/y/b.rehearsal.jsonl",
            "journal z/lost.live.2.jsonl",
            "session x/plan.ron",
        ]
    );
}

#[cfg(unix)]
#[test]
fn links_are_not_followed_and_no_loop_is_entered() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), &["x/a.live.jsonl"]);
    symlink(folder.path(), folder.path().join("x/again")).unwrap();
    symlink("nowhere", folder.path().join("x/dangling")).unwrap();
    let linked = folder.path().join("x/b.live.jsonl");
    symlink(folder.path().join("x/a.live.jsonl"), linked).unwrap();
    // A link that is named like a journal is told where it is read.
    assert_eq!(
        walked(folder.path(), &[folder.path().to_path_buf()]),
        ["journal x/a.live.jsonl", "journal x/b.live.jsonl", "link"]
    );
    // The folder asked for may be a link.
    let root = folder.path().join("root");
    symlink(folder.path().join("x"), &root).unwrap();
    assert_eq!(walked(&root, std::slice::from_ref(&root)).len(), 3);
}

#[test]
fn folders_below_too_many_others_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let deep: PathBuf = std::iter::repeat_n("d", 80).collect();
    put(
        folder.path(),
        &[&format!("{}/a.live.jsonl", deep.display())],
    );
    let told = walked(folder.path(), &[folder.path().to_path_buf()]);
    assert_eq!(told.len(), 1);
    assert!(told.iter().all(|one| one.starts_with("deep ")), "{told:?}");
}

#[test]
fn a_folder_within_another_and_a_file_within_a_folder_are_not_counted_twice() {
    let folder = tempfile::tempdir().unwrap();
    put(
        folder.path(),
        &["x/y/a.live.jsonl", "xy/b.live.jsonl", "c.live.jsonl"],
    );
    let at = |name: &str| folder.path().join(name);
    let roots = apart(vec![
        at("x/y/a.live.jsonl"),
        at("x/y"),
        at("x"),
        at("xy"),
        at("c.live.jsonl"),
        at("x/../x"),
        at("c.live.jsonl"),
    ]);
    assert_eq!(roots, [at("x"), at("xy"), at("c.live.jsonl")]);
    assert_eq!(walked(folder.path(), &roots).len(), 3);
}

#[test]
fn the_folder_is_listed_only_for_journals_that_have_further_segments() {
    let folder = tempfile::tempdir().unwrap();
    put(
        folder.path(),
        &["a.live.jsonl", "b.live.jsonl", "b.live.3.jsonl"],
    );
    let of = |name: &str| {
        let (name, _) = Name::parse(&folder.path().join(name)).unwrap();
        files(&name).unwrap().len()
    };
    assert_eq!((of("a.live.jsonl"), of("b.live.jsonl")), (1, 3));
}

#[test]
fn every_job_is_done_once_and_every_bench_comes_back() {
    let mut done = Vec::new();
    let benches = crew::work(
        0..5000_u32,
        &AtomicBool::new(false),
        || 0_u32,
        |mine, job| {
            *mine += 1;
            job * 2
        },
        |one| done.extend(one),
    )
    .unwrap();
    done.sort_unstable();
    assert_eq!(done, (0..5000).map(|job| job * 2).collect::<Vec<_>>());
    assert!(benches.len() >= 2);
    assert_eq!(benches.iter().sum::<u32>(), 5000);
}

#[test]
fn a_stop_ends_endless_work_and_leaves_no_thread_waiting() {
    let stop = AtomicBool::new(false);
    let begun = AtomicUsize::new(0);
    let mut done = 0_usize;
    crew::work(
        0_u64..,
        &stop,
        || (),
        |(), _| begun.fetch_add(1, Ordering::Relaxed),
        |one| {
            done += usize::from(one.is_some());
            if done >= 100 {
                stop.store(true, Ordering::Relaxed);
            }
        },
    )
    .unwrap();
    assert_eq!(done, begun.load(Ordering::Relaxed));
    assert!(done >= 100);
}
