//! Stacks, corrections, samples, and the end of a count.

use super::{at, close, fourteen_of_sixteen, round, take, team};
use crate::congress::election::{BallotKind, Finding};
use crate::count::book::{Again, NotYet, Obstacle, Told};
use crate::count::compare::Line;
use crate::count::{Book, Method, Working};

/// A hundred and six papers, read to the end.
fn whole() -> Book {
    let mut book = Book::new(&fourteen_of_sixteen(), &team(106, 25));
    for lines in [
        ["3 7 x24", "k7"],
        ["15 16 x20", "3 7 x5"],
        ["15 16 x10", "12 16 x15"],
    ] {
        for line in lines {
            take(&mut book, line);
        }
        assert!(book.is_full());
        close(&mut book);
    }
    assert_eq!((book.target(), book.stack_number()), (31, 4));
    take(&mut book, "15 16 x30");
    take(&mut book, "0");
    assert_eq!(close(&mut book), Told::Closed(4));
    book
}

#[test]
fn a_whole_count_gives_a_result_of_totals() {
    let book = whole();
    assert!(book.is_read());
    assert_eq!(book.obstacles(), []);
    let result = book.result("", at("11:00:00")).unwrap();
    assert_eq!((result.collected, result.stacks), (106, 4));
    assert_eq!(result.method, Method::Papers);
    assert_eq!((result.count.valid, result.count.invalid), (104, 2));
    assert_eq!(result.count.invalid_reasons["marked"], 1);
    assert_eq!(result.count.invalid_reasons["too_many"], 1);
    let sum: u32 = result.count.votes.iter().sum();
    assert_eq!(sum, 104 * 14);
    let text = result.text();
    assert_eq!(crate::count::ResultFile::read(&text).unwrap(), result);
}

#[test]
fn the_open_stack_is_in_nothing_that_is_written() {
    let mut book = Book::new(&fourteen_of_sixteen(), &team(106, 25));
    let before = book.kept().text();
    take(&mut book, "1 2 3 4 5 6 7");
    assert_eq!(book.kept().text(), before);
    take(&mut book, "3 7 x9");
    let closing = book.closing(at("10:00:00")).unwrap();
    assert_eq!(closing.next.totals(16).papers(), 10);
    assert_eq!(
        book.kept().text(),
        before,
        "nothing is kept before it is written"
    );
}

#[test]
fn a_stack_of_fewer_than_ten_papers_is_never_written() {
    let mut book = Book::new(&fourteen_of_sixteen(), &team(106, 25));
    take(&mut book, "3 7 x9");
    assert_eq!(
        book.closing(at("10:00:00")),
        Err(NotYet::TooFew { papers: 9 })
    );
    // A hall of nine is one stack, which reaches no disk before the result does.
    let mut small = Book::new(&fourteen_of_sixteen(), &team(9, 25));
    take(&mut small, "3 7 x9");
    let closing = small.closing(at("10:00:00")).unwrap();
    assert_eq!(closing.next.text(), None);
    small.keep(closing.next, true);
    assert!(small.result("", at("10:10:00")).is_some());
}

#[test]
fn so_few_papers_that_are_left_behind_go_into_the_stack_before() {
    let mut book = Book::new(&fourteen_of_sixteen(), &team(40, 25));
    take(&mut book, "3 7 x25");
    close(&mut book);
    take(&mut book, "3 7 x10");
    assert_eq!(
        book.closing(at("10:00:00")),
        Err(NotYet::TooFewLeft { left: 5 })
    );
    take(&mut book, "3 7 x5");
    assert_eq!(close(&mut book), Told::Closed(2));
    // Five papers more were found in the box: they join the last stack.
    let next = book.recounted(45, "đếm lại", at("10:05:00"));
    book.keep(next, false);
    take(&mut book, "15 16 x5");
    assert_eq!(close(&mut book), Told::Joined(2));
    assert_eq!(book.kept().stacks.len(), 2);
    assert_eq!(book.papers_of(1), 20);
}

#[test]
fn a_line_is_taken_back_only_while_its_stack_is_open_and_is_counted() {
    let mut book = Book::new(&fourteen_of_sixteen(), &team(106, 25));
    take(&mut book, "3 7");
    take(&mut book, "x24");
    assert_eq!(book.take_back(), Some(24));
    assert_eq!(book.open().papers(), 1);
    take(&mut book, "x24");
    close(&mut book);
    assert_eq!(book.take_back(), None);
    assert_eq!(book.kept().taken_back, 1);
}

