//! Documents of the plan and whether they are ready; the papers this program writes.

use super::kit::choices::Choices;
use super::kit::list::Cursor;
use super::kit::listing::foot;
use super::kit::note::Note;
use super::kit::paint::{self, Sign, sign};
use super::kit::press::{Press, press};
use super::kit::sheet::{Sheet, line, paragraph};
use super::kit::text::{cells, fit};
use super::waivers::before_export;
use crate::congress::plan::Document;
use crate::congress::{Command, Refusal};
use crate::keys::{Action, Chord, Mode};
use crate::locale::facts;
use crate::podium::layer::{Context, Effect, Hint, Layer, Reply};
use ratatui::Frame;
use ratatui::layout::Rect;

/// Cells the list wants.
const WIDTH: u16 = 96;

/// The documents on the screen.
#[derive(Default)]
pub struct DocumentsDialog {
    cursor: Cursor,
    note: Option<Note>,
}

impl DocumentsDialog {
    /// The list.
    pub fn new() -> Self {
        Self::default()
    }

    fn documents<'a>(&self, cx: &Context<'a>) -> Vec<&'a Document> {
        let lang = cx.locale.lang();
        cx.state
            .setup
            .plan
            .documents
            .iter()
            .filter(|document| self.cursor.finds(document.title.get(lang)))
            .collect()
    }

    fn toggle(&mut self, cx: &Context<'_>) -> Reply {
        let documents = self.documents(cx);
        let Some(document) = documents.get(self.cursor.at(documents.len())) else {
            return Reply::Consumed;
        };
        self.note = None;
        Reply::one(Effect::Command(Command::DocumentReady {
            document: document.id.clone(),
            ready: !cx.state.is_ready(&document.id),
        }))
    }
}

/// Which papers to write.
pub fn papers() -> Choices {
    let write = |names: &'static [&'static str]| {
        move |cx: &Context<'_>| {
            let names = names.iter().map(|name| (*name).to_owned()).collect();
            let mut effects = vec![Effect::Pop];
            effects.extend(before_export(names, cx));
            effects
        }
    };
    Choices::new("papers-title", vec![Note::of("papers-about")])
        .or("papers-all", write(&[]))
        .or("papers-minutes", write(&["bien-ban-dai-hoi"]))
        .or("papers-attendance", write(&["bao-cao-tham-du"]))
        .or("papers-annex", write(&["phu-luc"]))
        .or("papers-log", write(&["nhat-ky"]))
        .or("papers-count-minutes", write(&["bien-ban-kiem-phieu"]))
        .or("papers-ballots", write(&["phieu-bau"]))
        .or("papers-lessons", write(&["rut-kinh-nghiem"]))
}

impl Layer for DocumentsDialog {
    fn mode(&self) -> Mode {
        self.cursor.mode()
    }

    fn press(&mut self, action: Option<Action>, chord: Chord, cx: &Context<'_>) -> Reply {
        let press = press(action, chord);
        if self.cursor.press(press, self.documents(cx).len()) {
            self.note = None;
            return Reply::Consumed;
        }
        match press {
            Press::Back => Reply::one(Effect::Pop),
            Press::Enter | Press::Act(Action::Mark) => self.toggle(cx),
            Press::Choice(1) | Press::Act(Action::Documents | Action::Export) => {
                Reply::one(Effect::Push(Box::new(papers())))
            }
            _ => Reply::Ignored,
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let width = Sheet::inner(WIDTH, area);
        let all = &cx.state.setup.plan.documents;
        let ready = all.iter().filter(|d| cx.state.is_ready(&d.id)).count();
        let title = cx
            .locale
            .format("documents-title", &facts![ready = ready, all = all.len()]);
        let mut sheet = Sheet::new(title, WIDTH).tall();
        let documents = self.documents(cx);
        let at = self.cursor.at(documents.len());
        sheet.focus = Some(at);
        for (index, document) in documents.iter().enumerate() {
            let ready = cx.state.is_ready(&document.id);
            let mark = if ready { Sign::Done } else { Sign::Coming };
            let mut parts = Vec::new();
            if let Some(owner) = document
                .owner
                .as_deref()
                .and_then(|id| cx.state.setup.plan.officer(id))
            {
                parts.push(
                    cx.locale
                        .person_short(&owner.name, &cx.state.setup.rulebook),
                );
            }
            if let Some(pages) = document.pages {
                parts.push(cx.locale.format("document-pages", &facts![n = pages]));
            }
            if let Some(reading) = document.reading {
                parts.push(cx.locale.minutes(reading));
            }
            parts.push(cx.text(if ready {
                "document-ready"
            } else {
                "document-not-ready"
            }));
            let end = parts.join(" · ");
            let left = width.saturating_sub(cells(&end) + 4);
            let name = fit(document.title.get(cx.locale.lang()), left);
            let text = format!("{} {name}  {end}", sign(cx, mark));
            let style = match (index == at, ready) {
                (true, _) => cx.theme.selected,
                (false, true) => cx.theme.text,
                (false, false) => cx.theme.warning,
            };
            sheet.body.push(line(fit(&text, width), style));
        }
        if documents.is_empty() {
            sheet
                .body
                .push(line(cx.text("dialog-nothing-found"), cx.theme.dim));
        }
        sheet
            .foot
            .extend(paragraph(&cx.text("documents-how"), width, cx.theme.dim));
        sheet
            .foot
            .extend(foot(&self.cursor, self.note.as_ref(), width, cx));
        sheet.draw(frame, area, cx);
    }

    fn refused(&mut self, refusal: &Refusal, _cx: &Context<'_>) -> bool {
        self.note = Some(Note::refusal(refusal));
        true
    }

    fn hints(&self, cx: &Context<'_>) -> Vec<Hint> {
        let mode = self.mode();
        vec![
            paint::enter(cx, mode, "hint-toggle-ready"),
            Hint::new("1", cx.text("hint-write-papers")),
            paint::hint(cx, mode, Action::Search, "", "hint-search"),
            paint::escape(cx, mode, "hint-back"),
        ]
    }
}
