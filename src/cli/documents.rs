//! Documents: what `export` writes, each file replaced whole or not at all.

use super::console::Console;
use super::failure::{Failure, exit};
use super::opening::{self, Journalled};
use crate::congress::{Congress, Fact, Tick};
use crate::export::{Options, PaperKind, papers};
use crate::journal::{Digest, Fingerprint};
use crate::locale::Locale;
use crate::rulebook::Lang;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes the documents of a journal into a folder.
pub fn export(console: &Console, path: &Path, out: &Path, only: &[String]) -> Result<u8, Failure> {
    let Journalled { congress, reading } = opening::journal(path)?;
    let papers = chosen(only, console.locale.lang(), &congress)?;
    // Asked for before they are handed in: the documents carry what stands in the journal now.
    let later = crate::congress::duties::unexplained(congress.state());
    if !later.is_empty() {
        console.tell("cli-waivers-open", &[("duties", later.join(", ").into())]);
    }
    let seal = seal(&congress, |seq| reading.sum(seq));
    for file in write(
        &congress,
        seal,
        super::reports::last_tick(&congress),
        &console.locale,
        out,
        &papers,
    )? {
        console.line(&file.path.display().to_string());
        if let Some(kept) = file.kept {
            let facts = [
                ("file", Fact::from(file.path.display().to_string())),
                ("kept", kept.display().to_string().into()),
            ];
            console.tell("cli-kept-old", &facts);
        }
    }
    Ok(exit::DONE)
}

/// The papers named; all that there are if none is. One name may ask for several: `bien-ban-kiem-phieu` for the
/// count minutes of every round.
pub fn chosen(
    names: &[String],
    lang: Lang,
    congress: &Congress,
) -> Result<Vec<PaperKind>, Failure> {
    let here = papers(congress, lang);
    if names.is_empty() {
        return Ok(here);
    }
    // A translation is written in any language for whoever names it wholly.
    let all = papers(congress, Lang::En);
    let mut found: Vec<PaperKind> = Vec::new();
    for name in names {
        let asked = |papers: &[PaperKind]| -> Vec<PaperKind> {
            let papers = papers.iter().copied();
            papers.filter(|paper| paper.answers_to(name)).collect()
        };
        let mut named = asked(&here);
        if named.is_empty() {
            named = asked(&all);
        }
        if named.is_empty() {
            return Err(unknown(name, &all));
        }
        named.retain(|paper| !found.contains(paper));
        found.extend(named);
    }
    Ok(found)
}

/// No such paper; or none yet, because no list was adopted.
fn unknown(name: &str, all: &[PaperKind]) -> Failure {
    if PaperKind::OF_ROUNDS
        .iter()
        .any(|head| name.starts_with(head))
    {
        return Failure::Said(
            "cli-no-round-paper",
            vec![("name", Fact::from(name))],
            exit::USAGE,
        );
    }
    let known: Vec<String> = all
        .iter()
        .map(|paper| paper.file_name().as_str().to_owned())
        .collect();
    Failure::Said(
        "cli-unknown-paper",
        vec![
            ("name", Fact::from(name)),
            ("known", known.join(", ").into()),
        ],
        exit::USAGE,
    )
}

/// The fingerprint of the act that closed the congress.
pub fn seal(congress: &Congress, sum: impl Fn(u64) -> Option<Digest>) -> Option<String> {
    let (_, seq) = congress.state().closed?;
    sum(seq).map(|sum| Fingerprint::of(sum).to_string())
}

/// A paper that was written.
pub struct Written {
    /// Where.
    pub path: PathBuf,
    /// Where the text is kept that stood there and was another one: somebody may have worked on it.
    pub kept: Option<PathBuf>,
}

/// Moves a file with another text aside, under the first free number; gives where it is kept.
fn keep_old(path: &Path, bytes: &[u8]) -> io::Result<Option<PathBuf>> {
    match std::fs::read(path) {
        Ok(old) if old != bytes => {}
        Ok(_) => return Ok(None),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    let free = (1..u32::MAX)
        .map(|n| path.with_file_name(format!("{stem}.{n}.{ending}")))
        .find(|kept| !kept.exists());
    if let Some(kept) = &free {
        std::fs::rename(path, kept)?;
    }
    Ok(free)
}

/// Writes papers into a folder, which is made if it is not there. A file that stands there with another
/// text is kept beside the new one; nothing else is touched.
pub fn write(
    congress: &Congress,
    seal: Option<String>,
    now: Tick,
    locale: &Locale,
    out: &Path,
    papers: &[PaperKind],
) -> Result<Vec<Written>, Failure> {
    let refused = |path: &Path| {
        let path = path.to_path_buf();
        move |error: io::Error| {
            Failure::Said(
                "cli-unwritable",
                vec![
                    ("file", Fact::from(path.display().to_string())),
                    ("system", error.to_string().into()),
                ],
                exit::DISK,
            )
        }
    };
    std::fs::create_dir_all(out).map_err(refused(out))?;
    let options = Options {
        seal,
        ..Options::new(locale.lang(), now)
    };
    let mut written: Vec<Written> = Vec::new();
    for kind in papers {
        let (name, text) = (
            kind.file_name(),
            crate::export::one(congress, &options, *kind),
        );
        let path = out.join(name.as_str());
        let kept = keep_old(&path, text.as_bytes()).map_err(refused(&path))?;
        replace(&path, text.as_bytes()).map_err(refused(&path))?;
        written.push(Written { path, kept });
    }
    Ok(written)
}

/// Writes a file whole or not at all.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let mut file = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}
