//! Papers collected. More than were issued are refused, with what to do; the same number again, after it was
//! counted twice, is recorded and leads to the decision of the congress.

use super::super::kit::field::{Field, Kind};
use super::super::kit::form::{Fault, Form, Tone, Work};
use super::super::kit::paint::{Sign, sign};
use super::{found, heading};
use crate::congress::election::Finding;
use crate::congress::{Command, Reason, Refusal};
use crate::locale::facts;
use crate::podium::layer::{Context, Layer};

/// Papers collected; `None` before any were issued and once they are counted.
pub fn collect(election: &str, cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    let found = cx.state.election(election)?;
    let issued = found.round.issued.as_ref()?.issued;
    if found.round.count.is_some() {
        return None;
    }
    let mut field = Field::new(Kind::Number(None));
    field.set_number(found.round.collected);
    Some(Box::new(Form::new(
        Collect {
            election: found.id.clone(),
            issued,
            refused: None,
        },
        vec![("entry-collected", field)],
    )))
}

struct Collect {
    election: String,
    issued: u32,
    /// The number that was refused because it is over those issued.
    refused: Option<u32>,
}

impl Collect {
    /// The number that was refused stands in the field again.
    fn again(&self, fields: &[Field]) -> bool {
        self.refused.is_some() && fields.first().and_then(Field::number) == self.refused
    }
}

impl Work for Collect {
    fn title(&self, cx: &Context<'_>) -> String {
        heading("entry-collect-title", &self.election, cx)
    }

    fn about(&self, cx: &Context<'_>) -> Vec<String> {
        let text = facts![issued = self.issued];
        vec![cx.locale.format("entry-collect-about", &text)]
    }

    fn live(&self, fields: &[Field], cx: &Context<'_>) -> Vec<(Tone, String)> {
        let issued = self.issued;
        let Some(collected) = fields.first().and_then(Field::number) else {
            return Vec::new();
        };
        if self.again(fields) {
            let text = facts![collected = collected];
            let text = cx.locale.format("entry-collect-again", &text);
            return vec![(Tone::Bad, format!("{} {text}", sign(cx, Sign::Leads)))];
        }
        if collected > issued {
            return vec![
                found(&Finding::CollectedOverIssued { collected, issued }, cx),
                (Tone::Plain, cx.text("entry-collect-stop")),
            ];
        }
        let text = cx.locale.format(
            "entry-collect-sum",
            &facts![
                collected = collected,
                issued = issued,
                missing = issued - collected
            ],
        );
        let (tone, mark) = if collected == issued {
            (Tone::Good, Sign::Done)
        } else {
            (Tone::Warning, Sign::Attention)
        };
        vec![(tone, format!("{text} {}", sign(cx, mark)))]
    }

    fn command(&self, fields: &[Field], _cx: &Context<'_>) -> Result<Command, Fault> {
        match fields.first().and_then(Field::number) {
            None => Err(Fault::of(0, "entry-collected-missing")),
            Some(collected) => Ok(Command::CollectBallots {
                election: Some(self.election.clone()),
                collected,
                confirmed: self.again(fields),
            }),
        }
    }

    fn record_words(&self, fields: &[Field]) -> &'static str {
        if self.again(fields) {
            "hint-collect-confirm"
        } else {
            "hint-record"
        }
    }

    fn refused(&mut self, refusal: &Refusal, fields: &[Field]) -> Option<(&'static str, Field)> {
        if matches!(refusal.reason, Reason::CollectedOverIssued { .. }) {
            self.refused = fields.first().and_then(Field::number);
        }
        None
    }
}
