//! The README tells what the program is now.

use crate::support::text_of;

#[test]
fn the_schema_of_status_is_the_one_that_is_written() {
    let readme = text_of("README.md");
    let schema = presidium::export::status::schema_markdown();
    if std::env::var_os("PRESIDIUM_WRITE_SCRIPTS").is_some() {
        let (before, rest) = readme.split_once("<!-- schema -->\n").unwrap();
        let (_, after) = rest.split_once("<!-- /schema -->").unwrap();
        let text = format!("{before}<!-- schema -->\n{schema}<!-- /schema -->{after}");
        std::fs::write(crate::support::root().join("README.md"), text).unwrap();
        return;
    }
    assert!(
        readme.contains(schema.trim()),
        "write it anew with PRESIDIUM_WRITE_SCRIPTS=1 cargo test readme"
    );
}

#[test]
fn the_picture_of_the_podium_is_the_screen_that_is_drawn() {
    let readme = text_of("README.md");
    let congress = crate::support::still::thanh_chan_at("09:02:00");
    let screen =
        crate::support::still::screen(&congress, 40, "", presidium::rulebook::Lang::Vi, (120, 36));
    for line in screen.lines() {
        assert!(readme.contains(line), "the README does not show: {line}");
    }
}

#[test]
fn every_subcommand_stands_in_the_readme() {
    let readme = text_of("README.md");
    for name in [
        "run", "resume", "rehearse", "check", "status", "log", "verify", "export", "keys",
        "commands", "count", "tally", "codes", "review",
    ] {
        assert!(readme.contains(&format!("presidium {name}")), "{name}");
    }
}
