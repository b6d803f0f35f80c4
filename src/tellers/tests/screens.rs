//! Every screen, small windows and long lists.

use super::*;

#[test]
fn every_screen_is_whole_in_both_languages_and_sizes() {
    let mut moments: Vec<(BallotKind, String)> = Vec::new();
    for kind in [BallotKind::Strike, BallotKind::Agree, BallotKind::Single] {
        for keys in [
            "",
            "<f1>",
            "<f10>",
            "3 7",
            "k",
            "0⏎",
            "k7⏎",
            "x",
            "<f2>",
            "<f3>",
            "<f4>",
            "<f7>",
            "<f8>",
            "<esc>",
            "1 x25⏎",
            "1 x25⏎<f2><f4>",
            "1 x25⏎<f2><f4>2",
            "1 x25⏎<f2><f4>1",
            "1 x25⏎<f2><f4>12 x25⏎<f2>",
            "1 x25⏎<f2>1 x15⏎<f2><f8>",
            "1 x25⏎<f2>1 x15⏎<f2>",
        ] {
            moments.push((kind, format!("{}{keys}", begun(40))));
        }
        moments.push((kind, totals(40)));
        moments.push((kind, format!("{}1⏎-⏎<f8>", totals(40))));
        moments.push((kind, String::new()));
        moments.push((kind, "⏎⏎⏎⏎⏎".to_owned()));
    }
    for (kind, typed) in moments {
        let (seats, names) = match kind {
            BallotKind::Strike => (14, 16),
            BallotKind::Agree => (5, 5),
            BallotKind::Single => (1, 1),
        };
        for lang in [Lang::Vi, Lang::En] {
            for size in [(80, 24), (120, 36), (60, 18), (200, 60)] {
                let mut sitting = Sitting::new(round(kind, seats, names));
                (sitting.lang, sitting.size) = (lang, size);
                let screen = sitting.screen(&typed);
                for missing in ["⟦", "{$", "{ $"] {
                    assert!(
                        !screen.contains(missing),
                        "{typed} {lang:?} {size:?}: {screen}"
                    );
                }
                assert!(screen.contains('┌') && screen.contains('┘'), "{screen}");
            }
        }
    }
}

#[test]
fn a_window_too_small_says_so_and_keeps_the_count() {
    let mut sitting = Sitting::strike();
    for size in [(59, 24), (40, 10), (20, 5), (3, 2), (1, 1)] {
        sitting.size = size;
        let screen = sitting.screen(&format!("{}3 7 x12⏎", begun(106)));
        if size.0 >= 40 {
            assert!(words(&screen).contains("12/25"), "{size:?}: {screen}");
        }
    }
}

#[test]
fn a_long_list_is_scrolled_and_ascii_needs_no_sign() {
    let mut sitting = Sitting::new(round(BallotKind::Strike, 40, 60));
    let screen = sitting.screen(&begun(106));
    assert!(!screen.contains("60 Tòng"), "{screen}");
    let screen = sitting.screen(&format!(
        "{}<pagedown><pagedown><pagedown><pagedown><pagedown><pagedown><pagedown>",
        begun(106)
    ));
    assert!(screen.contains("60 Tòng"), "{screen}");
    sitting.ascii = true;
    for typed in ["", "<f1>", "<f10>", "1⏎"] {
        let screen = sitting.screen(&format!("{}{typed}", begun(106)));
        for sign in ["⏎", "·", "─", "✔", "×", "↑"] {
            assert!(!screen.contains(sign), "{sign} of {typed}: {screen}");
        }
    }
}