#[test]
fn a_correction_reads_the_whole_stack_and_stands_in_the_result() {
    let mut book = whole();
    assert!(book.read_again(1, Again::Correction("đọc nhầm số 15".into())));
    assert_eq!((book.stack_number(), book.target()), (2, 25));
    assert_eq!(book.obstacles(), [Obstacle::StackOpen]);
    take(&mut book, "14 16 x20");
    take(&mut book, "3 7 x5");
    assert_eq!(close(&mut book), Told::Corrected(2));
    let result = book.result("", at("11:00:00")).unwrap();
    let [correction] = &result.corrections[..] else {
        panic!("{:?}", result.corrections)
    };
    assert_eq!(
        (correction.stack, correction.reason.as_str()),
        (Some(2), "đọc nhầm số 15")
    );
    assert_eq!(result.count.votes[13], 104 - 20);
}

#[test]
fn a_stack_read_again_may_turn_out_smaller_and_then_papers_are_left() {
    let mut book = whole();
    book.read_again(0, Again::Correction("thiếu một tờ".into()));
    take(&mut book, "3 7 x24");
    close(&mut book);
    assert_eq!(book.left(), 1);
    assert!(book.obstacles().contains(&Obstacle::PapersLeft(1)));
    let next = book.recounted(105, "đếm lại phiếu thu về", at("10:20:00"));
    book.keep(next, false);
    assert_eq!(book.obstacles(), []);
    assert_eq!(book.kept().corrections.len(), 2);
}

#[test]
fn a_sample_that_differs_names_the_line_and_stops_the_end() {
    let mut book = whole();
    assert!(book.read_again(1, Again::Sample));
    take(&mut book, "15 16 x20");
    take(&mut book, "3 8 x5");
    let told = close(&mut book);
    assert_eq!(
        told,
        Told::SampleDiffers(2, vec![Line::Votes(6), Line::Votes(7)])
    );
    assert_eq!(book.obstacles(), [Obstacle::SampleUnequal(2)]);
    // Read once more, and equal this time.
    book.read_again(1, Again::Sample);
    take(&mut book, "3 7 x5");
    take(&mut book, "15 16 x20");
    assert_eq!(close(&mut book), Told::SampleEqual(2));
    assert_eq!(book.obstacles(), []);
    let rechecks = book.result("", at("11:00:00")).unwrap().rechecks;
    let equal: Vec<bool> = rechecks.iter().map(|sample| sample.equal).collect();
    assert_eq!(equal, [false, true]);
}

#[test]
fn nothing_is_read_again_while_papers_lie_open() {
    let mut book = Book::new(&fourteen_of_sixteen(), &team(106, 25));
    take(&mut book, "3 7 x25");
    close(&mut book);
    take(&mut book, "3 7");
    assert!(!book.read_again(0, Again::Sample));
    assert!(!book.read_again(7, Again::Sample));
}

#[test]
fn what_was_kept_goes_on_with_the_stack_that_was_lost() {
    let round = fourteen_of_sixteen();
    let mut book = Book::new(&round, &team(106, 25));
    take(&mut book, "3 7 x25");
    close(&mut book);
    take(&mut book, "15 16 x12");
    let text = book.kept().text().unwrap();
    let book = Book::resume(&round, Working::read(&text, 16).unwrap());
    assert_eq!((book.stack_number(), book.open().papers()), (2, 0));
    assert_eq!((book.closed_papers(), book.left()), (25, 81));
}

#[test]
fn more_papers_than_collected_do_not_go_in() {
    let mut book = whole();
    let rules = book.open().rules();
    let line = crate::count::line::read(rules, "3 7")
        .ok()
        .unwrap()
        .unwrap();
    assert_eq!(
        book.take(line),
        Err(crate::count::line::Fault::NoRoom { room: 0 })
    );
    let next = book.recounted(100, "đếm lại", at("10:20:00"));
    book.keep(next, false);
    assert!(matches!(
        book.obstacles()[..],
        [Obstacle::Finding(Finding::ValidInvalid {
            collected: 100,
            ..
        })]
    ));
}

#[test]
fn a_one_name_paper_is_counted_too() {
    let mut book = Book::new(&round(BallotKind::Single, 1, 1), &team(12, 25));
    for line in ["1 x7", "2", "x2", "k5", "1"] {
        take(&mut book, line);
    }
    close(&mut book);
    let sheet = book.sheet().unwrap();
    assert_eq!((sheet.votes, sheet.against), (vec![8], vec![3]));
    assert_eq!(sheet.invalid_reasons["no_box"], 1);
    assert_eq!(book.obstacles(), []);
}
